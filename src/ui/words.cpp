#include "ui/words.h"

#include <array>

namespace crossread {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"};

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return digits.empty() ? -1 : value;
}

// "10 March" or "March"; empty when the date names no month.
std::string day_and_month(std::string_view iso) {
    if (iso.size() < 7 || iso[4] != '-') return {};
    const int month = number(iso.substr(5, 2));
    if (month < 1 || month > 12) return {};
    std::string out;
    const int day = iso.size() >= 10 ? number(iso.substr(8, 2)) : -1;
    if (day > 0) out = std::to_string(day) + ' ';
    out += kMonths[static_cast<std::size_t>(month - 1)];
    return out;
}

bool is_blank(char c) { return c == ' ' || c == '\n'; }

} // namespace

std::string date_in_words(std::string_view iso) {
    const std::string day = day_and_month(iso);
    if (day.empty()) return std::string(iso);
    return day + ' ' + std::string(iso.substr(0, 4));
}

std::string short_date(std::string_view iso) {
    const std::string day = day_and_month(iso);
    return day.empty() ? std::string(iso) : day;
}

std::string plural(std::size_t count, std::string_view noun) {
    std::string out = std::to_string(count) + ' ' + std::string(noun);
    if (count != 1) out += 's';
    return out;
}

std::string credit_in_words(const std::vector<std::string>& chain) {
    std::string out;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        if (i == 1) out += ", via ";
        if (i > 1) out += " and ";
        out += chain[i];
    }
    return out;
}

std::string marks_in_words(const Story& story, std::size_t article) {
    std::size_t figures = 0;
    std::size_t quotes = 0;
    for (const Claim& claim : story.claims) {
        for (const Figure& figure : claim.figures) figures += figure.article == article;
        for (const Quote& quote : claim.quotes) quotes += quote.article == article;
    }
    std::string out;
    if (figures > 0) out = plural(figures, "figure");
    if (quotes > 0) out += (out.empty() ? "" : ", ") + plural(quotes, "quote");
    return out.empty() ? "no marks" : out;
}

Excerpt excerpt(const Article& article, Range marked) {
    Range paragraph{0, static_cast<std::uint32_t>(article.text.size())};
    for (const Range& candidate : article.paragraphs)
        if (candidate.contains(marked)) paragraph = candidate;
    const std::string_view text = article.text;

    std::uint32_t begin = paragraph.begin;
    if (marked.begin - paragraph.begin > kExcerptBefore) {
        begin = marked.begin - kExcerptBefore;
        while (begin < marked.begin && !is_blank(text[begin])) ++begin;
        while (begin < marked.begin && is_blank(text[begin])) ++begin;
    }
    std::uint32_t end = paragraph.end;
    if (paragraph.end - marked.end > kExcerptAfter) {
        end = marked.end + kExcerptAfter;
        while (end > marked.end && !is_blank(text[end])) --end;
    }
    // An excerpt that reaches into the sentence before starts with the marked one's sentence.
    for (std::uint32_t i = begin; i + 2 < marked.begin; ++i)
        if ((text[i] == '.' || text[i] == '?' || text[i] == '!') && text[i + 1] == ' ' && text[i + 2] >= 'A' && text[i + 2] <= 'Z' &&
            (i < 1 || text[i - 1] < 'A' || text[i - 1] > 'Z'))
            begin = i + 2;

    Excerpt out;
    if (begin > paragraph.begin && text[begin - 1] == ' ' && begin >= 2 && text[begin - 2] != '.') out.text = "… ";
    const auto shift = static_cast<std::uint32_t>(out.text.size());
    out.text += text.substr(begin, end - begin);
    out.marked = {marked.begin - begin + shift, marked.end - begin + shift};
    if (end < paragraph.end) out.text += " …";
    return out;
}

} // namespace crossread
