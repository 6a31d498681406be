#include "ui/panes.h"

#include "../story/sample.h"
#include "app/update.h"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

using namespace crossread;

namespace {

const Pane& pane(const Panes& panes, PaneId id) { return panes[static_cast<std::size_t>(id)]; }

State at(const std::string& fragment, float width, float height) {
    State state;
    (void)update(state, StoryLoaded{sample::story()});
    (void)update(state, Resized{width, height});
    (void)update(state, Navigated{fragment});
    return state;
}

std::string shown(const Panes& panes) {
    constexpr std::array<const char*, kPanes> names = {"bar", "rail", "main", "claim", "beside"};
    std::string out;
    for (std::size_t i = 0; i < kPanes; ++i)
        if (panes[i].shown) out += std::string(out.empty() ? "" : " ") + names[i];
    return out;
}

bool overlap(const Rect& a, const Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

const std::vector<std::pair<float, float>> kSizes = {
    {320, 480},  {320, 568},  {390, 844},  {719, 500},   {720, 1024}, {1024, 768},
    {1079, 600}, {1080, 600}, {1280, 800}, {1920, 1080}, {2560, 1440}};
const std::vector<std::string> kViews = {"", "?view=figures", "?view=quotes", "?view=sources"};

} // namespace

TEST_CASE("which panes stand in each breadth") {
    CHECK(shown(plan_panes(at("#1/small", 1280, 800))) == "bar rail main claim");
    CHECK(shown(plan_panes(at("#1/small?view=figures", 1280, 800))) == "bar main");
    CHECK(shown(plan_panes(at("#1/small/servers?view=quotes", 1280, 800))) == "bar main claim");
    CHECK(shown(plan_panes(at("#1/small", 800, 800))) == "bar main");
    CHECK(shown(plan_panes(at("#1/small/servers", 800, 800))) == "bar main claim");
    CHECK(shown(plan_panes(at("#1/small", 390, 800))) == "bar main");
    CHECK(shown(plan_panes(at("#1/small/servers", 390, 800))) == "bar main claim");
}

TEST_CASE("two texts share the window, and the claim gives way where they would be too narrow") {
    const std::string two = "#1/small/us-servers?in=alpha&beside=beta";
    CHECK(shown(plan_panes(at(two, 1280, 800))) == "bar main claim beside");
    CHECK(shown(plan_panes(at(two, 1100, 800))) == "bar main beside");
    CHECK(shown(plan_panes(at(two, 800, 800))) == "bar main beside");
    CHECK(shown(plan_panes(at(two, 390, 844))) == "bar main beside");
    for (const float width : {720.0F, 1100.0F, 1192.0F, 1280.0F, 1920.0F}) {
        const Panes panes = plan_panes(at(two, width, 800));
        const Rect& first = pane(panes, PaneId::main).rect;
        const Rect& second = pane(panes, PaneId::beside).rect;
        CHECK(first.right() == second.x);
        CHECK(second.w - first.w <= 1);
        CHECK(first.w - second.w <= 1);
        const Pane& claim = pane(panes, PaneId::claim);
        CHECK(second.right() == (claim.shown ? claim.rect.x : width));
        if (claim.shown) CHECK(first.w >= kLeastBeside);
    }
    const Panes phone = plan_panes(at(two, 390, 844));
    CHECK(pane(phone, PaneId::main).rect.bottom() == pane(phone, PaneId::beside).rect.y);
    CHECK(pane(phone, PaneId::beside).rect.bottom() == 844);
    SUBCASE("there is no second text where it would say nothing of the claim") {
        for (const std::string fragment : {"#1/small/us-servers?in=alpha&beside=alpha",
                                           "#1/small/us-servers?in=alpha&beside=zeta",
                                           "#1/small/us-servers?in=alpha&beside=beta&view=figures"})
            CHECK(shown(plan_panes(at(fragment, 1280, 800))).find("beside") == std::string::npos);
    }
}

TEST_CASE("where they stand") {
    const Panes wide = plan_panes(at("#1/small", 1280, 800));
    CHECK(pane(wide, PaneId::bar).rect == Rect{0, 0, 1280, 52});
    CHECK(pane(wide, PaneId::rail).rect == Rect{0, 52, 232, 748});
    CHECK(pane(wide, PaneId::main).rect == Rect{232, 52, 656, 748});
    CHECK(pane(wide, PaneId::claim).rect == Rect{888, 52, 392, 748});
    const Panes tablet = plan_panes(at("#1/small/servers", 800, 600));
    CHECK(pane(tablet, PaneId::main).rect == Rect{0, 52, 460, 548});
    CHECK(pane(tablet, PaneId::claim).rect == Rect{460, 52, 340, 548});
    const Panes phone = plan_panes(at("#1/small/servers", 390, 844));
    CHECK(pane(phone, PaneId::bar).rect == Rect{0, 0, 390, 96});
    CHECK(pane(phone, PaneId::main).rect == Rect{0, 96, 390, 748});
    CHECK(pane(phone, PaneId::claim).rect == Rect{0, 410, 390, 434});
    CHECK(pane(phone, PaneId::claim).sheet);
}

TEST_CASE("a phone's sheet grows almost to the bar, and leaves its mention in view before that") {
    State state = at("#1/small/servers", 390, 844);
    const Panes low = plan_panes(state);
    CHECK(pane(low, PaneId::claim).rect.y - pane(low, PaneId::main).rect.y >= 200);
    (void)update(state, CommandGiven{Command::grow_sheet});
    const Panes grown = plan_panes(state);
    CHECK(pane(grown, PaneId::claim).rect == Rect{0, 124, 390, 720});
}

TEST_CASE(
    "panes lie inside the window and beside each other, but where the claim is meant to lie over") {
    for (const auto& [width, height] : kSizes)
        for (const std::string& view : kViews)
            for (const std::string key : {"", "/servers"})
                for (const bool grown : {false, true}) {
                    State state = at("#1/small" + key + view, width, height);
                    state.sheet_grown = grown;
                    CAPTURE(width);
                    CAPTURE(height);
                    CAPTURE(view);
                    CAPTURE(key);
                    CAPTURE(grown);
                    const Panes panes = plan_panes(state);
                    CHECK(pane(panes, PaneId::bar).shown);
                    CHECK(pane(panes, PaneId::main).shown);
                    for (const Pane& one : panes) {
                        if (!one.shown) continue;
                        CHECK_FALSE(one.rect.empty());
                        CHECK(one.rect.x >= 0);
                        CHECK(one.rect.y >= 0);
                        CHECK(one.rect.right() <= width);
                        CHECK(one.rect.bottom() <= height);
                    }
                    const bool over = breadth(state) == Breadth::phone;
                    for (std::size_t a = 0; a < kPanes; ++a)
                        for (std::size_t b = a + 1; b < kPanes; ++b) {
                            if (!panes[a].shown || !panes[b].shown) continue;
                            const bool meant = over &&
                                               a == static_cast<std::size_t>(PaneId::main) &&
                                               b == static_cast<std::size_t>(PaneId::claim);
                            CHECK(overlap(panes[a].rect, panes[b].rect) == meant);
                        }
                }
}

TEST_CASE("the panes of every breadth fill the window, and the article keeps a readable width") {
    for (const auto& [width, height] : kSizes)
        for (const std::string& view : kViews)
            for (const std::string key : {"", "/servers"}) {
                CAPTURE(width);
                CAPTURE(view);
                CAPTURE(key);
                const State state = at("#1/small" + key + view, width, height);
                const Panes panes = plan_panes(state);
                float area = 0;
                for (std::size_t i = 0; i < kPanes; ++i) {
                    if (!panes[i].shown) continue;
                    const bool over = i == static_cast<std::size_t>(PaneId::claim) &&
                                      overlap(panes[i].rect, pane(panes, PaneId::main).rect);
                    if (!over) area += panes[i].rect.w * panes[i].rect.h;
                }
                CHECK(area == doctest::Approx(width * height));
                CHECK(pane(panes, PaneId::main).rect.w >= 320);
            }
}

TEST_CASE("a window of nothing has no pane of less than nothing") {
    for (const auto& [width, height] :
         std::vector<std::pair<float, float>>{{0, 0}, {390, 40}, {390, 100}, {1280, 20}})
        for (const bool grown : {false, true}) {
            State state = at("#1/small/servers", width, height);
            state.sheet_grown = grown;
            CAPTURE(width);
            CAPTURE(height);
            for (const Pane& one : plan_panes(state)) CHECK(one.rect.h >= 0);
        }
}
