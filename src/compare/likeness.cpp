#include "compare/likeness.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace crossread {
namespace {

// What each piece of evidence is worth, in the logarithm of the odds (likeness.h says how found).
constexpr float start_weight = -3.1f;
constexpr float rarity_weight = 2.4f;
constexpr float meets_weight = 1.2f;
constexpr float near_weight = 0.5f;
constexpr float apart_weight = -2;
constexpr float head_weight = 2.4f;
constexpr float head_clash_weight = -0.3f;
constexpr float context_weight = 2.4f;
constexpr float fate_weight = 0;
constexpr float fate_clash_weight = -1.8f;
constexpr float toll_weight = 2;
constexpr float neighbours_weight = 0.9f;
constexpr float bare_weight = -3.5f;
constexpr float copied_weight = 1;
constexpr float name_clash_weight = -1;
constexpr float turn_clash_weight = -1.2f;

constexpr double equal_within = 1e-9;
constexpr float farthest_apart = 3;
constexpr float change_and_level = 3; // "a $300 drop" and "dropped to $300"
constexpr float one_in_the_past = 2.5f;
constexpr float perhaps_in_the_past = 0.5f; // no article says when it was written
constexpr float other_times = 2.5f;
constexpr float other_base = 3;
constexpr float two_bearers = 6; // the ages of two people: no other evidence outweighs it
constexpr float contrary_bounds = 0.6f;
constexpr float vague_rarity = 0.5f;
constexpr float common_rarity = 2;
constexpr float chance_equal = 6;
constexpr double small_sum = 1000;     // of any currency: what single things cost
constexpr float apart_of_tolls = 0.5f; // of what it counts elsewhere, for they grow
constexpr float bare_rarity = 2.2f;
constexpr double log_of_two = 0.6931471805599453;
constexpr double close_ratio = 0.15;    // logarithm of two values' ratio that means nothing
constexpr double closest_ratio = 0.001; // closer ones are not better evidence
constexpr double converted_within = 0.05;
constexpr float converted_near = 3;

bool nearly_equal(double a, double b) {
    return std::fabs(a - b) <= equal_within * std::max(std::fabs(a), std::fabs(b));
}

bool is_range(const Setting& setting) { return setting.value != setting.last; }

void compare_values(const Setting& a, const Setting& b, Likeness& out) {
    if (nearly_equal(a.value, b.value) && nearly_equal(a.last, b.last)) {
        out.rarity = a.vague ? vague_rarity : std::min(a.rarity, b.rarity);
        // "Nearly half" and "more than half" are said of two things sooner than of one.
        if (!meet(a.interval, b.interval)) out.rarity *= contrary_bounds;
        return;
    }
    out.meets = meet(a.interval, b.interval) ? 1.0f : 0.0f;
    if (a.vague || b.vague)
        out.meets /= 4; // Much lies between "dozens" and the next word for more.
    // A range is known by its first number: "18 to 35" and "over 18".
    if (is_range(a) != is_range(b) && nearly_equal(a.value, b.value) && !a.vague && !b.vague) {
        out.rarity = std::min(a.rarity, b.rarity) / 2;
        out.meets /= 2;
        return;
    }
    const double low = std::min(std::fabs(a.value), std::fabs(b.value));
    const double high = std::max(std::fabs(a.value), std::fabs(b.value));
    const bool opposite = (a.value < 0) != (b.value < 0); // 70 below zero and 70 above it
    if (low <= 0 || opposite) {
        out.apart = farthest_apart;
        return;
    }
    const double ratio = std::log(high / low);
    out.apart = std::min(static_cast<float>(ratio / log_of_two), farthest_apart);
    if (is_range(a) || is_range(b)) return;
    // Converted from the other unit, as a rule with fewer digits: nearly as good as equal.
    if (a.quantity.factor != b.quantity.factor && ratio < converted_within) {
        out.near = converted_near;
        return;
    }
    // Small counts are close to each other anyway.
    const double grain = a.quantity.dimension == Dimension::count ? 2 / high : 0;
    const double near = std::log(close_ratio / std::max({ratio, grain, closest_ratio}));
    out.near = std::max(0.0f, static_cast<float>(near));
}

template <typename Sorted>
bool share_one(const Sorted& a, const Sorted& b) {
    auto i = a.begin(), j = b.begin();
    while (i != a.end() && j != b.end()) {
        if (*i == *j) return true;
        if (*i < *j) ++i;
        else ++j;
    }
    return false;
}

float shared_context(const Setting& a, const Setting& b) {
    if (a.mass <= 0 || b.mass <= 0) return 0;
    float shared = 0;
    auto i = a.context.begin(), j = b.context.begin();
    while (i != a.context.end() && j != b.context.end()) {
        if (i->term == j->term) {
            shared += std::sqrt(i->weight * j->weight);
            ++i, ++j;
        } else if (i->term < j->term) {
            ++i;
        } else {
            ++j;
        }
    }
    // The root: the first words in common say more than the last.
    return std::sqrt(shared / std::sqrt(a.mass * b.mass));
}

float shared_neighbours(const Setting& a, const Setting& b) {
    if (a.neighbours.empty() || b.neighbours.empty()) return 0;
    std::size_t shared = 0;
    auto i = a.neighbours.begin(), j = b.neighbours.begin();
    while (i != a.neighbours.end() && j != b.neighbours.end()) {
        if (nearly_equal(*i, *j)) ++shared, ++i, ++j;
        else if (*i < *j) ++i;
        else ++j;
    }
    return static_cast<float>(shared) /
           static_cast<float>(std::max(a.neighbours.size(), b.neighbours.size()));
}

// Words in a row that both texts have, away from the figures; marks are passed over.
std::size_t run(const Setting& a, const WordedArticle& of_a, const Setting& b,
                const WordedArticle& of_b, int step) {
    std::size_t count = 0;
    std::size_t i = step > 0 ? a.end : a.first;
    std::size_t j = step > 0 ? b.end : b.first;
    const auto next = [step](const WordedArticle& of, std::size_t& at) -> TermId {
        for (;;) {
            if (step < 0 && at == 0) return no_term;
            if (step > 0 && at >= of.words.size()) return no_term;
            const TermId word = step > 0 ? of.words[at++].exact : of.words[--at].exact;
            if (word != no_term) return word;
        }
    };
    while (count < max_copied) {
        const TermId word = next(of_a, i);
        if (word == no_term || word != next(of_b, j)) break;
        ++count;
    }
    return count;
}

bool meet_one(const std::vector<NamedTime>& times, const NamedTime& time) {
    return std::any_of(times.begin(), times.end(),
                       [&](const NamedTime& one) { return one.meets(time); });
}

// One at least names a time that is not its article's own.
float times_clash(const Setting& a, const Setting& b) {
    if (!a.times.empty() && !b.times.empty()) {
        const bool meet = std::any_of(a.times.begin(), a.times.end(), [&](const NamedTime& time) {
            return meet_one(b.times, time);
        });
        return meet ? 0.0f : other_times;
    }
    const Setting& named = a.times.empty() ? b : a;
    const Setting& plain = a.times.empty() ? a : b;
    // Told long afterwards, and told when it was news.
    if (plain.month >= 0 && meet_one(named.times, own_time(plain.month))) return 0;
    return plain.month >= 0 && named.month >= 0 ? one_in_the_past : perhaps_in_the_past;
}

float turn_clash(const Setting& a, const Setting& b) {
    if (a.by != b.by && a.quantity.dimension != Dimension::share) return change_and_level;
    if ((a.change == Change::up && b.change == Change::down) ||
        (a.change == Change::down && b.change == Change::up))
        return 1;
    if (!a.base.empty() && !b.base.empty() && !share_one(a.base, b.base)) return other_base;
    if (!a.times.empty() || !b.times.empty()) return times_clash(a, b);
    return !a.period.empty() && !b.period.empty() && !share_one(a.period, b.period) ? 1.0f : 0.0f;
}

// Those in hospital are among the injured, and all of them were aboard.
void compare_fates(Fate a, Fate b, Likeness& out) {
    if (a == b) {
        out.fate = a == Fate::none ? 0.0f : 1.0f;
        return;
    }
    if (a > b) std::swap(a, b);
    if (b == Fate::aboard || (a == Fate::injured && b == Fate::hospital)) return;
    out.fate_clash = a == Fate::none ? 0.7f : 1.0f;
}

// Two firefighters and two drivers, a chair of $40 and a lamp of $40: without another word in common
// they are two things.
bool is_bare(const Setting& a, const Setting& b, const Likeness& found) {
    if (found.rarity == 0 || found.rarity > bare_rarity) return false;
    if (found.context > 0 || found.neighbours > 0) return false;
    const bool money = a.quantity.dimension == Dimension::money;
    if (money) return std::fabs(a.value) < small_sum;
    return a.quantity.dimension == Dimension::count && a.head != b.head && a.fate == Fate::none &&
           b.fate == Fate::none;
}

} // namespace

bool comparable(const Setting& a, const Setting& b) {
    return a.quantity.dimension == b.quantity.dimension && a.quantity.unit == b.quantity.unit;
}

namespace {

// All but the run of words that both texts have.
Likeness likeness_of_settings(const Setting& a, const Setting& b) {
    Likeness out;
    if (!comparable(a, b)) {
        out.score = no_likeness;
        return out;
    }
    compare_values(a, b, out);
    if (a.quantity.dimension == Dimension::count) {
        if (a.head != no_term && a.head == b.head) out.head = a.head_weight;
        else if ((a.anybody && (b.anybody || b.person)) || (b.anybody && a.person))
            out.head = std::min(a.head_weight, b.head_weight) / 2;
        else if (a.head == no_term || b.head == no_term) out.head = 0;
        else out.head_clash = a.person && b.person ? 0.5f : 1.0f;
    } else {
        out.head = a.head_weight;
    }
    out.context = shared_context(a, b);
    // Small and round numbers of two things are equal by chance.
    if (out.head_clash == 1 && out.rarity > 0 && out.rarity < common_rarity)
        out.head_clash += chance_equal * (common_rarity - out.rarity);
    compare_fates(a.fate, b.fate, out);
    if (a.toll && b.toll && a.fate == b.fate && out.apart > 0) {
        out.toll = 1;
        out.apart *= apart_of_tolls;
    }
    out.turn_clash = turn_clash(a, b);
    out.neighbours = shared_neighbours(a, b);
    out.bare = is_bare(a, b, out) ? 1.0f : 0.0f;
    if (!a.names.empty() && !b.names.empty() && !share_one(a.names, b.names)) out.name_clash = 1;
    if (other_bearer(a.bearer, b.bearer)) out.name_clash = two_bearers;
    out.score = start_weight + rarity_weight * out.rarity + meets_weight * out.meets +
                near_weight * out.near + apart_weight * out.apart + head_weight * out.head +
                head_clash_weight * out.head_clash + context_weight * out.context +
                bare_weight * out.bare + fate_weight * out.fate +
                fate_clash_weight * out.fate_clash + toll_weight * out.toll +
                neighbours_weight * out.neighbours + name_clash_weight * out.name_clash +
                turn_clash_weight * out.turn_clash;
    return out;
}

void add_run(const Setting& a, const WordedArticle& of_a, const Setting& b,
             const WordedArticle& of_b, Likeness& out) {
    out.copied_words = std::min(run(a, of_a, b, of_b, -1) + run(a, of_a, b, of_b, 1), max_copied);
    out.copied = static_cast<float>(out.copied_words) / max_copied;
    out.score += copied_weight * out.copied;
}

} // namespace

Likeness likeness(const Setting& a, const WordedArticle& of_a, const Setting& b,
                  const WordedArticle& of_b) {
    Likeness out = likeness_of_settings(a, b);
    if (out.score > no_likeness) add_run(a, of_a, b, of_b, out);
    return out;
}

float likeness_from(float least, const Setting& a, const WordedArticle& of_a, const Setting& b,
                    const WordedArticle& of_b) {
    Likeness out = likeness_of_settings(a, b);
    if (out.score + copied_weight < least) return no_likeness;
    add_run(a, of_a, b, of_b, out);
    return out.score;
}

} // namespace crossread
