#include "app/update.h"

#include "../story/sample.h"
#include "told.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

State loaded() {
    State state;
    CHECK(told(update(state, StoryLoaded{sample::story()})).empty());
    return state;
}

State at(const std::string& fragment) {
    State state = loaded();
    (void)update(state, Navigated{fragment});
    return state;
}

std::string give(State& state, Command command) {
    return told(update(state, CommandGiven{command}));
}

const std::string kServers = "say Servers abroad: same. 6,747 in both. One origin.\n";
const std::string kUs = "say Servers in the US: differs. 2,194 or 2,196. A slip.\n";
const std::string kQuote = "say A battlefield: compatible. Two wordings. Translations.\n";

} // namespace

TEST_CASE("before the story has come, nothing but the window and the theme answer") {
    State state;
    CHECK(told(update(state, Navigated{"#1/small/servers"})).empty());
    for (const Command command :
         {Command::none, Command::copy_link, Command::open_original, Command::next_difference,
          Command::next_article, Command::close_claim, Command::grow_sheet, Command::text_view})
        CHECK(give(state, command).empty());
    CHECK(told(state) == told(State{}));
    CHECK(give(state, Command::switch_theme) == "remember theme dark\n");
}

TEST_CASE("the window, the system's theme and the remembered one are taken over without a word") {
    State state = loaded();
    CHECK(told(update(state, Resized{390, 844})).empty());
    CHECK(state.width == 390);
    CHECK(state.height == 844);
    CHECK(breadth(state) == Breadth::phone);
    CHECK(told(update(state, SystemTheme{true})).empty());
    CHECK(is_dark(state));
    CHECK(told(update(state, SettingRemembered{"theme", "light"})).empty());
    CHECK_FALSE(is_dark(state));
}

TEST_CASE("a claim is copied as text, as Markdown, as a citation, and shared as its page") {
    State state = at("#1/small/servers");
    const std::string text = give(state, Command::copy_text);
    CHECK(text.rfind("copy text with #1/small/servers: Servers abroad\nsame. 6,747 in both\n", 0) == 0);
    CHECK(text.find("\n#1/small/servers\n") != std::string::npos);
    CHECK(told(update(state, LinkCopied{true})) == "flash 2500\nsay The claim is copied as text.\n");
    CHECK(state.flashed == Command::copy_text);
    CHECK(give(state, Command::copy_markdown).find("\n<#1/small/servers>\n") != std::string::npos);
    CHECK(told(update(state, LinkCopied{true})) ==
          "flash 2500\nsay The claim is copied as Markdown.\n");
    CHECK(give(state, Command::copy_citation).find("{{cite news |title=What alpha says") !=
          std::string::npos);
    CHECK(told(update(state, LinkCopied{true})).find("citation for Wikipedia") != std::string::npos);
    CHECK(give(state, Command::share) == "share small/servers/ Servers abroad\n");
    CHECK(told(update(state, LinkCopied{false})).find("did not let") != std::string::npos);
    State whole = at("#1/small");
    for (const Command command : {Command::copy_text, Command::copy_markdown,
                                  Command::copy_citation, Command::share})
        CHECK(give(whole, command) == "say Open a claim first: this takes one claim along.\n");
}

TEST_CASE("the files of a claim, or of the story, are a command away") {
    State state = at("#1/small/servers");
    CHECK(give(state, Command::cite_and_export) == "open small/servers/#take\n");
    State whole = at("#1/small");
    CHECK(give(whole, Command::cite_and_export) == "open ./?view=text#take\n");
}

TEST_CASE("from the list of commands a claim is taken along that was open before") {
    for (const auto& [command, told] : std::vector<std::pair<Command, std::string>>{
             {Command::copy_text, "copy text with #1/small/servers"},
             {Command::copy_markdown, "copy text with #1/small/servers"},
             {Command::share, "share small/servers/ Servers abroad\n"},
             {Command::cite_and_export, "open small/servers/#take\n"}}) {
        State state = at("#1/small/servers");
        (void)give(state, Command::commands);
        REQUIRE(open_claim(state) == npos);
        CHECK(give(state, command).find(told) != std::string::npos);
        CHECK(open_claim(state) != npos);
    }
}

TEST_CASE("the breadths begin where they say") {
    State state;
    for (const auto& [width, shape] :
         std::vector<std::pair<float, Breadth>>{{0, Breadth::phone},
                                                {719.5F, Breadth::phone},
                                                {720, Breadth::tablet},
                                                {1079, Breadth::tablet},
                                                {1080, Breadth::wide}}) {
        state.width = width;
        CHECK(breadth(state) == shape);
    }
}

TEST_CASE("the theme is switched from what is seen, and remembered") {
    State state = loaded();
    (void)update(state, SystemTheme{true});
    CHECK(give(state, Command::switch_theme) == "remember theme light\n");
    CHECK_FALSE(is_dark(state));
    CHECK(give(state, Command::switch_theme) == "remember theme dark\n");
    CHECK(is_dark(state));
    (void)update(state, SystemTheme{false});
    CHECK(is_dark(state));
}

TEST_CASE("home is the story from its beginning") {
    for (const std::string fragment : {"", "#", "#/", "#1/small", "#1/small/"}) {
        CAPTURE(fragment);
        State state = loaded();
        CHECK(told(update(state, Navigated{fragment})) ==
              "title A small story · Crossread\nreveal\n");
        CHECK(open_claim(state) == npos);
        CHECK(open_article(state) == 0);
        CHECK(state.notice.empty());
        CHECK(encode(state.address) == "#1/small");
    }
}

TEST_CASE("a claim's address opens it, in the first article that has it or in the one asked for") {
    State state = loaded();
    CHECK(told(update(state, Navigated{"#1/small/us-servers"})) ==
          "title Servers in the US · Crossread\n" + kUs + "reveal\n");
    CHECK(open_claim(state) == 1);
    CHECK(open_article(state) == 0);
    (void)update(state, Navigated{"#1/small/us-servers?in=beta"});
    CHECK(open_article(state) == 1);
    (void)update(state, Navigated{"#1/small/us-servers?in=beta&view=figures"});
    CHECK(state.address.view == View::figures);
    CHECK(open_article(state) == 1);
}

TEST_CASE("addresses that lead nowhere open the nearest thing and say so") {
    struct Wrong {
        std::string fragment, notice, lands;
    };
    const std::vector<Wrong> all = {
        {"#1/small/no-such", "This story has no claim “no-such”. Here is the whole story.",
         "#1/small"},
        {"#1/small/no-such?in=beta&view=figures",
         "This story has no claim “no-such”. Here is the whole story.", "#1/small?in=beta"},
        {"#1/other", "This page does not hold the story “other”. Here is the one it holds.",
         "#1/small"},
        {"#1/other/servers?in=beta&view=quotes",
         "This page does not hold the story “other”. Here is the one it holds.", "#1/small"},
        {"#2/small",
         "This link is of version 2; this page understands version 1. Here is the story from its "
         "beginning.",
         "#1/small"},
        {"#1/small/%zz",
         "This link is damaged: it has a percent sign without two hexadecimal digits after it. "
         "Here is the story from its beginning.",
         "#1/small"},
    };
    for (const Wrong& wrong : all) {
        CAPTURE(wrong.fragment);
        State state = at("#1/small/servers?view=quotes");
        const std::string effects = told(update(state, Navigated{wrong.fragment}));
        CHECK(state.notice == wrong.notice);
        CHECK(encode(state.address) == wrong.lands);
        CHECK(effects.rfind("title A small story · Crossread\nsay " + wrong.notice + "\n", 0) == 0);
        (void)update(state, Navigated{"#1/small/servers"});
        CHECK(state.notice.empty());
    }
}

TEST_CASE("an article that the story does not have is left out of the address") {
    CHECK(encode(at("#1/small/servers?in=gamma").address) == "#1/small/servers");
    CHECK(at("#1/small/servers?in=gamma").notice.empty());
}

TEST_CASE("arriving somewhere takes the answer of a button away and lowers the sheet") {
    State state = at("#1/small/servers");
    CHECK(give(state, Command::grow_sheet).empty());
    CHECK(state.sheet_grown);
    CHECK(give(state, Command::grow_sheet).empty());
    CHECK_FALSE(state.sheet_grown);
    (void)give(state, Command::grow_sheet);
    (void)update(state, LinkCopied{true});
    (void)update(state, Navigated{"#1/small"});
    CHECK_FALSE(state.sheet_grown);
    CHECK(state.flashed == Command::none);
}

TEST_CASE("copying gives the address of the open claim, or of the story, and answers for a while") {
    State state = at("#1/small/servers?in=beta&view=figures");
    CHECK(give(state, Command::copy_link) == "copy #1/small/servers\n");
    CHECK(state.flashed == Command::none); // it is not known yet whether it worked
    CHECK(told(update(state, LinkCopied{true})) == "flash 2500\nsay Link copied.\n");
    CHECK(state.flashed == Command::copy_link);
    CHECK(state.copied);
    CHECK(told(update(state, FlashOver{})).empty());
    CHECK(state.flashed == Command::none);
    State whole = at("#1/small?view=quotes");
    CHECK(give(whole, Command::copy_link) == "copy #1/small\n");
    state.story.claims[0].rev = "7k2m9q4xh0";
    CHECK(give(state, Command::copy_link) == "copy #1/small/servers~7k2m9q4xh0\n");
    CHECK(told(update(whole, LinkCopied{false})) ==
          "flash 2500\nsay The browser did not let the page copy. The address bar holds the link.\n");
    CHECK_FALSE(whole.copied);
}

TEST_CASE("the original is opened where its address is known") {
    State state = at("#1/small?in=beta");
    CHECK(give(state, Command::open_original) ==
          "say The address of this article's original is not known.\n");
    state.story.articles[1].url = "https://example.org/beta";
    CHECK(give(state, Command::open_original) == "open https://example.org/beta\n");
}

TEST_CASE("with a claim open the original is opened at its words, where they are the publisher's") {
    State state = at("#1/small/us-servers?in=beta");
    state.story.articles[1].url = "https://example.org/beta";
    CHECK(give(state, Command::open_original) == "open https://example.org/beta\n"); // a digest
    state.story.articles[1].kind = ArticleKind::full;
    CHECK(give(state, Command::open_original).find("/beta#:~:text=") != std::string::npos);
    CHECK(give(state, Command::open_original).find("2%2C196,-stand") != std::string::npos);
    State quote = at("#1/small/battlefield?in=beta");
    quote.story.articles[1].url = "https://example.org/beta";
    CHECK(give(quote, Command::open_original) ==
          "open https://example.org/beta#:~:text=We%20oppose%20a%20battlefield\n");
}

TEST_CASE("the plain page is the host's to show") {
    State state = at("#1/small/servers");
    const std::string before = told(state);
    CHECK(give(state, Command::text_view) == "text view\n");
    CHECK(give(state, Command::none).empty());
    CHECK(told(state) == before);
}

TEST_CASE("differences are walked with those that differ first, and round") {
    State state = at("#1/small");
    CHECK(give(state, Command::next_difference) ==
          "push #1/small/us-servers?in=alpha\ntitle Servers in the US · Crossread\n" + kUs +
              "reveal\n");
    CHECK(give(state, Command::next_difference) ==
          "push #1/small/battlefield?in=alpha\ntitle A battlefield · Crossread\n" + kQuote +
              "reveal\n");
    CHECK(give(state, Command::next_difference).rfind("push #1/small/us-servers?in=alpha\n", 0) ==
          0);
    CHECK(give(state, Command::previous_difference)
              .rfind("push #1/small/battlefield?in=alpha\n", 0) == 0);
    CHECK(
        give(state, Command::previous_difference).rfind("push #1/small/us-servers?in=alpha\n", 0) ==
        0);
    SUBCASE("backwards from nowhere begins at the end") {
        State other = at("#1/small/servers?in=beta&view=figures");
        CHECK(give(other, Command::previous_difference)
                  .rfind("push #1/small/battlefield?in=beta&view=figures\n", 0) == 0);
    }
    SUBCASE("a claim that the article in view lacks is opened where it stands") {
        State other = at("#1/small?in=beta");
        other.story.claims[1].figures.erase(other.story.claims[1].figures.begin() + 1); // beta's
        CHECK(give(other, Command::next_difference).rfind("push #1/small/us-servers\n", 0) == 0);
        CHECK(open_article(other) == 0);
    }
    SUBCASE("where nothing differs it says so") {
        State other = at("#1/small/servers");
        other.story.claims.resize(1);
        CHECK(give(other, Command::next_difference) ==
              "say The sources of this story do not differ.\n");
        CHECK(give(other, Command::previous_difference) ==
              "say The sources of this story do not differ.\n");
    }
}

TEST_CASE("the next article keeps the open claim where it has it too") {
    State state = at("#1/small/servers");
    CHECK(give(state, Command::next_article) ==
          "push #1/small/servers?in=beta\ntitle Servers abroad · Crossread\n" + kServers +
              "reveal\n");
    CHECK(give(state, Command::next_article).rfind("push #1/small/servers?in=alpha\n", 0) == 0);
    CHECK(give(state, Command::previous_article).rfind("push #1/small/servers?in=beta\n", 0) == 0);
    state.story.claims[0].figures.pop_back();
    state.address.article = "alpha";
    CHECK(give(state, Command::next_article) ==
          "push #1/small?in=beta\ntitle A small story · Crossread\nreveal\n");
    CHECK(open_claim(state) == npos);
    SUBCASE("and leads back to the article from any view") {
        State other = at("#1/small?view=figures");
        CHECK(give(other, Command::next_article).rfind("push #1/small?in=beta\n", 0) == 0);
    }
}

TEST_CASE("closing the claim stays in the view and in the article") {
    State state = at("#1/small/us-servers?in=beta");
    (void)give(state, Command::grow_sheet);
    CHECK(give(state, Command::close_claim) ==
          "push #1/small?in=beta\ntitle A small story · Crossread\n");
    CHECK(open_claim(state) == npos);
    CHECK(open_article(state) == 1);
    CHECK_FALSE(state.sheet_grown);
    CHECK(give(state, Command::close_claim).empty());
    State grid = at("#1/small/us-servers?in=beta&view=figures");
    CHECK(give(grid, Command::close_claim).rfind("push #1/small?view=figures\n", 0) == 0);
    State lost = at("#1/small/no-such");
    CHECK(give(lost, Command::close_claim) ==
          "push #1/small?in=alpha\ntitle A small story · Crossread\n");
    CHECK(lost.notice.empty());
}
