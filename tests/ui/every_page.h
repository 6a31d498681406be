// Walks every page that a story can show: views, window widths, no claim open and each one open,
// and every article. What is wrong is reported once, with the first place where it was seen.
#pragma once

#include "app/update.h"
#include "page_checks.h"
#include "ui/ui.h"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

namespace crossread::checks {

class NoRasteriser final : public Rasteriser {
public:
    void rasterise(const std::vector<RunRequest>&, float, std::vector<RunImage>&,
                   std::vector<std::uint8_t>&) override {}
};

inline State state_at(const Story& story, const std::string& fragment, float width, float height) {
    State state;
    (void)update(state, StoryLoaded{story});
    (void)update(state, Resized{width, height});
    (void)update(state, Navigated{fragment});
    return state;
}

// The pages of a window as Ui lays them out. A claim that is open is looked at in one Ui with all
// others, so that nothing may depend on a fresh one.
class EveryPage {
public:
    // Of a long story every `step`th claim is opened.
    explicit EveryPage(const Story& story, std::size_t step = 1) : story_(story), step_(step) {}

    std::size_t check() {
        for (const float width : {320.0F, 390.0F, 760.0F, 1024.0F, 1280.0F, 1920.0F})
            for (const View view :
                 {View::article, View::figures, View::quotes, View::sources, View::settings}) {
                Address address;
                address.story = story_.slug;
                address.view = view;
                look(encode(address), width);
                for (std::size_t c = 0; c < story_.claims.size(); c += step_) {
                    address.key = story_.claims[c].key;
                    look(encode(address), width);
                    if (story_.articles.size() < 2) continue;
                    address.article = story_.articles[0].id;
                    address.beside = story_.articles[1 + c % (story_.articles.size() - 1)].id;
                    look(encode(address), width);
                    address.article.clear();
                    address.beside.clear();
                }
                address.key.clear();
                address.query = "s";
                look(encode(address), width);
                for (const Article& article : story_.articles) {
                    address.article = article.id;
                    address.paragraph = 1;
                    look(encode(address), width);
                }
                address.article.clear();
                address.paragraph = 0;
                for (const std::string_view query : {"zebra", ">", "> dark", "1", ","}) {
                    address.query = query;
                    look(encode(address), width);
                }
                address.query.clear();
                for (const Article& article : story_.articles) {
                    address.article = article.id;
                    look(encode(address), width);
                }
            }
        for (const auto& [what, first] : wrong_) FAIL_CHECK(what << "\n  first seen at " << first);
        return looked_;
    }

private:
    void look(const std::string& fragment, float width) {
        const State state = state_at(story_, fragment, width, width < 720 ? 844.0F : 800.0F);
        ui_.rebuild(state);
        ++looked_;
        for (std::size_t i = 0; i < kPanes; ++i) {
            const auto id = static_cast<PaneId>(i);
            if (!ui_.panes()[i].shown) continue;
            const Page& page = ui_.page(id);
            std::vector<std::string> wrong = wrongs_of(page);
            if (page.nodes.empty()) wrong.push_back("a pane is shown and empty");
            if (page.width != ui_.panes()[i].rect.w)
                wrong.push_back("a page is not as wide as its pane");
            const std::size_t wanted = id == PaneId::main ? 1 : 0;
            if (headings(page, 1) != wanted)
                wrong.push_back("not one heading of level 1 in the main pane alone");
            for (const std::string& sentence : wrong)
                wrong_.try_emplace(sentence, fragment + " at " +
                                                 std::to_string(static_cast<int>(width)) +
                                                 " px, pane " + std::to_string(i));
        }
    }

    const Story& story_;
    std::size_t step_;
    NaiveMeasure measure_;
    NoRasteriser rasteriser_;
    Ui ui_{measure_, rasteriser_};
    std::map<std::string, std::string> wrong_;
    std::size_t looked_ = 0;
};

} // namespace crossread::checks
