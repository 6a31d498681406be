#include "compare/word_diff.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace crossread;

namespace {

using Kind = DiffPiece::Kind;
using Words = std::vector<std::string>;

Words tokens(std::string_view text) {
    Words out;
    for (const Range token : diff_tokens(text)) out.emplace_back(slice(text, token));
    return out;
}

// "same [-removed-] {+added+}" with a space wherever one stood.
std::string drawn(std::string_view base, std::string_view other) {
    std::string out;
    for (const DiffPiece& piece : word_diff(base, other)) {
        if (piece.spaced && !out.empty()) out += ' ';
        if (piece.kind == Kind::removed) out += "[-" + piece.text + "-]";
        else if (piece.kind == Kind::added) out += "{+" + piece.text + "+}";
        else out += piece.text;
    }
    return out;
}

// The words of all pieces but those of one kind.
Words without(const std::vector<DiffPiece>& pieces, Kind dropped) {
    Words out;
    for (const DiffPiece& piece : pieces)
        if (piece.kind != dropped)
            for (std::string& word : tokens(piece.text)) out.push_back(std::move(word));
    return out;
}

std::size_t count_same(const std::vector<DiffPiece>& pieces) {
    std::size_t out = 0;
    for (const DiffPiece& piece : pieces)
        if (piece.kind == Kind::same) out += tokens(piece.text).size();
    return out;
}

// Tries every subsequence of a: slow and obvious.
std::size_t longest_common(const Words& a, const Words& b) {
    std::size_t best = 0;
    for (unsigned chosen = 0; chosen < 1u << a.size(); ++chosen) {
        std::size_t at = 0, length = 0;
        bool found = true;
        for (std::size_t i = 0; i < a.size() && found; ++i) {
            if (!(chosen >> i & 1)) continue;
            while (at < b.size() && b[at] != a[i]) ++at;
            found = at < b.size();
            ++at;
            ++length;
        }
        if (found) best = std::max(best, length);
    }
    return best;
}

std::string joined(const Words& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

void check_pieces(std::string_view base, std::string_view other) {
    const std::vector<DiffPiece> pieces = word_diff(base, other);
    std::uint32_t base_at = 0, other_at = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const DiffPiece& piece = pieces[i];
        const bool in_base = piece.kind == Kind::removed;
        const std::string_view text = in_base ? base : other;
        std::uint32_t& at = in_base ? base_at : other_at;
        REQUIRE(piece.text == slice(text, piece.where));
        REQUIRE_FALSE(piece.text.empty());
        REQUIRE(piece.where.begin >= at);
        at = piece.where.end;
        std::uint32_t before = 0;
        for (const Range token : diff_tokens(text))
            if (token.end <= piece.where.begin) before = token.end;
        REQUIRE(piece.spaced == (before < piece.where.begin));
        if (i > 0) {
            REQUIRE(pieces[i - 1].kind != piece.kind);
            REQUIRE_FALSE((pieces[i - 1].kind == Kind::added && piece.kind == Kind::removed));
        }
    }
}

} // namespace

TEST_CASE("a number is one token with its separators, sign, currency, scale and unit") {
    for (const char* number :
         {"2,194", "1.9 million", "$300 billion", "73.1 percent", "73.1 per cent", "63 %", "63%",
          "-0.4", "\xE2\x88\x92" "5", "+3", "US$5bn", "\xC2\xA3" "200 billion", "6 747",
          "6\xE2\x80\xAF" "747 km", "10-12 million", "$10\xE2\x80\x93$12 million", "18th", "1990s",
          "61398's", "10-year", "5 \xC2\xB0" "C", "-$3.5 billion", "1.29\xC2\xA0million",
          "2 percentage points", "1.2.3"}) {
        CHECK(tokens(number) == Words{number});
        const std::string inside = std::string("of ") + number + ", so";
        CHECK(tokens(inside) == Words{"of", number, ",", "so"});
    }
    CHECK(tokens("96 percentages") == Words{"96", "percentages"});
    CHECK(tokens("5 men") == Words{"5", "men"});
    CHECK(tokens("2012 300 people") == Words{"2012", "300", "people"});
    CHECK(tokens("$300 billion (\xC2\xA3" "200 billion)") ==
          Words{"$300 billion", "(", "\xC2\xA3" "200 billion", ")"});
    CHECK(tokens("cost\xE2\x80\x94" "5 of") == Words{"cost", "\xE2\x80\x94", "5", "of"});
    CHECK(tokens("5\nmillion") == Words{"5", "million"});
}

TEST_CASE("words keep their inner hyphens and apostrophes, marks stand alone") {
    CHECK(tokens("Unit 61398's enterprise-scale gates.") ==
          Words{"Unit", "61398's", "enterprise-scale", "gates", "."});
    CHECK(tokens("\xE2\x80\x9C" "China\xE2\x80\x99s\xE2\x80\x9D (2)") ==
          Words{"\xE2\x80\x9C", "China\xE2\x80\x99s", "\xE2\x80\x9D", "(", "2", ")"});
    CHECK(tokens("the U.S. and U.N. agree. So") ==
          Words{"the", "U.S.", "and", "U.N.", "agree", ".", "So"});
    CHECK(tokens("war \xE2\x80\x93 not") == Words{"war", "\xE2\x80\x93", "not"});
    CHECK(tokens("\xE4\xB8\xAD\xE5\x9B\xBD" "128.7\xE4\xB8\x87") ==
          Words{"\xE4\xB8\xAD", "\xE5\x9B\xBD", "128.7", "\xE4\xB8\x87"});
    CHECK(tokens(" \t\n").empty());
}

TEST_CASE("changed figures and words are shown whole") {
    CHECK(drawn("saw 2,194 servers", "saw 2,196 servers") == "saw [-2,194-] {+2,196+} servers");
    CHECK(drawn("nearly 1.9 million hosts", "over 1.9 million hosts") ==
          "[-nearly-]{+over+} 1.9 million hosts"); // no space stands before the first word
    CHECK(drawn("built on shaky ground.", "built on shaky ground") ==
          "built on shaky ground[-.-]");
    CHECK(drawn("We oppose turning cyberspace into a new battlefield",
                "We oppose to turn cyber space into another battlefield") ==
          "We oppose [-turning cyberspace-] {+to turn cyber space+} into [-a new-] {+another+} "
          "battlefield");
    CHECK(drawn("", "new words") == "{+new words+}");
    CHECK(drawn("old words", "") == "[-old words-]");
    CHECK(drawn("", " ").empty());
}

TEST_CASE("case, quotation marks, apostrophes, dashes and spaces in numbers are folded") {
    const auto all_same = [](std::string_view base, std::string_view other) {
        const std::vector<DiffPiece> pieces = word_diff(base, other);
        INFO(base << " | " << other);
        REQUIRE(pieces.size() == 1);
        CHECK(pieces[0].kind == Kind::same);
        CHECK(pieces[0].text == other);
    };
    all_same("THESE reports", "These reports");
    all_same("\"it's\"", "\xE2\x80\x9C" "it\xE2\x80\x99s\xE2\x80\x9D");
    all_same("multi-year - now", "multi\xE2\x80\x91year \xE2\x80\x94 now");
    all_same("63 % of 6 747", "63% of 6\xC2\xA0" "747");
    all_same("73.1 percent", "73.1 per cent");
    all_same("\xC3\x89TAT \xD0\x9C\xD0\x98\xD0\xA0", "\xC3\xA9tat \xD0\xBC\xD0\xB8\xD1\x80");
    CHECK(drawn("is 63 %", "is 63 percent") == "is [-63 %-] {+63 percent+}");
    CHECK(drawn("people, but", "people but") == "people[-,-] but");
    CHECK(drawn("at -5 degrees", "at 5 degrees") == "at [--5 degrees-] {+5 degrees+}");
}

TEST_CASE("pieces point at their bytes") {
    const std::vector<DiffPiece> expected{
        {Kind::same, "saw", {0, 3}, false},
        {Kind::removed, "2,194", {4, 9}, true},
        {Kind::added, "2,196", {4, 9}, true},
        {Kind::same, "hosts", {10, 15}, true},
    };
    CHECK(word_diff("Saw 2,194 hosts", "saw 2,196 hosts") == expected);
}

TEST_CASE("every pair of short texts is aligned as well as can be") {
    // All texts of up to four words out of three.
    std::vector<Words> texts{{}};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].size() == 4) break;
        for (const char* word : {"a", "b", "c"}) {
            Words longer = texts[i];
            longer.emplace_back(word);
            texts.push_back(std::move(longer));
        }
    }
    REQUIRE(texts.size() == 1 + 3 + 9 + 27 + 81);
    for (const Words& a : texts)
        for (const Words& b : texts) {
            const auto pieces = word_diff(joined(a), joined(b));
            INFO(joined(a) << " | " << joined(b));
            REQUIRE(without(pieces, Kind::added) == a);
            REQUIRE(without(pieces, Kind::removed) == b);
            REQUIRE(count_same(pieces) == longest_common(a, b));
        }
}

TEST_CASE("random longer texts are aligned as well as can be") {
    std::mt19937 random(2196);
    const Words vocabulary{"a", "b", "2,194", "1.9 million", "cyber-space", "$300 billion", ","};
    for (int round = 0; round < 300; ++round) {
        const auto make = [&] {
            Words out;
            for (auto left = random() % 11; left > 0; --left)
                out.push_back(vocabulary[random() % vocabulary.size()]);
            return out;
        };
        const Words a = make(), b = make();
        const auto pieces = word_diff(joined(a), joined(b));
        INFO("round " << round << ": " << joined(a) << " | " << joined(b));
        REQUIRE(without(pieces, Kind::added) == a);
        REQUIRE(without(pieces, Kind::removed) == b);
        REQUIRE(count_same(pieces) == longest_common(a, b));
    }
}

TEST_CASE("any bytes at all: tokens cover what is not space, pieces keep their order") {
    std::mt19937 random(404);
    const Words parts{"a", "5", ",", ".", "-", "$", "%", " ", "'", "\xE2\x80\x99", "\xE2\x88\x92",
                      "\xC2\xA0", "\xE4\xB8\xAD", "million", "U.S.", "\xFF", "\xE2\x80", "\xF0"};
    for (int round = 0; round < 5000; ++round) {
        const auto make = [&] {
            std::string out;
            for (auto left = random() % 16; left > 0; --left) {
                if (random() % 8 == 0) out += static_cast<char>(random() % 256);
                else out += parts[random() % parts.size()];
            }
            return out;
        };
        const std::string a = make(), b = make();
        INFO("round " << round << ": " << a << " | " << b);
        std::uint32_t at = 0;
        for (const Range token : diff_tokens(a)) {
            REQUIRE(token.begin >= at);
            REQUIRE(token.end > token.begin);
            for (std::uint32_t i = at; i < token.begin; ++i)
                REQUIRE_FALSE((a[i] > ' ' && a[i] < '\x7F'));
            at = token.end;
        }
        REQUIRE(at <= a.size());
        check_pieces(a, b);
        const auto same = word_diff(a, a);
        REQUIRE(same.size() == (diff_tokens(a).empty() ? 0u : 1u));
    }
}

TEST_CASE("beyond the limit the rest is reported whole, on either side") {
    const auto many = [](std::size_t count, const std::string& word) {
        std::string out;
        for (std::size_t i = 0; i < count; ++i) out += (i ? " " : "") + word;
        return out;
    };
    // The shared word in the middle is found within the limit only.
    const auto pieces_at = [&](std::size_t base_words, std::size_t other_words) {
        const std::string base = "first " + many(base_words - 2, "x") + " shared x last";
        const std::string other = "first " + many(other_words - 2, "y") + " shared y last";
        return word_diff(base, other);
    };
    CHECK(pieces_at(max_diff_tokens, max_diff_tokens).size() == 7);
    const std::vector<Kind> whole{Kind::same, Kind::removed, Kind::added, Kind::same};
    for (const auto& pieces :
         {pieces_at(max_diff_tokens + 1, 10), pieces_at(10, max_diff_tokens + 1)}) {
        std::vector<Kind> kinds;
        for (const DiffPiece& piece : pieces) kinds.push_back(piece.kind);
        CHECK(kinds == whole);
    }
    // What is alike is set aside first, so equal texts of any length are the same.
    const std::string longest = many(3 * max_diff_tokens, "word");
    CHECK(word_diff(longest, longest).size() == 1);
}
