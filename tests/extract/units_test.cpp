#include "extract/units.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// The unit behind a number, with its rate.
std::string unit(const std::string& behind, UnitContext context = {}) {
    const std::string text = "5 " + behind;
    const std::vector<Token> tokens = find_tokens(text);
    const Words words(text, tokens);
    auto found = read_unit(words, 1, context);
    if (!found) return "-";
    add_rate(words, *found);
    return found->name;
}

std::string currency(const std::string& text) {
    const std::vector<Token> tokens = find_tokens(text);
    const auto found = read_currency_before(Words(text, tokens), 0);
    return found ? found->name : "-";
}

} // namespace

TEST_CASE("signs, short forms and names give one name") {
    CHECK(unit("%") == "percentage");
    CHECK(unit("per cent of") == "percentage");
    CHECK(unit("basis points") == "basis point");
    CHECK(unit("percentage points") == "percentage point");
    CHECK(unit("kilometers away") == "kilometre");
    CHECK(unit("", {"km", false, false}) == "kilometre");
    CHECK(unit("miles wide") == "mile");
    CHECK(unit("miles per hour") == "mile per hour");
    CHECK(unit("km/h") == "kilometre per hour");
    CHECK(unit("sq ft") == "square foot");
    CHECK(unit("degrees Celsius") == "celsius");
    CHECK(unit("barrels of oil") == "barrel of oil");
    CHECK(unit("years old") == "year of age");
    CHECK(unit("year-old") == "year of age");
    CHECK(unit("barrel-a-day") == "barrel per day");
    CHECK(unit("square-foot") == "square foot");
    CHECK(unit("times a minute") == "count per minute");
}

TEST_CASE("money before and behind") {
    CHECK(currency("$5") == "dollar");
    CHECK(currency("US$5") == "dollar");
    CHECK(currency("$US113") == "dollar");
    CHECK(currency("HK $5") == "hong kong dollar");
    CHECK(currency("£5") == "pound sterling");
    CHECK(currency("EUR50m") == "euro");
    CHECK(currency("RM120,000") == "malaysian ringgit");
    CHECK(currency("The 5") == "-");
    CHECK(unit("Australian dollars") == "australian dollar");
    CHECK(unit("Danish crowns") == "danish krone");
    CHECK(unit("Norwegian kroner") == "norwegian krone");
    CHECK(unit("kroner") == "krone");
    CHECK(unit("cents a share") == "cent per share");
}

TEST_CASE("pounds are weights until they come in millions") {
    CHECK(unit("pounds") == "pound-mass");
    CHECK(unit("pounds", {{}, true, false}) == "pound sterling");
    CHECK(unit("pounds of wheat", {{}, true, false}) == "pound-mass");
    CHECK(unit("pounds of thrust", {{}, true, false}) == "pound-force");
}

TEST_CASE("a short form that stands alone may be a word") {
    CHECK(unit("p") == "-");
    CHECK(unit("", {"p", false, false}) == "penny");
    CHECK(unit("c") == "-");
    CHECK(unit("C") == "celsius");
    CHECK(unit("in 2020") == "-");
}

TEST_CASE("raised figures square and cube a length") {
    CHECK(unit("m\xC2\xB2 of floor") == "square metre");
    CHECK(unit("km\xC2\xB2") == "square kilometre");
    CHECK(unit("cm\xC2\xB3") == "cubic centimetre");
}
