// Who rests on whom: origins on the left, those who carried them in the middle, articles on the
// right, a line for every credit; under it the same in words.
#include "app/places.h"
#include "compare/in_words.h"
#include "compare/origins.h"
#include "story/words.h"
#include "ui/compose.h"
#include "ui/strip.h"
#include "ui/theme.h"
#include "ui/views.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace crossread {
namespace {

constexpr float kStep = 34; // between two names of a column
constexpr TextStyle kName{Face::sans, 13, 16, 400};
constexpr TextStyle kNameStrong{Face::sans, 13, 16, 600};

struct Column {
    std::vector<std::string> names;
    float x = 0;
    float width = 0;
    float top = 0;

    [[nodiscard]] std::size_t find(const std::string& name) const {
        const auto at = std::find(names.begin(), names.end(), name);
        return at == names.end() ? npos : static_cast<std::size_t>(at - names.begin());
    }
    [[nodiscard]] float middle(std::size_t i) const {
        return top + static_cast<float>(i) * kStep + kStep / 2;
    }
};

// Heights of the middle column, in which a line without a relay has a gap of its own between the
// names that stand there and never passes behind one: what runs through a name would say that it
// was carried by it. First those of the threads, then those of the relays, sorted by what they join.
//
//   CNCERT ────╮            ╭──── Xinhua
//   Yang ──╮   ╰────────────╯ ╭── Reuters
//          ╰──── Xinhua ──────╯
std::vector<float> middles(const std::vector<Thread>& all, const Column& origins,
                           const Column& relays, const Column& articles, float height, float top) {
    constexpr float kLine = 11;
    constexpr float kRelay = 30; // less than kStep, so the relays alone always have room
    std::vector<std::pair<float, std::size_t>> order; // wished height, index in what is returned
    std::vector<float> sums(relays.names.size());
    std::vector<float> counts(relays.names.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const float wish =
            (origins.middle(origins.find(all[i].origin)) + articles.middle(all[i].article)) / 2;
        const std::size_t by = relays.find(all[i].relay);
        if (by == npos) {
            order.emplace_back(wish, i);
        } else {
            sums[by] += wish;
            counts[by] += 1;
        }
    }
    const float names = kRelay * static_cast<float>(relays.names.size());
    const float lines = static_cast<float>(order.size());
    const float line = order.empty() ? 0 : std::min(kLine, (height - names) / lines);
    for (std::size_t by = 0; by < relays.names.size(); ++by)
        order.emplace_back(sums[by] / counts[by], all.size() + by);
    std::sort(order.begin(), order.end());
    std::vector<float> out(all.size() + relays.names.size());
    float at = top + (height - names - line * lines) / 2;
    for (const auto& [wish, index] : order) {
        const float room = index < all.size() ? line : kRelay;
        out[index] = at + room / 2;
        at += room;
    }
    return out;
}

void add_once(std::vector<std::string>& names, const std::string& name) {
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

// The drawing; returns its height.
float draw_threads(Composer& pen, const State& state, float x, float y, float width) {
    const Story& story = state.story;
    const std::vector<Thread> all = threads(story);
    Column origins;
    Column relays;
    Column articles;
    for (const Thread& thread : all) {
        add_once(origins.names, thread.origin);
        add_once(relays.names, thread.relay);
    }
    for (const Article& article : story.articles) articles.names.push_back(article.id);
    const std::size_t tallest =
        std::max({origins.names.size(), relays.names.size(), articles.names.size()});
    const float height = static_cast<float>(tallest) * kStep;

    origins.x = x;
    origins.width = width * 0.30F;
    relays.width = width * 0.18F;
    relays.x = x + width * 0.43F;
    articles.width = width * 0.26F;
    articles.x = x + width - articles.width;
    for (Column* column : {&origins, &relays, &articles})
        column->top = y + 30 + (height - static_cast<float>(column->names.size()) * kStep) / 2;

    pen.text({.words = "Where it comes from",
              .style = style::kSmall,
              .ink = Ink::soft,
              .align = Align::right},
             origins.x, y, origins.width);
    if (!relays.names.empty())
        pen.text({.words = "Carried by", .style = style::kSmall, .ink = Ink::soft}, relays.x, y,
                 relays.width);
    pen.text({.words = "Told by", .style = style::kSmall, .ink = Ink::soft}, articles.x, y,
             articles.width);
    pen.rule(x, y + 22, width, Ink::ink);

    const std::vector<float> middle_of = middles(all, origins, relays, articles, height, y + 30);

    const std::size_t open = open_article(state);
    // The lines of the article in view are drawn last, over the others.
    std::vector<std::size_t> ordered;
    for (const bool in_view : {false, true})
        for (std::size_t i = 0; i < all.size(); ++i)
            if ((all[i].article == open) == in_view) ordered.push_back(i);
    const float relays_end = relays.x + relays.width;
    for (const std::size_t i : ordered) {
        const Thread& thread = all[i];
        const std::size_t from = origins.find(thread.origin);
        const std::size_t by = relays.find(thread.relay);
        const float weight = std::min(1.0F + static_cast<float>(thread.claims) * 0.35F, 5.0F);
        const Ink ink = thread.article == open ? Ink::compatible : Ink::thread;
        const float end_y = articles.middle(thread.article);
        const float start_x = origins.x + origins.width + 8;
        const float start_y = origins.middle(from);
        if (by == npos && relays.names.empty()) {
            pen.shape(Shape::Kind::curve, ink,
                      {start_x, start_y, articles.x - 10 - start_x, end_y - start_y}, weight);
            continue;
        }
        const float middle = middle_of[by == npos ? i : all.size() + by];
        pen.shape(Shape::Kind::curve, ink,
                  {start_x, start_y, relays.x - 10 - start_x, middle - start_y}, weight);
        if (by == npos)
            // Dear ImGui shifts straight lines by half a pixel and curves not.
            pen.shape(Shape::Kind::segment, ink,
                      {relays.x - 10.5F, middle - 0.5F, relays_end + 10 - relays.x, 0}, weight);
        const float out_x =
            by == npos ? relays_end
                       : relays.x + std::min(relays.width, pen.width(thread.relay, kName)) + 8;
        pen.shape(Shape::Kind::curve, ink, {out_x, middle, articles.x - 10 - out_x, end_y - middle},
                  weight);
    }

    auto name = [&](const Column& column, std::size_t i, float middle, const TextStyle& style,
                    Align align) {
        // Two lines have room between two names; who has more is named whole under the drawing.
        const std::string shown = pen.cut(column.names[i], style, column.width, 2);
        const Range all{0, static_cast<std::uint32_t>(shown.size())};
        const float high = set_paragraph(shown, all, {}, style, column.width, pen.measure()).height;
        pen.open(Role::item);
        pen.text({.words = shown, .style = style, .align = align}, column.x, middle - high / 2,
                 column.width);
        pen.close();
    };
    pen.open(Role::list, "Where it comes from");
    for (std::size_t i = 0; i < origins.names.size(); ++i)
        name(origins, i, origins.middle(i), kNameStrong, Align::right);
    pen.close();
    if (!relays.names.empty()) {
        pen.open(Role::list, "Carried by");
        for (std::size_t i = 0; i < relays.names.size(); ++i)
            name(relays, i, middle_of[all.size() + i], kName, Align::left);
        pen.close();
    }
    pen.open(Role::list, "Told by");
    for (std::size_t i = 0; i < story.articles.size(); ++i) {
        const Article& article = story.articles[i];
        const float middle = articles.middle(i);
        const std::string shown = pen.cut(article.short_name, style::kBody, articles.width - 8);
        const float wide = std::ceil(pen.width(shown, style::kBody)) + 1;
        const Rect box{articles.x - 8, middle - 15, wide + 16, 30};
        if (i == open) { // as in the list of sources beside an article
            pen.shape(Shape::Kind::fill, Ink::raised, box, 6);
            pen.shape(Shape::Kind::frame, Ink::line, box, 6);
        }
        pen.open(Role::item);
        pen.open_link("told-" + article.id, article.publisher,
                      {article_address(state, i), Command::none}, box, {}, i == open);
        pen.text({.words = shown, .style = style::kBody}, articles.x, middle - 10, wide);
        pen.close();
        pen.close();
    }
    pen.close();
    return height + 40;
}

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
    const bool drawn = width >= 600; // room for the three columns of the drawing
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
    if (drawn) y += draw_threads(pen, state, x, y, width) + 24;
    for (const Rest& rest : rests(story)) y += draw_origin(pen, state, rest, x, y, width, !drawn);
    page.height = y + 40;
    return page;
}

} // namespace crossread
