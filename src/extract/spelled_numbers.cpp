#include "extract/spelled_numbers.h"

namespace crossread {
namespace {

using Role = NumberWord::Role;

// Adds and multiplies word by word. What stands before the next "thousand" or "million" waits in
// `current`, what is done with in `total`.
class Sum {
public:
    // Whether the word goes on the number; `next` is the one behind it.
    bool take(const TensAndUnits& word, const NumberWord* next) {
        if (word.role_word == nullptr) return false;
        switch (word.role_word->role) {
        case Role::unit:
        case Role::ten:
            if (!add(word)) return false;
            break;
        case Role::hundred:
            if (!any_) return false;
            current_ = (current_ == 0 ? 1 : current_) * 100;
            took_ten_ = took_unit_ = false;
            scaled_ = true;
            break;
        case Role::dozen:
            if (!any_) return false;
            current_ *= 12;
            scaled_ = true;
            break;
        case Role::scale:
            if (!any_) return false;
            multiply(word.role_word->value, next);
            break;
        default:
            return false;
        }
        return any_ = true;
    }

    // "two hundred and fifty", but not "two hundred and a dog" or "ten and two".
    bool joins(const TensAndUnits& next) const {
        return next.role_word != nullptr && current_ >= 100 &&
               (next.role_word->role == Role::unit || next.role_word->role == Role::ten);
    }

    bool any() const { return any_; }
    bool scaled() const { return scaled_; }
    double value() const { return total_ + current_; }

private:
    bool add(const TensAndUnits& word) {
        const bool ten = word.role_word->role == Role::ten;
        if (took_unit_ || (took_ten_ && ten)) return false;
        current_ += word.value;
        took_ten_ = took_ten_ || ten;
        took_unit_ = !ten || word.complete;
        return true;
    }

    // "five hundred thousand million" multiplies, "two million five hundred" adds.
    void multiply(double scale, const NumberWord* next) {
        current_ *= scale;
        if (next == nullptr || next->role != Role::scale) {
            total_ += current_;
            current_ = 0;
        }
        took_ten_ = took_unit_ = false;
        scaled_ = true;
    }

    double total_ = 0;
    double current_ = 0;
    bool any_ = false;
    bool took_ten_ = false;
    bool took_unit_ = false;
    bool scaled_ = false;
};

} // namespace

TensAndUnits tens_and_units(const Word& word) {
    if (const NumberWord* found = number_word(word)) return {found, found->value, false};
    const std::size_t hyphen = word.find('-');
    if (hyphen == std::string_view::npos) return {};
    const NumberWord* a = number_word(word.substr(0, hyphen));
    const NumberWord* b = number_word(word.substr(hyphen + 1));
    if (a == nullptr || b == nullptr) return {};
    if (a->role == Role::ten && b->role == Role::unit && b->value < 10 && b->value > 0)
        return {a, a->value + b->value, true};
    return {};
}

std::optional<SpelledNumber> read_spelled(const Words& words, std::size_t at, std::size_t limit) {
    const auto more = [&](std::size_t i) { return i < limit && words.goes_on(i); };
    Sum sum;
    std::size_t end = at;
    for (std::size_t i = at; more(i) || i == at; ++i) {
        if (sum.any() && words.is(i, "and")) {
            if (!more(i + 1) || !sum.joins(tens_and_units(words.at(i + 1)))) break;
            continue;
        }
        if (!sum.take(tens_and_units(words.at(i)), number_word(words.at(i + 1)))) break;
        end = i + 1;
    }
    if (!sum.any()) return std::nullopt;
    return SpelledNumber{sum.value(), end, sum.scaled()};
}

} // namespace crossread
