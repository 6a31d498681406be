#include "link/wording.h"

#include "base/utf8.h"
#include "link/fold.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace crossread {
namespace {

constexpr std::uint32_t most_weight = 12; // of a plain word, so that one long word is not a sentence
constexpr std::uint32_t meaning_weight = 8; // more, for a word that the meaning hangs on
constexpr std::size_t shortest_slip = 5;    // letters of a word in which one letter may be another
constexpr std::size_t shortest_exchange = 3;
constexpr std::size_t shortest_two_slips = 9;

// Sorted: looked up by halving.
constexpr std::array<std::string_view, 74> number_words{
    "billion", "billions", "both", "couple", "double", "dozen", "dozens", "eight", "eighteen",
    "eighth", "eighty", "eleven", "eleventh", "fifteen", "fifth", "fifths", "fifty", "first",
    "five", "forty", "four", "fourteen", "fourth", "half", "halved", "halves", "hundred",
    "hundreds", "million", "millions", "nine", "nineteen", "ninety", "ninth", "once", "one",
    "ones", "pair", "quadruple", "quarter", "quarters", "score", "scores", "second", "seven",
    "seventeen", "seventh", "seventy", "single", "six", "sixteen", "sixth", "sixty", "ten", "tens",
    "tenth", "tenths", "third", "thirds", "thirteen", "thirty", "thousand", "thousands", "three",
    "trillion", "trillions", "triple", "twelfth", "twelve", "twenty", "twice", "two", "zero",
    "zeros"};
constexpr std::array<std::string_view, 25> negations{
    "barely", "cannot", "except", "excluding", "false", "few", "hardly", "lack", "least",
    "neither", "never", "no", "nobody", "non", "none", "nor", "not", "nothing", "nowhere", "only",
    "rarely", "scarcely", "unless", "unlikely", "without"};
constexpr std::array<std::string_view, 83> units{
    "acre", "acres", "barrel", "barrels", "byte", "bytes", "cent", "centimeter", "centimeters",
    "centimetre", "centimetres", "cents", "century", "day", "days", "decade", "decades", "degree",
    "degrees", "dollar", "dollars", "euro", "euros", "feet", "foot", "gallon", "gallons",
    "gigabytes", "gram", "grams", "hectare", "hectares", "hour", "hours", "inch", "inches",
    "kilogram", "kilograms", "kilometer", "kilometers", "kilometre", "kilometres", "knots",
    "liter", "liters", "litre", "litres", "megawatts", "meter", "meters", "metre", "metres",
    "mile", "miles", "minute", "minutes", "month", "months", "ounce", "ounces", "pence", "percent",
    "percentage", "point", "points", "pound", "pounds", "rouble", "roubles", "rubles", "rupees",
    "ton", "tonne", "tonnes", "tons", "watts", "week", "weeks", "yard", "yards", "year", "years",
    "yuan"};

static_assert(std::is_sorted(number_words.begin(), number_words.end()) &&
              std::is_sorted(negations.begin(), negations.end()) &&
              std::is_sorted(units.begin(), units.end()));

template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& words, std::string_view word) {
    return std::binary_search(words.begin(), words.end(), word);
}

constexpr bool is_dash(char32_t c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63 || c == 0xFF0D;
}

// Signs that belong to a quantity wherever they stand.
constexpr bool is_sign(char32_t c) {
    return c == '%' || c == '$' || c == '+' || c == '=' || c == '<' || c == '>' || c == '~' ||
           (c >= 0xA2 && c <= 0xA5) || c == 0xB0 || c == 0xB1 || c == 0xB2 || c == 0xB3 ||
           c == 0xB9 || (c >= 0xBC && c <= 0xBE) || c == 0xD7 || c == 0xF7 || c == 0x2030 ||
           c == 0x2032 || c == 0x2033 || (c >= 0x2070 && c <= 0x209C) ||
           (c >= 0x20A0 && c <= 0x20CF) || (c >= 0x2150 && c <= 0x215E) || c == 0x2248 ||
           c == 0x2264 || c == 0x2265 || c == 0x2103 || c == 0x2109 || c == 0xFF05;
}

// What a mark says; empty when it says nothing about a quantity.
std::string mark_key(std::string_view text, const Token& mark, const Token* next) {
    const char32_t c = decode(text, mark.where().begin).value;
    if (is_sign(c)) return std::string(slice(text, mark.where()));
    const bool touches = next && next->kind == Token::Kind::number && !next->spaced;
    if (touches && is_dash(c)) return "-";
    if (touches && (c == '/' || c == ':')) return std::string(1, static_cast<char>(c));
    return {};
}

std::string lower(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

// "twenty-five" and "two-thirds" are numbers by their parts.
bool has_number_word(std::string_view key) {
    while (true) {
        const std::size_t hyphen = std::min(key.find('-'), key.size());
        if (is_one_of(number_words, key.substr(0, hyphen))) return true;
        if (hyphen == key.size()) return false;
        key.remove_prefix(hyphen + 1);
    }
}

LinkWord::Kind kind_of(const Token& token, std::string_view key) {
    if (token.kind == Token::Kind::number) return LinkWord::Kind::number;
    const std::string plain = lower(std::string(key));
    if (has_number_word(plain)) return LinkWord::Kind::number;
    if (is_one_of(negations, plain) || plain.ends_with("n't") || plain.starts_with("non-"))
        return LinkWord::Kind::negation;
    if (is_one_of(units, plain)) return LinkWord::Kind::unit;
    return token.capital ? LinkWord::Kind::name : LinkWord::Kind::plain;
}

bool is_lower_letters(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// One word is the other with a last letter that makes a plural, a past or a doer.
bool differ_in_ending(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    return b.size() == a.size() + 1 && b.starts_with(a) &&
           (b.back() == 's' || b.back() == 'd' || b.back() == 'n' || b.back() == 'r');
}

} // namespace

std::vector<LinkWord> find_link_words(std::string_view text) {
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    std::vector<LinkWord> out;
    out.reserve(tokens.size());
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        for (std::size_t i = sentences[s].first; i < sentences[s].end; ++i) {
            const Token& token = tokens[i];
            LinkWord word;
            word.where = token.where();
            word.sentence = static_cast<std::uint32_t>(s);
            if (token.kind == Token::Kind::mark) {
                word.key = mark_key(text, token, i + 1 < tokens.size() ? &tokens[i + 1] : nullptr);
                if (word.key.empty()) continue;
                word.kind = LinkWord::Kind::unit;
            } else {
                word.key = fold(slice(text, token.where()));
                if (!token.all_capitals) word.key = lower(std::move(word.key));
                word.kind = kind_of(token, word.key);
            }
            word.weight = std::min(static_cast<std::uint32_t>(count_code_points(word.key)),
                                   most_weight);
            if (word.kind != LinkWord::Kind::plain) word.weight += meaning_weight;
            out.push_back(std::move(word));
        }
    }
    return out;
}

std::size_t slips(std::string_view a, std::string_view b) {
    // Three rows of the table of all beginnings of a against all beginnings of b.
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1,
                               last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

bool can_be_mended(const LinkWord& a, const LinkWord& b) {
    if (a.kind != LinkWord::Kind::plain || b.kind != LinkWord::Kind::plain) return false;
    const auto [shorter, longer] = std::minmax({a.key.size(), b.key.size()});
    if (shorter < shortest_exchange || longer > longest_mended || longer - shorter > 2) return false;
    if (a.key.front() != b.key.front()) return false;
    if (!is_lower_letters(a.key) || !is_lower_letters(b.key)) return false;
    if (differ_in_ending(a.key, b.key)) return false;
    const std::size_t count = slips(a.key, b.key);
    if (count > 1) return count == 2 && shorter >= shortest_two_slips;
    if (shorter >= shortest_slip) return true;
    // A short word only when two of its letters changed places: "hte" is none of its neighbours.
    std::string sorted_a = a.key;
    std::string sorted_b = b.key;
    std::sort(sorted_a.begin(), sorted_a.end());
    std::sort(sorted_b.begin(), sorted_b.end());
    return sorted_a == sorted_b;
}

bool is_light(const LinkWord& word) {
    return word.key == "a" || word.key == "an" || word.key == "the" || word.key == "that";
}

} // namespace crossread
