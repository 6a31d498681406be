#include "app/command.h"

#include <array>

namespace crossread {
namespace {

constexpr std::array<CommandInfo, 15> kCommands = {{
    {Command::none, "", "", ""},
    {Command::copy_link, "copy-link", "Copy link", "c"},
    {Command::copy_text, "copy-text", "As text", ""},
    {Command::copy_markdown, "copy-markdown", "As Markdown", ""},
    {Command::copy_citation, "copy-citation", "As a citation", ""},
    {Command::share, "share", "Share", ""},
    {Command::open_original, "open-original", "Open the original", "o"},
    {Command::next_difference, "next-difference", "Next difference", "n"},
    {Command::previous_difference, "previous-difference", "Previous difference", "p"},
    {Command::next_article, "next-article", "Next source", "j"},
    {Command::previous_article, "previous-article", "Previous source", "k"},
    {Command::close_claim, "close-claim", "Close", "Escape"},
    {Command::grow_sheet, "grow-sheet", "All sources", ""},
    {Command::switch_theme, "switch-theme", "Light or dark", "d"},
    {Command::text_view, "text-view", "Text view", "t"},
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

} // namespace crossread
