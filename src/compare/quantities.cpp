#include "compare/quantities.h"

#include "text/word_table.h"

#include <algorithm>

namespace crossread {
namespace {

struct Factor {
    double factor = 1;
    double offset = 0;
    bool loose = false;
};

constexpr auto factors = make_table<Factor>({
    {"second", {1}},
    {"minute", {60}},
    {"hour", {3600}},
    {"day", {86400}},
    {"night", {86400}},
    {"week", {604800}},
    {"fortnight", {1209600}},
    {"month", {2629800, 0, true}},
    {"quarter", {7889400, 0, true}},
    {"year", {31557600}},
    {"decade", {315576000}},
    {"century", {3155760000.0}},
    {"millisecond", {0.001}},
    {"metre", {1}},
    {"kilometre", {1000}},
    {"centimetre", {0.01}},
    {"millimetre", {0.001}},
    {"inch", {0.0254}},
    {"foot", {0.3048}},
    {"yard", {0.9144}},
    {"mile", {1609.344}},
    {"square metre", {1}},
    {"square kilometre", {1e6}},
    {"hectare", {1e4}},
    {"acre", {4046.8564224}},
    {"square mile", {2589988.110336}},
    {"square foot", {0.09290304}},
    {"square feet", {0.09290304}},
    {"litre", {1}},
    {"millilitre", {0.001}},
    {"gallon", {3.785411784, 0, true}},
    {"pint", {0.473176473, 0, true}},
    {"barrel", {158.987294928}},
    {"cubic metre", {1000}},
    {"kilogram", {1}},
    {"gram", {0.001}},
    {"milligram", {1e-6}},
    {"pound-mass", {0.45359237}},
    {"ounce", {0.028349523125}},
    {"stone", {6.35029318}},
    {"ton", {1000, 0, true}},
    {"tonne", {1000}},
    {"metric ton", {1000}},
    {"short ton", {907.18474}},
    {"megaton", {1e9}},
    {"mile per hour", {0.44704}},
    {"kilometre per hour", {1 / 3.6}},
    {"metre per second", {1}},
    {"foot per second", {0.3048}},
    {"knot", {0.514444444}},
    {"celsius", {1}},
    {"fahrenheit", {5.0 / 9, -160.0 / 9}},
    {"kelvin", {1, -273.15}},
    {"degree celsius", {1}},
    {"degree fahrenheit", {5.0 / 9, -160.0 / 9}},
});

Dimension dimension_of(FigureKind kind) {
    switch (kind) {
    case FigureKind::count:
        return Dimension::count;
    case FigureKind::money:
        return Dimension::money;
    case FigureKind::percent:
        return Dimension::share;
    case FigureKind::duration:
        return Dimension::duration;
    case FigureKind::distance:
        return Dimension::length;
    case FigureKind::area:
        return Dimension::area;
    case FigureKind::volume:
        return Dimension::volume;
    case FigureKind::mass:
        return Dimension::mass;
    case FigureKind::speed:
        return Dimension::speed;
    case FigureKind::temperature:
        return Dimension::temperature;
    case FigureKind::age:
        return Dimension::age;
    case FigureKind::rate:
        return Dimension::times;
    case FigureKind::other:
        return Dimension::other;
    case FigureKind::score:
    case FigureKind::date:
    case FigureKind::time:
    case FigureKind::ordinal:
    case FigureKind::identifier:
        break;
    }
    return Dimension::none;
}

constexpr double percent_of_one = 100;

} // namespace

Quantity quantity_of(const FoundFigure& figure) {
    Quantity out;
    if (!figure.value) return out;
    out.dimension = dimension_of(figure.kind);
    switch (out.dimension) {
    case Dimension::none:
    case Dimension::count:
    case Dimension::age:
        return out;
    case Dimension::share:
        // A fraction in words ("a third") carries its value as a part of one.
        if (!figure.unit.empty() && figure.unit.front() == '%') out.factor = percent_of_one;
        return out;
    case Dimension::money:
    case Dimension::other:
    case Dimension::times:
        out.unit = figure.unit;
        return out;
    default:
        break;
    }
    if (const Factor* found = factors.find(figure.unit)) {
        out.factor = found->factor;
        out.offset = found->offset;
        out.loose = found->loose;
    } else {
        out.unit = figure.unit;
    }
    return out;
}

Figure plain_figure(const FoundFigure& figure, std::string_view text) {
    Figure out;
    out.where = figure.where;
    out.value = figure.value;
    out.bound = figure.bound;
    out.hedge = slice(text, figure.hedge);
    out.shown = slice(text, figure.where);
    return out;
}

Interval claimed_by(const FoundFigure& figure, std::string_view text) {
    const Quantity quantity = quantity_of(figure);
    Interval out;
    if (figure.kind == FigureKind::age && figure.value && figure.bound == Bound::exact) {
        out.low = std::min(figure.value->low, figure.value->high);
        out.high = std::max(figure.value->low, figure.value->high);
        return out;
    }
    out = claimed(plain_figure(figure, text));
    out.low = quantity.in_base(out.low);
    out.high = quantity.in_base(out.high);
    return out;
}

} // namespace crossread
