#include "ui/source_lines.h"

#include "app/places.h"
#include "compare/origins.h"
#include "ui/theme.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace crossread {
namespace {

constexpr float kHead = 30; // the columns' names and the rule under them
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

struct Drawing {
    std::vector<Thread> threads;
    Column origins;
    Column relays;
    Column articles;
    float height = 0; // of the names
    // Heights of the middle column: first those of the threads, then those of the relays.
    std::vector<float> middles;

    [[nodiscard]] float middle_of_relay(std::size_t i) const { return middles[threads.size() + i]; }
};

// What has a place in the middle column, sorted by the middle of what it joins.
std::vector<float> middles_of(const Drawing& drawing, float top) {
    const std::vector<Thread>& all = drawing.threads;
    const std::vector<std::string>& relays = drawing.relays.names;
    constexpr float kLine = 11;
    constexpr float kRelay = 30; // less than kStep, so the relays alone always have room
    std::vector<std::pair<float, std::size_t>> order; // wished height, index in what is returned
    std::vector<float> sums(relays.size());
    std::vector<float> counts(relays.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const float wish = (drawing.origins.middle(drawing.origins.find(all[i].origin)) +
                            drawing.articles.middle(all[i].article)) /
                           2;
        const std::size_t by = drawing.relays.find(all[i].relay);
        if (by == npos) {
            order.emplace_back(wish, i);
        } else {
            sums[by] += wish;
            counts[by] += 1;
        }
    }
    const float names = kRelay * static_cast<float>(relays.size());
    const float lines = static_cast<float>(order.size());
    const float line = order.empty() ? 0 : std::min(kLine, (drawing.height - names) / lines);
    for (std::size_t by = 0; by < relays.size(); ++by)
        order.emplace_back(sums[by] / counts[by], all.size() + by);
    std::sort(order.begin(), order.end());
    std::vector<float> out(all.size() + relays.size());
    float at = top + (drawing.height - names - line * lines) / 2;
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

Drawing plan(const Story& story, float x, float y, float width) {
    Drawing out;
    out.threads = threads(story);
    for (const Thread& thread : out.threads) {
        add_once(out.origins.names, thread.origin);
        add_once(out.relays.names, thread.relay);
    }
    for (const Article& article : story.articles) out.articles.names.push_back(article.id);
    const std::size_t tallest =
        std::max({out.origins.names.size(), out.relays.names.size(), out.articles.names.size()});
    out.height = static_cast<float>(tallest) * kStep;
    out.origins.x = x;
    out.origins.width = width * 0.30F;
    out.relays.width = width * 0.18F;
    out.relays.x = x + width * 0.43F;
    out.articles.width = width * 0.26F;
    out.articles.x = x + width - out.articles.width;
    for (Column* column : {&out.origins, &out.relays, &out.articles})
        column->top =
            y + kHead + (out.height - static_cast<float>(column->names.size()) * kStep) / 2;
    out.middles = middles_of(out, y + kHead);
    return out;
}

void draw_heads(Composer& pen, const Drawing& drawing, float x, float y, float width) {
    const auto head = [&](std::string_view words, const Column& column, Align align) {
        pen.text({.words = words, .style = style::kSmall, .ink = Ink::soft, .align = align},
                 column.x, y, column.width);
    };
    head("Where it comes from", drawing.origins, Align::right);
    if (!drawing.relays.names.empty()) head("Carried by", drawing.relays, Align::left);
    head("Told by", drawing.articles, Align::left);
    pen.rule(x, y + 22, width, Ink::ink);
}

void draw_line(Composer& pen, const Drawing& drawing, std::size_t index, Ink ink) {
    const Thread& thread = drawing.threads[index];
    const Column& relays = drawing.relays;
    const std::size_t by = relays.find(thread.relay);
    const float weight = std::min(1.0F + static_cast<float>(thread.claims) * 0.35F, 5.0F);
    const float start_x = drawing.origins.x + drawing.origins.width + 8;
    const float start_y = drawing.origins.middle(drawing.origins.find(thread.origin));
    const float end_x = drawing.articles.x - 10;
    const float end_y = drawing.articles.middle(thread.article);
    const auto curve = [&](float from_x, float from_y, float to_x, float to_y) {
        pen.shape(Shape::Kind::curve, ink, {from_x, from_y, to_x - from_x, to_y - from_y}, weight);
    };
    if (relays.names.empty()) {
        curve(start_x, start_y, end_x, end_y);
        return;
    }
    const float middle = by == npos ? drawing.middles[index] : drawing.middle_of_relay(by);
    curve(start_x, start_y, relays.x - 10, middle);
    float out_x = relays.x + relays.width;
    if (by == npos)
        // Dear ImGui shifts straight lines by half a pixel and curves not.
        pen.shape(Shape::Kind::segment, ink,
                  {relays.x - 10.5F, middle - 0.5F, relays.width + 10, 0}, weight);
    else out_x = relays.x + std::min(relays.width, pen.width(thread.relay, kName)) + 8;
    curve(out_x, middle, end_x, end_y);
}

void draw_name(Composer& pen, const Column& column, std::size_t i, float middle,
               const TextStyle& style, Align align) {
    // Two lines have room between two names; who has more is named whole under the drawing.
    const std::string shown = pen.cut(column.names[i], style, column.width, 2);
    const Range all{0, static_cast<std::uint32_t>(shown.size())};
    const float high = set_paragraph(shown, all, {}, style, column.width, pen.measure()).height;
    pen.open(Role::item);
    pen.text({.words = shown, .style = style, .align = align}, column.x, middle - high / 2,
             column.width);
    pen.close();
}

void draw_articles(Composer& pen, const State& state, const Column& column) {
    const std::size_t open = open_article(state);
    pen.open(Role::list, "Told by");
    for (std::size_t i = 0; i < state.story.articles.size(); ++i) {
        const Article& article = state.story.articles[i];
        const float middle = column.middle(i);
        const std::string shown = pen.cut(article.short_name, style::kBody, column.width - 8);
        const float wide = std::ceil(pen.width(shown, style::kBody)) + 1;
        const Rect box{column.x - 8, middle - 15, wide + 16, 30};
        if (i == open) { // as in the list of sources beside an article
            pen.shape(Shape::Kind::fill, Ink::raised, box, 6);
            pen.shape(Shape::Kind::frame, Ink::line, box, 6);
        }
        pen.open(Role::item);
        pen.open_link("told-" + article.id, article.publisher,
                      {article_address(state, i), Command::none}, box, {}, i == open);
        pen.text({.words = shown, .style = style::kBody}, column.x, middle - 10, wide);
        pen.close();
        pen.close();
    }
    pen.close();
}

} // namespace

float draw_source_lines(Composer& pen, const State& state, float x, float y, float width) {
    const Drawing drawing = plan(state.story, x, y, width);
    draw_heads(pen, drawing, x, y, width);
    // The lines of the article in view are drawn last, over the others.
    const std::size_t open = open_article(state);
    for (const bool in_view : {false, true})
        for (std::size_t i = 0; i < drawing.threads.size(); ++i)
            if ((drawing.threads[i].article == open) == in_view)
                draw_line(pen, drawing, i, in_view ? Ink::compatible : Ink::thread);

    pen.open(Role::list, "Where it comes from");
    for (std::size_t i = 0; i < drawing.origins.names.size(); ++i)
        draw_name(pen, drawing.origins, i, drawing.origins.middle(i), kNameStrong, Align::right);
    pen.close();
    if (!drawing.relays.names.empty()) {
        pen.open(Role::list, "Carried by");
        for (std::size_t i = 0; i < drawing.relays.names.size(); ++i)
            draw_name(pen, drawing.relays, i, drawing.middle_of_relay(i), kName, Align::left);
        pen.close();
    }
    draw_articles(pen, state, drawing.articles);
    return drawing.height + kHead + 10;
}

} // namespace crossread
