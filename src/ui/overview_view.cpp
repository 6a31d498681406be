// Where no claim is open: what the story is, what the marks mean, and where to look first.
#include "app/update.h"
#include "compare/origins.h"
#include "compare/tally.h"
#include "story/labels.h"
#include "story/words.h"
#include "ui/compose.h"
#include "ui/theme.h"
#include "ui/views.h"

namespace crossread {

Page overview_page(const Sight& sight) {
    const State& state = sight.state;
    const Story& story = state.story;
    Page page;
    page.width = sight.width;
    Composer pen(page, sight.measure);
    const float x = 26;
    const float width = sight.width - 2 * x;
    float y = 28;
    const std::string caption = spell_count(story.articles.size(), "source", "sources") + ", " +
                                spell_count(origins_of(story), "origin", "origins");
    y += pen.text({.role = Role::paragraph,
                   .words = caption,
                   .style = style::kCaption,
                   .ink = Ink::soft},
                  x, y, width)
             .height +
         4;
    y += pen.text({.role = Role::heading,
                   .level = 2,
                   .words = story.title,
                   .style = style::kTitle,
                   .fill = Fill::balanced},
                  x, y, width)
             .height +
         12;
    y += pen.text({.role = Role::paragraph,
                   .words = story.summary,
                   .style = style::kBody,
                   .ink = Ink::soft},
                  x, y, width)
             .height +
         18;

    // What the marks in the text mean, with how many there are of each.
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
        std::string_view meaning;
    };
    const Legend legends[] = {
        {Relation::same, all.same, "equal in every source that has it"},
        {Relation::compatible, all.compatible, "worded or rounded apart; both can be true"},
        {Relation::differs, all.differs, "cannot both be true as they stand"},
        {Relation::only_here, all.only_here, "one source alone has it"},
        {Relation::not_compared, all.not_compared, "nothing was compared"},
    };
    pen.open(Role::list, "What the marks mean");
    for (const Legend& legend : legends) {
        if (legend.count == 0) continue;
        pen.rule(x, y, width);
        pen.open(Role::item);
        pen.mark(legend.relation, x + 1, y + 13, 14);
        const bool plural_differs = legend.relation == Relation::differs && legend.count != 1;
        const std::string head = std::to_string(legend.count) + " " +
                                 (plural_differs ? "differ" : std::string(word(legend.relation)));
        pen.text({.words = head, .style = style::kStrong, .ink = ink_of(legend.relation)}, x + 30,
                 y + 10, width - 30);
        pen.text({.words = legend.meaning, .style = style::kSmall, .ink = Ink::soft}, x + 30,
                 y + 30, width - 30);
        pen.close();
        y += 57;
    }
    pen.close();
    pen.rule(x, y, width);
    y += 22;

    y += pen.text({.role = Role::heading,
                   .level = 3,
                   .words = "Where to look first",
                   .style = style::kStrong},
                  x, y, width)
             .height +
         4;
    pen.open(Role::list);
    for (const Relation wanted : {Relation::differs, Relation::compatible}) {
        std::size_t shown = 0;
        for (const Claim& claim : story.claims) {
            if (claim.relation != wanted || (wanted == Relation::compatible && ++shown > 4))
                continue;
            const float top = y;
            y += 9;
            pen.open(Role::item);
            pen.open_link("go-" + claim.key, claim.label,
                          {claim_address(state, claim, npos), Command::none},
                          {x - 8, top, width + 16, 1}, claim.key);
            const std::size_t node = pen.page().nodes.size() - 1;
            const std::size_t hot = pen.page().hots.size() - 1;
            pen.mark(claim.relation, x + 1, y + 3, 14);
            y += pen.text({.words = claim.label, .style = style::kBody}, x + 30, y, width - 30)
                     .height;
            y += pen.text({.words = claim.answer, .style = style::kSmall, .ink = Ink::soft}, x + 30,
                          y, width - 30)
                     .height +
                 9;
            pen.page().nodes[node].box.h = y - top;
            pen.page().hots[hot].box.h = y - top;
            pen.close();
            pen.close();
        }
    }
    pen.close();
    y += 18;
    const std::string_view files = "Cite and export the story";
    constexpr TextStyle quiet{Face::sans, 13, kLeastTarget, 400};
    y += pen.text({.words = files,
                   .style = quiet,
                   .ink = Ink::accent,
                   .id = "cite-and-export",
                   .action = {files_address(state), Command::none}},
                  x, y, pen.width(files, quiet) + 1)
             .height;
    page.height = y + 32;
    return page;
}

} // namespace crossread
