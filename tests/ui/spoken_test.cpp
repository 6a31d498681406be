#include "ui/spoken.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace crossread;

namespace {

Piece plain(std::string text) {
    Piece piece;
    piece.text = std::move(text);
    return piece;
}
Piece link(std::string id, std::string text, std::string state = {}) {
    Piece piece = plain(std::move(text));
    piece.id = std::move(id);
    piece.address = "#1/a/b";
    piece.state = std::move(state);
    return piece;
}

// "[85 recorded website hacks, differs] (hacks)": what a link is called, and what goes on.
std::string heard(std::vector<TextLine> lines) {
    name_links(lines);
    std::string out;
    for (const TextLine& line : lines)
        for (const Piece& piece : line.pieces) {
            if (!out.empty()) out += ' ';
            if (piece.continued) out += '(' + piece.text + ')';
            else if (!piece.label.empty()) out += '[' + piece.label + ']';
            else out += piece.text;
            if (piece.address.empty()) CHECK(piece.label.empty());
        }
    return out;
}

} // namespace

TEST_CASE("a link in one line is called by its words and its state") {
    CHECK(heard({{{plain("of"), link("a", "2,194", "differs"), plain("stand")}, 0}}) ==
          "of [2,194, differs] stand");
    CHECK(heard({{{link("a", "the rest of a quote")}, 0}}) == "the rest of a quote");
}

TEST_CASE("a link over lines is called once, by all its words") {
    CHECK(heard({{{plain("were"), link("a", "85 recorded", "differs")}, ' '},
                 {{link("a", "website", "differs")}, ' '},
                 {{link("a", "hacks", "differs"), plain("of")}, 0}}) ==
          "were [85 recorded website hacks, differs] (website) (hacks) of");
    CHECK(heard({{{link("a", "government-")}, '|'}, {{link("a", "inspired")}, 0}}) ==
          "[government-inspired] (inspired)");
}

TEST_CASE("what stands between two parts makes two links of them") {
    CHECK(heard({{{link("q", "in China, and"), link("f", "2,194", "differs")}, ' '},
                 {{link("q", "of these")}, 0}}) == "in China, and [2,194, differs] of these");
    CHECK(heard({{{link("a", "one", "same")}, ' '}, {{link("b", "two", "same")}, 0}}) ==
          "[one, same] [two, same]");
    CHECK(heard({{{plain("none")}, ' '}, {{plain("at all")}, 0}}) == "none at all");
    CHECK(heard({{{}, ' '}, {{link("a", "two")}, 0}}) == "two");
    CHECK(heard({}).empty());
}

TEST_CASE("words that are only heard stand before the word that was meant") {
    // "Norden Lines · the harbour, via the ferry line", in three lines
    const std::vector<TextLine> lines = {{{plain("Norden Lines ·")}, ' '},
                                         {{plain("the harbour, via")}, ' '},
                                         {{plain("the ferry line")}, 0}};
    auto with = [&](std::size_t at) {
        std::vector<TextLine> said = lines;
        say_before(said, at, "credited to ");
        std::string out;
        for (const TextLine& line : said) {
            for (const Piece& piece : line.pieces) {
                CHECK_FALSE(piece.text.empty());
                out += piece.unseen ? '(' + piece.text + ')' : piece.text;
            }
            out += line.joint == 0 ? "" : "/";
        }
        return out;
    };
    CHECK(with(0) == "(credited to )Norden Lines ·/the harbour, via/the ferry line");
    CHECK(with(7) == "Norden (credited to )Lines ·/the harbour, via/the ferry line");
    CHECK(with(16) == "Norden Lines ·/(credited to )the harbour, via/the ferry line");
    CHECK(with(20) == "Norden Lines ·/the (credited to )harbour, via/the ferry line");
    CHECK(with(33) == "Norden Lines ·/the harbour, via/(credited to )the ferry line");
    CHECK(with(90) == "Norden Lines ·/the harbour, via/the ferry line"); // nothing stands there
}
