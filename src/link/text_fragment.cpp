#include "link/text_fragment.h"

#include "base/utf8.h"
#include "link/selector.h"

#include <string_view>

namespace crossread {
namespace {

constexpr std::size_t max_whole = 120;   // code points that are given in full
constexpr std::size_t max_part = 40;     // of a beginning, an end, or the words beside
constexpr std::size_t enough_alone = 20; // code points that need no words beside them

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

// Everything but letters, digits and . ~ _ is encoded: "-" and "," separate the directive's parts.
std::string encoded(std::string_view text) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                           (c >= 'A' && c <= 'Z') || c == '.' || c == '_' || c == '~';
        if (plain) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += hex[byte >> 4];
        out += hex[byte & 15];
    }
    return out;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

// The last or first words of a text, of one paragraph.
std::string_view last_part(std::string_view text) {
    const std::size_t line = text.rfind('\n');
    if (line != std::string_view::npos) text.remove_prefix(line + 1);
    const std::size_t points = count_code_points(text);
    if (points <= max_part) return trimmed(text);
    std::size_t begin = to_byte_offset(text, points - max_part);
    while (begin < text.size() && !is_blank(text[begin])) ++begin;
    return trimmed(text.substr(begin));
}
std::string_view first_part(std::string_view text) {
    text = text.substr(0, text.find('\n'));
    std::size_t end = to_byte_offset(text, max_part);
    if (end == text.size()) return trimmed(text);
    while (end > 0 && !is_blank(text[end])) --end;
    return trimmed(text.substr(0, end));
}

std::string with_words(const Article& article, Range where, bool beside) {
    if (article.url.empty()) return {};
    const std::string_view words = slice(article.text, where);
    if (trimmed(words).empty()) return article.url;
    std::string directive;
    if (count_code_points(words) <= max_whole) {
        const Selector place = select(article, where);
        const bool needs = beside && count_code_points(words) < enough_alone;
        const std::string_view before = needs ? last_part(place.prefix) : std::string_view{};
        const std::string_view after = needs ? first_part(place.suffix) : std::string_view{};
        if (!before.empty()) directive += encoded(before) + "-,";
        directive += encoded(words);
        if (!after.empty()) directive += ",-" + encoded(after);
    } else {
        const std::string_view first = first_part(words);
        const std::string_view last = last_part(words);
        if (first.empty() || last.empty()) return article.url;
        directive = encoded(first) + "," + encoded(last);
    }
    const bool has_fragment = article.url.find('#') != std::string::npos;
    return article.url + (has_fragment ? ":~:text=" : "#:~:text=") + directive;
}

} // namespace

std::string address_of_words(const Article& article, const Figure& figure) {
    if (article.kind == ArticleKind::digest) return article.url;
    return with_words(article, figure.where, true);
}

std::string address_of_words(const Article& article, const Quote& quote) {
    const bool full = article.kind == ArticleKind::full;
    if (!full && quote.form == QuoteForm::indirect) return article.url;
    return with_words(article, quote.where, full);
}

} // namespace crossread
