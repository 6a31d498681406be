#include "text/word_table.h"

#include <doctest/doctest.h>

#include <string_view>

using namespace crossread;

TEST_CASE("a table gives the value of each of its words in any case, and of no other") {
    static constexpr auto table = make_table<int>(
        {{"ten", 10}, {"twenty", 20}, {"characterised", 30}, {"\xE2\x80\x99s", 40}, {"ten", 50}});
    REQUIRE(table.find("TEN") != nullptr);
    CHECK(*table.find("TEN") == 10); // The first of two.
    CHECK(*table.find("Twenty") == 20);
    CHECK(*table.find("Characterised") == 30);
    CHECK(*table.find("\xE2\x80\x99S") == 40);
    for (const std::string_view word : {"", "te", "tent", "characterises", "\xE2\x80\x99", "net"})
        CHECK(table.find(word) == nullptr);
}

TEST_CASE("a set can be asked for the very spelling") {
    static constexpr WordSet titles({"Dr", "vs", "Messieurs"});
    CHECK(titles.has_spelled("Dr"));
    CHECK_FALSE(titles.has_spelled("dr"));
    CHECK_FALSE(titles.has_spelled("VS"));
    CHECK(titles.has_spelled("Messieurs"));
    CHECK_FALSE(titles.has_spelled("messieurs"));
    CHECK(titles.has("VS"));
}
