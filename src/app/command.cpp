#include "app/command.h"

#include <array>

namespace crossread {
namespace {

constexpr std::array<CommandInfo, 32> kCommands = {{
    {Command::none, "", "", ""},
    {Command::copy_link, "copy-link", "Copy link", "c"},
    {Command::copy_text, "copy-text", "Copy as text", ""},
    {Command::copy_markdown, "copy-markdown", "Copy as Markdown", ""},
    {Command::copy_citation, "copy-citation", "Copy as a citation", ""},
    {Command::share, "share", "Share", ""},
    {Command::cite_and_export, "cite-and-export", "Cite and export", "e"},
    {Command::open_original, "open-original", "Open the original", "o"},
    {Command::next_difference, "next-difference", "Next difference", "n"},
    {Command::previous_difference, "previous-difference", "Previous difference", "p"},
    {Command::next_article, "next-article", "Next source", "j"},
    {Command::previous_article, "previous-article", "Previous source", "k"},
    {Command::set_beside, "set-beside", "Compare side by side", "b"},
    {Command::close_claim, "close-claim", "Close", "Escape"},
    {Command::grow_sheet, "grow-sheet", "All sources", ""},
    {Command::switch_theme, "switch-theme", "Light or dark", "d"},
    {Command::text_view, "text-view", "Text view", "t"},
    {Command::show_story, "show-story", "Show the story", "0"},
    {Command::show_article, "show-article", "Show the article", "1"},
    {Command::show_figures, "show-figures", "Show the figures", "2"},
    {Command::show_quotes, "show-quotes", "Show the quotes", "3"},
    {Command::show_sources, "show-sources", "Show the sources", "4"},
    {Command::show_settings, "show-settings", "Settings and keys", "?"},
    {Command::search, "search", "Search", "/"},
    {Command::commands, "commands", "All commands", kCommandsKey},
    {Command::larger_text, "larger-text", "Larger text", "+"},
    {Command::smaller_text, "smaller-text", "Smaller text", "-"},
    {Command::theme_system, "theme-system", "Theme of the system", ""},
    {Command::theme_light, "theme-light", "Light theme", ""},
    {Command::theme_dark, "theme-dark", "Dark theme", ""},
    {Command::switch_source, "switch-source", "Copy with or without the source", ""},
    {Command::switch_letters, "switch-letters", "Keys of one letter on or off", ""},
}};

} // namespace

const CommandInfo& info(Command command) {
    for (const CommandInfo& entry : kCommands)
        if (entry.command == command) return entry;
    return kCommands[0];
}

Command command_named(std::string_view name) {
    if (name.empty()) return Command::none;
    for (const CommandInfo& entry : kCommands)
        if (entry.name == name) return entry.command;
    return Command::none;
}

Command command_for_key(std::string_view key) {
    if (key.empty()) return Command::none;
    for (const CommandInfo& entry : kCommands)
        if (entry.key == key) return entry.command;
    return Command::none;
}

std::span<const CommandInfo> all_commands() {
    return std::span<const CommandInfo>(kCommands).subspan(1);
}

bool is_letter_key(std::string_view key) { return key.size() == 1; }

std::string key_in_words(std::string_view key) {
    if (key == "Escape") return "Esc";
    std::string out(key);
    if (key.size() == 1 && key[0] >= 'a' && key[0] <= 'z')
        out[0] = static_cast<char>(key[0] - 'a' + 'A');
    return out;
}

} // namespace crossread
