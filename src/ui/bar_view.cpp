// The bar: the name, the story's own page where it has one, the four views, the way to the plain page, the settings, the search box.
#include "app/finding.h"
#include "app/places.h"
#include "story/words.h"
#include "ui/compose.h"
#include "ui/panes.h"
#include "ui/theme.h"
#include "ui/views.h"
#include "ui/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace crossread {
namespace {

struct Tab {
    View view;
    std::string_view title;
    std::string_view id;
};

constexpr std::array<Tab, 5> kTabs = {{
    {View::article, "Story", "tab-story"}, // on narrow windows only
    {View::article, "Article", "tab-article"},
    {View::figures, "Figures", "tab-figures"},
    {View::quotes, "Quotes", "tab-quotes"},
    {View::sources, "Sources", "tab-sources"},
}};

constexpr float kLeastSearch = 60;
constexpr float kWideSearch = 190;   // room for the whole of its label
constexpr float kHintedSearch = 230; // and for the key beside it
constexpr float kMostSearch = 240;

// Returns where they end.
float draw_tabs(Composer& pen, const Sight& sight, float x, float y, float height, float gap) {
    const bool narrow = breadth(sight.state) != Breadth::wide;
    Address story;
    story.story = sight.state.story.slug;
    if (sight.phone()) { // The narrowest have room for all, a little closer.
        float words = 0;
        for (const Tab& tab : kTabs) words += pen.width(tab.title, style::kBody);
        gap = std::min(gap, (sight.width - 2 * x - words) / (kTabs.size() - 1));
    }
    pen.open(Role::navigation, "Views");
    for (const Tab& tab : kTabs) {
        const bool front = &tab == &kTabs.front();
        if (front && !narrow) continue;
        const bool on = sight.state.address.view == tab.view && !searching(sight.state) &&
                        front == on_front(sight.state);
        const float width = pen.width(tab.title, style::kBody);
        const Rect box{x - gap / 2, y, width + gap, height};
        pen.open_link(std::string(tab.id), std::string(tab.title),
                      {front ? encode(story) : view_address(sight.state, tab.view), Command::none},
                      box, {}, on);
        pen.text({.words = tab.title, .style = style::kBody, .ink = on ? Ink::ink : Ink::soft}, x,
                 y + (height - style::kBody.line) / 2, width + 1);
        pen.close();
        if (on) pen.shape(Shape::Kind::fill, Ink::ink, {x, y + height - 2, width, 2});
        x += width + gap;
    }
    pen.close();
    return x;
}

} // namespace

Page bar_page(const Sight& sight) {
    Page page;
    page.width = sight.width;
    Composer pen(page, sight.measure);
    const bool phone = sight.phone();
    const float margin = phone ? 16 : 24;
    const float brand = pen.width("Crossread", style::kBrand);
    Address home;
    home.story = sight.state.story.slug;
    const std::string home_address = encode(home);
    pen.open_link("home", "Crossread: the story from its beginning", {home_address, Command::none},
                  {margin - 8, 4, brand + 16, 44});
    pen.text({.words = "Crossread", .style = style::kBrand}, margin, 16, brand + 1);
    pen.close();

    float tabs_end = 0;
    if (phone) {
        pen.rule(0, kBarHeight - 1, sight.width);
        (void)draw_tabs(pen, sight, 20, kBarHeight, kTabsHeight, 22);
    } else {
        tabs_end = draw_tabs(pen, sight, margin + brand + 36, 0, kBarHeight,
                             breadth(sight.state) == Breadth::wide ? 24 : 18);
    }

    // From the left of what stands at the right end, in the order of the Tab key: the way to the
    // plain page, the settings, the theme, the search box. A phone has its theme in the settings.
    const float text_width = pen.width("Text view", style::kBody);
    const float aa_width = pen.width("Aa", style::kStrong);
    const float gap = phone ? 14 : 20;
    const float links = text_width + gap + aa_width + gap + (phone ? 0 : 16 + gap);
    const float box_right = sight.width - (phone ? 12 : margin);
    const float tabs = phone ? margin + brand + 16 : tabs_end + 8;
    const float box_width = std::clamp(box_right - tabs - links, kLeastSearch, kMostSearch);
    const Rect box{box_right - box_width, phone ? 6.0F : 9.0F, box_width, phone ? 40.0F : 34.0F};
    float x = box.x - links;
    pen.open_link("text-view", "Text view", {{}, Command::text_view},
                  {x - 6, 4, text_width + 12, 44});
    pen.text({.words = "Text view", .style = style::kBody, .ink = Ink::soft}, x, 16,
             text_width + 1);
    pen.close();
    x += text_width + gap;
    pen.open_link("settings", "Settings and keys",
                  {view_address(sight.state, View::settings), Command::none},
                  {x - 6, 4, aa_width + 12, 44}, {}, sight.state.address.view == View::settings);
    pen.page().nodes.back().label = "Aa: settings and keys";
    pen.text({.words = "Aa", .style = style::kStrong, .ink = Ink::soft}, x, 16, aa_width + 1);
    pen.close();
    x += aa_width + gap;
    if (!phone) {
        const bool dark = is_dark(sight.state);
        const std::string_view label = dark ? "Light theme" : "Dark theme";
        pen.open_link("switch-theme", label, {{}, Command::switch_theme}, {x - 8, 8, 32, 36});
        pen.page().nodes.back().label = label;
        pen.close();
        pen.shape(Shape::Kind::contrast, Ink::soft, {x, 18, 16, 16});
    }
    const bool hint = !phone && box_width >= kHintedSearch && sight.state.address.query.empty();
    pen.search_box("search", box_width < kWideSearch ? "Search" : "Search words or numbers",
                   sight.state.address.query, box);
    // Ctrl+K opens the same box with the commands under it; the box itself tells it to the ear.
    if (hint) {
        const float needed = std::ceil(pen.width("Ctrl K", style::kCaption)) + 1;
        pen.text({.words = "Ctrl K", .style = style::kCaption, .ink = Ink::soft},
                 box.right() - needed - 9, box.y + 9, needed);
        page.nodes.back().unheard = true;
    }
    page.height = sight.height;
    return page;
}

Page rail_page(const Sight& sight) {
    const State& state = sight.state;
    Page page;
    page.width = sight.width;
    Composer pen(page, sight.measure);
    pen.open(Role::navigation, "Sources of this story");
    const float x = 24;
    const float width = sight.width - 24 - 16;
    float y = 24;
    y += pen.text({.role = Role::paragraph,
                   .words = spell_count(state.story.articles.size(), "source", "sources"),
                   .style = style::kCaption,
                   .ink = Ink::soft},
                  x, y, width)
             .height +
         10;
    pen.open(Role::list);
    const std::size_t current = open_article(state);
    for (std::size_t i = 0; i < state.story.articles.size(); ++i) {
        const Article& article = state.story.articles[i];
        const std::string date = short_date(article.date);
        const std::string below = date + " · " + marks_in_words(state.story, i);
        const float lines = std::ceil(pen.width(article.publisher, style::kStrong) / (width + 8));
        const Rect box{x - 10, y, width + 20, 9 + 20 * lines + 20 + 8};
        if (i == current) {
            pen.shape(Shape::Kind::fill, Ink::raised, box, 6);
            pen.shape(Shape::Kind::frame, Ink::line, box, 6);
        }
        pen.open(Role::item);
        pen.open_link("source-" + article.id, article.publisher,
                      {article_address(state, i), Command::none}, box, {}, i == current);
        pen.text({.words = article.publisher, .style = style::kStrong}, x, y + 9, width + 8);
        pen.text({.words = below, .style = style::kSmall, .ink = Ink::soft}, x, y + 11 + 20 * lines,
                 width + 8);
        pen.close();
        pen.close();
        y = box.bottom() + 2;
    }
    pen.close();
    pen.close();
    page.height = y + 24;
    return page;
}

} // namespace crossread
