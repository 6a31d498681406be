#include "compare/bearers.h"

#include "compare/settings.h"
#include "text/word_table.h"

#include <algorithm>

namespace crossread {
namespace {

constexpr auto sexes = make_table<Sex>({
    {"woman", Sex::female},   {"girl", Sex::female},  {"wife", Sex::female},
    {"mother", Sex::female},  {"widow", Sex::female}, {"daughter", Sex::female},
    {"sister", Sex::female},  {"she", Sex::female},   {"grandmother", Sex::female},
    {"actress", Sex::female}, {"mrs", Sex::female},   {"mrs.", Sex::female},
    {"man", Sex::male},       {"boy", Sex::male},     {"husband", Sex::male},
    {"father", Sex::male},    {"son", Sex::male},     {"brother", Sex::male},
    {"he", Sex::male},        {"widower", Sex::male}, {"grandfather", Sex::male},
    {"mr", Sex::male},        {"mr.", Sex::male},     {"businessman", Sex::male},
});

class BearerFinder {
public:
    BearerFinder(std::string_view text, const WordedArticle& words, const Setting& age)
        : text_(text), words_(words), age_(age) {}

    Bearer find() const {
        Bearer out{name(), Sex::unknown};
        out.sex = sex();
        return out;
    }

private:
    std::string_view word(std::size_t i) const { return slice(text_, words_.tokens[i].where()); }

    bool is_name(std::size_t i) const {
        return i < words_.tokens.size() && words_.tokens[i].capital &&
               words_.words[i].role != WordRole::small;
    }

    std::vector<TermId> name() const {
        std::vector<TermId> out;
        std::size_t i = age_.first;
        if (i >= 2 && word(i - 1) == ",")
            for (--i; i > 0 && is_name(i - 1); --i) out.push_back(words_.words[i - 1].term);
        for (i = age_.end; out.size() < max_name_words && is_name(i); ++i)
            out.push_back(words_.words[i].term);
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }

    // "84-year-old local man" before "a woman aged 84".
    Sex sex() const {
        const Sentence& sentence = words_.sentences[age_.sentence];
        const std::size_t limit = reach_on(sentence, age_.end, kin_reach);
        for (std::size_t i = age_.end; i < limit; ++i) {
            if (words_.tokens[i].kind != Token::Kind::word) break;
            if (const Sex* found = sexes.find(word(i))) return *found;
        }
        const std::size_t floor = reach_back(sentence, age_.first, kin_reach);
        for (std::size_t i = age_.first; i > floor; --i)
            if (const Sex* found = sexes.find(word(i - 1))) return *found;
        return Sex::unknown;
    }

    std::string_view text_;
    const WordedArticle& words_;
    const Setting& age_;
};

} // namespace

Bearer find_bearer(std::string_view text, const WordedArticle& words, const Setting& age) {
    return BearerFinder(text, words, age).find();
}

bool other_bearer(const Bearer& a, const Bearer& b) {
    if (a.sex != Sex::unknown && b.sex != Sex::unknown && a.sex != b.sex) return true;
    if (a.name.empty() || b.name.empty()) return false;
    return std::none_of(a.name.begin(), a.name.end(), [&](TermId term) {
        return std::binary_search(b.name.begin(), b.name.end(), term);
    });
}

} // namespace crossread
