#include "app/update.h"

#include "app/finding.h"
#include "export/downloads.h"
#include "export/formats.h"
#include "link/text_fragment.h"
#include "story/labels.h"
#include "story/words.h"

#include <utility>

namespace crossread {
namespace {

bool is_aside(const State& state) {
    return searching(state) || state.address.view == View::settings;
}

// Where the person is, or was before they went aside to search or to the settings.
const Address& place(const State& state) { return is_aside(state) ? state.before : state.address; }

// Of the article in view: to the words of the open claim where it stands there, else to its page.
std::string address_at_publisher(const State& state) {
    const std::size_t index = open_article(state);
    const Article& article = state.story.articles[index];
    const std::size_t claim = open_claim(state);
    if (claim == npos) return article.url;
    for (const Figure& figure : state.story.claims[claim].figures)
        if (figure.article == index) return address_of_words(article, figure);
    for (const Quote& quote : state.story.claims[claim].quotes)
        if (quote.article == index) return address_of_words(article, quote);
    return article.url;
}

Address here(const State& state) {
    Address address;
    address.story = state.story.slug;
    address.view = place(state).view;
    return address;
}

std::string title_of(const State& state) {
    if (searching(state)) return "“" + state.address.query + "” · Crossread";
    if (state.address.view == View::settings) return "Settings and keys · Crossread";
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

// A source whose figure is not of the value that `article` gives, or npos.
std::size_t first_counterpart(const Claim& claim, std::size_t article) {
    const Figure* own = nullptr;
    for (const Figure& figure : claim.figures)
        if (figure.article == article && !own) own = &figure;
    if (!own) return npos;
    for (const Figure& figure : claim.figures)
        if (figure.article != article && figure.shown != own->shown) return figure.article;
    return npos;
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

// To the next source that has the open claim; one that differs from the text in view comes first.
Effects set_beside(State& state) {
    const std::size_t open = open_claim(state);
    if (open == npos)
        return {Announce{"Open a claim first: this sets two of its sources side by side."}};
    const Claim& claim = state.story.claims[open];
    const std::size_t here = open_article(state);
    const std::size_t now = beside_article(state);
    const std::size_t size = state.story.articles.size();
    std::size_t next = npos;
    if (now == npos) next = first_counterpart(claim, here);
    for (std::size_t step = 1; step <= size && next == npos; ++step) {
        const std::size_t each = ((now == npos ? here : now) + step) % size;
        if (each != here && stands_in(claim, each)) next = each;
    }
    if (next == npos) return {Announce{"No other source has this claim."}};
    return go(state, beside_address(state, claim, next));
}

Effects step_article(State& state, int step) {
    const std::size_t size = state.story.articles.size();
    if (size == 0) return {};
    std::size_t next =
        (open_article(state) + size + static_cast<std::size_t>(step + static_cast<int>(size))) %
        size;
    if (on_front(state)) next = step > 0 ? 0 : size - 1;
    return go(state, article_address(state, next));
}

Effects remember(State& state, std::string_view name, std::string_view word) {
    (void)set(state.settings, name, word);
    return {Remember{std::string(name), std::string(word)}};
}

Effects resize_text(State& state, int step) {
    const std::size_t last = kTextSizes.size() - 1;
    std::size_t& size = state.settings.text_size;
    if (step > 0 && size == last) return {Announce{"The text is as large as it goes."}};
    if (step < 0 && size == 0) return {Announce{"The text is as small as it goes."}};
    size = step > 0 ? size + 1 : size - 1;
    Effects effects = remember(state, "size", state.settings.size().name);
    effects.push_back(Announce{"Text size: " + std::string(state.settings.size().name) + "."});
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

// From a search or the settings back to where they were opened.
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

// Commands that speak of the place where the person was before they searched.
bool is_about_place(Command command) {
    switch (command) {
    case Command::copy_link:
    case Command::copy_text:
    case Command::copy_markdown:
    case Command::copy_citation:
    case Command::share:
    case Command::cite_and_export:
    case Command::open_original:
    case Command::next_difference:
    case Command::previous_difference:
    case Command::next_article:
    case Command::previous_article:
    case Command::text_view:
    case Command::set_beside:
    case Command::show_article:
    case Command::show_figures:
    case Command::show_quotes:
    case Command::show_sources:
        return true;
    default:
        return false;
    }
}

Effects show(State& state, View view) { return go(state, view_address(state, view)); }

Effects obey(State& state, Command command) {
    if (!state.loaded && command != Command::switch_theme) return {};
    if (is_aside(state) && is_about_place(command)) {
        Effects effects = come_back(state);
        for (const Effect& effect : obey(state, command)) effects.push_back(effect);
        return effects;
    }
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
        if (claim == npos) return {Announce{"Open a claim first: this takes one claim along."}};
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
    case Command::cite_and_export:
        return {OpenUrl{files_address(state)}};
    case Command::open_original: {
        if (state.story.articles.empty()) return {};
        const Article& article = state.story.articles[open_article(state)];
        if (article.url.empty())
            return {Announce{"The address of this article's original is not known."}};
        return {OpenUrl{address_at_publisher(state)}};
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
        if (is_aside(state)) return come_back(state);
        if (!has_panel(state) && state.notice.empty() && state.address.query.empty()) return {};
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
        return remember(state, "theme", is_dark(state) ? "light" : "dark");
    case Command::theme_system:
        return remember(state, "theme", "system");
    case Command::theme_light:
        return remember(state, "theme", "light");
    case Command::theme_dark:
        return remember(state, "theme", "dark");
    case Command::text_view:
        return {ShowTextView{}};
    case Command::set_beside:
        return set_beside(state);
    case Command::show_story: {
        Address address;
        address.story = state.story.slug;
        return go(state, encode(address));
    }
    case Command::show_article:
        return show(state, View::article);
    case Command::show_figures:
        return show(state, View::figures);
    case Command::show_quotes:
        return show(state, View::quotes);
    case Command::show_sources:
        return show(state, View::sources);
    case Command::show_settings:
        return show(state, View::settings);
    case Command::search:
        return {FocusSearch{}};
    case Command::commands: {
        Effects effects = type(state, ">");
        effects.push_back(FocusSearch{});
        return effects;
    }
    case Command::larger_text:
        return resize_text(state, 1);
    case Command::smaller_text:
        return resize_text(state, -1);
    case Command::switch_source: {
        const bool on = !state.settings.append_source;
        Effects effects = remember(state, "source", on ? "on" : "off");
        effects.push_back(Announce{on ? "Copied words are followed by their source."
                                      : "Words are copied as they stand."});
        return effects;
    }
    case Command::switch_letters: {
        const bool on = !state.settings.letter_keys;
        Effects effects = remember(state, "letters", on ? "on" : "off");
        effects.push_back(Announce{on ? "Keys of one letter are commands."
                                      : "Keys of one letter do nothing now."});
        return effects;
    }
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
        state.index = {};
        state.found = {};
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
    Effects operator()(const SettingRemembered& event) const {
        (void)set(state.settings, event.name, event.word);
        return {};
    }
    Effects operator()(const Typed& event) const { return type(state, event.text); }
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

std::size_t beside_article(const State& state) {
    if (state.address.view != View::article || searching(state)) return npos;
    const std::size_t claim = open_claim(state);
    const std::size_t beside = find_article(state.story, state.address.beside);
    if (claim == npos || beside == npos || beside == open_article(state)) return npos;
    return stands_in(state.story.claims[claim], beside) ? beside : npos;
}

bool on_front(const State& state) {
    const Address& at = state.address;
    return breadth(state) != Breadth::wide && at.view == View::article && at.key.empty() &&
           at.article.empty() && at.query.empty() && !state.carried;
}

std::string claim_address(const State& state, const Claim& claim, std::size_t article) {
    Address address = here(state);
    address.key = claim.key;
    if (article != npos) address.article = state.story.articles[article].id;
    // The text beside stays where it has the other claim too.
    const std::size_t beside = beside_article(state);
    if (beside != npos && article == open_article(state) && stands_in(claim, beside))
        address.beside = state.story.articles[beside].id;
    return encode(address);
}

std::string beside_address(const State& state, const Claim& claim, std::size_t article) {
    Address address = here(state);
    address.view = View::article;
    address.key = claim.key;
    address.article = state.story.articles[open_article(state)].id;
    if (state.story.articles[article].id != address.article)
        address.beside = state.story.articles[article].id;
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
    if (view == View::settings) return encode(address);
    address.key = place(state).key;
    address.article = place(state).article;
    address.beside = place(state).beside;
    // The bare address is the story's own page where it has one.
    const bool bare = view == View::article && address.key.empty() && address.article.empty();
    if (bare && breadth(state) != Breadth::wide && !state.story.articles.empty())
        address.article = state.story.articles.front().id;
    return encode(address);
}

std::string files_address(const State& state) {
    const std::size_t claim = open_claim(state);
    const std::string page = claim == npos
                                 ? std::string("./?view=text")
                                 : state.story.slug + "/" + state.story.claims[claim].key + "/";
    return page + "#" + take_id;
}

std::string source_line(const State& state, bool second) {
    std::string where;
    if (state.address.view == View::article && !on_front(state) && !state.story.articles.empty()) {
        const std::size_t beside = second ? beside_article(state) : npos;
        const Article& article =
            state.story.articles[beside != npos ? beside : open_article(state)];
        where = article.publisher + ", “" + article.title + "”, " + spell_date(article.date);
        if (article.kind == ArticleKind::digest) where += " (digest)";
    } else {
        where = state.story.title;
    }
    return where + ". Crossread";
}

} // namespace crossread
