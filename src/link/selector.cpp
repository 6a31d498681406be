#include "link/selector.h"

#include "base/utf8.h"

#include <string_view>

namespace crossread {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// The first `points` code points, without a word that would be cut; all of a text without blanks.
std::string_view first_words(std::string_view text, std::size_t points) {
    const std::size_t cut = to_byte_offset(text, points);
    if (cut == text.size() || is_blank(text[cut])) return text.substr(0, cut);
    std::size_t end = cut;
    while (end > 0 && !is_blank(text[end - 1])) --end;
    return text.substr(0, end == 0 ? cut : end);
}

std::string_view last_words(std::string_view text, std::size_t points) {
    std::size_t cut = text.size();
    for (; points > 0 && cut > 0; --points) cut = previous_boundary(text, cut);
    if (cut == 0 || is_blank(text[cut - 1])) return text.substr(cut);
    std::size_t begin = cut;
    while (begin < text.size() && !is_blank(text[begin])) ++begin;
    return text.substr(begin == text.size() ? cut : begin);
}

std::string_view without_last_blanks(std::string_view text) {
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

Selector select_words(const Article& article, Range where, std::string_view exact) {
    const std::string_view text = article.text;
    Selector out;
    out.article = article.id;
    out.start = to_code_point_offset(text, where.begin);
    out.end = out.start + count_code_points(exact);
    out.exact = exact;
    out.prefix = last_words(text.substr(0, where.begin), max_context);
    out.suffix = first_words(text.substr(where.begin + exact.size()), max_context);
    return out;
}

} // namespace

Selector select(const Article& article, Range where) {
    return select_words(article, where,
                        without_last_blanks(first_words(slice(article.text, where), max_exact)));
}

Selector select_whole(const Article& article, Range where) {
    return select_words(article, where, slice(article.text, where));
}

} // namespace crossread
