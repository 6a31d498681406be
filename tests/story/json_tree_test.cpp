#include "story/json_tree.h"

#include <doctest/doctest.h>

using namespace crossread;

namespace {

constexpr JsonLimits limits{1000, 8, 20};

} // namespace

TEST_CASE("every value knows its line, numbers at a line's end too") {
    const auto root = parse_json("{\"key\": \"a\",\n \"list\": [\n  {\"value\": 7\n  }, -2.5\n ],"
                                 "\n\n \"yes\":\n true, \"no\": null}",
                                 "f.json", limits);
    REQUIRE(root);
    CHECK(root->kind == JsonNode::Kind::object);
    CHECK(root->line == 1);
    REQUIRE(root->members.size() == 4);
    const JsonNode& list = root->members[1];
    CHECK(list.name == "list");
    CHECK(list.line == 2);
    REQUIRE(list.members.size() == 2);
    CHECK(list.members[0].line == 3);
    CHECK(list.members[0].members[0].line == 3);
    CHECK(list.members[0].members[0].number == 7);
    CHECK(list.members[1].line == 4);
    CHECK(list.members[1].number == -2.5);
    CHECK(root->members[2].line == 8);
    CHECK(root->members[2].kind == JsonNode::Kind::boolean);
    CHECK(root->members[3].kind == JsonNode::Kind::null);
}

TEST_CASE("a repeated field is found wherever it stands, with the second one's line") {
    const auto root = parse_json("{\"b\": 1,\n\"a\": 2,\n\"b\": 3}", "f.json", limits);
    REQUIRE_FALSE(root);
    CHECK(describe(root.error()) == "f.json:3: \"b\" stands twice in one object; keep one");
}

TEST_CASE("the number of values has a limit") {
    const auto list = [](std::size_t numbers) {
        std::string out = "[";
        for (std::size_t i = 0; i < numbers; ++i) out += i > 0 ? ",1" : "1";
        return out + "]";
    };
    CHECK(parse_json(list(limits.max_nodes - 1), "", limits)); // the list itself is one
    const auto over = parse_json(list(limits.max_nodes), "", limits);
    REQUIRE_FALSE(over);
    CHECK(over.error().code == ErrorCode::too_large);
}
