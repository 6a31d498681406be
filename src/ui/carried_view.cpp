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

// Puts one thing under the other, in one column.
struct Stack {
    const Sight& sight;
    Composer& pen;
    float x;
    float width;
    float y;

    void put(const Text& text, float after = 0) {
        if (!text.words.empty()) y += pen.text(text, x, y, width).height + after;
    }
    void paragraph(std::string_view words, const TextStyle& style, Ink ink, float after) {
        put({.role = Role::paragraph, .words = words, .style = sight.read(style), .ink = ink},
            after);
    }
    void rule() { pen.rule(x, y, width); }
};

// That it is carried, what is claimed, and the way out.
void draw_head(Stack& stack, const Payload& card) {
    const Sight& sight = stack.sight;
    Composer& pen = stack.pen;
    const bool sheet = sight.phone();
    if (sheet) pen.shape(Shape::Kind::fill, Ink::line, {sight.width / 2 - 18, 10, 36, 4}, 2);
    const float side = sheet ? 44 : 40;
    const Rect close{sight.width - stack.x - side / 2 - 4, stack.y - 12, side, side};
    const float top = stack.y - 8;
    stack.y += pen.text({.role = Role::paragraph,
                         .words = "Carried by the link, not checked",
                         .style = sight.read(style::kStrong)},
                        stack.x + 10, stack.y, stack.width - 50)
                   .height;
    pen.ground(Ink::hit, {stack.x, top, stack.width - 30, stack.y - top + 8}, 6);
    stack.y += 20;
    stack.put({.role = Role::heading,
               .level = 2,
               .words = card.label,
               .style = sight.headline(sheet ? style::kTitlePhone : style::kTitle),
               .fill = Fill::balanced});
    stack.y += 4;
    pen.open_link("do-close-claim", "Close", {{}, Command::close_claim}, close);
    pen.page().nodes.back().label = "Close";
    pen.close();
    pen.shape(Shape::Kind::cross, Ink::soft, {close.x + side / 2 - 6, close.y + 14, 12, 12}, 1.5F);
    std::string details = card.quote ? card.speaker : card.scope;
    if (!card.period.empty()) details += (details.empty() ? "" : " · ") + card.period;
    stack.paragraph(details, style::kSmall, Ink::soft, 2);
    stack.y += 8;
}

void draw_verdict(Stack& stack, const Payload& card) {
    stack.rule();
    stack.y += 12;
    stack.pen.mark(card.relation, stack.x, stack.y, 20);
    constexpr float kBesideMark = 34;
    Stack beside{stack.sight, stack.pen, stack.x + kBesideMark, stack.width - kBesideMark, stack.y};
    beside.paragraph(card.answer, style::kStrong, Ink::ink, 0);
    beside.paragraph(state_in_words(card.relation, card.reason), style::kBody,
                     ink_of(card.relation), 14);
    stack.y = beside.y;
}

void draw_source(Stack& stack, const Payload& card, std::size_t i) {
    const CarriedSource& source = card.sources[i];
    stack.paragraph(words_of(card, i), style::kEvidence, Ink::ink, 2);
    stack.paragraph(who(source), style::kSmall, Ink::soft, 0);
    if (source.url.empty()) {
        stack.paragraph(source.title, style::kSmall, Ink::soft, 0);
        return;
    }
    const std::string id = "carried-" + std::to_string(i);
    stack.put({.words = source.title.empty() ? source.url : source.title,
               .style = stack.sight.read(style::kSmall),
               .ink = Ink::accent,
               .id = id,
               .action = {source.url}});
}

} // namespace

Page carried_page(const Sight& sight) {
    const Payload& card = *sight.state.carried;
    Page page;
    page.width = sight.width;
    Composer pen(page, sight.measure);
    const float x = sight.phone() ? 20 : 26;
    Stack stack{sight, pen, x, sight.width - 2 * x, sight.phone() ? 26.0F : 28.0F};
    draw_head(stack, card);
    draw_verdict(stack, card);
    pen.open(Role::list, "Every source that the link carries");
    for (std::size_t i = 0; i < card.sources.size(); ++i) {
        stack.rule();
        stack.y += 11;
        pen.open(Role::item);
        draw_source(stack, card, i);
        pen.close();
        stack.y += 11;
    }
    pen.close();
    stack.rule();
    stack.y += 14;
    if (card.others > 0)
        stack.paragraph("The link leaves out " + spell_count(card.others, "source", "sources") +
                            ".",
                        style::kSmall, Ink::soft, 4);
    std::string story;
    if (!card.story.empty()) story = "From “" + card.story + "”";
    if (!card.date.empty()) story += (story.empty() ? "From " : ", ") + spell_date(card.date);
    if (!story.empty()) stack.paragraph(story + ".", style::kSmall, Ink::soft, 0);
    page.height = stack.y + 32;
    return page;
}

} // namespace crossread
