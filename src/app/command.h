// Every action of the reader, with one name each: keys, buttons, tests and the page's own buttons
// all give the same commands.
//
//   Command::copy_link   "copy-link"   "Copy link"   key C
//
// Going to a claim is not a command: it is a link with an address (see link/address.h).
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace crossread {

enum class Command {
    none,
    copy_link,       // of the claim that is open, or of the story
    copy_text,       // the claim that is open, in a few lines
    copy_markdown,   // the same as a note
    copy_citation,   // its articles, as {{cite news}}
    share,           // by the browser's own ways; where it has none, the link is copied
    cite_and_export, // to the files of the claim that is open, or of the story
    open_original,   // the publisher's page of the article in view
    next_difference, // the next claim that differs, then compatible ones
    previous_difference,
    next_article,
    previous_article,
    set_beside, // the open claim in the next source that has it, text beside text
    close_claim,
    grow_sheet,   // on a phone: the claim's sheet to full height, and back
    switch_theme, // light to dark and back
    text_view,    // the plain HTML page instead of the canvas
    show_story,   // from its beginning
    show_article, // the five views
    show_figures,
    show_quotes,
    show_sources,
    show_settings,
    search,   // to the search box
    commands, // to the search box, with every command under it
    larger_text,
    smaller_text,
    theme_system,
    theme_light,
    theme_dark,
    switch_source,  // whether copied words are followed by their source
    switch_letters, // whether keys of one letter are commands
};

struct CommandInfo {
    Command command;
    std::string_view name;  // in the page: data-command
    std::string_view title; // on the button
    std::string_view key;   // KeyboardEvent.key, empty for none; "Ctrl+K" as it stands
};

inline constexpr std::string_view kCommandsKey = "Ctrl+K"; // on a Mac with Cmd

[[nodiscard]] const CommandInfo& info(Command command);
[[nodiscard]] Command command_named(std::string_view name);  // none when unknown
[[nodiscard]] Command command_for_key(std::string_view key); // none when unknown
[[nodiscard]] std::span<const CommandInfo> all_commands();   // without none
[[nodiscard]] bool is_letter_key(std::string_view key);      // one character: letter, digit or sign
[[nodiscard]] std::string key_in_words(std::string_view key); // "C", "Esc"

} // namespace crossread
