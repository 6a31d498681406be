#include "extract/hedges.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// The bound of the hedge that ends where the text ends.
Bound before(const std::string& text) {
    const std::string whole = text + " 5";
    const std::vector<Token> tokens = find_tokens(whole);
    const auto hedge = hedge_before(Words(whole, tokens), tokens.size() - 1);
    return hedge ? hedge->bound : Bound::exact;
}

Bound after(const std::string& text) {
    const std::string whole = "5 " + text;
    const std::vector<Token> tokens = find_tokens(whole);
    const auto hedge = hedge_after(Words(whole, tokens), 1);
    return hedge ? hedge->bound : Bound::exact;
}

Change change(const std::string& text) {
    const std::string whole = text + " 5";
    const std::vector<Token> tokens = find_tokens(whole);
    return change_before(Words(whole, tokens), tokens.size() - 1);
}

} // namespace

TEST_CASE("the longest phrase before the amount bounds it") {
    CHECK(before("nearly") == Bound::about);
    CHECK(before("an estimated") == Bound::about);
    CHECK(before("well over") == Bound::more);
    CHECK(before("more than") == Bound::more);
    CHECK(before("no more than") == Bound::at_most);
    CHECK(before("no fewer than") == Bound::at_least);
    CHECK(before("as many as") == Bound::at_most);
    CHECK(before("up to") == Bound::at_most);
    CHECK(before("at least") == Bound::at_least);
    CHECK(before("below") == Bound::less);
    CHECK(before("~") == Bound::about);
    CHECK(before("the") == Bound::exact);
    CHECK(before("about\n\n") == Bound::exact); // Another paragraph.
}

TEST_CASE("what strengthens a hedge belongs to it") {
    const std::string text = "rose a little over 5";
    const std::vector<Token> tokens = find_tokens(text);
    const auto hedge = hedge_before(Words(text, tokens), 4);
    REQUIRE(hedge.has_value());
    CHECK(hedge->first == 1);
}

TEST_CASE("hedges behind the amount") {
    CHECK(after("or more") == Bound::at_least);
    CHECK(after("or so") == Bound::about);
    CHECK(after("or more than that") == Bound::exact);
    CHECK(after("and counting") == Bound::at_least);
}

TEST_CASE("verbs say up and down") {
    CHECK(change("shares rose") == Change::up);
    CHECK(change("shares fell by nearly") == Change::down);
    CHECK(change("shares fell by") == Change::down);
    CHECK(change("cut its forecast for growth by") == Change::down);
    CHECK(change("fell sharply") == Change::down);
    CHECK(change("was down") == Change::down);
    CHECK(change("fell to") == Change::none);
    CHECK(change("raised") == Change::none);
    CHECK(change("will pick up") == Change::none);
    CHECK(change("raised its stake by") == Change::up);
}

TEST_CASE("a verb is looked for up to the limit") {
    const auto far = [](std::size_t words) {
        std::string text = "cut";
        for (std::size_t i = 0; i < words; ++i) text += " it";
        return text + " by";
    };
    CHECK(change(far(max_look_back - 2)) == Change::down);
    CHECK(change(far(max_look_back - 1)) == Change::none);
}
