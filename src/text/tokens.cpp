#include "text/tokens.h"

#include "base/utf8.h"
#include "text/word_table.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utility>

namespace crossread {
namespace {

// A text with a longer line than this is not wrapped: each of its line ends ends a paragraph.
constexpr std::size_t longest_wrapped_line = 120;
// In wrapped text a line shorter than this stands for itself: a headline, the end of a paragraph.
constexpr std::size_t shortest_wrapped_line = 50;

// Every hyphen before a digit asks for a prefix: a longer one is not looked up.
constexpr std::size_t longest_number_prefix = 5;

enum class Class : std::uint8_t { letter, digit, blank, newline, mark };

struct Glyph {
    Class kind = Class::mark;
    bool upper = false;
    std::uint32_t size = 1;
};

constexpr std::array<Class, 128> ascii_classes = [] {
    std::array<Class, 128> out{};
    for (std::size_t c = 0; c < out.size(); ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
        out[c] = letter                 ? Class::letter
                 : c >= '0' && c <= '9' ? Class::digit
                 : blank                ? Class::blank
                 : c == '\n'            ? Class::newline
                                        : Class::mark;
    }
    return out;
}();

bool is_blank(char32_t c) {
    return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F ||
           c == 0x3000 || c == 0xFEFF;
}

// Letters past ASCII: everything but the blocks of punctuation, signs and pictures.
bool is_letter(char32_t c) {
    if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
    if (c == 0xD7 || c == 0xF7 || c == replacement_character) return false;
    if (c >= 0x2000 && c < 0x2C00) return c >= 0x2070 && c < 0x20A0; // Raised letters and digits.
    if (c >= 0x3000 && c < 0x3040) return c == 0x3005;
    if (c >= 0xFE10 && c < 0xFE70) return false;
    if (c >= 0xFF00 && c < 0xFF21) return false;
    return c < 0x1F000 || c >= 0x20000;
}

bool is_upper(char32_t c) {
    if (c >= 0xC0 && c <= 0xDE) return true;
    if (c >= 0x100 && c < 0x180) return c % 2 == 0;
    if (c >= 0x391 && c <= 0x3A9) return true;
    return c >= 0x400 && c <= 0x42F;
}

Glyph glyph_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return {ascii_classes[byte], byte >= 'A' && byte <= 'Z', 1};
    const CodePoint point = decode(text, at);
    if (is_blank(point.value)) return {Class::blank, false, point.size};
    if (is_letter(point.value)) return {Class::letter, is_upper(point.value), point.size};
    // The line and paragraph separators of Unicode.
    const bool line = point.value == 0x2028 || point.value == 0x2029 || point.value == 0x85;
    return {line ? Class::newline : Class::mark, false, point.size};
}

bool is_digit(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

bool is_lower_ascii(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= 'a' && text[at] <= 'z';
}

bool is_upper_ascii(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= 'A' && text[at] <= 'Z';
}

bool is_letter_at(std::string_view text, std::size_t at) {
    return at < text.size() && glyph_at(text, at).kind == Class::letter;
}

// The bytes of an apostrophe at `at`: 1 for ', 3 for U+2019, 0 for neither.
std::size_t apostrophe(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (text[at] == '\'') return 1;
    return text.substr(at, 3) == "\xE2\x80\x99" ? 3 : 0;
}

// How many ASCII letters stand from `at` on: eight bytes are looked at together.
std::size_t count_letters(std::string_view text, std::size_t at) {
    std::size_t end = at;
    for (; text.size() - end >= bytes8::size; end += bytes8::size) {
        const std::uint64_t others = bytes8::no_letters(bytes8::load(text.data() + end));
        if (others != 0) return end + static_cast<std::size_t>(std::countr_zero(others)) / 8 - at;
    }
    while (is_lower_ascii(text, end) || is_upper_ascii(text, end)) ++end;
    return end - at;
}

// ASCII marks that are a token whatever stands around them: neither . nor ' is.
constexpr std::array<bool, 256> stands_alone = [] {
    std::array<bool, 256> out{};
    for (std::size_t c = 0; c < ascii_classes.size(); ++c)
        out[c] = ascii_classes[c] == Class::mark && c != '.' && c != '\'';
    return out;
}();

bool is_stop(const Word& mark) {
    return mark == "." || mark == "!" || mark == "?" || mark == "…";
}

bool is_quotation_mark(const Word& mark) {
    static constexpr WordSet marks({"\"", "'", "`", "“", "”", "„", "‘", "’", "‚", "«", "»", "＂"});
    return marks.has(mark);
}

// Whether a word of letters alone may go on with this byte behind them.
constexpr std::array<bool, 256> carries_on = [] {
    std::array<bool, 256> out{};
    for (std::size_t c = 0; c < out.size(); ++c)
        out[c] =
            c >= 0x80 || (c >= '0' && c <= '9') || c == '-' || c == '&' || c == '.' || c == '\'';
    return out;
}();

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
    while (is_digit(text, end)) ++end;
    const std::size_t digits = end - at;
    if (end < text.size() && (text[end] == ',' || text[end] == '.') && is_digit(text, end + 1))
        return true;
    return digits >= 2 || is_lower_ascii(text, end);
}

// One past the end of the word that begins at `at`.
std::size_t word_end(std::string_view text, std::size_t at) {
    std::size_t end = at;
    std::size_t letters = 0; // since the last hyphen, apostrophe or full stop
    bool initials = false;   // "U.", "U.S.": single letters, each with its full stop
    bool digits = false;
    while (end < text.size()) {
        const char c = text[end];
        if (const std::size_t run = count_letters(text, end); run > 0) {
            const bool two = run > 1 || is_letter_at(text, end + run);
            if (initials && letters == 0 && two) return end;
            letters += run;
            end += run;
            if (end == text.size() || !carries_on[static_cast<unsigned char>(text[end])])
                return end;
            continue;
        }
        const Glyph glyph = glyph_at(text, end);
        if (glyph.kind == Class::letter || glyph.kind == Class::digit) {
            const bool digit = glyph.kind == Class::digit;
            if (digit && !digits && letters == end - at &&
                is_currency_code(text.substr(at, end - at)) && is_plain_amount(text, end))
                return end;
            digits = digits || digit;
            if (initials && letters == 0 && is_letter_at(text, end + glyph.size)) return end;
            ++letters;
            end += glyph.size;
            continue;
        }
        const std::size_t after = end + 1;
        if (c == '-') {
            if (!is_letter_at(text, after) && !is_digit(text, after)) break;
            if (is_digit(text, after) && is_number_prefix(text.substr(at, end - at))) break;
            letters = 0;
            end = after;
            continue;
        }
        if (c == '&') {
            if (!is_upper_ascii(text, end - 1) || !is_upper_ascii(text, after)) break;
            end = after;
            continue;
        }
        if (c == '.') {
            const bool whole = letters == end - at;
            if (letters == 1 && !digits && (whole || initials)) {
                // "U.S.", "a.m.", "John F. Kennedy"; not "Plan B." before a blank, which the
                // sentence finder could not tell from an initial otherwise.
                if (is_letter_at(text, after)) {
                    initials = true;
                    letters = 0;
                    end = after;
                    continue;
                }
                if (initials || is_upper_ascii(text, end - 1)) return after;
                break;
            }
            if (whole && is_abbreviation(text.substr(at, end - at))) return after;
            if (!is_lower_ascii(text, after) || !is_lower_ascii(text, end - 1)) break;
            letters = 2; // A name with full stops inside is no row of initials.
            end = after;
            continue;
        }
        const std::size_t mark = apostrophe(text, end);
        if (mark == 0 || !is_letter_at(text, end + mark)) break;
        // The possessive 's is a token of its own.
        if (fold(text[end + mark]) == 's' && !is_letter_at(text, end + mark + 1) &&
            !is_digit(text, end + mark + 1))
            break;
        letters = 0;
        end += mark;
    }
    return end;
}

// One past the end of the number that begins at `at`, with the letters that are glued to it.
std::size_t number_end(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size()) {
        const char c = text[end];
        if (is_digit(text, end) ||
            ((c == ',' || c == '.') && end > at && is_digit(text, end + 1))) {
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
        if (glyph.kind != Class::letter && glyph.kind != Class::digit) break;
        end += glyph.size;
    }
    return end;
}

// The end of a possessive 's (or a bare ' after s) at `at`, or `at` when there is none.
std::size_t possessive_end(std::string_view text, std::size_t at, bool after_word) {
    const std::size_t mark = apostrophe(text, at);
    if (mark == 0 || !after_word) return at;
    const std::size_t letter = at + mark;
    if (letter >= text.size() || fold(text[letter]) != 's') return at;
    if (is_letter_at(text, letter + 1) || is_digit(text, letter + 1)) return at;
    return letter + 1;
}

bool is_wrapped(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (end - at > longest_wrapped_line) return false;
        at = end + 1;
    }
    return true;
}

class Tokenizer {
public:
    explicit Tokenizer(std::string_view text) : text_(text), wrapped_(is_wrapped(text)) {}

    std::vector<Token> run() {
        tokens_.reserve(text_.size() / bytes_per_token + 1);
        std::size_t at = 0;
        while (at < text_.size()) {
            if (text_[at] == ' ') {
                spaced_ = true;
                ++at;
            } else if (const std::size_t size = plain_word(at); size > 0) {
                at += size;
            } else {
                at = step(at);
            }
        }
        return std::move(tokens_);
    }

private:
    // News text has about six bytes a token, blanks included.
    static constexpr std::size_t bytes_per_token = 5;

    void end_line(std::size_t at) {
        const std::size_t length = at - line_begin_;
        const bool empty = !line_has_token_;
        if (empty || !wrapped_ || length < shortest_wrapped_line) paragraph_ = true;
        spaced_ = true;
        line_begin_ = at + 1;
        line_has_token_ = false;
    }

    // Takes a word of ASCII letters that nothing could carry on, which is what most words are, and
    // gives its size; 0 when none begins at `at`.
    std::size_t plain_word(std::size_t at) {
        if (text_.size() - at < bytes8::size) return 0;
        const std::uint64_t bytes = bytes8::load(text_.data() + at);
        const std::uint64_t others = bytes8::no_letters(bytes);
        if (others == 0) return long_word(at);
        const auto size = static_cast<std::size_t>(std::countr_zero(others)) / 8;
        if (size == 0 || carries_on[static_cast<unsigned char>(text_[at + size])]) return 0;
        const std::uint64_t letters = bytes8::first(bytes, size);
        const std::uint64_t small = bytes8::first(bytes8::case_bits, size);
        const bool capital = (letters & bytes8::case_bits & 0xFF) == 0;
        Token token;
        token.key = letters | small;
        token.size = static_cast<std::uint32_t>(size);
        token.kind = Token::Kind::word;
        token.capital = capital;
        token.all_capitals = capital && size > 1 && (letters & small) == 0;
        token.letters_only = true;
        add(at, token);
        return size;
    }

    // The same for a word of eight letters or more.
    std::size_t long_word(std::size_t at) {
        const std::string_view text = text_.substr(0, at + longest_token);
        const std::size_t size = count_letters(text, at);
        const bool ends =
            at + size == text.size() || !carries_on[static_cast<unsigned char>(text_[at + size])];
        if (!ends) return 0;
        const bool capital = is_upper_ascii(text_, at);
        Token token;
        token.key = word_key(text_, at, size);
        token.size = static_cast<std::uint32_t>(size);
        token.kind = Token::Kind::word;
        token.capital = capital;
        token.all_capitals = capital && all_capitals(at, at + size);
        token.letters_only = true;
        add(at, token);
        return size;
    }

    // A blank, a line's end, or a token of any other kind.
    std::size_t step(std::size_t at) {
        if (const auto byte = static_cast<unsigned char>(text_[at]); stands_alone[byte]) {
            Token token;
            token.key = byte;
            token.size = 1;
            token.kind = Token::Kind::mark;
            token.stops = byte == '!' || byte == '?';
            token.quotes = byte == '"' || byte == '`';
            add(at, token);
            return at + 1;
        }
        const Glyph glyph = glyph_at(text_, at);
        if (glyph.kind == Class::newline) end_line(at);
        else if (glyph.kind == Class::blank) spaced_ = true;
        else return take(at, glyph);
        return at + glyph.size;
    }

    std::size_t take(std::size_t at, Glyph glyph) {
        const std::string_view text = text_.substr(0, at + longest_token);
        const bool after_word =
            !spaced_ && !tokens_.empty() && tokens_.back().kind != Token::Kind::mark;
        std::size_t end = at + glyph.size;
        Token::Kind kind = Token::Kind::mark;
        if (glyph.kind == Class::letter) {
            end = word_end(text, at);
            kind = Token::Kind::word;
        } else if (glyph.kind == Class::digit ||
                   (text_[at] == '.' && begins_decimal(at, after_word))) {
            end = number_end(text, at);
            kind = Token::Kind::number;
        } else if (const std::size_t possessive = possessive_end(text, at, after_word);
                   possessive > at) {
            end = possessive;
            kind = Token::Kind::word;
        }
        const WordKey key = word_key(text, at, end - at);
        if (kind == Token::Kind::mark) {
            const Word mark(text.substr(at, end - at), key);
            Token token;
            token.key = key;
            token.size = static_cast<std::uint32_t>(end - at);
            token.kind = kind;
            token.stops = is_stop(mark);
            token.quotes = is_quotation_mark(mark);
            add(at, token);
            return end;
        }
        const bool word = kind == Token::Kind::word;
        const bool capital = word && glyph.upper;
        Token token;
        token.key = key;
        token.size = static_cast<std::uint32_t>(end - at);
        token.kind = kind;
        token.capital = capital;
        token.all_capitals = capital && all_capitals(at, end);
        token.letters_only = word && count_letters(text, at) == end - at;
        token.stops = end - at > 1 && text[end - 1] == '.';
        add(at, token);
        return end;
    }

    // Adds what begins at `at`, with what is known of the place.
    void add(std::size_t at, Token token) {
        token.begin = static_cast<std::uint32_t>(at);
        token.spaced = spaced_;
        token.new_paragraph = paragraph_;
        tokens_.push_back(token);
        spaced_ = paragraph_ = false;
        line_has_token_ = true;
    }

    // ".500"
    bool begins_decimal(std::size_t at, bool after_word) const {
        return !after_word && !(at > 0 && is_digit(text_, at - 1)) && is_digit(text_, at + 1);
    }

    bool all_capitals(std::size_t at, std::size_t end) const {
        std::size_t letters = 0;
        while (at < end) {
            const Glyph glyph = glyph_at(text_, at);
            if (glyph.kind == Class::letter) {
                if (!glyph.upper) return false;
                ++letters;
            }
            at += glyph.size;
        }
        return letters >= 2;
    }

    std::string_view text_;
    bool wrapped_;
    std::vector<Token> tokens_;
    std::size_t line_begin_ = 0;
    bool line_has_token_ = false;
    bool spaced_ = false;
    bool paragraph_ = true;
};

} // namespace

std::vector<Token> find_tokens(std::string_view text) { return Tokenizer(text).run(); }

} // namespace crossread
