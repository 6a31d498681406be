// The figures: the grid where the window has room for its columns, else a card a measure.
#include "app/places.h"
#include "compare/tally.h"
#include "story/words.h"
#include "ui/cards.h"
#include "ui/compose.h"
#include "ui/grid.h"
#include "ui/theme.h"
#include "ui/views.h"

#include <algorithm>
#include <cmath>

namespace crossread {

Page figures_page(const Sight& sight) {
    const State& state = sight.state;
    const Story& story = state.story;
    Page page;
    page.width = sight.width;
    Composer pen(page, sight.measure);
    const bool phone = sight.phone();
    const float margin = phone ? 20 : 40;
    const float width = std::min(1400.0F, sight.width - 2 * margin);
    const float x = std::round((sight.width - width) / 2);
    float y = phone ? 24 : 32;
    y += pen.text({.role = Role::heading,
                   .level = 1,
                   .words = story.title,
                   .style = sight.headline(phone ? style::kHeadlinePhone : style::kHeadline),
                   .fill = Fill::balanced},
                  x, y, width)
             .height +
         6;
    std::size_t measures = 0;
    for (const Claim& claim : story.claims) measures += !claim.is_quote();
    // The grid has a column for every source with a figure; the sentence says why others have none.
    const Grid grid = plan_grid(pen, sight, width);
    const std::string some = grid.articles.size() < story.articles.size()
                                 ? std::to_string(grid.articles.size()) + " of "
                                 : "";
    const std::string counts = spell_count(measures, "measure", "measures") + " in " + some +
                               spell_count(story.articles.size(), "source", "sources") + ": " +
                               tally_in_words(tally(story, false));
    y += pen.text({.role = Role::paragraph,
                   .words = counts,
                   .style = sight.read(style::kLead),
                   .ink = Ink::soft},
                  x, y, width)
             .height +
         22;

    if (grid.fits) y += draw_grid(pen, sight, grid, x, y);
    else
        for (const std::size_t c : grid.claims)
            y += draw_card(pen, sight, story.claims[c], c == open_claim(state), x, y, width);
    page.height = y + (phone && has_panel(state) ? sight.height * 0.6F : 60);
    return page;
}

} // namespace crossread
