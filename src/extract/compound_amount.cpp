#include "extract/compound_amount.h"

#include "extract/single_amount.h"

#include <array>
#include <cmath>
#include <string_view>

namespace crossread {
namespace {

constexpr std::size_t most_parts = 3; // "2 hours 15 minutes and 30 seconds"

constexpr double finest = 1e6;

struct Step {
    std::string_view larger;
    std::string_view smaller;
    double ratio;
};
constexpr std::array<Step, 9> steps = {{
    {"year", "month", 12},
    {"week", "day", 7},
    {"day", "hour", 24},
    {"hour", "minute", 60},
    {"minute", "second", 60},
    {"foot", "inch", 12},
    {"stone", "pound-mass", 14},
    {"pound-mass", "ounce", 16},
    {"metre", "centimetre", 100},
}};

bool is_part(const Amount& amount) {
    return amount.unit && !amount.range && !amount.hyphen && amount.plus == 0 &&
           (amount.form == Number::Form::digits || amount.form == Number::Form::words) &&
           amount.low == amount.high && amount.low > 0;
}

const Step* step_between(const Amount& larger, const Amount& smaller) {
    for (const Step& step : steps)
        if (larger.unit->name == step.larger && smaller.unit->name == step.smaller &&
            smaller.low < step.ratio)
            return &step;
    return nullptr;
}

bool may_go_on(const Amount& amount) {
    for (const Step& step : steps)
        if (amount.unit->name == step.larger) return true;
    return false;
}

// "a year and six months": the article is no number that was read before.
std::optional<Amount> behind_article(const Words& words, const Amount& part) {
    const std::size_t first = part.first;
    if (first < 3 || !is_part(part) || !words.goes_on(first) || !words.is(first - 1, "and"))
        return std::nullopt;
    const bool article = words.is(first - 3, "a") || words.is(first - 3, "an");
    if (!article || (first > 3 && words.is(first - 4, "half"))) return std::nullopt;
    for (const Step& step : steps) {
        if (part.unit->name != step.smaller || !words.is(first - 2, step.larger) ||
            part.low >= step.ratio)
            continue;
        Amount whole = part;
        whole.first = first - 3;
        whole.low = whole.high = step.ratio + part.low;
        return whole;
    }
    return std::nullopt;
}

} // namespace

std::optional<Amount> read_compound(const Words& words, const Amount& first) {
    std::optional<Amount> whole = behind_article(words, first);
    const Amount* last = whole ? &*whole : &first;
    for (std::size_t parts = 1; parts < most_parts; ++parts) {
        if (!is_part(*last) || std::floor(last->low) != last->low || !may_go_on(*last)) break;
        std::size_t next = last->end;
        if (words.is(next, "and")) ++next;
        if (!words.goes_on(last->end) || !words.goes_on(next)) break;
        auto part = read_single(words, next);
        if (!part || !is_part(*part)) break;
        const Step* step = step_between(*last, *part);
        if (step == nullptr) break;
        part->first = last->first;
        part->number = last->number;
        part->article = first.article;
        part->form = first.form;
        part->digits = 0;
        // Seconds may have decimals: the sum is written as they were.
        const double sum = last->low * step->ratio + part->low;
        part->low = part->high = std::round(sum * finest) / finest;
        whole = std::move(part);
        last = &*whole;
    }
    return whole;
}

} // namespace crossread
