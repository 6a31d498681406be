// What a person can set, and every key: the page behind "Aa" and "?".
#include "app/state.h"
#include "ui/compose.h"
#include "ui/theme.h"
#include "ui/views.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace crossread {
namespace {

constexpr float kSettingsColumn = 620;
constexpr float kLeastSettings = 420; // beside the keys
constexpr float kKeysColumn = 400;
constexpr float kBetween = 64;

struct Pen {
    Composer& pen;
    float x, y, width;
    float button = 34; // height

    void text(const Text& text, float after) { y += pen.text(text, x, y, width).height + after; }
    void heading(std::string_view words) {
        pen.rule(x, y, width);
        y += 16;
        text({.role = Role::heading, .level = 2, .words = words, .style = style::kStrong}, 4);
    }
    void say(std::string_view words, float after) {
        text({.role = Role::paragraph, .words = words, .style = style::kBody, .ink = Ink::soft},
             after);
    }
    // Buttons beside each other, on further lines where the width asks for it.
    struct Choice {
        Command command;
        std::string_view words;
        bool chosen = false;
        std::string_view label{};
    };
    template <std::size_t Count>
    void choices(const std::array<Choice, Count>& all) {
        float left = x;
        for (const Choice& choice : all) {
            const float needed = std::ceil(pen.width(choice.words, style::kStrong)) + 28;
            if (left > x && left + needed > x + width) {
                left = x;
                y += button + 8;
            }
            const std::string id = "set-" + std::string(info(choice.command).name);
            left = pen.button({.words = choice.words,
                               .action = {{}, choice.command},
                               .id = id,
                               .height = button,
                               .label = choice.label,
                               .chosen = choice.chosen},
                              left, y)
                       .right() +
                   8;
        }
        y += button + 20;
    }

    void key_row(std::string_view key, std::string_view does) {
        constexpr float column = 110;
        pen.rule(x, y, width);
        y += 7;
        pen.open(Role::row);
        pen.text({.role = Role::row_header, .words = key, .style = style::kStrong}, x, y,
                 column - 10);
        y += pen.text({.role = Role::cell, .words = does, .style = style::kBody}, x + column, y,
                      width - column)
                 .height +
             7;
        pen.close();
    }
};

void draw_keys(Pen& pen, const Settings& settings) {
    pen.heading("Keys");
    pen.y += 6;
    pen.pen.open(Role::table, "Keys");
    for (const CommandInfo& about : all_commands()) {
        if (about.key.empty()) continue;
        if (is_letter_key(about.key) && !settings.letter_keys) continue;
        pen.key_row(key_in_words(about.key), about.title);
    }
    pen.key_row("↓  ↑", "From the search box to its results, and among them");
    pen.key_row("Enter", "In the search box: open the first result");
    pen.key_row("Tab", "To the next link or button, and out of the page");
    pen.pen.close();
    pen.pen.rule(pen.x, pen.y, pen.width);
    pen.y += 16;
    pen.choices<2>({{{Command::commands, "All commands"}, {Command::text_view, "Text view"}}});
}

} // namespace

Page settings_page(const Sight& sight) {
    const State& state = sight.state;
    const Settings& settings = state.settings;
    Page page;
    page.width = sight.width;
    Composer composer(page, sight.measure);
    const bool phone = sight.phone();
    const float margin = phone ? 20 : 40;
    const float room = sight.width - 2 * margin;
    const bool aside = room >= kLeastSettings + kBetween + kKeysColumn;
    const float keys = aside ? kBetween + kKeysColumn : 0;
    const float width = std::min(kSettingsColumn, room - keys);
    Pen pen{composer, std::round((sight.width - width - keys) / 2), phone ? 24.0F : 36.0F, width,
            phone ? 44.0F : 34.0F};

    pen.text({.role = Role::heading,
              .level = 1,
              .words = "Settings and keys",
              .style = sight.headline(phone ? style::kHeadlinePhone : style::kHeadline)},
             16);
    const float top = pen.y;
    pen.heading("Size of the text");
    const std::string size = "Now it is " + std::string(settings.size().name) + ", like this:";
    pen.say(size, 6);
    pen.text({.role = Role::paragraph,
              .words = state.story.summary,
              .style = sight.read(phone ? style::kReadingPhone : style::kReading)},
             12);
    pen.choices<2>({{{Command::smaller_text, "Smaller", false, "Smaller text"},
                     {Command::larger_text, "Larger", false, "Larger text"}}});

    pen.heading("Light and dark");
    pen.y += 6;
    const ThemeChoice theme = settings.theme;
    pen.choices<3>({{{Command::theme_system, "As the system", theme == ThemeChoice::system},
                     {Command::theme_light, "Light", theme == ThemeChoice::light},
                     {Command::theme_dark, "Dark", theme == ThemeChoice::dark}}});

    pen.heading("Copying");
    pen.say(settings.append_source
                ? "What you copy is followed by its source: publisher, headline, date, address."
                : "What you copy stands alone. It can be followed by its source: publisher, "
                  "headline, date, address.",
            10);
    pen.choices<1>({{{Command::switch_source, settings.append_source ? "Copy without the source"
                                                                     : "Copy with the source"}}});

    pen.heading("Keys of one letter");
    pen.say(settings.letter_keys
                ? "They are on. Turn them off if you speak to your computer, or press keys by "
                  "accident; the others stay."
                : "They are off; the others work.",
            10);
    pen.choices<1>(
        {{{Command::switch_letters, settings.letter_keys ? "Turn off" : "Turn on", false,
           settings.letter_keys ? "Turn off keys of one letter" : "Turn on keys of one letter"}}});

    if (aside) { // What "?" asks for is in sight at once.
        Pen keys{composer, pen.x + pen.width + kBetween, top, kKeysColumn, pen.button};
        draw_keys(keys, settings);
        page.height = std::max(pen.y, keys.y) + 28;
    } else {
        draw_keys(pen, settings);
        page.height = pen.y + 28;
    }
    return page;
}

} // namespace crossread
