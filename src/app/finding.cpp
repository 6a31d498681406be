#include "app/finding.h"

#include "story/words.h"

namespace crossread {
namespace {

constexpr char kCommandsMark = '>';
constexpr std::size_t kLeastForCommands = 3; // bytes: fewer begin a word of nearly every one

void count(std::string& out, std::size_t number, std::string_view one, std::string_view many) {
    if (number == 0) return;
    if (!out.empty()) out += ", ";
    out += spell_count(number, one, many);
}

// ">11,000" asks for a number, not for a command.
bool asks_for_commands(std::string_view typed) {
    if (typed.empty() || typed.front() != kCommandsMark) return false;
    const std::size_t at = typed.find_first_not_of(" =~$", 1);
    return at == std::string_view::npos || typed[at] < '0' || typed[at] > '9';
}

} // namespace

bool searching(const State& state) {
    return !state.address.query.empty() && state.address.article.empty() &&
           state.address.key.empty();
}

bool listing_commands(const State& state) {
    return searching(state) && asks_for_commands(state.address.query);
}

void run_search(State& state) {
    const std::string& query = state.address.query;
    if (query.empty() || asks_for_commands(query)) {
        state.found = {};
        return;
    }
    if (state.index.empty()) state.index = SearchIndex(state.story);
    state.found = state.index.find(query);
}

std::vector<Command> commands_found(std::string_view typed) {
    const bool all = asks_for_commands(typed);
    if (all) typed.remove_prefix(1);
    const Query query = read_query(typed);
    std::vector<Command> out;
    if (!all && (query.empty() || typed.size() < kLeastForCommands)) return out;
    for (const CommandInfo& about : all_commands()) {
        // One has brought the list, the other is the sheet's own, which is not in sight beside it.
        if (about.command == Command::commands || about.command == Command::grow_sheet) continue;
        bool matches = true;
        for (const Term& term : query.terms) {
            Query one;
            one.terms.push_back({term.words, std::nullopt, std::nullopt});
            matches = matches && !find_hits(one, about.title).empty();
        }
        if (matches) out.push_back(about.command);
    }
    return out;
}

std::string found_in_words(const State& state) {
    const std::size_t commands = commands_found(state.address.query).size();
    std::string out;
    count(out, state.found.figures.count, "figure", "figures");
    count(out, state.found.quotes.count, "quote", "quotes");
    count(out, state.found.places.count, "place in the text", "places in the text");
    count(out, state.found.sources.count + state.found.origins.count, "source", "sources");
    count(out, commands, "command", "commands");
    if (!out.empty()) return out;
    if (listing_commands(state)) return "No command is called so";
    if (read_query(state.address.query).empty()) return "Words, names or numbers are looked for";
    return "Nothing in this story says “" + state.address.query + "”";
}

std::string place_address(const State& state, const FoundPlace& place) {
    Address address;
    address.story = state.story.slug;
    address.article = state.story.articles[place.article].id;
    address.query = state.address.query;
    address.paragraph = place.paragraph + 1;
    return encode(address);
}

std::string results_address(const State& state) {
    Address address;
    address.story = state.story.slug;
    address.query = state.address.query;
    return encode(address);
}

} // namespace crossread
