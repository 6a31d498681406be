// A second article beside the first, with the same claim in it.
#include "app/finding.h"
#include "app/places.h"
#include "story/words.h"
#include "ui/article_text.h"
#include "ui/compose.h"
#include "ui/theme.h"
#include "ui/views.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace crossread {
namespace {

constexpr float kNamesNext = 400; // where there is room to say next what

// Says what the second text is and leads on, alone or away; keeps in sight while the text scrolls.
void draw_head_of_second(Composer& pen, const State& state, const std::string& where, bool more,
                         float x, float width) {
    Page& page = pen.page();
    const Claim& claim = state.story.claims[open_claim(state)];
    const Article& article = state.story.articles[beside_article(state)];
    page.head = {{0, 0, page.width, kHeadOfTwo}, page.height};
    pen.open(Role::section, "The second text");
    Node& head = page.nodes.back();
    head.placed = head.stays = true;
    head.box = page.head.box;
    constexpr TextStyle small{Face::sans, 13, 20, 400};
    float right = x + width - 20;
    auto lead = [&](std::string_view words, std::string_view id, const Press& press) {
        const float needed = std::ceil(pen.width(words, small)) + 1;
        right -= needed + 16;
        pen.open_link(id, words, press, {right - 6, 2, needed + 12, kHeadOfTwo - 4});
        pen.text({.words = words, .style = small, .ink = Ink::accent}, right,
                 (kHeadOfTwo - small.line) / 2, needed);
        pen.close();
    };
    Address alone;
    alone.story = state.story.slug;
    alone.key = claim.key;
    alone.article = article.id;
    const float aside = pen.width("Only this", small) + 17;
    const bool named = width >= kNamesNext;
    const float next = more ? pen.width(named ? "Next source" : "Next", small) + 17 : 0;
    draw_name_in_head(pen, article, where, x, right - aside - next - x - 8);
    lead("Only this", "only-this", {encode(alone), Command::none});
    if (more) lead(named ? "Next source" : "Next", "next-beside", {{}, Command::set_beside});
    const std::string first = beside_address(state, claim, open_article(state));
    pen.open_link("close-beside", "Close the second text", {first, Command::none},
                  {x + width - 28, 2, 44, kHeadOfTwo - 4});
    page.nodes.back().label = "Close the second text";
    pen.close();
    pen.shape(Shape::Kind::cross, Ink::soft, {x + width - 12, kHeadOfTwo / 2 - 6, 12, 12}, 1.5F);
    pen.close();
    end_head(page);
}

} // namespace

//   Reuters
//   In another source, 2 of 6                    Next source   Only this   ×
//   [Digest] Reuters, 10 March 2013
//   China's neighbours …
Page beside_page(const Sight& sight) {
    const State& state = sight.state;
    Page page;
    page.width = sight.width;
    const std::size_t index = beside_article(state);
    if (index == npos) return page;
    Composer pen(page, sight.measure);
    const Article& article = state.story.articles[index];
    const Claim& claim = state.story.claims[open_claim(state)];
    const bool phone = sight.phone();
    const float margin = phone ? 20 : kMarginOfTwo;
    const float width = std::min(kColumn * sight.scale(), sight.width - 2 * margin);
    const float x = std::round((sight.width - width) / 2);
    std::size_t others = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < state.story.articles.size(); ++i) {
        if (i == open_article(state) || !stands_in(claim, i)) continue;
        ++others;
        if (i <= index) ++at;
    }
    const std::string where =
        others == 1 ? std::string("In the other source")
                    : "In another source, " + std::to_string(at) + " of " + std::to_string(others);
    draw_head_of_second(pen, state, where, others > 1, x, width);

    float y = kHeadOfTwo + (phone ? 12 : 16);
    y += draw_kicker(pen, article, x, y, width, true) + 12;
    y +=
        draw_title(pen, sight, article, 2, phone ? style::kTitlePhone : style::kTitle, x, y, width);
    y += draw_article_text(pen, sight, index, x, y, width);
    y += draw_colophon(pen, article, x, y, width);
    page.height = y + sight.height * 0.5F; // room to set the last mark level with the other text's
    page.head.until = page.height;
    return page;
}

} // namespace crossread
