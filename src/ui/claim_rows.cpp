#include "ui/claim_rows.h"

#include "app/finding.h"
#include "app/places.h"
#include "compare/in_words.h"
#include "compare/interval.h"
#include "story/labels.h"
#include "story/words.h"
#include "ui/spoken.h"
#include "ui/theme.h"
#include "ui/version_text.h"
#include "ui/views.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace crossread {
namespace {

// A row of the panel: the value, the source's words, who says it; the whole row leads there.
struct Row {
    std::string value;
    Ink value_ink = Ink::ink;
    std::string words;
    std::vector<Inline> inlines;
    std::string below;
    std::size_t credits = 0; // where they begin in it; 0 when nobody is named
    std::size_t article = 0;
    bool soft = false;
};

std::vector<Row> rows_of(const State& state, const Claim& claim) {
    const Story& story = state.story;
    std::vector<Row> rows;
    // Equal claims stand together, in the order in which the story first makes them.
    std::vector<const Figure*> order;
    for (const Figure& figure : claim.figures) {
        auto place = order.end();
        for (auto other = order.begin(); other != order.end(); ++other)
            if (claimed(**other) == claimed(figure) && (*other)->value == figure.value)
                place = other + 1;
        order.insert(place, &figure);
    }
    for (const Figure* each : order) {
        const Figure& figure = *each;
        const Article& article = story.articles[figure.article];
        Row row;
        row.article = figure.article;
        row.value = figure.value ? value_in_words(figure) : "";
        row.value_ink = stands_apart(claim, figure) ? Ink::differs : Ink::ink;
        Excerpt around = excerpt(article, figure.where);
        row.words = std::move(around.text);
        Inline strong;
        strong.where = around.marked;
        strong.decoration = Inline::Decoration::strong;
        strong.relation = claim.relation;
        row.inlines.push_back(strong);
        row.below = article.short_name + " · ";
        if (!figure.credited.empty()) row.credits = row.below.size();
        row.below += spell_credits(figure.credited);
        if (!figure.remark.empty()) row.below += " · " + figure.remark;
        rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < claim.quotes.size(); ++i) {
        const Quote& quote = claim.quotes[i];
        Row row;
        row.article = quote.article;
        VersionText version = version_text(story, claim, i);
        row.words = std::move(version.words);
        row.inlines = std::move(version.inlines);
        row.soft = quote.form == QuoteForm::indirect;
        row.below = story.articles[quote.article].short_name;
        const std::string how = version_in_words(claim, i);
        if (!how.empty()) row.below += " · " + how;
        if (quote.chain.size() > 1) {
            row.below += " · ";
            row.credits = row.below.size();
            row.below += spell_credits(quote.chain);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

// Beside the text in view where that has the claim too; else that source's text alone.
std::string row_address(const State& state, const Claim& claim, std::size_t article) {
    const std::size_t here = open_article(state);
    if (state.address.view == View::article && !searching(state)) {
        if (article == here) return claim_address(state, claim, article);
        if (stands_in(claim, here)) return beside_address(state, claim, article);
    }
    Address address;
    address.story = state.story.slug;
    address.key = claim.key;
    address.article = state.story.articles[article].id;
    return encode(address);
}

} // namespace

float draw_rows(Composer& pen, const State& state, const Claim& claim, float x, float y,
                float width) {
    const TextStyle evidence = read_size(style::kEvidence, state);
    const TextStyle number = read_size(style::kFigureStrong, state);
    const TextStyle small = read_size(style::kSmall, state);
    const std::vector<Row> rows = rows_of(state, claim);
    float column = 0;
    for (const Row& row : rows)
        if (!row.value.empty())
            column = std::max(column, std::ceil(pen.width(row.value, number)) + 14);
    column = std::min(column, width * 0.36F);
    const float top = y;
    pen.open(Role::list, "Every source");
    bool on_ground = false; // the row before: its ground ends where a hairline would stick out
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        pen.open(Role::item);
        const float row_top = y;
        y += 11;
        const std::string id = "row-" + std::to_string(i);
        const Article& article = state.story.articles[row.article];
        const bool current =
            state.address.view == View::article &&
            (row.article == open_article(state) || row.article == beside_article(state));
        if (!current && !on_ground) pen.rule(x, row_top, width);
        on_ground = current;
        // The box is known after the texts are set, so the link is opened first and given it later.
        pen.open_link(id, article.short_name + ": " + row.words,
                      {row_address(state, claim, row.article), Command::none},
                      {x - 8, row_top + 1, width + 16, 1}, claim.key, current);
        const std::size_t node = pen.page().nodes.size() - 1;
        const std::size_t hot = pen.page().hots.size() - 1;
        const float left = x + column;
        if (!row.value.empty())
            pen.text({.words = row.value, .style = number, .ink = row.value_ink}, x, y,
                     column - 10);
        y += pen.text({.words = row.words,
                       .style = evidence,
                       .ink = row.soft ? Ink::soft : Ink::ink,
                       .fill = Fill::hung,
                       .inlines = &row.inlines,
                       .language = other_language(article),
                       .way = Way::own},
                      left, y, width - column)
                 .height +
             2;
        y += pen.text({.words = row.below, .style = small, .ink = Ink::soft}, left, y,
                      width - column)
                 .height;
        if (row.credits > 0) say_before(pen.page().nodes.back().lines, row.credits, kCredited);
        y += 11;
        pen.page().nodes[node].box.h = y - row_top - 2;
        pen.page().hots[hot].box.h = y - row_top - 2;
        if (current) pen.ground(Ink::shade, pen.page().hots[hot].box, 6); // the article in view
        pen.close();
        pen.close();
    }
    pen.close();
    if (!on_ground) pen.rule(x, y, width);
    return y - top;
}

} // namespace crossread
