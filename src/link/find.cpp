#include "link/find.h"

namespace crossread {

std::vector<std::size_t> find_all(std::string_view piece, std::string_view text,
                                  std::size_t at_most) {
    std::vector<std::size_t> out;
    if (piece.empty() || piece.size() > text.size() || at_most == 0) return out;
    // borders[i]: how much of the piece's beginning its first i + 1 bytes end with.
    std::vector<std::size_t> borders(piece.size());
    for (std::size_t i = 1, same = 0; i < piece.size(); ++i) {
        while (same > 0 && piece[i] != piece[same]) same = borders[same - 1];
        if (piece[i] == piece[same]) ++same;
        borders[i] = same;
    }
    for (std::size_t i = 0, same = 0; i < text.size(); ++i) {
        while (same > 0 && text[i] != piece[same]) same = borders[same - 1];
        if (text[i] == piece[same]) ++same;
        if (same < piece.size()) continue;
        out.push_back(i + 1 - same);
        if (out.size() == at_most) break;
        same = borders[same - 1];
    }
    return out;
}

} // namespace crossread
