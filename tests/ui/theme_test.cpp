#include "ui/theme.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

using namespace crossread;

namespace {

constexpr double kLeastContrast = 4.5; // WCAG 2.2, 1.4.3

// Relative luminance as WCAG 2.2 defines it.
double luminance(Colour c) {
    const auto linear = [](std::uint8_t channel) {
        const double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

double contrast(Colour a, Colour b) {
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

const std::vector<std::pair<Ink, std::string>> kTexts = {
    {Ink::ink, "ink"},
    {Ink::soft, "soft"},
    {Ink::accent, "accent"},
    {Ink::same, "same"},
    {Ink::compatible, "compatible"},
    {Ink::differs, "differs"},
    {Ink::only, "only"},
};
const std::vector<std::pair<Ink, std::string>> kGrounds = {
    {Ink::paper, "paper"},
    {Ink::raised, "raised"},
    {Ink::hit, "hit"},
    {Ink::shade, "shade"},
};

} // namespace

TEST_CASE("contrast is computed as WCAG computes it") {
    CHECK(contrast({0, 0, 0, 255}, {255, 255, 255, 255}) == doctest::Approx(21));
    CHECK(contrast({0x77, 0x77, 0x77, 255}, {255, 255, 255, 255}) ==
          doctest::Approx(4.478).epsilon(0.001));
    CHECK(contrast({9, 9, 9, 255}, {9, 9, 9, 255}) == doctest::Approx(1));
}

TEST_CASE("every text colour is legible on every ground, in both themes") {
    for (const bool dark : {false, true})
        for (const auto& [text, text_name] : kTexts)
            for (const auto& [ground, ground_name] : kGrounds) {
                CAPTURE(dark);
                CAPTURE(text_name);
                CAPTURE(ground_name);
                CHECK(contrast(colour(text, dark), colour(ground, dark)) >= kLeastContrast);
            }
}

TEST_CASE("words on a filled button are legible") {
    for (const bool dark : {false, true})
        CHECK(contrast(colour(Ink::on_accent, dark), colour(Ink::accent, dark)) >= kLeastContrast);
}

TEST_CASE("colours are opaque, and text is not told apart by its theme alone") {
    for (const bool dark : {false, true})
        for (int ink = 0; ink < static_cast<int>(Ink::count); ++ink)
            CHECK(colour(static_cast<Ink>(ink), dark).a == 255);
    for (const auto& [text, name] : kTexts) {
        CAPTURE(name);
        CHECK_FALSE(colour(text, false) == colour(text, true));
    }
}

TEST_CASE("the three relations that compare have colours of their own") {
    for (const bool dark : {false, true}) {
        CHECK_FALSE(colour(Ink::same, dark) == colour(Ink::compatible, dark));
        CHECK_FALSE(colour(Ink::same, dark) == colour(Ink::differs, dark));
        CHECK_FALSE(colour(Ink::compatible, dark) == colour(Ink::differs, dark));
    }
    CHECK(ink_of(Relation::same) == Ink::same);
    CHECK(ink_of(Relation::compatible) == Ink::compatible);
    CHECK(ink_of(Relation::differs) == Ink::differs);
    CHECK(ink_of(Relation::only_here) == Ink::only);
    CHECK(ink_of(Relation::not_compared) == Ink::only);
}

TEST_CASE("a line of every text style holds its letters") {
    using namespace style;
    for (const TextStyle& each : {kReading, kReadingPhone, kHeadline, kHeadlinePhone, kTitle,
                                  kTitlePhone, kQuote, kEvidence, kBody, kStrong, kBrand, kFigure,
                                  kFigureStrong, kMeasure, kSmall, kCaption, kLead}) {
        CAPTURE(each.size);
        CHECK(each.line >= each.size * 1.2F);
        CHECK(each.size >= 12);
    }
}
