// What the story is, what the marks mean, and where to look first: beside the article where no claim
// is open, and on narrow windows a page of its own, the story's front page, with its sources.
//
//   beside the article              on its own
//   10 sources, 8 origins           10 sources, 8 origins
//   Who hacks whom?                 Who hacks whom?
//   7 of 10 draw on one …           7 of 10 draw on one …
//   Where to look first             Where to look first
//   != Servers …                    != Servers …   2,194 or 2,196
//   What the marks mean             Sources
//   = 5 same                        Infosecurity   8 figures, 6 quotes
//   Cite and export                 = 5 same …     Cite and export
#include "app/places.h"
#include "compare/in_words.h"
#include "compare/origins.h"
#include "compare/tally.h"
#include "story/labels.h"
#include "story/meaning.h"
#include "story/words.h"
#include "ui/compose.h"
#include "ui/strip.h"
#include "ui/theme.h"
#include "ui/views.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace crossread {
namespace {

constexpr float kFrontColumn = 620;
constexpr float kPictureWidth = 220;
constexpr float kCaseWidth = 340; // of a picture with its labels
constexpr float kMarkColumn = 30; // left of a claim and of a meaning: the mark

struct Place {
    const Sight& sight;
    Composer& pen;
    float x;
    float width;
    float y;
    bool front;

    void put(const Text& text, float after) { y += pen.text(text, x, y, width).height + after; }
    void heading(std::string_view words) {
        put({.role = Role::heading,
             .level = front ? 2 : 3,
             .words = words,
             .style = sight.read(style::kStrong)},
            front ? 8 : 4);
    }
};

void draw_opening(Place& at) {
    const Story& story = at.sight.state.story;
    const std::string caption = spell_count(story.articles.size(), "source", "sources") + ", " +
                                spell_count(origins_of(story), "origin", "origins");
    at.put({.role = Role::paragraph, .words = caption, .style = style::kCaption, .ink = Ink::soft},
           4);
    const TextStyle title = at.sight.headline(!at.front          ? style::kTitle
                                              : at.sight.phone() ? style::kHeadlinePhone
                                                                 : style::kHeadline);
    at.put({.role = Role::heading,
            .level = at.front ? 1 : 2,
            .words = story.title,
            .style = title,
            .fill = Fill::balanced},
           12);
    if (const std::string one = weight_of_one(story); !one.empty()) {
        at.put({.role = Role::paragraph, .words = one, .style = at.sight.read(style::kStrong)}, 6);
        at.y += 12 + draw_share(at.pen, rests(story).front().articles.size(), story.articles.size(),
                                Ink::compatible, at.x, at.y, at.width);
    }
    if (at.front)
        at.put({.role = Role::paragraph,
                .words = story.summary,
                .style = at.sight.read(style::kEvidence)},
               20);
    else
        at.put({.role = Role::paragraph,
                .words = story.summary,
                .style = at.sight.read(style::kBody),
                .ink = Ink::soft},
               20);
}

// What the marks in the text mean, with how many there are of each.
void draw_meanings(Place& at) {
    const Story& story = at.sight.state.story;
    Tally all = tally(story, false);
    const Tally quotes = tally(story, true);
    all.same += quotes.same;
    all.compatible += quotes.compatible;
    all.differs += quotes.differs;
    all.only_here += quotes.only_here;
    all.not_compared += quotes.not_compared;
    struct Legend {
        Relation relation;
        int count;
    };
    const Legend legends[] = {
        {Relation::same, all.same},
        {Relation::compatible, all.compatible},
        {Relation::differs, all.differs},
        {Relation::only_here, all.only_here},
        {Relation::not_compared, all.not_compared},
    };
    at.heading(kMeaningsTitle);
    at.pen.open(Role::list, kMeaningsTitle);
    for (const Legend& legend : legends) {
        if (legend.count == 0) continue;
        at.pen.rule(at.x, at.y, at.width);
        at.pen.open(Role::item);
        at.pen.mark_beside(legend.relation, at.x + 1, at.y + 9, at.sight.read(style::kStrong));
        const bool plural_differs = legend.relation == Relation::differs && legend.count != 1;
        const std::string head = std::to_string(legend.count) + " " +
                                 (plural_differs ? "differ" : std::string(word(legend.relation)));
        const float left = at.x + kMarkColumn;
        const float width = at.width - kMarkColumn;
        float y = at.y + 9;
        y += at.pen
                 .text({.words = head,
                        .style = at.sight.read(style::kStrong),
                        .ink = ink_of(legend.relation)},
                       left, y, width)
                 .height;
        y += at.pen
                 .text({.words = meaning(legend.relation),
                        .style = at.sight.read(style::kSmall),
                        .ink = Ink::soft},
                       left, y, width)
                 .height;
        at.pen.close();
        at.y = y + 9;
    }
    at.pen.close();
    at.pen.rule(at.x, at.y, at.width);
    at.y += 22;
}

// One that differs tells its whole case where people look first: what, between whom, and why.
void draw_claim(Place& at, const Claim& claim) {
    const State& state = at.sight.state;
    const float top = at.y;
    at.y += 9;
    at.pen.open(Role::item);
    at.pen.open_link("go-" + claim.key, claim.label,
                     {claim_address(state, claim, npos), Command::none},
                     {at.x - 8, top, at.width + 16, 1}, claim.key);
    const std::size_t node = at.pen.page().nodes.size() - 1;
    const std::size_t hot = at.pen.page().hots.size() - 1;
    at.pen.mark_beside(claim.relation, at.x + 1, at.y, at.sight.read(style::kBody));
    const float left = at.x + kMarkColumn;
    const float width = at.width - kMarkColumn;
    const bool whole = claim.relation == Relation::differs;
    const auto put = [&](std::string_view words, const TextStyle& style, Ink ink,
                         Fill fill = Fill::greedy) {
        if (!words.empty())
            at.y += at.pen
                        .text({.words = words, .style = style, .ink = ink, .fill = fill}, left,
                              at.y, width)
                        .height;
    };
    put(claim.label, at.sight.read(style::kBody), Ink::ink, Fill::balanced);
    put(claim.answer, at.sight.read(whole ? style::kStrong : style::kSmall),
        whole ? Ink::ink : Ink::soft);
    if (whole) put(claim.why, at.sight.read(style::kSmall), Ink::soft);
    if (whole && has_strip(claim))
        at.y += draw_strip(at.pen, claim, left, at.y, std::min(width, kCaseWidth));
    else
        at.y += draw_picture(at.pen, state.story, claim, left, at.y + 4,
                             std::min(width, kPictureWidth));
    at.y += 9;
    at.pen.page().nodes[node].box.h = at.y - top;
    at.pen.page().hots[hot].box.h = at.y - top;
    at.pen.close();
    at.pen.close();
}

void draw_first_claims(Place& at) {
    at.heading("Where to look first");
    at.pen.open(Role::list);
    const Story& story = at.sight.state.story;
    for (const std::size_t i : first_claims(story)) draw_claim(at, story.claims[i]);
    at.pen.close();
    at.y += 18;
}

// Where there is no rail, this is the way to any source in one step.
void draw_sources(Place& at) {
    const State& state = at.sight.state;
    at.heading("Sources");
    at.pen.open(Role::list);
    for (std::size_t i = 0; i < state.story.articles.size(); ++i) {
        const Article& article = state.story.articles[i];
        at.pen.rule(at.x, at.y, at.width);
        const float top = at.y;
        at.y += 10;
        at.pen.open(Role::item);
        at.pen.open_link("source-" + article.id, article.publisher,
                         {article_address(state, i), Command::none},
                         {at.x - 8, top + 1, at.width + 16, 1});
        const std::size_t node = at.pen.page().nodes.size() - 1;
        const std::size_t hot = at.pen.page().hots.size() - 1;
        at.put({.words = article.publisher, .style = at.sight.read(style::kStrong)}, 0);
        const std::string below = short_date(article.date) + " · " + marks_in_words(state.story, i);
        at.put({.words = below, .style = at.sight.read(style::kSmall), .ink = Ink::soft}, 10);
        at.pen.page().nodes[node].box.h = at.y - top - 2;
        at.pen.page().hots[hot].box.h = at.y - top - 2;
        at.pen.close();
        at.pen.close();
    }
    at.pen.close();
    at.pen.rule(at.x, at.y, at.width);
    at.y += 26;
}

} // namespace

Page overview_page(const Sight& sight) {
    const State& state = sight.state;
    Page page;
    page.width = sight.width;
    Composer pen(page, sight.measure);
    const bool front = on_front(state);
    const float margin = !front ? 26 : sight.phone() ? 20 : 40;
    const float width = std::min(kFrontColumn * sight.scale(), sight.width - 2 * margin);
    Place at{sight, pen, std::round((sight.width - width) / 2), width, 28, front};
    if (front && !state.notice.empty()) {
        const Placed placed =
            pen.text({.role = Role::paragraph, .words = state.notice, .style = style::kBody},
                     at.x + 16, at.y + 12, width - 32);
        pen.ground(Ink::hit, {at.x, at.y, width, placed.height + 24}, 6);
        at.y += placed.height + 24 + 20;
    }
    draw_opening(at);
    if (front) {
        draw_first_claims(at);
        draw_sources(at);
        draw_meanings(at);
    } else {
        draw_first_claims(at);
        draw_meanings(at);
    }
    const std::string_view files = "Cite and export the story";
    const TextStyle quiet{Face::sans, 13, front ? 44 : kLeastTarget, 400};
    at.y += pen.text({.words = files,
                      .style = quiet,
                      .ink = Ink::accent,
                      .id = "cite-and-export",
                      .action = {files_address(state), Command::none}},
                     at.x, at.y, pen.width(files, quiet) + 1)
                .height;
    page.height = at.y + 32;
    return page;
}

} // namespace crossread
