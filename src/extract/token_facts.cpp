#include "extract/token_facts.h"

#include "extract/word_class.h"

namespace crossread {
namespace {

constexpr std::size_t slots_at_first = 1024; // a power of two, as it stays

// As one number: facts are compared for every word.
std::uint64_t bits_of(const Facts& facts) {
    return facts.classes | std::uint64_t{facts.verb} << 32 |
           static_cast<std::uint64_t>(facts.form) << 48 | std::uint64_t{facts.hints} << 56;
}

} // namespace

// Where the number of these facts stands, or would stand.
std::size_t TokenFacts::slot_of(const Facts& facts) const {
    const std::uint64_t bits = bits_of(facts);
    const std::uint64_t hash = bits * 0x9E3779B97F4A7C15u;
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = static_cast<std::size_t>(hash >> 32) & mask;
    while (slots_[slot] != 0 && bits_of(kinds_[slots_[slot]]) != bits) slot = (slot + 1) & mask;
    return slot;
}

void TokenFacts::widen() {
    slots_.assign(2 * slots_.size(), 0);
    for (std::size_t number = 1; number < kinds_.size(); ++number)
        slots_[slot_of(kinds_[number])] = static_cast<std::uint16_t>(number);
}

std::uint16_t TokenFacts::number_of(const Facts& facts) {
    if (bits_of(facts) == 0) return 0;
    std::size_t slot = slot_of(facts);
    if (slots_[slot] != 0) return slots_[slot];
    if (kinds_.size() == most_kinds_of_facts) return 0; // The lists have not so many.
    if (2 * kinds_.size() >= slots_.size()) {
        widen();
        slot = slot_of(facts);
    }
    slots_[slot] = static_cast<std::uint16_t>(kinds_.size());
    kinds_.push_back(facts);
    return slots_[slot];
}

TokenFacts::TokenFacts(std::string_view text, const std::vector<Token>& tokens)
    : kinds_(1), slots_(slots_at_first), numbers_(tokens.size()), marks_(tokens.size()) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.kind != Token::Kind::word) continue;
        numbers_[i] = number_of(facts_of(word_of(text, token)));
        if (token.all_capitals) mark(i, in_capitals);
    }
}

} // namespace crossread
