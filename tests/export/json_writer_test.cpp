#include "export/json_writer.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

using namespace crossread;

namespace {

std::string number(double value) {
    JsonWriter out;
    out.number(value);
    return out.take();
}

std::string string(std::string_view text) {
    JsonWriter out;
    out.string(text);
    return out.take();
}

} // namespace

TEST_CASE("a number is written with the fewest digits that read back") {
    CHECK(number(0) == "0");
    CHECK(number(-0.0) == "0");
    CHECK(number(-1900000) == "-1900000");
    CHECK(number(35.6) == "35.6");
    CHECK(number(-0.05) == "-0.05");
    CHECK(number(1234.007) == "1234.007");
    CHECK(number(0.0004) == "0.0004");
    CHECK(number(0.1 + 0.2) == "0.30000000000000004");
    CHECK(number(1.0 / 3) == "0.3333333333333333");
    CHECK(number(999999999999999) == "999999999999999");
    CHECK(number(1e15) == "1e+15");
    CHECK(number(99999999999999.95) == "99999999999999.95");
    CHECK(number(std::numeric_limits<double>::infinity()) == "null");
}

TEST_CASE("short decimals are what printf writes") {
    for (int places = 1; places <= 4; ++places) {
        double power = 1;
        for (int i = 0; i < places; ++i) power *= 10;
        for (int digits = 1; digits < 3000; digits += 7) {
            const double value = digits / power;
            char printed[40];
            std::snprintf(printed, sizeof printed, "%.15g", value);
            CHECK(number(value) == printed);
        }
    }
}

TEST_CASE("a string is escaped wherever the mark stands among eight bytes") {
    for (std::size_t before = 0; before < 20; ++before) {
        const std::string plain(before, 'x');
        CHECK(string(plain + "\"" + plain) == "\"" + plain + "\\\"" + plain + "\"");
        CHECK(string(plain + "\n\x01\x7F“\\") == "\"" + plain + "\\n\\u0001\\u007f“\\\\\"");
        CHECK(string(plain + "\xE2\x80") == "\"" + plain + "\xEF\xBF\xBD\xEF\xBF\xBD\"");
    }
}

TEST_CASE("pieces longer than the part they are gathered in come whole and in order") {
    const std::string text(10'000, 'y');
    JsonWriter out;
    out.raw("{");
    out.text_field("a", text);
    out.texts("b", {text, "", text});
    out.raw("}");
    CHECK(out.take() == "{\"a\":\"" + text + "\",\"b\":[\"" + text + "\",\"\",\"" + text + "\"]}");
}

TEST_CASE("a sink is handed all that is written, and nothing is kept for it") {
    const std::string text(10'000, 'y');
    std::string got;
    std::size_t longest = 0;
    JsonWriter out([&](std::string_view piece) {
        got += piece;
        longest = std::max(longest, piece.size());
    });
    out.raw("{");
    for (int i = 0; i < 1000; ++i) out.text_field("n", "a short text");
    out.text_field("a", text);
    out.raw("}");
    CHECK(got.back() == 'y');
    CHECK(longest == text.size()); // what is long is not copied, and the short is gathered
    out.flush();
    CHECK(got.ends_with("yy\"}"));
    JsonWriter kept;
    kept.raw("{");
    for (int i = 0; i < 1000; ++i) kept.text_field("n", "a short text");
    kept.text_field("a", text);
    kept.raw("}");
    CHECK(kept.take() == got);
    CHECK(out.take().empty());
}
