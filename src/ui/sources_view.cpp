// Who rests on whom: the drawing where it has room (source_lines.h), and the same in words.
#include "app/places.h"
#include "compare/in_words.h"
#include "compare/origins.h"
#include "story/words.h"
#include "ui/compose.h"
#include "ui/source_lines.h"
#include "ui/strip.h"
#include "ui/theme.h"
#include "ui/views.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace crossread {
namespace {

const Origin* about(const Story& story, const std::string& name) {
    for (const Origin& origin : story.origins)
        if (origin.name == name) return &origin;
    return nullptr;
}

std::string joined(const std::vector<std::string>& names, std::string_view between) {
    std::string out;
    for (const std::string& name : names) {
        if (!out.empty()) out += between;
        out += name;
    }
    return out;
}

float draw_origin(Composer& pen, const State& state, const Rest& rest, float x, float y,
                  float width, bool share) {
    const Story& story = state.story;
    const float top = y;
    pen.open(Role::section, rest.origin);
    pen.rule(x, y, width);
    y += 18;
    y += pen.text({.role = Role::heading,
                   .level = 2,
                   .words = rest.origin,
                   .style = headline_size(style::kTitlePhone, state)},
                  x, y, width)
             .height +
         2;
    std::string line = spell_count(rest.articles.size(), "article", "articles") + ", " +
                       spell_count(rest.claims.size(), "claim", "claims");
    if (!rest.relays.empty()) line += ", via " + joined(rest.relays, ", ");
    const Origin* known = about(story, rest.origin);
    if (known && !known->about.empty()) line = known->about + " · " + line;
    y += pen.text({.role = Role::paragraph,
                   .words = line,
                   .style = read_size(style::kBody, state),
                   .ink = Ink::soft},
                  x, y, width)
             .height +
         4;
    if (known && known->names.size() > 1) {
        std::vector<std::string> others;
        for (const std::string& name : known->names)
            if (name != known->name) others.push_back(name);
        const std::string names = "Also called: " + joined(others, "; ");
        y += pen.text({.role = Role::paragraph,
                       .words = names,
                       .style = read_size(style::kSmall, state),
                       .ink = Ink::soft},
                      x, y, width)
                 .height +
             4;
    }
    y += 4;
    if (share)
        y += draw_share(pen, rest.articles.size(), story.articles.size(), Ink::compatible, x, y,
                        width) +
             10;
    float left = x;
    pen.open(Role::list, "Articles that rest on " + rest.origin);
    for (const std::size_t a : rest.articles) {
        const Article& article = story.articles[a];
        const std::string shown = pen.cut(article.short_name, style::kBody, width - 20);
        const float needed = std::ceil(pen.width(shown, style::kBody)) + 20;
        if (left > x && left + needed > x + width) {
            left = x;
            y += 36;
        }
        const Rect box{left, y, needed, 28};
        pen.open(Role::item);
        pen.open_link("rests-" + rest.origin + "-" + article.id, article.publisher,
                      {article_address(state, a), Command::none}, box);
        pen.shape(Shape::Kind::frame, Ink::line, box, 6);
        pen.text({.words = shown, .style = style::kBody}, left + 10, y + 4, needed - 18);
        pen.close();
        pen.close();
        left = box.right() + 8;
    }
    pen.close();
    pen.close();
    return y + 28 + 22 - top;
}

} // namespace

Page sources_page(const Sight& sight) {
    const State& state = sight.state;
    const Story& story = state.story;
    Page page;
    page.width = sight.width;
    Composer pen(page, sight.measure);
    const bool phone = sight.phone();
    const float margin = phone ? 20 : 40;
    const float width = std::min(860.0F, sight.width - 2 * margin);
    const float x = std::round((sight.width - width) / 2);
    float y = phone ? 24 : 36;
    const bool drawn = width >= kLeastForSourceLines;
    const std::string title = spell_count(story.articles.size(), "article", "articles") + ", " +
                              spell_count(origins_of(story), "origin", "origins");
    y += pen.text({.role = Role::heading,
                   .level = 1,
                   .words = "Who rests on whom",
                   .style = sight.headline(phone ? style::kHeadlinePhone : style::kHeadline)},
                  x, y, width)
             .height +
         6;
    std::string lead = title + ". Agreement of articles that rest on the same origin is one voice, "
                               "not many. ";
    if (!drawn) lead += "Each origin is listed with the articles that rest on it.";
    else if (!story.articles.empty())
        lead += "The lines show who each claim is credited to, and through whom; a thicker line "
                "carries more claims. In blue: what " +
                story.articles[open_article(state)].short_name + " rests on.";
    if (const std::string one = weight_of_one(story); !one.empty())
        y += pen.text({.role = Role::paragraph, .words = one, .style = sight.read(style::kStrong)},
                      x, y, width)
                 .height +
             2;
    y += pen.text({.role = Role::paragraph,
                   .words = lead,
                   .style = sight.read(style::kBody),
                   .ink = Ink::soft},
                  x, y, width)
             .height +
         24;
    if (drawn) y += draw_source_lines(pen, state, x, y, width) + 24;
    for (const Rest& rest : rests(story)) y += draw_origin(pen, state, rest, x, y, width, !drawn);
    page.height = y + 40;
    return page;
}

} // namespace crossread
