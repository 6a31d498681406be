#include "app/navigation.h"

#include "app/finding.h"
#include "app/places.h"
#include "story/labels.h"
#include "story/words.h"

#include <optional>
#include <utility>

namespace crossread {
namespace {

// What a screen reader hears when a claim opens.
std::string spoken(const Claim& claim) {
    return claim.label + ": " + std::string(word(claim.relation)) + ". " + claim.answer + ". " +
           claim.why;
}

Effects arrive(State& state, bool reveal) {
    Effects effects;
    state.sheet_grown = false;
    effects.push_back(SetTitle{title_of(state)});
    const std::size_t claim = open_claim(state);
    if (!state.notice.empty()) effects.push_back(Announce{state.notice});
    else if (searching(state)) effects.push_back(Announce{found_in_words(state) + "."});
    else if (claim != npos) {
        std::string words = spoken(state.story.claims[claim]);
        if (!state.landing.sentence.empty()) words = state.landing.sentence + " " + words;
        effects.push_back(Announce{std::move(words)});
    }
    if (reveal) effects.push_back(Reveal{});
    return effects;
}

// A link to nothing that this page holds: what it carries is all there is.
void show_carried(State& state, Address& address, std::string sentence,
                  std::optional<Payload> carried) {
    state.notice = std::move(sentence);
    if (!carried) return;
    if (carried->level == Carry::card) {
        state.notice += " Beside it stands what the link carries, not checked.";
        state.carried = std::move(carried);
        return;
    }
    state.notice += " The link carries these words, not checked:";
    for (const Selector& place : carried->places) {
        const std::size_t article =
            address.story == state.story.slug ? find_article(state.story, place.article) : npos;
        state.notice +=
            " “" + place.exact + "” (" +
            (article == npos ? place.article : state.story.articles[article].short_name) + ")";
    }
    state.notice += ".";
}

// Whether the address is of the place where the person is anyway: another article or view of the
// open claim. What was said of its link still holds.
bool stays(const State& state, const Address& address) {
    return address.rev.empty() && address.payload.empty() && !address.key.empty() &&
           address.key == state.address.key;
}

// Remembers the place that a search or the settings are opened from.
void leave(State& state, const Address& address) {
    const bool aside = !state.address.query.empty() || state.address.view == View::settings;
    const bool goes_aside = !address.query.empty() || address.view == View::settings;
    if (!aside && goes_aside) state.before = state.address;
}

} // namespace

Effects navigate(State& state, const std::string& fragment) {
    if (!state.loaded) return {};
    state.notice.clear();
    state.carried.reset();
    state.flashed = Command::none;
    const Result<Address> decoded = decode(fragment);
    if (!decoded) {
        state.landing = {};
        state.notice = decoded.error().what + " Here is the story from its beginning.";
        state.address = {};
        state.address.story = state.story.slug;
        return arrive(state, false);
    }
    Address address = *decoded;
    if (!stays(state, address)) state.landing = {};
    std::optional<Payload> carried;
    std::string damage; // what is wrong with what the link carries
    if (!address.payload.empty()) {
        if (Result<Payload> read = read_payload(address.payload)) carried = std::move(*read);
        else damage = read.error().what;
    }
    if (!address.story.empty() && address.story != state.story.slug) {
        show_carried(state, address,
                     "This page does not hold the story “" + address.story +
                         "”. Here is the one it holds.",
                     std::move(carried));
        address = Address{};
    } else if (!address.key.empty() && (!address.rev.empty() || carried)) {
        Landing landing =
            land(state.story, address, carried ? &*carried : nullptr, nullptr, locate_exactly);
        if (landing.state == LinkState::gone)
            show_carried(state, address, landing.sentence, std::move(carried));
        else state.landing = std::move(landing);
    }
    if (!address.key.empty() && find_claim(state.story, address.key) == npos) {
        if (state.notice.empty())
            state.notice =
                "This story has no claim “" + address.key + "”. Here is the whole story.";
        address.key.clear();
        address.rev.clear();
    }
    if (!damage.empty()) {
        std::string& where = address.key.empty() ? state.notice : state.landing.sentence;
        where += (where.empty() ? "" : " ") + damage;
    }
    if (!address.article.empty() && find_article(state.story, address.article) == npos)
        address.article.clear();
    if (find_article(state.story, address.beside) == npos) address.beside.clear();
    address.story = state.story.slug;
    address.payload.clear();
    address.query = cut_to_limit(address.query);
    if (!address.key.empty()) address.query.clear(); // the claim is what was found
    if (address.article.empty() || address.query.empty()) address.paragraph = 0;
    if (!state.notice.empty() || !address.query.empty())
        address.view = View::article; // where the notice stands
    leave(state, address);
    state.address = address;
    run_search(state);
    return arrive(state, true);
}

Effects go(State& state, const std::string& fragment) {
    Effects effects = navigate(state, fragment);
    effects.insert(effects.begin(), PushAddress{fragment});
    return effects;
}

Effects type(State& state, std::string_view typed) {
    if (!state.loaded) return {};
    const std::string query(cut_to_limit(typed));
    const bool was = searching(state);
    if (query == state.address.query && (was || query.empty())) return {};
    state.notice.clear();
    Address address;
    address.story = state.story.slug;
    address.query = query;
    leave(state, address);
    if (query.empty()) address = state.before;
    address.story = state.story.slug;
    state.address = address;
    run_search(state);
    const std::string fragment = encode(address);
    Effects effects;
    if (was) effects.push_back(ReplaceAddress{fragment});
    else effects.push_back(PushAddress{fragment});
    effects.push_back(SetTitle{title_of(state)});
    if (!query.empty()) effects.push_back(Announce{found_in_words(state) + "."});
    return effects;
}

Effects come_back(State& state) {
    Address address = state.before;
    address.story = state.story.slug;
    state.before = {};
    state.address = address;
    run_search(state);
    Effects effects{PushAddress{encode(address)}};
    effects.push_back(SetTitle{title_of(state)});
    return effects;
}

} // namespace crossread
