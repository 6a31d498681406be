#include "app/update.h"

#include "export/formats.h"
#include "story/labels.h"

#include <utility>

namespace crossread {
namespace {

Address here(const State& state) {
    Address address;
    address.story = state.story.slug;
    address.view = state.address.view;
    return address;
}

std::string title_of(const State& state) {
    const std::size_t claim = open_claim(state);
    const std::string& name = claim == npos ? state.story.title : state.story.claims[claim].label;
    return name + " · Crossread";
}

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
        state.notice += " “" + place.exact + "” (" +
                        (article == npos ? place.article
                                         : state.story.articles[article].short_name) +
                        ")";
    }
    state.notice += ".";
}

// Whether the address is of the place where the person is anyway: another article or view of the
// open claim. What was said of its link still holds.
bool stays(const State& state, const Address& address) {
    return address.rev.empty() && address.payload.empty() && !address.key.empty() &&
           address.key == state.address.key;
}

Effects navigate(State& state, const std::string& fragment) {
    if (!state.loaded) return {};
    state.notice.clear();
    state.carried.reset();
    state.flashed = Command::none;
    const Result<Address> decoded = decode(fragment);
    if (!decoded) {
        state.landing = {};
        state.notice = decoded.error().what + " Here is the story from its beginning.";
        state.address = here(state);
        state.address.view = View::article;
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
        Landing landing = land(state.story, address, carried ? &*carried : nullptr, nullptr,
                               locate_exactly);
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
    address.story = state.story.slug;
    address.payload.clear();
    if (!state.notice.empty()) address.view = View::article; // where the notice stands
    state.address = address;
    return arrive(state, true);
}

Effects go(State& state, const std::string& fragment) {
    Effects effects = navigate(state, fragment);
    effects.insert(effects.begin(), PushAddress{fragment});
    return effects;
}

// Claims that differ come first, then compatible ones: the order in which a reader wants them.
std::vector<std::size_t> differences(const Story& story) {
    std::vector<std::size_t> order;
    for (const Relation wanted : {Relation::differs, Relation::compatible})
        for (std::size_t i = 0; i < story.claims.size(); ++i)
            if (story.claims[i].relation == wanted) order.push_back(i);
    return order;
}

Effects step_difference(State& state, int step) {
    const std::vector<std::size_t> order = differences(state.story);
    if (order.empty()) return {Announce{"The sources of this story do not differ."}};
    const std::size_t current = open_claim(state);
    std::size_t at = npos;
    for (std::size_t i = 0; i < order.size(); ++i)
        if (order[i] == current) at = i;
    const std::size_t size = order.size();
    std::size_t next = 0;
    if (at != npos) next = step > 0 ? (at + 1) % size : (at + size - 1) % size;
    else if (step < 0) next = size - 1;
    const Claim& claim = state.story.claims[order[next]];
    const std::size_t article = open_article(state);
    return go(state, claim_address(state, claim, stands_in(claim, article) ? article : npos));
}

Effects step_article(State& state, int step) {
    const std::size_t size = state.story.articles.size();
    if (size == 0) return {};
    const std::size_t next =
        (open_article(state) + size + static_cast<std::size_t>(step + static_cast<int>(size))) %
        size;
    return go(state, article_address(state, next));
}

Effects obey(State& state, Command command) {
    if (!state.loaded && command != Command::switch_theme) return {};
    switch (command) {
    case Command::none:
        return {};
    case Command::copy_link: {
        Address address;
        address.story = state.story.slug;
        if (const std::size_t claim = open_claim(state); claim != npos) {
            address.key = state.story.claims[claim].key;
            address.rev = state.story.claims[claim].rev;
        }
        Effects effects;
        effects.push_back(CopyLink{encode(address)});
        state.copying = command;
        return effects;
    }
    case Command::copy_text:
    case Command::copy_markdown:
    case Command::copy_citation:
    case Command::share: {
        const std::size_t claim = open_claim(state);
        if (claim == npos) return {};
        state.copying = command;
        const Choice choice{state.story, {claim}, {}};
        const Claim& chosen = state.story.claims[claim];
        if (command == Command::share)
            return {Share{chosen.label, state.story.slug + "/" + chosen.key + "/"}};
        return {CopyText{command == Command::copy_text       ? to_text(choice)
                         : command == Command::copy_markdown ? to_markdown(choice)
                                                             : to_cite_news(choice),
                         link_of(choice, chosen)}};
    }
    case Command::open_original: {
        if (state.story.articles.empty()) return {};
        const Article& article = state.story.articles[open_article(state)];
        if (article.url.empty())
            return {Announce{"The address of this article's original is not known."}};
        return {OpenUrl{article.url}};
    }
    case Command::next_difference:
        return step_difference(state, 1);
    case Command::previous_difference:
        return step_difference(state, -1);
    case Command::next_article:
        return step_article(state, 1);
    case Command::previous_article:
        return step_article(state, -1);
    case Command::close_claim: {
        if (!has_panel(state) && state.notice.empty()) return {};
        Address address = here(state);
        if (address.view == View::article && !state.story.articles.empty())
            address.article = state.story.articles[open_article(state)].id;
        Effects effects{PushAddress{encode(address)}};
        state.notice.clear();
        state.landing = {};
        state.carried.reset();
        state.address = address;
        state.sheet_grown = false;
        effects.push_back(SetTitle{title_of(state)});
        return effects;
    }
    case Command::grow_sheet:
        state.sheet_grown = !state.sheet_grown;
        return {};
    case Command::switch_theme:
        state.theme = is_dark(state) ? ThemeChoice::light : ThemeChoice::dark;
        return {RememberTheme{state.theme}};
    case Command::text_view:
        return {ShowTextView{}};
    }
    return {};
}

std::string copied_in_words(Command command) {
    switch (command) {
    case Command::copy_text:
        return "The claim is copied as text.";
    case Command::copy_markdown:
        return "The claim is copied as Markdown.";
    case Command::copy_citation:
        return "A citation for Wikipedia is copied.";
    default:
        return "Link copied.";
    }
}

struct Updater {
    State& state;

    Effects operator()(const StoryLoaded& event) const {
        state.story = event.story;
        state.loaded = true;
        return {};
    }
    Effects operator()(const Navigated& event) const { return navigate(state, event.fragment); }
    Effects operator()(const CommandGiven& event) const { return obey(state, event.command); }
    Effects operator()(const Resized& event) const {
        state.width = event.width;
        state.height = event.height;
        return {};
    }
    Effects operator()(const SystemTheme& event) const {
        state.system_dark = event.dark;
        return {};
    }
    Effects operator()(const ThemeRemembered& event) const {
        state.theme = event.choice;
        return {};
    }
    Effects operator()(const LinkCopied& event) const {
        state.flashed = state.copying;
        state.copied = event.done;
        Effects effects;
        effects.push_back(FlashFor{kFlashMilliseconds});
        effects.push_back(Announce{
            !event.done ? "The browser did not let the page copy. The address bar holds the link."
                        : copied_in_words(state.copying)});
        return effects;
    }
    Effects operator()(const FlashOver&) const {
        state.flashed = Command::none;
        return {};
    }
};

} // namespace

Effects update(State& state, const Event& event) { return std::visit(Updater{state}, event); }

std::size_t open_claim(const State& state) {
    return state.address.key.empty() ? npos : find_claim(state.story, state.address.key);
}

bool stands_in(const Claim& claim, std::size_t article) {
    for (const Figure& figure : claim.figures)
        if (figure.article == article) return true;
    for (const Quote& quote : claim.quotes)
        if (quote.article == article) return true;
    return false;
}

std::size_t open_article(const State& state) {
    const std::size_t asked = find_article(state.story, state.address.article);
    if (asked != npos) return asked;
    const std::size_t claim = open_claim(state);
    if (claim == npos) return 0;
    for (std::size_t i = 0; i < state.story.articles.size(); ++i)
        if (stands_in(state.story.claims[claim], i)) return i;
    return 0;
}

std::string claim_address(const State& state, const Claim& claim, std::size_t article) {
    Address address = here(state);
    address.key = claim.key;
    if (article != npos) address.article = state.story.articles[article].id;
    return encode(address);
}

std::string article_address(const State& state, std::size_t article) {
    Address address = here(state);
    address.view = View::article;
    address.article = state.story.articles[article].id;
    const std::size_t claim = open_claim(state);
    // The open claim stays open where the other article has it too.
    if (claim != npos && stands_in(state.story.claims[claim], article))
        address.key = state.story.claims[claim].key;
    return encode(address);
}

std::string view_address(const State& state, View view) {
    Address address = here(state);
    address.view = view;
    address.key = state.address.key;
    if (!state.address.article.empty()) address.article = state.address.article;
    return encode(address);
}

} // namespace crossread
