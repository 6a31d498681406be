#include "link/resolver.h"

#include "base/utf8.h"
#include "text/paragraphs.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace crossread;

namespace {

Article article(const std::string& text) {
    Article out;
    out.id = "a";
    out.text = text;
    out.paragraphs = find_paragraphs(out.text);
    return out;
}

// [marked words] in a text, kept as a link keeps them.
Selector kept(const std::string& marked) {
    const std::size_t open = marked.find('[');
    const std::size_t close = marked.find(']');
    REQUIRE(close != std::string::npos);
    const Article in = article(marked.substr(0, open) + marked.substr(open + 1, close - open - 1) +
                               marked.substr(close + 1));
    return select(in, {static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close - 1)});
}

// "moved typeset: the words", "changed: was > now", "gone", "gone of 2"
std::string told(const std::string& marked, const std::string& now) {
    const Resolution found = Searched(now).find(kept(marked));
    const std::string words(slice(now, found.where));
    const std::string wording = found.wording == Wording::same      ? ""
                                : found.wording == Wording::typeset ? " typeset"
                                                                    : " mended";
    switch (found.outcome) {
    case Outcome::linked: return "linked" + wording + ": " + words;
    case Outcome::moved: return "moved" + wording + ": " + words;
    case Outcome::changed: return "changed: " + found.was + " > " + found.now;
    case Outcome::gone: break;
    }
    return found.places > 1 ? "gone of " + std::to_string(found.places) : "gone";
}

const std::string story = "The board met on Friday. Divers counted [2,194 mooring rings] along the "
                          "western quay. Nobody had expected so many of them.";

std::string now(std::string text, const std::string& from, const std::string& to) {
    for (const char* bracket : {"[", "]"}) text.erase(text.find(bracket), 1);
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("the same words at the same place are as linked") {
    CHECK(told(story, now(story, "", "")) == "linked: 2,194 mooring rings");
    CHECK(told("[All of it]", "All of it") == "linked: All of it");
}

TEST_CASE("the same sentence elsewhere has moved") {
    CHECK(told(story, "A new lead. " + now(story, "", "")) == "moved: 2,194 mooring rings");
    CHECK(told(story, "Nobody had expected so many of them. It rained.\n\nDivers counted 2,194 mooring "
                      "rings along the western quay.") == "moved: 2,194 mooring rings");
}

TEST_CASE("typesetting is no change") {
    const std::string quoted = "The board met. “[We counted ‘rings’ – 2,194 – on the quay],” the divers "
                               "said on Friday afternoon at the office.";
    CHECK(told(quoted, "The board met. \"We counted 'rings' - 2,194 - on the quay,\" the divers said on "
                       "Friday afternoon at the office.") ==
          "linked typeset: We counted 'rings' - 2,194 - on the quay");
    CHECK(told(story, now(story, "2,194 mooring", "2,194\xC2\xA0mooring")) ==
          "linked typeset: 2,194\xC2\xA0mooring rings");
}

TEST_CASE("a mended typo is seen through, and shown") {
    const std::string typo = now(story, "", "");
    const Resolution found =
        Searched(typo).find(kept("The board met on Friday. Divers cuonted [2,194 mooirng rings] along "
                                 "the western quay. Nobody had expected so many of them."));
    CHECK(found.outcome == Outcome::linked);
    CHECK(found.wording == Wording::mended);
    CHECK(found.was == "2,194 mooirng rings");
    CHECK(found.now == "2,194 mooring rings");
    const Resolution beside = Searched(now(story, "", ""))
                                  .find(kept(now(story, "western", "westrn").insert(41, "[").insert(62, "]")));
    CHECK(beside.wording == Wording::mended);
    CHECK(beside.was.find("westrn") != std::string::npos);
    CHECK(beside.now.find("western") != std::string::npos);
}

TEST_CASE("what another figure, unit, name or word says has changed, however alike it looks") {
    CHECK(told(story, now(story, "2,194", "2,196")) == "changed: 2,194 mooring rings > 2,196 mooring rings");
    CHECK(told(story, now(story, "mooring rings", "mooring chains")) ==
          "changed: 2,194 mooring rings > 2,194 mooring chains");
    CHECK(told(story, now(story, "Divers counted", "Divers never counted")) ==
          "changed: Divers counted 2,194 mooring rings along the western quay > "
          "Divers never counted 2,194 mooring rings along the western quay");
    CHECK(told(story, now(story, "western", "eastern")).rfind("changed: Divers", 0) == 0);
    CHECK(told("The survey cost [1.9 million euros] in its first year, said Marlow of the board.",
               "The survey cost 1.9 billion euros in its first year, said Marlow of the board.") ==
          "changed: 1.9 million euros > 1.9 billion euros");
    CHECK(told("The survey cost [1.9 million euros] in its first year, said Marlow of the board.",
               "The survey cost 1.9 million euros in its first year, said Merlow of the board.")
              .rfind("changed: The survey", 0) == 0);
    CHECK(told("[The ministry rejected the report.] Others did not.",
               "The ministry did not reject the report. Others did not.")
              .rfind("gone", 0) != std::string::npos);
}

TEST_CASE("words put before or behind a sentence change it") {
    CHECK(told(story, now(story, "Divers counted", "It is untrue that divers counted"))
              .rfind("changed: Divers", 0) == 0);
    CHECK(told(story, now(story, "quay.", "quay, which was denied.")).rfind("changed: Divers", 0) == 0);
    CHECK(told("[Divers counted 2,194 mooring rings along the western quay]",
               "Divers counted 2,194 mooring rings along the western quay by mistake")
              .rfind("changed", 0) == 0);
}

TEST_CASE("a sentence that is not there is gone, and no look-alike takes its place") {
    CHECK(told(story, "The board met on Friday. Nobody had expected so many of them.") == "gone");
    CHECK(told(story, "The board met on Friday. Swimmers found 214 mooring buoys along the southern "
                      "beach. Nobody had expected so many of them.") == "gone");
    CHECK(told(story, "") == "gone");
    CHECK(told("“[…]” was all that it said.", "Nothing at all.") == "gone");
}

TEST_CASE("of two that are alike the context decides; without it, none is taken") {
    const std::string line = "Divers counted 2,194 mooring rings along the western quay.";
    const std::string marked = "In spring the board met. Divers counted [2,194 mooring rings] along the "
                               "western quay. Then came the flood.";
    CHECK(told(marked, line + " It was long ago.\n\nIn spring the board met. " + line +
                           " Then came the flood.") == "moved: 2,194 mooring rings");
    CHECK(told(marked, "A prologue. " + line + " It was long ago.\n\nAn epilogue. " + line + " So it ends.") ==
          "gone of 2");
    CHECK(told("It rose. It was [7]. So.", "And then? It was 7. Later, too, it was much.") == "gone");
}

TEST_CASE("the marks that were marked are marked again") {
    CHECK(told("They saw [“control rings”] on the quay that morning, as the divers told the board.",
               "Once more. They saw «control rings» on the quay that morning, as the divers told the board.") ==
          "moved typeset: «control rings»");
}

TEST_CASE("more words than the limit are found by the first rungs only") {
    std::string words;
    for (std::size_t i = 0; i < max_link_words + 10; ++i) words += "lamp" + std::to_string(i) + " ";
    Selector selector;
    selector.exact = words;
    selector.prefix = "Some ";
    selector.suffix = "and there the list ends, as every list has to.";
    const std::string text = "First. Some " + words + "and there the list ends, as every list has to. More.";
    selector.start = 30;
    CHECK(Searched(text).find(selector).outcome == Outcome::moved);
    CHECK(Searched("x" + text.substr(1, text.size() - 9)).find(selector).outcome != Outcome::linked);
    selector.exact.replace(0, 4, "lump");
    CHECK(Searched(text).find(selector).outcome == Outcome::gone);
}

TEST_CASE("hostile texts cost no more than long ones, and find nothing") {
    // A hundred thousand words that all look like each other and like what is stored.
    std::string alike, typos;
    for (int i = 0; i < 100'000; ++i) {
        alike += "aaaaa ";
        typos += "aaaa" + std::string(1 + static_cast<std::size_t>(i) % 20, 'b') + " ";
    }
    const std::string marked = "aaaaa aaaaa aaaaa [aaaaa aaaab aaaaa aaaac] aaaaa aaaaa aaaaa";
    for (const std::string& text : {alike, typos, std::string(1'000'000, 'a'), std::string(500'000, '.')}) {
        const Resolution found = Searched(text).find(kept(marked));
        CHECK(found.outcome != Outcome::linked);
        CHECK(found.outcome != Outcome::moved);
    }
}

TEST_CASE("any selector on any text gives a range of the text, on whole characters") {
    std::mt19937 random(23);
    const std::string parts[] = {"lamp ", "7 ", "not ", "“", "”", ". ", "\n\n", "Kerrin ", "č", "\xFF",
                                 "—", "%", "$", "\xC2\xA0", "the ", "lmap "};
    const auto some = [&](std::size_t most) {
        std::string out;
        for (auto left = random() % most; left > 0; --left) out += parts[random() % 16];
        return out;
    };
    for (int round = 0; round < 20000; ++round) {
        const std::string text = some(40);
        const Selector selector{"a", random() % 40, random() % 40, some(6), some(6), some(6)};
        const Resolution found = Searched(text).find(selector);
        INFO(text, " / ", selector.prefix, "[", selector.exact, "]", selector.suffix);
        REQUIRE(found.where.end <= text.size());
        REQUIRE(is_boundary(text, found.where.begin));
        REQUIRE(is_boundary(text, found.where.end));
        if (found.outcome == Outcome::gone) continue;
        REQUIRE_FALSE(found.where.empty());
        if (found.outcome == Outcome::changed) REQUIRE(found.was != found.now);
    }
}
