#include "story/front_matter.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

const std::string head = "---\n"
                         "id: xinhua\n"
                         "publisher: Xinhua: the agency\n"
                         "short: Xinhua\n"
                         "title:  Attacks, counted \n"
                         "date: 2013-03-10\n"
                         "language: en\n"
                         "kind: digest\n";
const std::string body = "---\n\nOne paragraph\nwrapped.\n\nAnother.\n";

Error error_of(const std::string& bytes, const std::string& file = "stories/x/xinhua.md") {
    const auto article = read_article(bytes, file);
    REQUIRE_FALSE(article);
    return article.error();
}

// The article with one of its lines replaced.
std::string with(const std::string& from, const std::string& to) {
    std::string bytes = head + body;
    bytes.replace(bytes.find(from), from.size(), to);
    return bytes;
}

} // namespace

TEST_CASE("an article file gives its fields and its text") {
    const auto article = read_article(head + "url: https://example.org/a?b=c\nvia: CNCERT\n" + body,
                                      "stories/x/xinhua.md");
    REQUIRE(article);
    CHECK(article->id == "xinhua");
    CHECK(article->publisher == "Xinhua: the agency");
    CHECK(article->short_name == "Xinhua");
    CHECK(article->title == "Attacks, counted");
    CHECK(article->author.empty());
    CHECK(article->date == "2013-03-10");
    CHECK(article->url == "https://example.org/a?b=c");
    CHECK(article->language == "en");
    CHECK(article->kind == ArticleKind::digest);
    CHECK(article->via == "CNCERT");
    CHECK(article->text == "One paragraph wrapped.\n\nAnother.");
    REQUIRE(article->paragraphs.size() == 2);
    CHECK(slice(article->text, article->paragraphs[1]) == "Another.");
}

TEST_CASE("line ends of Windows and a byte order mark change nothing") {
    std::string bytes = head + body;
    const auto plain = read_article(bytes, "xinhua.md");
    for (std::size_t at = 0; (at = bytes.find('\n', at)) != std::string::npos; at += 2)
        bytes.insert(at, "\r");
    const auto windows = read_article("\xEF\xBB\xBF" + bytes, "xinhua.md");
    REQUIRE(plain);
    REQUIRE(windows);
    CHECK(*plain == *windows);
}

TEST_CASE("each wrong field is told with its line and its name") {
    struct Case {
        std::string from, to;
        ErrorCode code;
        int line;
        std::string says;
    };
    const Case cases[] = {
        {"---\nid", "id", ErrorCode::malformed, 1, "\"---\""},
        {"id: xinhua", "id: reuters", ErrorCode::conflict, 2, "\"id\""},
        {"short: Xinhua", "shrt: Xinhua", ErrorCode::unknown, 4, "\"shrt\""},
        {"short: Xinhua", "short: Xinhua\nshort: X", ErrorCode::conflict, 5, "\"short\""},
        {"short: Xinhua", "short:", ErrorCode::missing, 4, "\"short\""},
        {"short: Xinhua", "short: abcdefghijklmnopq", ErrorCode::too_large, 4, "\"short\""},
        {"short: Xinhua\n", "", ErrorCode::missing, 8, "\"short\""},
        {"title:  Attacks, counted ", "no colon", ErrorCode::malformed, 5, "name: value"},
        {"2013-03-10", "2013-02-29", ErrorCode::malformed, 6, "\"date\""},
        {"language: en", "language: e n", ErrorCode::malformed, 7, "\"language\""},
        {"kind: digest", "kind: summary", ErrorCode::unknown, 8, "digest or full"},
        {"kind: digest\n", "", ErrorCode::missing, 8, "\"kind\""},
        {"kind: digest", "kind: digest\nurl: javascript:alert(1)", ErrorCode::malformed, 9,
         "\"url\""},
        {"kind: digest\n---", "kind: digest\nOne", ErrorCode::malformed, 9, "name: value"},
        {"wrapped", "wrap\x01", ErrorCode::malformed, 12, "control character"},
        {"wrapped", "wrap\xFF", ErrorCode::malformed, 12, "UTF-8"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.to);
        const Error error = error_of(with(c.from, c.to));
        CHECK(error.code == c.code);
        CHECK(error.line == c.line);
        CHECK(error.file == "stories/x/xinhua.md");
        CHECK(error.what.find(c.says) != std::string::npos);
    }
}

TEST_CASE("sixteen code points are a short name, whatever their bytes") {
    const auto article =
        read_article(with("short: Xinhua", "short: äöüäöüäöüäöüäöüä"), "xinhua.md");
    REQUIRE(article);
    CHECK(article->short_name.size() == 32);
}

TEST_CASE("an article without text is refused") {
    CHECK(error_of(head + "---\n \n").code == ErrorCode::missing);
    CHECK(error_of(head).code == ErrorCode::malformed); // the fields do not end
    CHECK(error_of("").code == ErrorCode::malformed);
}

TEST_CASE("an article may have as many bytes as the limit and not one more") {
    std::string bytes = head + body;
    bytes.append(max_article_bytes - bytes.size(), 'x');
    CHECK(read_article(bytes, "xinhua.md"));
    bytes += 'x';
    CHECK(error_of(bytes, "xinhua.md").code == ErrorCode::too_large);
}

TEST_CASE("keys, dates and addresses are told from what only looks like them") {
    CHECK(is_key("us-control-servers"));
    CHECK(is_key(std::string(max_key, 'a')));
    CHECK_FALSE(is_key(std::string(max_key + 1, 'a')));
    CHECK_FALSE(is_key(""));
    CHECK_FALSE(is_key("Us"));
    CHECK_FALSE(is_key("../x"));
    CHECK(is_iso_date("2013"));
    CHECK(is_iso_date("2013-03"));
    CHECK(is_iso_date("2012-02-29"));
    CHECK_FALSE(is_iso_date("2013-02-29"));
    CHECK_FALSE(is_iso_date("1900-02-29"));
    CHECK_FALSE(is_iso_date("2013-13"));
    CHECK_FALSE(is_iso_date("2013-03-00"));
    CHECK_FALSE(is_iso_date("2013/03"));
    CHECK_FALSE(is_iso_date("March 2013"));
    CHECK(is_web_address("http://example.org"));
    CHECK_FALSE(is_web_address("https://"));
    CHECK_FALSE(is_web_address("https://a b"));
    CHECK_FALSE(is_web_address("ftp://example.org"));
}
