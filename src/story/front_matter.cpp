#include "story/front_matter.h"

#include "base/utf8.h"
#include "story/labels.h"
#include "text/paragraphs.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace crossread {
namespace {

constexpr std::string_view fence = "---";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct Field {
    std::string_view name;
    std::string Article::*member;
    bool required;
};
constexpr std::array<Field, 9> fields{{
    {"id", &Article::id, true},
    {"publisher", &Article::publisher, true},
    {"short", &Article::short_name, true},
    {"title", &Article::title, true},
    {"date", &Article::date, true},
    {"language", &Article::language, true},
    {"author", &Article::author, false},
    {"url", &Article::url, false},
    {"via", &Article::via, false},
}};
constexpr std::string_view kind_field = "kind"; // the only one that is not a string
constexpr std::string_view field_list =
    "id, publisher, short, title, date, language, kind, author, url, via";

std::string_view trim(std::string_view text) {
    constexpr std::string_view space = " \t\r";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::string_view stem(std::string_view file) {
    if (const auto slash = file.rfind('/'); slash != std::string_view::npos)
        file.remove_prefix(slash + 1);
    if (file.size() > 3 && file.substr(file.size() - 3) == ".md") file.remove_suffix(3);
    return file;
}

int line_at(std::string_view bytes, std::size_t offset) {
    const auto before = bytes.substr(0, offset);
    return static_cast<int>(1 + std::count(before.begin(), before.end(), '\n'));
}

// Hands out lines one by one and counts them.
class Lines {
public:
    explicit Lines(std::string_view bytes) : bytes_(bytes) {}

    std::optional<std::string_view> next() {
        if (at_ >= bytes_.size()) return std::nullopt;
        const std::size_t end = std::min(bytes_.find('\n', at_), bytes_.size());
        const auto line = bytes_.substr(at_, end - at_);
        at_ = end + 1;
        ++number_;
        return line;
    }
    [[nodiscard]] int number() const { return number_; } // of the line handed out last
    [[nodiscard]] std::string_view rest() const {
        return bytes_.substr(std::min(at_, bytes_.size()));
    }

private:
    std::string_view bytes_;
    std::size_t at_ = 0;
    int number_ = 0;
};

// Reads the fields between the fences into `article`; lines[i] is where fields[i] stands.
class FrontMatter {
public:
    FrontMatter(Article& article, const std::string& file) : article_(article), file_(file) {}

    std::optional<Error> read(Lines& lines) {
        const auto opening = lines.next();
        if (!opening || trim(*opening) != fence)
            return error(1, ErrorCode::malformed, "the first line is not \"---\"; begin with it");
        while (const auto line = lines.next()) {
            if (trim(*line) == fence) return check(lines.number());
            if (auto problem = read_field(*line, lines.number())) return problem;
        }
        return error(lines.number(), ErrorCode::malformed,
                     "the fields do not end; add a line \"---\" after them");
    }

private:
    std::optional<Error> read_field(std::string_view line, int number) {
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            return error(number, ErrorCode::malformed, "this line is not \"name: value\"");
        const auto name = trim(line.substr(0, colon));
        const auto value = trim(line.substr(colon + 1));
        if (name == kind_field) return read_kind(value, number);
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const Field& f) { return f.name == name; });
        if (field == fields.end())
            return error(number, ErrorCode::unknown,
                         "the field \"" + std::string(name) + "\" is unknown; use " +
                             std::string(field_list));
        int& seen = lines_[static_cast<std::size_t>(field - fields.begin())];
        if (seen != 0) return repeated(name, number);
        if (value.empty())
            return error(number, ErrorCode::missing,
                         "\"" + std::string(name) + "\" is empty; fill it in" +
                             (field->required ? "" : " or leave the line out"));
        seen = number;
        article_.*(field->member) = std::string(value);
        return std::nullopt;
    }

    std::optional<Error> read_kind(std::string_view value, int number) {
        if (kind_line_ != 0) return repeated(kind_field, number);
        const auto kind = parse_article_kind(value);
        if (!kind)
            return error(number, ErrorCode::unknown,
                         "\"kind\" is \"" + std::string(value) + "\"; use digest or full");
        article_.kind = *kind;
        kind_line_ = number;
        return std::nullopt;
    }

    // What can only be judged when all fields are there.
    std::optional<Error> check(int end_line) const {
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i].required && lines_[i] == 0) return absent(fields[i].name, end_line);
        if (kind_line_ == 0) return absent(kind_field, end_line);
        if (!is_key(article_.id) || article_.id != stem(file_))
            return error(line_of("id"), ErrorCode::conflict,
                         "\"id\" is \"" + article_.id + "\" in a file of the name \"" +
                             std::string(stem(file_)) +
                             "\"; both are the same small letters, digits and hyphens");
        if (count_code_points(article_.short_name) > max_short_name)
            return error(line_of("short"), ErrorCode::too_large,
                         "\"short\" has more than " + std::to_string(max_short_name) +
                             " characters; it heads a column, so shorten it");
        if (!is_iso_date(article_.date))
            return error(line_of("date"), ErrorCode::malformed,
                         "\"date\" is \"" + article_.date +
                             "\"; write 2013, 2013-03 or 2013-03-10");
        if (!is_language(article_.language))
            return error(line_of("language"), ErrorCode::malformed,
                         "\"language\" is \"" + article_.language + "\"; write a tag such as en");
        if (!article_.url.empty() && !is_web_address(article_.url))
            return error(line_of("url"), ErrorCode::malformed,
                         "\"url\" is not an address that begins with http:// or https:// and has "
                         "no spaces");
        return std::nullopt;
    }

    static bool is_language(std::string_view tag) {
        return !tag.empty() && tag.size() <= 35 && // the longest tag that RFC 5646 asks for
               std::all_of(tag.begin(), tag.end(), [](char c) {
                   return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '-';
               });
    }
    int line_of(std::string_view name) const {
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i].name == name) return lines_[i];
        return 0;
    }
    Error repeated(std::string_view name, int number) const {
        return error(number, ErrorCode::conflict,
                     "\"" + std::string(name) + "\" stands here a second time; keep one");
    }
    Error absent(std::string_view name, int number) const {
        return error(number, ErrorCode::missing,
                     "the field \"" + std::string(name) + "\" is missing; add it above this line");
    }
    Error error(int line, ErrorCode code, std::string what) const {
        return {code, file_, line, std::move(what)};
    }

    Article& article_;
    const std::string& file_;
    std::array<int, fields.size()> lines_{};
    int kind_line_ = 0;
};

std::string unwrap(std::string_view body) {
    std::string text;
    for (const Range range : find_paragraphs(body)) {
        if (!text.empty()) text += "\n\n";
        Lines lines(slice(body, range));
        for (bool first = true; const auto line = lines.next(); first = false) {
            if (!first) text += ' ';
            text += trim(*line);
        }
    }
    return text;
}

std::optional<std::size_t> find_control_character(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool line_end = byte == '\n' || (byte == '\r' && bytes.substr(i, 2) == "\r\n");
        if ((byte < 0x20 && byte != '\t' && !line_end) || byte == 0x7F) return i;
    }
    return std::nullopt;
}

} // namespace

bool is_key(std::string_view name) {
    return !name.empty() && name.size() <= max_key &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
           });
}

bool is_iso_date(std::string_view date) {
    constexpr std::string_view shape = "dddd-dd-dd";
    if (date.size() != 4 && date.size() != 7 && date.size() != 10) return false;
    for (std::size_t i = 0; i < date.size(); ++i) {
        const bool digit = date[i] >= '0' && date[i] <= '9';
        if (shape[i] == 'd' ? !digit : date[i] != '-') return false;
    }
    const auto two = [&](std::size_t at) { return (date[at] - '0') * 10 + (date[at + 1] - '0'); };
    const int month = date.size() >= 7 ? two(5) : 1;
    const int day = date.size() >= 10 ? two(8) : 1;
    const int year = two(0) * 100 + two(2);
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1) return false;
    return day <= days[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

bool is_web_address(std::string_view address) {
    const bool web = address.rfind("http://", 0) == 0 || address.rfind("https://", 0) == 0;
    return web && address.find("://") + 3 < address.size() &&
           std::all_of(address.begin(), address.end(),
                       [](char c) { return c > ' ' && c < '\x7F'; });
}

Result<Article> read_article(std::string_view bytes, const std::string& file) {
    if (bytes.size() > max_article_bytes)
        return Error{ErrorCode::too_large, file, 0,
                     "the article has " + std::to_string(bytes.size()) + " bytes; at most " +
                         std::to_string(max_article_bytes) + " are read"};
    if (const auto bad = find_invalid_utf8(bytes))
        return Error{ErrorCode::malformed, file, line_at(bytes, *bad),
                     "a byte here is not valid UTF-8; save the file as UTF-8"};
    if (const auto bad = find_control_character(bytes))
        return Error{ErrorCode::malformed, file, line_at(bytes, *bad),
                     "there is a control character here; remove it"};
    if (bytes.substr(0, byte_order_mark.size()) == byte_order_mark)
        bytes.remove_prefix(byte_order_mark.size());

    Article article;
    Lines lines(bytes);
    if (auto problem = FrontMatter(article, file).read(lines)) return std::move(*problem);
    article.text = unwrap(lines.rest());
    if (article.text.empty())
        return Error{ErrorCode::missing, file, lines.number(),
                     "there is no text after the fields; add a blank line and the paragraphs"};
    article.paragraphs = find_paragraphs(article.text);
    return article;
}

} // namespace crossread
