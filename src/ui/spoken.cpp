#include "ui/spoken.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace crossread {
namespace {

// Whether the last link of a line goes on as the first piece of the next.
bool goes_on(const TextLine& line, const TextLine& next) {
    if (line.pieces.empty() || next.pieces.empty()) return false;
    const Piece& last = line.pieces.back();
    return !last.address.empty() && last.id == next.pieces.front().id;
}

} // namespace

void name_links(std::vector<TextLine>& lines) {
    Piece* first = nullptr; // of the link that goes on from the line before
    for (std::size_t i = 0; i < lines.size(); ++i) {
        TextLine& line = lines[i];
        for (std::size_t p = 0; p < line.pieces.size(); ++p) {
            Piece& piece = line.pieces[p];
            if (p == 0 && first) {
                if (lines[i - 1].joint == ' ') first->label += ' ';
                first->label += piece.text;
                piece.continued = true;
            } else {
                piece.label = piece.text;
                first = &piece;
            }
            if (p + 1 == line.pieces.size() && i + 1 < lines.size() && goes_on(line, lines[i + 1]))
                continue;
            if (!first->state.empty()) first->label += ", " + first->state;
            else if (first->label == first->text) first->label.clear(); // called what it says
            first = nullptr;
        }
    }
}

void say_before(std::vector<TextLine>& lines, std::size_t at, std::string_view words) {
    for (TextLine& line : lines) {
        std::vector<Piece> pieces;
        for (Piece& piece : line.pieces) {
            const std::size_t size = piece.text.size();
            if (at < size && !words.empty()) {
                if (at > 0) pieces.emplace_back().text = piece.text.substr(0, at);
                piece.text.erase(0, at);
                pieces.emplace_back().text = words;
                pieces.back().unseen = true;
                words = {}; // said
            }
            at -= std::min(at, size);
            pieces.push_back(std::move(piece));
        }
        line.pieces = std::move(pieces);
        if (line.joint == ' ' && at > 0) --at;
    }
}

} // namespace crossread
