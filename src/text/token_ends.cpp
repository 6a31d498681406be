#include "text/token_ends.h"

#include "text/glyph.h"
#include "text/word_table.h"

namespace crossread {
namespace {

// Every hyphen before a digit asks for a prefix: a longer one is not looked up.
constexpr std::size_t longest_number_prefix = 5;

// Words whose full stop belongs to them. Those that are also words of their own ("no", "sun",
// "mar") are left to the sentence finder, which sees what follows.
bool is_abbreviation(const Word& word) {
    static constexpr WordSet known(
        {"mr",    "mrs",  "ms",   "dr",   "prof", "st",     "jr",     "sr",   "gen",  "sen",
         "rep",   "gov",  "lt",   "col",  "capt", "sgt",    "maj",    "cmdr", "adm",  "rev",
         "hon",   "inc",  "corp", "co",   "ltd",  "llc",    "bros",   "vs",   "etc",  "jan",
         "feb",   "apr",  "aug",  "sept", "sep",  "oct",    "nov",    "dec",  "dept", "univ",
         "assn",  "ave",  "blvd", "rd",   "mt",   "ft",     "ga",     "pa",   "fla",  "ariz",
         "calif", "colo", "conn", "kan",  "md",   "mich",   "minn",   "neb",  "nev",  "okla",
         "penn",  "tenn", "tex",  "va",   "wis",  "messrs", "approx", "est"});
    return known.has(word);
}

bool is_currency_code(const Word& word) {
    static constexpr WordSet known({"USD", "EUR", "GBP", "AUD", "CAD", "NZD", "HKD", "SGD",
                                    "JPY", "CNY", "RMB", "CHF", "INR", "KRW", "RM",  "Rs",
                                    "PS",  "US",  "SEK", "NOK", "DKK", "ZAR", "BRL", "MXN",
                                    "RUB", "TRY", "MYR", "THB", "PHP", "IDR", "ILS", "NT"});
    return known.has_spelled(word);
}

// "sub-500", "minus-5", "now-18": these words are apart from the number that hangs on them.
bool is_number_prefix(std::string_view word) {
    static constexpr WordSet known({"sub", "minus", "plus", "now", "then"});
    return word.size() <= longest_number_prefix && known.has(word);
}

// Whether an amount that no name looks like begins at `at`: "10m", "120,000", "1.5bn".
bool is_plain_amount(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (is_digit_at(text, end)) ++end;
    const std::size_t digits = end - at;
    if (end < text.size() && (text[end] == ',' || text[end] == '.') && is_digit_at(text, end + 1))
        return true;
    return digits >= 2 || is_lower_ascii_at(text, end);
}

// Whether nothing but an s stands at `at`, as behind the apostrophe of a possessive.
bool is_possessive_s(std::string_view text, std::size_t at) {
    return at < text.size() && fold(text[at]) == 's' && !is_letter_at(text, at + 1) &&
           !is_digit_at(text, at + 1);
}

// A word on its way: what is known of it up to `end`.
class WordWalk {
public:
    WordWalk(std::string_view text, std::size_t at) : text_(text), at_(at), end_(at) {}

    std::size_t run() {
        while (end_ < text_.size() && go_on()) {
        }
        return end_;
    }

private:
    // Takes one part more; false when the word ends at `end_`.
    bool go_on() {
        if (const std::size_t run = count_letters(text_, end_); run > 0) return take_letters(run);
        const Glyph glyph = glyph_at(text_, end_);
        if (glyph.kind == Glyph::Kind::letter || glyph.kind == Glyph::Kind::digit)
            return take_glyph(glyph);
        switch (text_[end_]) {
        case '-':
            return take_hyphen();
        case '&':
            return take_ampersand();
        case '.':
            return take_stop();
        default:
            return take_apostrophe();
        }
    }

    [[nodiscard]] std::string_view so_far() const { return text_.substr(at_, end_ - at_); }

    bool take_letters(std::size_t run) {
        const bool two = run > 1 || is_letter_at(text_, end_ + run);
        if (initials_ && letters_ == 0 && two) return false;
        letters_ += run;
        end_ += run;
        return end_ < text_.size() && carries_on[static_cast<unsigned char>(text_[end_])];
    }

    // A letter past ASCII, or a digit.
    bool take_glyph(Glyph glyph) {
        const bool digit = glyph.kind == Glyph::Kind::digit;
        if (digit && !digits_ && letters_ == end_ - at_ && is_currency_code(so_far()) &&
            is_plain_amount(text_, end_))
            return false;
        digits_ = digits_ || digit;
        if (initials_ && letters_ == 0 && is_letter_at(text_, end_ + glyph.size)) return false;
        ++letters_;
        end_ += glyph.size;
        return true;
    }

    bool take_hyphen() {
        const std::size_t after = end_ + 1;
        if (!is_letter_at(text_, after) && !is_digit_at(text_, after)) return false;
        if (is_digit_at(text_, after) && is_number_prefix(so_far())) return false;
        letters_ = 0;
        end_ = after;
        return true;
    }

    bool take_ampersand() {
        if (!is_upper_ascii_at(text_, end_ - 1) || !is_upper_ascii_at(text_, end_ + 1))
            return false;
        ++end_;
        return true;
    }

    bool take_stop() {
        const std::size_t after = end_ + 1;
        const bool whole = letters_ == end_ - at_;
        if (letters_ == 1 && !digits_ && (whole || initials_)) {
            // "U.S.", "a.m.", "John F. Kennedy"; not "Plan B." before a blank, which the
            // sentence finder could not tell from an initial otherwise.
            if (is_letter_at(text_, after)) {
                initials_ = true;
                letters_ = 0;
                end_ = after;
                return true;
            }
            if (initials_ || is_upper_ascii_at(text_, end_ - 1)) end_ = after;
            return false;
        }
        if (whole && is_abbreviation(so_far())) {
            end_ = after;
            return false;
        }
        if (!is_lower_ascii_at(text_, after) || !is_lower_ascii_at(text_, end_ - 1)) return false;
        letters_ = 2; // A name with full stops inside is no row of initials.
        end_ = after;
        return true;
    }

    // The possessive 's is a token of its own.
    bool take_apostrophe() {
        const std::size_t mark = apostrophe_at(text_, end_);
        if (mark == 0 || !is_letter_at(text_, end_ + mark)) return false;
        if (is_possessive_s(text_, end_ + mark)) return false;
        letters_ = 0;
        end_ += mark;
        return true;
    }

    std::string_view text_;
    std::size_t at_;
    std::size_t end_;
    std::size_t letters_ = 0; // since the last hyphen, apostrophe or full stop
    bool initials_ = false;   // "U.", "U.S.": single letters, each with its full stop
    bool digits_ = false;
};

} // namespace

std::size_t word_end(std::string_view text, std::size_t at) { return WordWalk(text, at).run(); }

std::size_t number_end(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size()) {
        const char c = text[end];
        if (is_digit_at(text, end) ||
            ((c == ',' || c == '.') && end > at && is_digit_at(text, end + 1))) {
            ++end;
            continue;
        }
        if (c == '.' && end == at) { // ".500"
            ++end;
            continue;
        }
        break;
    }
    while (end < text.size()) {
        const Glyph glyph = glyph_at(text, end);
        if (glyph.kind != Glyph::Kind::letter && glyph.kind != Glyph::Kind::digit) break;
        end += glyph.size;
    }
    return end;
}

std::size_t possessive_end(std::string_view text, std::size_t at) {
    const std::size_t mark = apostrophe_at(text, at);
    return mark > 0 && is_possessive_s(text, at + mark) ? at + mark + 1 : at;
}

} // namespace crossread
