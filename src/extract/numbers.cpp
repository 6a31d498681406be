#include "extract/numbers.h"

#include "extract/digits.h"
#include "extract/number_words.h"
#include "extract/powers.h"
#include "extract/spelled_numbers.h"

namespace crossread {
namespace {

using Role = NumberWord::Role;

// "Dozens" and its kind promise up to ten times what they name.
constexpr double vague_span = 10;

bool is_article(const Words& words, std::size_t i) { return words.is(i, "a") || words.is(i, "an"); }

// The letters behind the digits of an ordinal; "12st" is a weight.
bool is_ordinal_suffix(std::string_view token, std::string_view letters) {
    if (same_word(letters, "st")) {
        const std::string_view digits = token.substr(0, token.size() - letters.size());
        return digits.back() == '1' && !digits.ends_with("11");
    }
    return same_word(letters, "nd") || same_word(letters, "rd") || same_word(letters, "th");
}

class Reader {
public:
    Reader(const Words& words, std::size_t at) : words_(words), at_(at) {}

    std::optional<Number> read() {
        out_.first = out_.end = at_;
        if (words_.is_number(at_)) return read_digit_number();
        if (!words_.is_word(at_)) return read_sign();
        return read_words();
    }

private:
    bool more(std::size_t i) const { return i < at_ + max_number_tokens && words_.goes_on(i); }

    std::optional<SpelledNumber> read_spelled_out(std::size_t at) {
        const auto spelled = read_spelled(words_, at, at_ + max_number_tokens);
        out_.scaled = out_.scaled || (spelled && spelled->scaled);
        return spelled;
    }

    std::optional<Number> finish(double value, std::size_t end, Number::Form form) {
        // "a third of a million", "half of a billion".
        if (form == Number::Form::fraction && words_.is(end, "of") && is_article(words_, end + 1) &&
            more(end + 2)) {
            const NumberWord* scale = number_word(words_.at(end + 2));
            if (scale != nullptr && scale->role == Role::scale) {
                out_.scaled = true;
                value *= scale->value;
                end += 3;
                form = Number::Form::words;
            }
        }
        out_.low = out_.high = value;
        out_.end = end;
        out_.form = form;
        return out_;
    }

    // "½" and its kind, alone.
    std::optional<Number> read_sign() {
        const Word mark = words_.at(at_);
        if (mark == "\xC2\xBD") return finish(0.5, at_ + 1, Number::Form::fraction);
        if (mark == "\xC2\xBC") return finish(0.25, at_ + 1, Number::Form::fraction);
        if (mark == "\xC2\xBE") return finish(0.75, at_ + 1, Number::Form::fraction);
        return std::nullopt;
    }

    std::optional<Number> read_digit_number() {
        const std::string_view token = words_.at(at_);
        const Digits digits = read_digits(token);
        out_.glued = token.substr(digits.size);
        out_.plain = digits.plain;
        out_.digits = digits.count;
        if (!digits.valid) return finish(digits.value, at_ + 1, Number::Form::jumble);
        double value = digits.value;
        std::size_t end = at_ + 1;
        if (!out_.glued.empty()) {
            if (is_ordinal_suffix(token, out_.glued))
                return finish(value, end, Number::Form::ordinal);
            if (out_.glued == "s" || out_.glued == "S")
                return finish(value, end, Number::Form::decade);
            const double factor = multiplier_of(out_.glued);
            if (factor > 0) {
                value = times(value, factor);
                out_.scaled = true;
                out_.glued = {};
            }
            return finish(value, end, Number::Form::digits);
        }
        // "1/2": a fraction when it is below one and its lower part is small.
        if (digits.plain && words_.marks(end, "/") && words_.glued(end) && words_.glued(end + 1) &&
            words_.is_number(end + 1)) {
            const Digits lower = read_digits(words_.at(end + 1));
            const bool one_of_few = lower.value == 2 || lower.value == 3 || lower.value == 4 ||
                                    lower.value == 5 || lower.value == 8 || lower.value == 10;
            if (lower.plain && one_of_few && value < lower.value && value > 0)
                return finish(value / lower.value, end + 2, Number::Form::fraction);
        }
        if (words_.marks(end, "\xC2\xBD") && words_.glued(end))
            return finish(value + 0.5, end + 1, Number::Form::digits);
        // "1 1/4", "3-1/2".
        const bool hyphen = words_.is_hyphen(end) && words_.glued(end) && words_.glued(end + 1);
        if (const auto mixed = read_mixed(digits, hyphen ? end + 1 : end)) return mixed;
        if (const auto power = read_power(words_, end)) {
            out_.scaled = true;
            return finish(times_power_of_ten(value, power->exponent), power->end,
                          Number::Form::digits);
        }
        value = add_half(value, end);
        const std::size_t before = end;
        value = apply_scales(value, end, true);
        if (end == before && value >= 1 && value < 100 && digits.plain) {
            if (const auto ratio = read_ratio(value, end)) return ratio;
        }
        return finish(value, end, Number::Form::digits);
    }

    // A whole number with the fraction that begins at `end`.
    std::optional<Number> read_mixed(const Digits& whole, std::size_t end) {
        if (!whole.plain || whole.count > 2 || !words_.is_number(end) || !more(end) ||
            !words_.marks(end + 1, "/"))
            return std::nullopt;
        const auto part = Reader(words_, end).read_digit_number();
        if (!part || part->form != Number::Form::fraction) return std::nullopt;
        return finish(whole.value + part->low, part->end, Number::Form::digits);
    }

    // "two and a half": moves `end` past it.
    double add_half(double value, std::size_t& end) const {
        const bool half = words_.is(end, "and") && is_article(words_, end + 1) &&
                          words_.is(end + 2, "half") && more(end + 2);
        if (half) end += 3;
        return half ? value + 0.5 : value;
    }

    // Hundred, thousand, million … after a value; a hyphen may stand between.
    double apply_scales(double value, std::size_t& end, bool after_digits) {
        while (more(end)) {
            std::size_t at = end;
            if (words_.is_hyphen(at) && words_.glued(at) && words_.glued(at + 1)) ++at;
            const NumberWord* word = number_word(words_.at(at));
            const bool scale =
                word != nullptr && (word->role == Role::scale || word->role == Role::hundred ||
                                    word->role == Role::dozen);
            if (scale) {
                value = times(value, word->value);
                out_.scaled = true;
                end = at + 1;
                continue;
            }
            // "8 B people": a capital letter of its own, with something counted behind it.
            const std::string_view letter = words_.at(end);
            if (after_digits && (letter == "B" || letter == "M" || letter == "bn") &&
                words_.is_word(end + 1) && !words_.capital(end + 1) && !out_.scaled) {
                value = times(value, letter == "M" ? 1e6 : 1e9);
                out_.scaled = true;
                ++end;
            }
            break;
        }
        return value;
    }

    // "three in 10 days" is no share.
    bool counts_time(std::size_t at) const {
        static constexpr WordSet times({"seconds", "minutes", "hours", "days", "weeks", "months",
                                        "years", "decades", "games", "matches"});
        return words_.goes_on(at) && times.has(words_.at(at));
    }

    // "one in five", "one out of three", "1 in 10,000".
    std::optional<Number> read_ratio(double part, std::size_t end) {
        std::size_t at = end;
        if (words_.is(at, "in")) ++at;
        else if (words_.is(at, "out") && words_.is(at + 1, "of")) at += 2;
        else return std::nullopt;
        if (words_.is(at, "every")) ++at;
        if (!more(at)) return std::nullopt;
        double whole = 0;
        std::size_t stop = at;
        if (words_.is_number(at)) {
            const Digits digits = read_digits(words_.at(at));
            const bool year = digits.plain && digits.count == 4;
            if (!digits.valid || digits.size != words_.at(at).size() || year) return std::nullopt;
            whole = digits.value;
            stop = at + 1;
            whole = apply_scales(whole, stop, false);
        } else {
            const auto spelled = read_spelled_out(at);
            if (!spelled) return std::nullopt;
            whole = spelled->value;
            stop = spelled->end;
        }
        if (whole <= part || counts_time(stop) || words_.marks(stop, "%") ||
            words_.is(stop, "percent"))
            return std::nullopt;
        return finish(part / whole, stop, Number::Form::fraction);
    }

    std::optional<Number> read_words() {
        const Word word = words_.at(at_);
        if (is_article(words_, at_)) return read_after_article();
        const NumberWord* first = number_word(word);
        if (first == nullptr) {
            if (tens_and_units(word).role_word == nullptr) {
                if (const auto folded = read_fold(word)) return folded;
                return read_hyphenated(word);
            }
        }
        if (first != nullptr && first->role == Role::plural) return read_vague(*first);
        if (first != nullptr && first->role == Role::half) return read_half(at_);
        if (first != nullptr && first->role == Role::part)
            return finish(first->value, at_ + 1, Number::Form::ordinal);
        const auto spelled = read_spelled_out(at_);
        if (!spelled) return std::nullopt;
        std::size_t stop = spelled->end;
        double value = add_half(spelled->value, stop);
        value = apply_scales(value, stop, false);
        if (counts_quarters(value, stop)) return finish(value, stop, Number::Form::words);
        // "two thirds", "three quarters".
        if (const NumberWord* part = number_word(words_.at(stop));
            part != nullptr && part->role == Role::part && more(stop) && value < part->value &&
            words_.at(stop).back() == (value == 1 ? words_.at(stop).back() : 's') && value > 0) {
            return finish(value / part->value, stop + 1, Number::Form::fraction);
        }
        if (const auto ratio = read_ratio(value, stop)) return ratio;
        return finish(value, stop, Number::Form::words);
    }

    // "two quarters ago", "the last three quarters", "three quarters in a row": of a year. Nobody
    // says two quarters for a half.
    bool counts_quarters(double value, std::size_t at) const {
        if (!words_.is(at, "quarters") || !more(at)) return false;
        static constexpr WordSet before({"last", "past", "next", "first", "previous", "recent",
                                         "prior", "consecutive", "successive", "straight"});
        static constexpr WordSet after(
            {"ago", "earlier", "later", "before", "running", "straight"});
        const std::size_t next = at + 1;
        return value == 2 || (at_ > 0 && words_.goes_on(at_) && before.has(words_.at(at_ - 1))) ||
               (words_.goes_on(next) && after.has(words_.at(next))) ||
               (words_.is(next, "in") && words_.is(next + 1, "a") && words_.is(next + 2, "row"));
    }

    // "two-thirds", "one-half", "half-million"; "five-year" is left to the caller as "five".
    std::optional<Number> read_hyphenated(std::string_view word) {
        const std::size_t hyphen = word.find('-');
        if (hyphen == std::string_view::npos) return std::nullopt;
        const NumberWord* a = number_word(word.substr(0, hyphen));
        const NumberWord* b = number_word(word.substr(hyphen + 1));
        if (a == nullptr) return std::nullopt;
        if (b == nullptr) return read_joined(*a, word.substr(hyphen + 1));
        if (a->role == Role::unit && b->role == Role::part && a->value > 0)
            return finish(a->value / b->value, at_ + 1, Number::Form::fraction);
        if (a->role == Role::unit && b->role == Role::half && a->value == 1)
            return finish(0.5, at_ + 1, Number::Form::fraction);
        const bool scale =
            b->role == Role::scale || b->role == Role::hundred || b->role == Role::dozen;
        if (scale && (a->role == Role::half || a->role == Role::unit || a->role == Role::ten)) {
            out_.scaled = true;
            std::size_t end = at_ + 1;
            const double value = apply_scales(a->value * b->value, end, false);
            return finish(value, end, Number::Form::words);
        }
        return std::nullopt;
    }

    // "two-car", "twenty-five-year-old": a number word and what hangs on it.
    std::optional<Number> read_joined(const NumberWord& first, std::string_view rest) {
        double value = first.value;
        if (first.role == Role::ten) {
            const std::size_t hyphen = rest.find('-');
            const NumberWord* unit = number_word(rest.substr(0, hyphen));
            if (unit != nullptr && unit->role == Role::unit && hyphen != std::string_view::npos) {
                value += unit->value;
                rest = rest.substr(hyphen + 1);
            }
        } else if (first.role != Role::unit || value < 2) {
            return std::nullopt;
        }
        constexpr std::string_view and_a_half = "and-a-half";
        if (same_word(rest, and_a_half)) return finish(value + 0.5, at_ + 1, Number::Form::words);
        // "two-and-a-half-year".
        if (rest.size() > and_a_half.size() + 1 && rest[and_a_half.size()] == '-' &&
            same_word(rest.substr(0, and_a_half.size()), and_a_half)) {
            value += 0.5;
            rest = rest.substr(and_a_half.size() + 1);
        }
        out_.joined = rest;
        return finish(value, at_ + 1, Number::Form::words);
    }

    // "sixfold".
    std::optional<Number> read_fold(std::string_view word) {
        constexpr std::string_view fold_suffix = "fold";
        if (word.size() <= fold_suffix.size()) return std::nullopt;
        const std::size_t stem = word.size() - fold_suffix.size();
        if (!same_word(word.substr(stem), fold_suffix)) return std::nullopt;
        const NumberWord* number = number_word(word.substr(0, stem));
        if (number == nullptr || number->role == Role::plural) return std::nullopt;
        out_.glued = word.substr(stem);
        return finish(number->value, at_ + 1, Number::Form::words);
    }

    // "dozens", "tens of thousands", "hundreds of millions".
    std::optional<Number> read_vague(const NumberWord& first) {
        double low = first.value;
        std::size_t end = at_ + 1;
        // "test scores", "the tens": these words count only with "of".
        const bool plain_noun = first.value == 20 || first.value == 10;
        if (plain_noun && !words_.is(end, "of")) return std::nullopt;
        while (words_.is(end, "of") && more(end + 1)) {
            const NumberWord* next = number_word(words_.at(end + 1));
            if (next == nullptr || next->role != Role::plural) break;
            low *= next->value;
            end += 2;
        }
        out_.scaled = true;
        finish(low, end, Number::Form::vague);
        out_.high = low * vague_span;
        return out_;
    }

    // "half a million", "half a dozen", "half an hour", "half".
    std::optional<Number> read_half(std::size_t at) {
        if (is_article(words_, at + 1)) {
            const NumberWord* next = number_word(words_.at(at + 2));
            if (next != nullptr && (next->role == Role::scale || next->role == Role::dozen ||
                                    next->role == Role::hundred)) {
                out_.scaled = true;
                std::size_t end = at + 3;
                const double value = apply_scales(0.5 * next->value, end, false);
                return finish(value, end, Number::Form::words);
            }
        }
        return finish(0.5, at + 1, Number::Form::fraction);
    }

    std::optional<Number> read_after_article() {
        out_.article = true;
        const NumberWord* next = number_word(words_.at(at_ + 1));
        if (next == nullptr || !more(at_ + 1)) return std::nullopt;
        if (next->role == Role::half) return read_half_million();
        if (next->role == Role::part) {
            const Word word = words_.at(at_ + 1);
            if (word.back() == 's') return std::nullopt;
            return finish(1 / next->value, at_ + 2, Number::Form::fraction);
        }
        if (next->role != Role::scale && next->role != Role::dozen && next->role != Role::hundred)
            return std::nullopt;
        out_.scaled = true;
        std::size_t end = at_ + 2;
        const double value = apply_scales(next->value, end, false);
        return finish(value, end, Number::Form::words);
    }

    // "a half million", "a half dozen"; "a half" of something else is left alone.
    std::optional<Number> read_half_million() {
        std::size_t end = at_ + 2;
        const double value = apply_scales(0.5, end, false);
        if (end == at_ + 2) return std::nullopt;
        return finish(value, end, Number::Form::words);
    }

    const Words& words_;
    std::size_t at_;
    Number out_;
};

} // namespace

std::optional<Number> read_number(const Words& words, std::size_t at) {
    if (!words.has(at)) return std::nullopt;
    return Reader(words, at).read();
}

} // namespace crossread
