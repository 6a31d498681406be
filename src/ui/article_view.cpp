// One article, set like a newspaper page, with its figures and quotes marked in place.
#include "app/finding.h"
#include "app/places.h"
#include "story/labels.h"
#include "ui/article_text.h"
#include "ui/compose.h"
#include "ui/theme.h"
#include "ui/views.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace crossread {
namespace {

// What the marks in the text mean, on one line; the story's page says it at length.
float legend(Composer& pen, float x, float y, float width) {
    pen.open(Role::list, "What the marks mean");
    float left = x;
    for (const Relation relation :
         {Relation::same, Relation::compatible, Relation::differs, Relation::only_here}) {
        const float needed = pen.width(word(relation), style::kCaption) + 1;
        if (left + 14 + needed > x + width) break;
        pen.open(Role::item);
        pen.mark(relation, left, y + 3, 10);
        pen.text({.words = word(relation), .style = style::kCaption, .ink = Ink::soft}, left + 14,
                 y, needed);
        pen.close();
        left += 14 + needed + 14;
    }
    pen.close();
    return style::kCaption.line;
}

// On narrow windows there is no rail: one line leads to the sources before and after.
float source_switch(Composer& pen, const State& state, std::size_t current, float x, float y,
                    float width) {
    const std::size_t size = state.story.articles.size();
    const std::size_t before = (current + size - 1) % size;
    const std::size_t after = (current + 1) % size;
    const std::string left = "‹ " + state.story.articles[before].short_name;
    const std::string right = state.story.articles[after].short_name + " ›";
    const std::string middle = std::to_string(current + 1) + " of " + std::to_string(size);
    pen.open(Role::navigation, "Sources of this story");
    const TextStyle style = style::kBody;
    auto side = [&](const std::string& words, std::size_t article, bool at_right) {
        const float needed = pen.width(words, style) + 1;
        const float at = at_right ? x + width - needed : x;
        const Rect box{at - 8, y, needed + 16, 44};
        const Article& other = state.story.articles[article];
        pen.open_link(at_right ? "next-source" : "previous-source", other.publisher,
                      {article_address(state, article), Command::none}, box);
        // What is read out holds what is painted: who speaks to the machine says what they see.
        std::string name = at_right ? "Next source: " : "Previous source: ";
        if (other.publisher.find(other.short_name) == std::string::npos)
            name += other.short_name + ", ";
        name += other.publisher;
        pen.page().nodes.back().label = std::move(name);
        pen.text({.words = words, .style = style, .ink = Ink::accent}, at, y + 12, needed);
        pen.close();
    };
    side(left, before, false);
    // In the middle of the window, or as near as the names leave room; on the narrowest they leave none.
    const float needed = pen.width(middle, style) + 1;
    const float from = x + pen.width(left, style) + 12;
    const float to = x + width - pen.width(right, style) - 12 - needed;
    if (from <= to)
        pen.text({.role = Role::text, .words = middle, .style = style, .ink = Ink::soft},
                 std::clamp(x + (width - needed) / 2, from, to), y + 12, needed);
    side(right, after, true);
    pen.close();
    return 44;
}

} // namespace

Page article_page(const Sight& sight) {
    const State& state = sight.state;
    Page page;
    page.width = sight.width;
    if (state.story.articles.empty()) return page;
    Composer pen(page, sight.measure);
    const std::size_t index = open_article(state);
    const Article& article = state.story.articles[index];
    const bool phone = sight.phone();
    const bool wide = breadth(state) == Breadth::wide;
    const bool two = beside_article(state) != npos;
    const float margin = phone ? 20 : two ? kMarginOfTwo : 40;
    const float width = std::min(kColumn * sight.scale(), sight.width - 2 * margin);
    const float x = std::round((sight.width - width) / 2);
    float y = two ? kHeadOfTwo + (phone ? 12 : 16) : phone ? 8 : 40;

    if (two) draw_head_of_first(pen, article, x, width);
    if (!state.notice.empty()) {
        const float inner = width - 32;
        const Placed placed =
            pen.text({.role = Role::paragraph, .words = state.notice, .style = style::kBody},
                     x + 16, y + 12, inner);
        pen.ground(Ink::hit, {x, y, width, placed.height + 24}, 6);
        y += placed.height + 24 + 20;
    }
    if (!state.address.query.empty()) {
        const std::string back = "‹ All that was found for “" + state.address.query + "”";
        const std::string to = results_address(state);
        y += pen.text({.words = back,
                       .style = style::kBody,
                       .ink = Ink::accent,
                       .id = "to-results",
                       .action = {to, Command::none}},
                      x, y, width)
                 .height +
             (phone ? 12 : 20);
    }
    if (!wide && !two) y += source_switch(pen, state, index, x, y, width) + (phone ? 8 : 16);

    y += draw_kicker(pen, article, x, y, width, phone || two) + 12;
    const TextStyle headline = two     ? phone ? style::kTitlePhone : style::kTitle
                               : phone ? style::kHeadlinePhone
                                       : style::kHeadline;
    y += draw_title(pen, sight, article, 1, headline, x, y, width);

    if (!two) y += legend(pen, x, y - 4, width) + (phone ? 12 : 16);

    y += draw_article_text(pen, sight, index, x, y, width);
    y += draw_colophon(pen, article, x, y, width);
    // Room to bring the last mark above a phone's sheet.
    page.height = y + (two                         ? sight.height * 0.5F
                       : phone && has_panel(state) ? sight.height * 0.6F
                                                   : 56);
    page.head.until = page.height;
    return page;
}

} // namespace crossread
