#include "app/obey.h"

#include "app/navigation.h"
#include "app/places.h"
#include "export/downloads.h"
#include "export/formats.h"

#include <utility>

namespace crossread {
namespace {

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

} // namespace

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

} // namespace crossread
