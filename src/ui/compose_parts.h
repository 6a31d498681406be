// What setting a text into the document (compose.cpp) and painting it (compose_paint.cpp) agree on.
#pragma once

#include "ui/compose.h"
#include "ui/theme.h"

#include <algorithm>

namespace crossread {

inline float shift(Align align, float room) {
    switch (align) {
    case Align::left:
        return 0;
    case Align::right:
        return room;
    case Align::centre:
        return room / 2;
    }
    return 0;
}

// Where its lines begin: at the side that it runs from.
inline Align begun(const Text& text, const Block& block) {
    return block.leftward && text.align == Align::left ? Align::right : text.align;
}

// A figure's mark grows with its words.
inline float mark_room(const TextStyle& style) {
    return std::max(kMarkRoom, kMarkRoom * style.size / style::kReading.size);
}

} // namespace crossread
