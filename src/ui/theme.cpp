#include "ui/theme.h"

#include <array>

namespace crossread {
namespace {

struct Pair {
    std::uint32_t light;
    std::uint32_t dark;
};

// In the order of Ink; 0xRRGGBB.
constexpr std::array<Pair, static_cast<std::size_t>(Ink::count)> kColours = {{
    {0xFBFAF6, 0x141412}, // paper
    {0xFFFFFF, 0x1C1B19}, // raised
    {0x1C1B19, 0xE8E5DD}, // ink
    {0x66635C, 0xA19C91}, // soft
    {0xE3DFD5, 0x302E2A}, // line
    {0x1D4F80, 0x8DB8E6}, // accent
    {0xFBFAF6, 0x141412}, // on accent
    {0x2B6B58, 0x7CC3AC}, // same
    {0x3E5C8C, 0x9FB9E3}, // compatible
    {0x9B4310, 0xEBA36A}, // differs
    {0x6C685F,
     0x9F9A8F}, // only here: a shade darker than first drawn, for contrast on the hit ground
    {0xF6E7C8, 0x3E3117}, // hit: the ground of the selected mark
    {0xF1EEE6, 0x232220}, // shade: the ground under the pointer
    {0xCFC9BB, 0x4A4740}, // thread: lines of the drawing of sources
}};

} // namespace

Colour colour(Ink ink, bool dark) {
    const Pair& pair = kColours[static_cast<std::size_t>(ink)];
    const std::uint32_t rgb = dark ? pair.dark : pair.light;
    return {static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8),
            static_cast<std::uint8_t>(rgb), 255};
}

Ink ink_of(Relation relation) {
    switch (relation) {
    case Relation::same:
        return Ink::same;
    case Relation::compatible:
        return Ink::compatible;
    case Relation::differs:
        return Ink::differs;
    case Relation::only_here:
    case Relation::not_compared:
        return Ink::only;
    }
    return Ink::only;
}

} // namespace crossread
