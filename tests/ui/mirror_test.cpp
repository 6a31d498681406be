#include "ui/mirror.h"

#include "ui/compose.h"
#include "ui/theme.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace crossread;
using Json = nlohmann::json;

namespace {

Json parsed(const Page& page) {
    const std::string text = mirror_json(page);
    CAPTURE(text);
    Json json = Json::parse(text, nullptr, false);
    REQUIRE_FALSE(json.is_discarded());
    return json;
}

// "Of these 2,194 stand" with a link over the figure, in lines of 12 letters.
Page small_page() {
    Page page;
    page.width = 200;
    NaiveMeasure measure;
    Composer pen(page, measure);
    pen.text({.role = Role::heading, .level = 2, .words = "Title", .style = style::kTitle}, 10.25F,
             20, 180);
    Inline mark;
    mark.where = {9, 14};
    mark.decoration = Inline::Decoration::figure;
    mark.selected = true;
    mark.id = "mark-a-0-0";
    mark.address = "#1/small/a?in=alpha";
    mark.relation = Relation::differs;
    const std::vector<Inline> inlines{mark};
    pen.open(Role::list, "Things");
    pen.text({.role = Role::paragraph,
              .words = "Of these 2,194 stand well-known",
              .style = style::kBody,
              .align = Align::right,
              .inlines = &inlines},
             10, 50, 84);
    pen.open_link("go", "spoken", {{}, Command::copy_link}, {1, 2, 3, 4}, {}, true);
    pen.close();
    pen.close();
    return page;
}

} // namespace

TEST_CASE("the document carries the page: sizes, styles, nodes, lines, links") {
    const Page page = small_page();
    const Json json = parsed(page);
    CHECK(json["w"] == 200);
    CHECK(json["h"].get<float>() == doctest::Approx(page.height));
    CHECK(json["styles"] == Json::array({{"serif", 23, 29, 600}, {"sans", 14, 20, 400}}));
    REQUIRE(json["nodes"].size() == 4);

    CHECK(json["nodes"][0] ==
          Json({{"r", "heading"},
                {"l", 2},
                {"d", 0},
                {"x", 10.25},
                {"y", 20},
                {"w", 180},
                {"h", 29},
                {"s", 0},
                {"f", 180},
                {"t", Json::array({Json::array({Json::array({"Title"}), ""})})}}));
    CHECK(json["nodes"][1] == Json({{"r", "list"}, {"d", 0}, {"n", "Things"}}));

    const Json& paragraph = json["nodes"][2];
    CHECK(paragraph["d"] == 1);
    CHECK(paragraph["g"] == "right");
    CHECK(paragraph["s"] == 1);
    const Json link =
        Json::array({"2,194", 12, "#1/small/a?in=alpha", "mark-a-0-0", "2,194, differs", 1});
    CHECK(paragraph["t"] == Json::array({Json::array({Json::array({"Of these"}), " "}),
                                         Json::array({Json::array({link}), " "}),
                                         Json::array({Json::array({"stand well-"}), "|"}),
                                         Json::array({Json::array({"known"}), ""})}));

    CHECK(json["nodes"][3] == Json({{"r", "button"},
                                    {"d", 1},
                                    {"x", 1},
                                    {"y", 2},
                                    {"w", 3},
                                    {"h", 4},
                                    {"i", "go"},
                                    {"c", "copy-link"},
                                    {"u", 1}}));
}

TEST_CASE("what is only heard and what is only seen are told apart") {
    Page page;
    Node node;
    node.unheard = true;
    TextLine line;
    line.pieces.resize(2);
    line.pieces[0].text = "credited to ";
    line.pieces[0].unseen = true;
    line.pieces[1].text = "the harbour";
    node.lines.push_back(line);
    page.nodes.push_back(node);
    const Json json = parsed(page);
    CHECK(json["nodes"][0]["q"] == 1);
    CHECK(json["nodes"][0]["t"][0][0] ==
          Json::array({Json::array({"credited to "}), "the harbour"}));
    CHECK(mirror_text(page) == "paragraph  (credited to )the harbour\n");
}

TEST_CASE("an empty page is a document too") {
    CHECK(mirror_json({}) == R"({"w":0,"h":0,"styles":[],"nodes":[]})");
    CHECK(mirror_text({}).empty());
}

TEST_CASE("quotation marks, backslashes and control characters come through") {
    std::string nasty = "a\"b\\c/d</script>\t\x01\x1F\x7F é漢😀";
    nasty += '\0';
    nasty += "end";
    Page page;
    Node node;
    node.role = Role::section;
    node.label = nasty;
    node.id = nasty;
    node.action.address = nasty;
    TextLine line;
    line.joint = ' ';
    line.pieces.resize(2);
    line.pieces[0].text = line.pieces[0].address = nasty;
    line.pieces[0].id = line.pieces[0].label = nasty;
    line.pieces[1].text = nasty;
    node.lines.push_back(line);
    page.nodes.push_back(node);
    const Json json = parsed(page);
    CHECK(json["nodes"][0]["n"] == nasty);
    CHECK(json["nodes"][0]["i"] == nasty);
    CHECK(json["nodes"][0]["a"] == nasty);
    CHECK(json["nodes"][0]["t"][0][0][0] == Json::array({nasty, 0, nasty, nasty, nasty, 0}));
    CHECK(json["nodes"][0]["t"][0][0][1] == nasty);
    for (const char c : mirror_json(page)) CHECK(static_cast<unsigned char>(c) >= 0x20);
}

TEST_CASE("numbers are written to the hundredth") {
    for (const auto& [value, shown] :
         std::vector<std::pair<float, std::string>>{{0, "0"},
                                                    {1, "1"},
                                                    {-1.5F, "-1.5"},
                                                    {0.05F, "0.05"},
                                                    {-0.25F, "-0.25"},
                                                    {12.349F, "12.35"},
                                                    {1e6F, "1000000"},
                                                    {-0.001F, "0"},
                                                    {99.999F, "100"}}) {
        Page page;
        page.width = value;
        CHECK(mirror_json(page).rfind("{\"w\":" + shown + ",", 0) == 0);
    }
}

TEST_CASE("every role has a name of its own") {
    std::vector<std::string_view> names;
    for (int role = 0; role <= static_cast<int>(Role::picture); ++role) {
        const std::string_view name = role_name(static_cast<Role>(role));
        CHECK_FALSE(name.empty());
        for (const std::string_view other : names) CHECK(name != other);
        names.push_back(name);
    }
}

TEST_CASE("as plain lines: what nests, what is current, what leads where") {
    CHECK(mirror_text(small_page()) == "heading 2  Title\n"
                                       "list [Things]\n"
                                       "  paragraph  Of these {2,194} stand well-known\n"
                                       "  button (current) !copy-link\n");
}
