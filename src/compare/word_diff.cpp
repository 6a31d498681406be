#include "compare/word_diff.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <utility>

namespace crossread {
namespace {

bool is_space(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

bool is_hyphen(char32_t c) { return c == '-' || (c >= 0x2010 && c <= 0x2013) || c == 0x2212; }
bool is_dash(char32_t c) { return is_hyphen(c) || c == 0x2014 || c == 0x2015; }
bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_single_quote(char32_t c) {
    return c == '\'' || c == '`' || (c >= 0x2018 && c <= 0x201B) || c == 0x2BC || c == 0x2032;
}

bool is_double_quote(char32_t c) {
    return c == '"' || (c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2033 ||
           (c >= 0x300C && c <= 0x300F);
}

bool is_currency(char32_t c) {
    return c == '$' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20CF);
}

// Written without spaces between words, so that each character stands for itself.
bool is_unspaced(char32_t c) {
    return (c >= 0x2E80 && c <= 0x2FFF) || (c >= 0x3040 && c <= 0x30FF) ||
           (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

bool is_letter_or_digit(char32_t c) {
    if (c < 0x80) return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA || c == 0xB2 || c == 0xB3;
    if (c == 0xD7 || c == 0xF7) return false;
    const bool mark = (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) ||
                      (c >= 0xFE10 && c <= 0xFE6F) || (c >= 0xFF01 && c <= 0xFF0F) ||
                      (c >= 0xFF1A && c <= 0xFF20);
    return !mark && !is_unspaced(c);
}

char32_t folded(char32_t c) {
    if (is_single_quote(c)) return '\'';
    if (is_double_quote(c)) return '"';
    if (is_dash(c)) return '-';
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ||
        (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F))
        return c + 0x20;
    if (c >= 0x400 && c <= 0x40F) return c + 0x50;
    // In these stretches of Latin a capital stands just before its small letter.
    if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177)) return c | 1;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return c + (c & 1);
    return c;
}

// Words that belong to the number before them; a phrase stands before the words that begin it.
constexpr std::array<std::string_view, 11> scale_words{
    "thousand", "million", "billion", "trillion", "hundred", "dozen",
    "mln", "bln", "bn", "tn", "m"};
constexpr std::array<std::string_view, 43> unit_words{
    "percentage points", "percentage point", "per cent", "percent", "%", "\xE2\x80\xB0",
    "basis points", "dollars", "dollar", "pounds", "pound", "euros", "euro", "yuan", "renminbi",
    "yen", "usd", "eur", "gbp", "cny", "rmb", "kilometres", "kilometers", "km/h", "km", "metres",
    "meters", "miles", "mph", "kg", "kilograms", "tonnes", "tons", "\xC2\xB0""C", "\xC2\xB0""F",
    "degrees", "mw", "gw", "kwh", "gb", "mb", "tb", "hectares"};

class Tokens {
public:
    explicit Tokens(std::string_view text) : text_(text) {}

    std::vector<Range> all() {
        std::vector<Range> out;
        for (std::size_t at = 0; at < text_.size();) {
            const CodePoint c = decode(text_, at);
            const std::size_t end = is_space(c.value) ? at : token_end(at, out);
            if (end > at)
                out.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
            at = end > at ? end : at + c.size;
        }
        return out;
    }

private:
    std::size_t token_end(std::size_t at, const std::vector<Range>& before) const {
        // A sign or currency begins a number only where no token touches it: "was—5" is no minus 5.
        const bool free = before.empty() || before.back().end < at || opens(before.back());
        if (const std::size_t digits = number_begin(at, free); digits != std::string_view::npos)
            return number_end(digits);
        const CodePoint c = decode(text_, at);
        return is_letter_or_digit(c.value) ? word_end(at) : at + c.size;
    }

    bool opens(Range token) const {
        const char32_t c = decode(text_, token.begin).value;
        return c == '(' || c == '[' || is_single_quote(c) || is_double_quote(c);
    }

    // Where the digits of a number that starts at `at` begin, after its sign and currency, or npos.
    std::size_t number_begin(std::size_t at, bool free) const {
        CodePoint c = decode(text_, at);
        if (free && (c.value == '+' || is_hyphen(c.value))) c = decode(text_, at += c.size);
        for (const std::string_view prefix : {"US", "A", "C", "HK", "NZ", "S", "R"})
            if (text_.substr(at, prefix.size()) == prefix &&
                is_currency(decode(text_, at + prefix.size()).value)) {
                c = decode(text_, at += prefix.size());
                break;
            }
        if (is_currency(c.value)) {
            c = decode(text_, at += c.size);
            if (c.value == 0xA0 || c.value == 0x202F) c = decode(text_, at += c.size);
        }
        return is_digit(c.value) ? at : std::string_view::npos;
    }

    std::size_t number_end(std::size_t at) const {
        at = word_end(digits_end(at));
        at = with_word(at, scale_words.data(), scale_words.size());
        return with_word(at, unit_words.data(), unit_words.size());
    }

    // Digits with their separators: "2,194", "1.9", "6 747" (a space only before three digits).
    std::size_t digits_end(std::size_t at) const {
        std::size_t run = at;
        while (is_digit(decode(text_, at).value)) ++at;
        while (at < text_.size()) {
            const CodePoint c = decode(text_, at);
            std::size_t next = at + c.size;
            while (is_digit(decode(text_, next).value)) ++next;
            const std::size_t digits = next - at - c.size;
            const bool group = digits == 3 && at - run <= 3 &&
                               !is_letter_or_digit(decode(text_, next).value);
            const bool gap = c.value == ' ' || c.value == 0xA0 || c.value == 0x2009 ||
                             c.value == 0x202F;
            const bool mark = c.value == '.' || c.value == ',' || is_single_quote(c.value);
            if (!(mark && digits > 0) && !(gap && group)) break;
            run = at + c.size;
            at = next;
        }
        return at;
    }

    // Letters and digits from `at` on, with apostrophes and hyphens inside. After digits, so that
    // "18th", "1990s", "10-year" and "10-12" are one token.
    std::size_t word_end(std::size_t at) const {
        while (at < text_.size()) {
            const CodePoint c = decode(text_, at);
            if (is_letter_or_digit(c.value)) {
                at += c.size;
                continue;
            }
            const CodePoint next = decode(text_, at + c.size);
            const bool joins = is_hyphen(c.value) || is_single_quote(c.value);
            const bool money = is_hyphen(c.value) && is_currency(next.value); // "$10-$12"
            const bool dotted = c.value == '.' && ends_initial(at);
            const bool goes_on = is_letter_or_digit(next.value) || money;
            if (goes_on && (joins || dotted || continues_number(at, c.value, next.value))) {
                at += c.size + (money ? next.size : 0);
                continue;
            }
            // The last dot of "U.S." is part of it; that of "plan B." is not.
            if (dotted && at >= 2 && text_[at - 2] == '.') at += c.size;
            break;
        }
        return at;
    }

    // Whether exactly one letter stands before the dot at `at`: "U.S.".
    bool ends_initial(std::size_t at) const {
        const auto letter = [&](std::size_t i) {
            const int c = text_[i] | 0x20;
            return c >= 'a' && c <= 'z';
        };
        if (at < 1 || !letter(at - 1)) return false;
        return at == 1 || !(letter(at - 2) || is_digit(static_cast<unsigned char>(text_[at - 2])));
    }

    // "v1.2", "10-2,000": a separator between digits in the middle of a word.
    bool continues_number(std::size_t at, char32_t separator, char32_t next) const {
        return (separator == '.' || separator == ',') && at > 0 &&
               is_digit(static_cast<unsigned char>(text_[at - 1])) && is_digit(next);
    }

    // `at`, or the end of one of `words` that stands there, after at most one space, as a whole.
    std::size_t with_word(std::size_t at, const std::string_view* words, std::size_t count) const {
        const CodePoint space = decode(text_, at);
        const bool gap = is_space(space.value) && space.value != '\n';
        const std::size_t begin = gap ? at + space.size : at;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t end = match(begin, words[i]);
            if (end != std::string_view::npos) return end;
        }
        return at;
    }

    std::size_t match(std::size_t at, std::string_view word) const {
        for (std::size_t i = 0; i < word.size();) {
            const CodePoint expected = decode(word, i), found = decode(text_, at);
            if (folded(found.value) != folded(expected.value) &&
                !(is_space(found.value) && expected.value == ' '))
                return std::string_view::npos;
            i += expected.size;
            at += found.size;
        }
        const bool whole = !is_letter_or_digit(decode(word, word.size() - 1).value) ||
                           !is_letter_or_digit(decode(text_, at).value);
        return whole ? at : std::string_view::npos;
    }

    std::string_view text_;
};

// Equal tokens get equal numbers.
class Folder {
public:
    std::vector<std::uint32_t> numbers(std::string_view text, const std::vector<Range>& tokens) {
        std::vector<std::uint32_t> out;
        out.reserve(tokens.size());
        for (const Range token : tokens) {
            const auto next = static_cast<std::uint32_t>(known_.size());
            out.push_back(known_.emplace(key(slice(text, token)), next).first->second);
        }
        return out;
    }

private:
    static std::u32string key(std::string_view token) {
        std::u32string out;
        for (std::size_t at = 0; at < token.size();) {
            const CodePoint c = decode(token, at);
            // Different broken bytes stay different.
            if (c.value == replacement_character && c.size == 1)
                out += static_cast<char32_t>(0x110000 + static_cast<unsigned char>(token[at]));
            else if (!is_space(c.value))
                out += folded(c.value);
            at += c.size;
        }
        return out;
    }

    std::map<std::u32string, std::uint32_t> known_;
};

// Half-open stretches of tokens, of base and of other.
struct Stretch {
    std::size_t base_begin, base_end, other_begin, other_end;
};

using Numbers = std::vector<std::uint32_t>;

// common[i * (m + 1) + j]: the most tokens that a from i on and b from j on can share.
std::vector<std::uint16_t> common_lengths(const Numbers& a, const Numbers& b, const Stretch& s) {
    static_assert(max_diff_tokens <= 0xFFFF, "a length must fit its cell");
    const std::size_t n = s.base_end - s.base_begin, m = s.other_end - s.other_begin;
    std::vector<std::uint16_t> out((n + 1) * (m + 1), 0);
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;) {
            const std::size_t here = i * (m + 1) + j, down = here + m + 1;
            out[here] = a[s.base_begin + i] == b[s.other_begin + j]
                            ? static_cast<std::uint16_t>(out[down + 1] + 1)
                            : std::max(out[down], out[here + 1]);
        }
    return out;
}

class Pieces {
public:
    Pieces(std::string_view base, std::string_view other, const std::vector<Range>& base_tokens,
           const std::vector<Range>& other_tokens)
        : base_(base), other_(other), base_tokens_(base_tokens), other_tokens_(other_tokens) {}

    // Tokens up to here are not shared.
    void change(std::size_t base_end, std::size_t other_end) {
        if (base_end == base_at_ && other_end == other_at_) return;
        finish_same();
        add(DiffPiece::Kind::removed, base_, base_tokens_, base_at_, base_end);
        add(DiffPiece::Kind::added, other_, other_tokens_, other_at_, other_end);
        base_at_ = base_end;
        same_begin_ = other_at_ = other_end;
    }

    void same(std::size_t count) {
        base_at_ += count;
        other_at_ += count;
    }

    std::vector<DiffPiece> finish() {
        finish_same();
        return std::move(out_);
    }

private:
    void finish_same() {
        add(DiffPiece::Kind::same, other_, other_tokens_, same_begin_, other_at_);
        same_begin_ = other_at_;
    }

    void add(DiffPiece::Kind kind, std::string_view text, const std::vector<Range>& tokens,
             std::size_t begin, std::size_t end) {
        if (begin == end) return;
        const Range where{tokens[begin].begin, tokens[end - 1].end};
        const std::uint32_t gap_begin = begin == 0 ? 0 : tokens[begin - 1].end;
        out_.push_back({kind, std::string(slice(text, where)), where, where.begin > gap_begin});
    }

    std::string_view base_, other_;
    const std::vector<Range>& base_tokens_;
    const std::vector<Range>& other_tokens_;
    std::size_t base_at_ = 0, other_at_ = 0, same_begin_ = 0;
    std::vector<DiffPiece> out_;
};

} // namespace

std::vector<Range> diff_tokens(std::string_view text) { return Tokens(text).all(); }

std::vector<DiffPiece> word_diff(std::string_view base, std::string_view other) {
    const std::vector<Range> base_tokens = diff_tokens(base), other_tokens = diff_tokens(other);
    Folder folder;
    const Numbers a = folder.numbers(base, base_tokens), b = folder.numbers(other, other_tokens);

    Stretch rest{0, a.size(), 0, b.size()};
    while (rest.base_begin < rest.base_end && rest.other_begin < rest.other_end &&
           a[rest.base_begin] == b[rest.other_begin])
        ++rest.base_begin, ++rest.other_begin;
    while (rest.base_begin < rest.base_end && rest.other_begin < rest.other_end &&
           a[rest.base_end - 1] == b[rest.other_end - 1])
        --rest.base_end, --rest.other_end;

    Pieces pieces(base, other, base_tokens, other_tokens);
    pieces.same(rest.base_begin);
    const std::size_t n = rest.base_end - rest.base_begin, m = rest.other_end - rest.other_begin;
    if (n > 0 && m > 0 && n <= max_diff_tokens && m <= max_diff_tokens) {
        const std::vector<std::uint16_t> common = common_lengths(a, b, rest);
        for (std::size_t i = 0, j = 0; i < n && j < m;) {
            if (a[rest.base_begin + i] == b[rest.other_begin + j]) {
                pieces.change(rest.base_begin + i, rest.other_begin + j);
                pieces.same(1);
                ++i, ++j;
            } else if (common[(i + 1) * (m + 1) + j] >= common[i * (m + 1) + j + 1]) {
                ++i;
            } else {
                ++j;
            }
        }
    }
    pieces.change(rest.base_end, rest.other_end);
    pieces.same(a.size() - rest.base_end);
    return pieces.finish();
}

} // namespace crossread
