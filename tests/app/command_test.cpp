#include "app/command.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

using namespace crossread;

namespace {

const std::vector<Command> kAll = [] {
    std::vector<Command> all;
    for (const CommandInfo& about : all_commands()) all.push_back(about.command);
    return all;
}();

} // namespace

TEST_CASE("every command is described, and found again by its name and by its key") {
    for (const Command command : kAll) {
        const CommandInfo& about = info(command);
        CAPTURE(about.name);
        CHECK(about.command == command);
        CHECK_FALSE(about.name.empty());
        CHECK_FALSE(about.title.empty());
        CHECK(command_named(about.name) == command);
        if (!about.key.empty()) CHECK(command_for_key(about.key) == command);
    }
}

TEST_CASE("the list is of all there are, in their order") {
    REQUIRE(static_cast<std::size_t>(Command::switch_letters) == kAll.size());
    for (std::size_t i = 0; i < kAll.size(); ++i) CHECK(static_cast<std::size_t>(kAll[i]) == i + 1);
}

TEST_CASE("names and keys are of one command only") {
    std::set<std::string_view> names;
    std::set<std::string_view> keys;
    for (const Command command : kAll) {
        CHECK(names.insert(info(command).name).second);
        if (!info(command).key.empty()) CHECK(keys.insert(info(command).key).second);
    }
}

TEST_CASE("names are words with hyphens, as the page's data-command has them") {
    for (const Command command : kAll)
        for (const char c : info(command).name) CHECK(((c >= 'a' && c <= 'z') || c == '-'));
}

TEST_CASE("no command has no name, no title and no key") {
    CHECK(info(Command::none).command == Command::none);
    CHECK(info(Command::none).name.empty());
    CHECK(info(Command::none).title.empty());
    CHECK(info(Command::none).key.empty());
}

TEST_CASE("unknown names and keys are no command") {
    for (const std::string_view name : {"", "Copy link", "copy-link ", "COPY-LINK", "none"})
        CHECK(command_named(name) == Command::none);
    for (const std::string_view key : {"", "C", "x", "Enter", "cc"})
        CHECK(command_for_key(key) == Command::none);
}
