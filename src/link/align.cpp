#include "link/align.h"

#include <algorithm>

namespace crossread {
namespace {

constexpr std::size_t max_slip_checks = 4096; // of one alignment; hostile text would ask for all

enum class Step : std::uint8_t { pair, gone, come };

// What standing side by side costs: nothing when equal, the share of the slips when mended.
// Gives unmatched when the two may not, or when `checks` is used up.
std::size_t cost_of_pair(const LinkWord& a, const LinkWord& b, std::size_t& checks) {
    if (a.key == b.key) return 0;
    if (checks == 0 || a.kind != LinkWord::Kind::plain || b.kind != LinkWord::Kind::plain ||
        a.key.front() != b.key.front())
        return unmatched;
    --checks;
    if (!can_be_mended(a, b)) return unmatched;
    const std::size_t longer = std::max(a.key.size(), b.key.size());
    return (a.weight + b.weight) * slips(a.key, b.key) / longer;
}

} // namespace

Alignment align(std::span<const LinkWord> stored, std::span<const LinkWord> text) {
    const std::size_t width = text.size() + 1;
    std::size_t checks = max_slip_checks;
    // cost[j] of the row so far; of where each cell came from, all rows.
    std::vector<std::size_t> last(width, 0); // words of the text before the first partner are free
    std::vector<std::size_t> row(width);
    std::vector<Step> steps((stored.size() + 1) * width, Step::come);
    for (std::size_t i = 1; i <= stored.size(); ++i) {
        row[0] = last[0] + stored[i - 1].weight;
        steps[i * width] = Step::gone;
        for (std::size_t j = 1; j < width; ++j) {
            std::size_t best = last[j] + stored[i - 1].weight;
            Step step = Step::gone;
            const std::size_t come = row[j - 1] + (i == stored.size() ? 0 : text[j - 1].weight);
            if (come < best) {
                best = come;
                step = Step::come;
            }
            const std::size_t pair = cost_of_pair(stored[i - 1], text[j - 1], checks);
            if (pair != unmatched && last[j - 1] + pair <= best) {
                best = last[j - 1] + pair;
                step = Step::pair;
            }
            row[j] = best;
            steps[i * width + j] = step;
        }
        std::swap(last, row);
    }

    Alignment out;
    out.partner.assign(stored.size(), unmatched);
    std::size_t i = stored.size();
    std::size_t j = text.size();
    while (i > 0) {
        const Step step = j == 0 ? Step::gone : steps[i * width + j];
        if (step == Step::pair) out.partner[--i] = --j;
        else if (step == Step::gone) --i;
        else --j;
    }
    for (const std::size_t partner : out.partner) {
        if (partner == unmatched) continue;
        if (out.first == unmatched) out.first = partner;
        out.end = partner + 1;
    }
    // What differs, counted from the pairs, so that the free ends are free whatever the path was.
    std::size_t lost = 0;
    std::size_t expected = out.first;
    checks = max_slip_checks;
    for (std::size_t at = 0; at < stored.size(); ++at) {
        if (out.partner[at] == unmatched) {
            lost += stored[at].weight;
            continue;
        }
        for (; expected < out.partner[at]; ++expected) lost += text[expected].weight;
        lost += cost_of_pair(stored[at], text[out.partner[at]], checks);
        expected = out.partner[at] + 1;
    }
    out.lost = static_cast<std::uint32_t>(lost);
    return out;
}

} // namespace crossread
