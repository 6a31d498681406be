// The claim panel: what is claimed, the relation and why, every source's words, note and buttons.
#include "app/finding.h"
#include "app/places.h"
#include "compare/in_words.h"
#include "compare/interval.h"
#include "compare/origins.h"
#include "story/labels.h"
#include "story/words.h"
#include "ui/claim_rows.h"
#include "ui/compose.h"
#include "ui/strip.h"
#include "ui/theme.h"
#include "ui/verdict.h"
#include "ui/version_text.h"
#include "ui/views.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace crossread {
namespace {

std::size_t sources_of(const Story& story, const Claim& claim) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < story.articles.size(); ++i) count += stands_in(claim, i);
    return count;
}

float draw_note(Composer& pen, const Sight& sight, const Claim& claim, float x, float y,
                float width) {
    const float top = y;
    if (!claim.note.empty()) {
        y += pen.text({.role = Role::heading,
                       .level = 3,
                       .words = "Editor’s note",
                       .style = style::kStrong},
                      x, y, width)
                 .height +
             2;
        y += pen.text({.role = Role::paragraph,
                       .words = claim.note,
                       .style = sight.read(style::kBody),
                       .ink = Ink::soft},
                      x, y, width)
                 .height +
             6;
    }
    std::string by;
    if (!claim.by.empty()) by = "Confirmed by " + claim.by + ".";
    if (!claim.checked.empty())
        by += (by.empty() ? "" : " ") + std::string("Checked against ") + claim.checked + ".";
    if (!by.empty())
        y +=
            pen.text(
                   {.role = Role::paragraph, .words = by, .style = style::kSmall, .ink = Ink::soft},
                   x, y, width)
                .height;
    return y - top;
}

float draw_buttons(Composer& pen, const State& state, std::size_t sources, float x, float y,
                   float width, bool sheet) {
    float left = x;
    float top = y;
    // Where the line has no room for the whole of it, a button goes by its short name.
    auto place = [&](Command command, std::string words, bool filled, std::string_view brief = {}) {
        const auto fits = [&](std::string_view name) {
            return left <= x || left + std::ceil(pen.width(name, style::kStrong)) + 28 <= x + width;
        };
        std::string label;
        if (!fits(words) && !brief.empty() && fits(brief)) {
            label = words;
            words = brief;
        }
        if (!fits(words)) {
            left = x;
            top += (sheet ? 44 : 34) + 10;
        }
        const std::string id = "do-" + std::string(info(command).name);
        const Rect box = pen.button({.words = words,
                                     .action = {{}, command},
                                     .id = id,
                                     .filled = filled,
                                     .height = sheet ? 44.0F : 34.0F,
                                     .label = label},
                                    left, top);
        left = box.right() + 8;
    };
    place(Command::copy_link,
          state.flashed != Command::copy_link ? "Copy link"
          : state.copied                      ? "Link copied"
                                              : "Not copied",
          true);
    if (sheet)
        place(Command::grow_sheet,
              state.sheet_grown ? "Less"
              : sources == 1    ? "The source"
                                : "All " + std::to_string(sources) + " sources",
              false);
    if (sources > 1 && state.address.view == View::article)
        place(Command::set_beside, "Compare", false);
    if (!sheet) place(Command::next_difference, "Next difference", false, "Next");
    if (!sheet && !state.story.articles[open_article(state)].url.empty())
        place(Command::open_original, "Original", false);
    return top + (sheet ? 44 : 34) - y;
}

// Under "Copy or share" the buttons need not say again what they do.
std::string_view short_title(Command command) {
    switch (command) {
    case Command::copy_text:
        return "As text";
    case Command::copy_markdown:
        return "As Markdown";
    case Command::copy_citation:
        return "As a citation";
    default:
        return info(command).title;
    }
}

// Ways to take the claim along, last since most only read.
float draw_ways_out(Composer& pen, const State& state, float x, float y, float width, bool sheet) {
    const float top = y;
    y += pen.text({.role = Role::heading,
                   .level = 3,
                   .words = "Copy or share",
                   .style = style::kStrong},
                  x, y, width)
             .height +
         8;
    const float height = sheet ? 44.0F : 34.0F;
    float left = x;
    const bool known = !state.story.articles[open_article(state)].url.empty();
    for (const Command command : {Command::copy_text, Command::copy_markdown,
                                  Command::copy_citation, Command::share, Command::open_original}) {
        if (command == Command::open_original && !(sheet && known)) continue; // else it is above
        const bool answers = state.flashed == command;
        const std::string_view words = !answers       ? short_title(command)
                                       : state.copied ? "Copied"
                                                      : "Not copied";
        const float needed = pen.width(words, style::kStrong) + 28;
        if (left > x && left + needed > x + width) {
            left = x;
            y += height + 10;
        }
        const std::string id = "do-" + std::string(info(command).name);
        const Rect box = pen.button(
            {.words = words, .action = {{}, command}, .id = id, .height = height}, left, y);
        left = box.right() + 10;
    }
    y += height + 10;
    const std::string_view more = info(Command::cite_and_export).title;
    const float target = sheet ? 44.0F : kLeastTarget;
    const TextStyle quiet{Face::sans, 13, target, 400};
    y += pen.text({.words = more,
                   .style = quiet,
                   .ink = Ink::accent,
                   .id = "cite-and-export",
                   .action = {files_address(state), Command::none}},
                  x, y, pen.width(more, quiet) + 1)
             .height;
    return y - top;
}

// How the claim stands to the link that led here: quiet where all is as it was, else on a ground of
// its own, with what became of the words.
float draw_landing(Composer& pen, const Landing& landing, float x, float y, float width) {
    if (landing.sentence.empty()) return 0;
    const float top = y;
    if (landing.state == LinkState::linked && landing.sentence == "As linked.")
        return pen
            .text({.role = Role::paragraph,
                   .words = landing.sentence,
                   .style = style::kSmall,
                   .ink = Ink::soft},
                  x, y, width)
            .height;
    const float left = x + 14;
    const float inner = width - 28;
    y += 10;
    y += pen.text({.role = Role::paragraph, .words = landing.sentence, .style = style::kBody}, left,
                  y, inner)
             .height;
    constexpr std::size_t kMostPlaces = 5;
    bool carried = false;
    std::size_t count = 0;
    for (const LandedPlace& place : landing.places) {
        const bool differs = place.outcome == Outcome::changed || place.outcome == Outcome::gone;
        if (!differs || ++count > kMostPlaces) continue;
        carried = carried || !place.recorded;
        const WasNow words = was_now(place.was, place.now);
        y += 6;
        y += pen.text({.role = Role::paragraph,
                       .words = words.words,
                       .style = style::kEvidence,
                       .inlines = &words.inlines},
                      left, y, inner)
                 .height;
        y += 3 + pen.text({.words = place.source, .style = style::kSmall, .ink = Ink::soft}, left,
                          y + 3, inner)
                     .height;
    }
    if (carried)
        y += 4 + pen.text({.role = Role::paragraph,
                           .words = "What was is carried by the link, not checked.",
                           .style = style::kSmall,
                           .ink = Ink::soft},
                          left, y + 4, inner)
                     .height;
    y += 10;
    pen.ground(Ink::hit, {x, top, width, y - top}, 6);
    return y - top + 12;
}

// The mark, the answer and why.
float draw_verdict(Composer& pen, const Sight& sight, const Claim& claim, float x, float y,
                   float width) {
    pen.rule(x, y, width);
    const float top = y;
    y += 12;
    pen.mark(claim.relation, x, y + (sight.read(style::kStrong).line - 20) / 2, 20);
    const float left = x + 34;
    if (!claim.answer.empty())
        y += pen.text({.role = Role::paragraph,
                       .words = claim.answer,
                       .style = sight.read(style::kStrong)},
                      left, y, width - 34)
                 .height;
    y += draw_state(pen, sight, claim, left, y, width - 34);
    return y + 14 - top;
}

} // namespace

Page claim_page(const Sight& sight) {
    const State& state = sight.state;
    Page page;
    page.width = sight.width;
    const std::size_t index = open_claim(state);
    if (index == npos) return page;
    const Claim& claim = state.story.claims[index];
    Composer pen(page, sight.measure);
    const bool sheet = sight.phone();
    const float x = sheet ? 20 : 26;
    const float width = sight.width - 2 * x;
    float y = sheet ? 26 : 28;

    if (sheet) pen.shape(Shape::Kind::fill, Ink::line, {sight.width / 2 - 18, 10, 36, 4}, 2);
    const float side = sheet ? 44 : 40;
    const Rect close{sight.width - x - side / 2 - 4, y - 12, side, side};
    pen.text({.role = Role::paragraph,
              .words = caption_of(state.story, claim),
              .style = style::kCaption,
              .ink = Ink::soft},
             x, y, width - 40);
    y += 16 + 4;
    y += pen.text({.role = Role::heading,
                   .level = 2,
                   .words = claim.label,
                   .style = sight.headline(sheet ? style::kTitlePhone : style::kTitle),
                   .fill = Fill::balanced},
                  x, y, width - (sheet ? 16 : 20))
             .height +
         4;
    pen.open_link("do-close-claim", "Close", {{}, Command::close_claim}, close);
    pen.page().nodes.back().label = "Close";
    pen.close();
    pen.shape(Shape::Kind::cross, Ink::soft, {close.x + side / 2 - 6, close.y + 14, 12, 12}, 1.5F);
    if (sheet) { // There is no room for it among the buttons.
        constexpr std::string_view next = "Next ›";
        constexpr TextStyle small{Face::sans, 13, 20, 400};
        const float needed = std::ceil(pen.width(next, small)) + 1;
        const float left = close.x - 8 - needed;
        pen.open_link("do-next-difference", next, {{}, Command::next_difference},
                      {left - 8, close.y, needed + 12, side});
        pen.page().nodes.back().label = "Next difference";
        pen.text({.words = next, .style = small, .ink = Ink::accent}, left, close.y + 10, needed);
        pen.close();
    }
    const std::string details = details_of(claim);
    if (!details.empty())
        y += pen.text({.role = Role::paragraph,
                       .words = details,
                       .style = sight.read(style::kSmall),
                       .ink = Ink::soft},
                      x, y, width)
                 .height +
             2;
    y += 8;
    y += draw_landing(pen, state.landing, x, y, width);
    y += draw_verdict(pen, sight, claim, x, y, width);
    const std::size_t sources = sources_of(state.story, claim);
    if (has_strip(claim)) y += draw_strip(pen, claim, x, y, width) + 8;
    else if (sources > 1)
        y += draw_share(pen, sources, state.story.articles.size(), ink_of(claim.relation), x, y + 2,
                        width) +
             10;
    const std::string rests_on = origin_sentence(state.story, claim);
    y += pen.text({.role = Role::paragraph,
                   .words = rests_on,
                   .style = sight.read(style::kBody),
                   .ink = Ink::soft},
                  x, y, width)
             .height +
         14;
    y += draw_buttons(pen, state, sources, x, y, width, sheet) + 18;
    y += draw_rows(pen, state, claim, x, y, width) + 16;
    y += draw_note(pen, sight, claim, x, y, width) + 20;
    y += draw_ways_out(pen, state, x, y, width, sheet);
    page.height = y + 32;
    return page;
}

} // namespace crossread
