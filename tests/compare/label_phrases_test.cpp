#include "compare/label_phrases.h"

#include "compared.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace crossread;

namespace {

// The phrase of that kind around the last figure of the text; empty for none.
std::string phrase(const std::string& text, PhraseKind kind) {
    Set set({text});
    REQUIRE_FALSE(set.settings.empty());
    for (const LabelPhrase& found :
         find_label_phrases(set.settings.back(), set.texts.articles[0], set.words[0]))
        if (found.kind == kind) return found.text;
    return {};
}
std::string behind(const std::string& text) { return phrase(text, PhraseKind::behind); }

} // namespace

TEST_CASE("a noun with its places and participles") {
    CHECK(behind("They found 312 barges abroad that carried coal.") == "barges abroad");
    CHECK(behind("They found 312 barges moored in the port of Bergen.") ==
          "barges moored in the port of Bergen");
    CHECK(behind("There were 312 barges in China say owners.") == "barges in China");
    CHECK(behind("They hold 14 farms for growers of US melons.") ==
          "farms for growers of US melons");
}

TEST_CASE("where a verb begins, the phrase ends") {
    CHECK(behind("The 312 barges have carried coal.") == "barges");
    CHECK(behind("Some 312 barges were running on coal.") == "barges running on coal");
    CHECK(behind("Some 312 barges carried coal.") == "barges");
    CHECK(behind("Some 312 barges expected to leave.") == "barges");
    CHECK(behind("Some 312 barges sank in the port.") == "barges");
}

TEST_CASE("what lacks its own noun is left out") {
    CHECK(behind("There are 312 barges in need of 40 pilots and 312 barges in need of 5 tugs.") ==
          "tugs");
    Set set({"There are 312 barges in need of 40 pilots."});
    CHECK(find_label_phrases(set.settings[0], set.texts.articles[0], set.words[0])[0].text ==
          "barges");
}

TEST_CASE("owners, wholes and subjects") {
    CHECK(phrase("The state owned 312 barges.", PhraseKind::owned) == "barges owned by state");
    CHECK(phrase("Of the bridges built in wartime, 96 percent stand.", PhraseKind::fronted) ==
          "bridges built in wartime");
    CHECK(phrase("Of the bridges, 96 percent stand and 4 percent fell.", PhraseKind::fronted)
              .empty());
    CHECK(phrase("The new total was corrected to $284.", PhraseKind::subject) == "new total");
}

TEST_CASE("objects and purposes, and no verb in a subject") {
    CHECK(phrase("They want to raise the pension age from 62.", PhraseKind::object) ==
          "pension age");
    CHECK(phrase("Sales rose to $300.", PhraseKind::object).empty());
    CHECK(phrase("She gave $300 in aid.", PhraseKind::purpose) == "aid");
    CHECK(phrase("She gave $300 in Peru.", PhraseKind::purpose).empty());
    CHECK(phrase("The deposit rate stands at 3 percent.", PhraseKind::subject) == "deposit rate");
    CHECK(phrase("The Farmers' List got 3 percent.", PhraseKind::subject) == "Farmers' List");
    CHECK(phrase("He got six months for stealing $300.", PhraseKind::subject).empty());
}

TEST_CASE("very long sentences are looked at only nearby") {
    std::string text = "The crews counted 12 boxes";
    for (int i = 0; i < 5000; ++i) text += " of paper";
    Set set({text + "."});
    REQUIRE_FALSE(set.settings.empty());
    for (const LabelPhrase& found :
         find_label_phrases(set.settings[0], set.texts.articles[0], set.words[0]))
        CHECK(found.words <= longest_label + longest_label);
}
