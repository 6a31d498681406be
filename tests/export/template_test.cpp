#include "export/template.h"

#include <doctest/doctest.h>

using namespace crossread;

namespace {

Html text(std::string_view words) {
    Html out;
    out << words;
    return out;
}

} // namespace

TEST_CASE("places are filled with escaped text, as often as they stand") {
    const auto page = fill_template({"<b>{{a}}</b>{{b}}{{a}}", "t.html"},
                                    {{"a", text("<&>\"'")}, {"b", text("{{a}}")}});
    REQUIRE(page);
    CHECK(*page == "<b>&lt;&amp;&gt;&quot;&#39;</b>{{a}}&lt;&amp;&gt;&quot;&#39;");
}

TEST_CASE("a place without a value, a value without a place, a place that does not close") {
    const auto unknown = fill_template({"x\n{{title}}\n{{b}}", "t.html"}, {{"title", text("T")}});
    REQUIRE_FALSE(unknown);
    CHECK(describe(unknown.error()) == "t.html:3: nothing fills {{b}}; correct its name");
    const auto unused = fill_template({"x", "t.html"}, {{"content", text("T")}});
    REQUIRE_FALSE(unused);
    CHECK(unused.error().what.find("{{content}}") != std::string::npos);
    const auto open = fill_template({"x\n{{a", "t.html"}, {{"a", text("T")}});
    REQUIRE_FALSE(open);
    CHECK(open.error().line == 2);
}
