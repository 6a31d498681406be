#include "ui/cards.h"

#include "app/places.h"
#include "compare/in_words.h"
#include "story/labels.h"
#include "ui/strip.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace crossread {
namespace {

constexpr float kPicture = 260;  // at most
constexpr float kNameGap = 18;   // between two names of a line
constexpr float kAroundName = 8; // above and below: high enough to be pressed
constexpr float kValueShare = 0.4F;
constexpr float kLeastNames = 240;    // beside the values; else each value stands over its names
constexpr float kMeasureColumn = 400; // what is counted, where its values stand beside it
constexpr float kLeastValues = 420;
constexpr float kColumnGap = 28;
constexpr float kOverValue = 3; // and under it

// One value in words, and the figures that have it, in the order of the story, one of a source.
struct Held {
    std::string value;
    bool apart = false;
    std::vector<const Figure*> figures;
};

std::vector<Held> held_by(const Claim& claim) {
    std::vector<Held> out;
    for (const Figure& figure : claim.figures) {
        const std::string value = value_in_words(figure);
        const bool apart = stands_apart(claim, figure);
        auto same = std::find_if(out.begin(), out.end(), [&](const Held& held) {
            return held.value == value && held.apart == apart;
        });
        if (same == out.end()) same = out.insert(out.end(), {value, apart, {}});
        const bool again =
            !same->figures.empty() && same->figures.back()->article == figure.article;
        if (!again) same->figures.push_back(&figure);
    }
    return out;
}

// The names, each a link to its source; returns their height.
float draw_names(Composer& pen, const Sight& sight, const Claim& claim, const Held& held, float x,
                 float y, float width) {
    const Story& story = sight.state.story;
    const TextStyle style = sight.read(style::kBody);
    const float line = style.line + kAroundName;
    float left = x;
    const float top = y;
    for (const Figure* figure : held.figures) {
        const Article& article = story.articles[figure->article];
        const std::string name = pen.cut(article.short_name, style, width);
        const float needed = std::ceil(pen.width(name, style)) + 1;
        if (left > x && left + needed > x + width) {
            left = x;
            y += line;
        }
        Address address;
        address.story = story.slug;
        address.key = claim.key;
        address.article = article.id;
        std::string id = "cell-" + claim.key + "-" + std::to_string(figure->article);
        const auto before = std::count_if(claim.figures.data(), figure, [&](const Figure& other) {
            return other.article == figure->article;
        });
        if (before > 0) id += "-" + std::to_string(before);
        pen.open_link(id, article.short_name + ": " + held.value, {encode(address), Command::none},
                      {left - 8, y, std::max(needed + 14, kLeastTarget), line}, claim.key);
        pen.text({.words = name, .style = style, .ink = Ink::soft}, left, y + kAroundName / 2,
                 needed);
        pen.close();
        left += needed + kNameGap;
    }
    return y + line - top;
}

// What is counted, its state and its picture, in a link to the claim; returns its height.
float draw_measure(Composer& pen, const Sight& sight, const Claim& claim, bool open, float x,
                   float y, float width) {
    const float top = y;
    pen.open_link("measure-" + claim.key, claim.label,
                  {claim_address(sight.state, claim, npos), Command::none}, {}, claim.key, open);
    const std::size_t node = pen.page().nodes.size() - 1;
    const std::size_t hot = pen.page().hots.size() - 1;
    y += pen.text({.role = Role::heading,
                   .level = 2,
                   .words = claim.label,
                   .style = sight.read({Face::sans, 15.5F, 21, 600}),
                   .fill = Fill::balanced},
                  x, y, width)
             .height +
         3;
    const TextStyle said = sight.read(style::kFigure);
    const float shape = pen.mark_beside(claim.relation, x, y, said) + 7;
    const std::string state = state_in_words(claim.relation, claim.reason);
    y += pen.text({.words = state, .style = said, .ink = ink_of(claim.relation)}, x + shape, y,
                  width - shape)
             .height +
         2;
    if (has_strip(claim)) {
        draw_small_strip(pen, claim, x, y + 5, std::min(width, kPicture));
        y += 24;
    }
    const Rect box{x - 10, top - 10, width + 20, y - top + 10};
    pen.page().nodes[node].box = box;
    pen.page().hots[hot].box = box;
    pen.close();
    return y - top;
}

// A line a value, the sources that have it beside or under it; returns its height.
float draw_values(Composer& pen, const Sight& sight, const Claim& claim, float x, float y,
                  float width) {
    const float top = y;
    const std::vector<Held> values = held_by(claim);
    const TextStyle number = sight.read(style::kFigureStrong);
    float column = 0;
    for (const Held& held : values)
        column = std::max(column, std::ceil(pen.width(held.value, number)) + 1);
    column = std::min(column, std::floor(width * kValueShare));
    const bool stacked = width - column - kNameGap < kLeastNames;
    const float names = stacked ? x : x + column + kNameGap;
    if (stacked) column = width;
    pen.open(Role::list, "Values and who has them");
    for (const Held& held : values) {
        pen.open(Role::item);
        const float high = pen.text({.words = held.value,
                                     .style = number,
                                     .ink = held.apart ? Ink::differs : Ink::ink},
                                    x, y + kOverValue, column)
                               .height +
                           2 * kOverValue;
        const float by = stacked ? y + high - 4 : y;
        const float low = draw_names(pen, sight, claim, held, names, by, x + width - names);
        y = std::max(y + high, by + low) + (stacked ? 6 : 0);
        pen.close();
    }
    pen.close();
    return y - top;
}

} // namespace

float draw_card(Composer& pen, const Sight& sight, const Claim& claim, bool open, float x, float y,
                float width) {
    const float top = y;
    pen.open(Role::section, claim.label);
    pen.rule(x, y, width);
    y += 14;
    // Where there is room, the values stand beside what is counted.
    const float measure = std::min(kMeasureColumn * sight.scale(), std::floor(width / 2));
    const float values = width - measure - kColumnGap;
    if (values >= kLeastValues * sight.scale()) {
        const float left = draw_measure(pen, sight, claim, open, x, y, measure);
        const float right =
            draw_values(pen, sight, claim, x + measure + kColumnGap, y - kOverValue, values) -
            kOverValue;
        y += std::max(left, right);
    } else {
        y += draw_measure(pen, sight, claim, open, x, y, width) + 2;
        y += draw_values(pen, sight, claim, x, y, width);
    }
    pen.close();
    if (open) pen.ground(Ink::hit, {x - 10, top + 4, width + 20, y - top}, 6);
    return y + 12 - top;
}

} // namespace crossread
