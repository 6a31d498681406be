// A claim that a link brought with it, where this page has none: all of it, and that it is not
// checked. Plain words only; what leads out are addresses that payload.h has let through.
#include "story/labels.h"
#include "story/words.h"
#include "ui/compose.h"
#include "ui/theme.h"
#include "ui/views.h"

namespace crossread {
namespace {

// "South China Morning Post, 12 March 2013 · CNCERT, via Xinhua"
std::string who(const CarriedSource& source) {
    std::string out = source.publisher;
    if (!source.date.empty()) out += (out.empty() ? "" : ", ") + spell_date(source.date);
    if (!source.credits.empty()) out += (out.empty() ? "" : " · ") + source.credits;
    return out;
}

// The words, quoted, behind the value that they say.
std::string words_of(const Payload& card, std::size_t i) {
    const std::string& exact = card.places[i].exact;
    const std::string& shown = card.sources[i].shown;
    if (shown.empty()) return "“" + exact + "”";
    return shown == exact ? shown : shown + " · “" + exact + "”";
}

} // namespace

Page carried_page(const Sight& sight) {
    const Payload& card = *sight.state.carried;
    Page page;
    page.width = sight.width;
    Composer pen(page, sight.measure);
    const bool sheet = sight.phone();
    const float x = sheet ? 20 : 26;
    const float width = sight.width - 2 * x;
    float y = sheet ? 26 : 28;
    const auto put = [&](std::string_view words, const TextStyle& style, Ink ink, float after) {
        if (words.empty()) return;
        y += pen.text({.role = Role::paragraph, .words = words, .style = style, .ink = ink}, x, y,
                      width)
                 .height +
             after;
    };

    if (sheet) pen.shape(Shape::Kind::fill, Ink::line, {sight.width / 2 - 18, 10, 36, 4}, 2);
    const float side = sheet ? 44 : 40;
    const Rect close{sight.width - x - side / 2 - 4, y - 12, side, side};
    const float top = y - 8;
    y += pen.text({.role = Role::paragraph,
                   .words = "Carried by the link, not checked",
                   .style = style::kStrong},
                  x + 10, y, width - 50)
             .height;
    pen.ground(Ink::hit, {x, top, width - 30, y - top + 8}, 6);
    y += 20;
    y += pen.text({.role = Role::heading,
                   .level = 2,
                   .words = card.label,
                   .style = sheet ? style::kTitlePhone : style::kTitle,
                   .fill = Fill::balanced},
                  x, y, width)
             .height +
         4;
    pen.open_link("do-close-claim", "Close", {{}, Command::close_claim}, close);
    pen.page().nodes.back().label = "Close";
    pen.close();
    pen.shape(Shape::Kind::cross, Ink::soft, {close.x + side / 2 - 6, close.y + 14, 12, 12}, 1.5F);
    std::string details = card.quote ? card.speaker : card.scope;
    if (!card.period.empty()) details += (details.empty() ? "" : " · ") + card.period;
    put(details, style::kSmall, Ink::soft, 2);
    y += 8;

    pen.rule(x, y, width);
    y += 12;
    pen.mark(card.relation, x, y, 20);
    const float left = x + 34;
    std::string state(word(card.relation));
    if (card.reason != Reason::none) state += ": " + std::string(word(card.reason));
    if (!card.answer.empty())
        y += pen.text({.role = Role::paragraph, .words = card.answer, .style = style::kStrong},
                      left, y, width - 34)
                 .height;
    y += pen.text({.role = Role::paragraph,
                   .words = state,
                   .style = style::kBody,
                   .ink = ink_of(card.relation)},
                  left, y, width - 34)
             .height +
         14;

    pen.open(Role::list, "Every source that the link carries");
    for (std::size_t i = 0; i < card.sources.size(); ++i) {
        pen.rule(x, y, width);
        y += 11;
        pen.open(Role::item);
        put(words_of(card, i), style::kEvidence, Ink::ink, 2);
        put(who(card.sources[i]), style::kSmall, Ink::soft, 0);
        const std::string& url = card.sources[i].url;
        const std::string& title = card.sources[i].title;
        if (!url.empty()) {
            const std::string id = "carried-" + std::to_string(i);
            y += pen.text({.words = title.empty() ? url : title,
                           .style = style::kSmall,
                           .ink = Ink::accent,
                           .id = id,
                           .action = {url}},
                          x, y, width)
                     .height;
        } else {
            put(title, style::kSmall, Ink::soft, 0);
        }
        pen.close();
        y += 11;
    }
    pen.close();
    pen.rule(x, y, width);
    y += 14;
    if (card.others > 0)
        put("The link leaves out " + spell_count(card.others, "source", "sources") + ".",
            style::kSmall, Ink::soft, 4);
    std::string story;
    if (!card.story.empty()) story = "From “" + card.story + "”";
    if (!card.date.empty()) story += (story.empty() ? "From " : ", ") + spell_date(card.date);
    if (!story.empty()) put(story + ".", style::kSmall, Ink::soft, 0);
    page.height = y + 32;
    return page;
}

} // namespace crossread
