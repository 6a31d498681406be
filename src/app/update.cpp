#include "app/update.h"

#include "app/navigation.h"
#include "app/obey.h"

#include <variant>

namespace crossread {
namespace {

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

} // namespace crossread
