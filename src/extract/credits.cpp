#include "extract/credits.h"

#include "extract/cues.h"
#include "extract/quotes.h"

#include <algorithm>
#include <iterator>

namespace crossread {
namespace {

// Bytes behind a cue within which its outlet is named.
constexpr std::size_t farthest_relay = 200;

// The statements open at the sweep's place; more at once than this are not news.
constexpr std::size_t most_open = 64;

// Whoever "plans to sell 40 cars" answers for a deed to come, not for a number; whoever "promises" or
// "proposes" it says so.
bool answers_for_figures(std::string_view text, const FoundQuote& quote) {
    if (quote.rule == parted_rule)
        return false; // its strings are given as well, without the cue between
    if (quote.form != QuoteForm::indirect || !quote.cue) return true;
    const std::optional<Verb> verb = find_verb(slice(text, *quote.cue));
    if (!verb || verb->frame != Frame::plan) return true;
    static constexpr std::string_view spoken[] = {"offer", "pledge", "promise", "propose",
                                                  "swear", "threaten", "vow", "seek"};
    return std::find(std::begin(spoken), std::end(spoken), verb->base) != std::end(spoken);
}

// "told Reuters": the relays in the chain of the innermost statement that are nobody's subject.
void add_relays(std::string_view text, const FoundQuote& quote, FoundFigure& figure) {
    for (std::size_t k = 1; k < quote.chain.size() && figure.credited.size() < deepest_chain; ++k) {
        const std::string& name = quote.chain[k];
        const bool known = std::any_of(figure.credited.begin(), figure.credited.end(),
                                       [&](const Party& party) { return party.name == name; });
        if (known) continue;
        // The outlet stands behind its cue, which a string without a cue of its own has near it.
        const std::size_t from = quote.cue ? quote.cue->end : quote.speaker->where.begin;
        const std::size_t at = text.substr(from, farthest_relay).find(name);
        if (at == std::string_view::npos) continue;
        const auto begin = static_cast<std::uint32_t>(from + at);
        figure.credited.push_back({name, {begin, begin + static_cast<std::uint32_t>(name.size())}});
    }
}

} // namespace

void credit_figures(std::string_view text, const std::vector<Token>&, const std::vector<Sentence>&,
                    const std::vector<FoundQuote>& quotes, std::vector<FoundFigure>& figures) {
    std::vector<const FoundQuote*> open;
    std::size_t next = 0;
    for (FoundFigure& figure : figures) {
        while (next < quotes.size() && quotes[next].where.begin <= figure.where.begin) {
            if (quotes[next].speaker && open.size() < most_open &&
                answers_for_figures(text, quotes[next]))
                open.push_back(&quotes[next]);
            ++next;
        }
        std::erase_if(
            open, [&](const FoundQuote* quote) { return quote->where.end <= figure.where.begin; });
        std::vector<const FoundQuote*> holding = open;
        std::stable_sort(holding.begin(), holding.end(),
                         [](const FoundQuote* a, const FoundQuote* b) {
                             return a->where.size() < b->where.size();
                         });
        for (const FoundQuote* quote : holding) {
            const bool known =
                std::any_of(figure.credited.begin(), figure.credited.end(),
                            [&](const Party& party) { return party.name == quote->speaker->name; });
            if (!known && figure.credited.size() < deepest_chain)
                figure.credited.push_back(*quote->speaker);
        }
        if (!holding.empty()) add_relays(text, *holding.front(), figure);
    }
}

} // namespace crossread
