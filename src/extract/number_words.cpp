#include "extract/number_words.h"

#include "text/word_table.h"

namespace crossread {
namespace {

using Role = NumberWord::Role;

constexpr auto number_words = make_table<NumberWord>({
    {"zero", {Role::unit, 0}},
    {"one", {Role::unit, 1}},
    {"two", {Role::unit, 2}},
    {"three", {Role::unit, 3}},
    {"four", {Role::unit, 4}},
    {"five", {Role::unit, 5}},
    {"six", {Role::unit, 6}},
    {"seven", {Role::unit, 7}},
    {"eight", {Role::unit, 8}},
    {"nine", {Role::unit, 9}},
    {"ten", {Role::unit, 10}},
    {"eleven", {Role::unit, 11}},
    {"twelve", {Role::unit, 12}},
    {"thirteen", {Role::unit, 13}},
    {"fourteen", {Role::unit, 14}},
    {"fifteen", {Role::unit, 15}},
    {"sixteen", {Role::unit, 16}},
    {"seventeen", {Role::unit, 17}},
    {"eighteen", {Role::unit, 18}},
    {"nineteen", {Role::unit, 19}},
    {"twenty", {Role::ten, 20}},
    {"thirty", {Role::ten, 30}},
    {"forty", {Role::ten, 40}},
    {"fifty", {Role::ten, 50}},
    {"sixty", {Role::ten, 60}},
    {"seventy", {Role::ten, 70}},
    {"eighty", {Role::ten, 80}},
    {"ninety", {Role::ten, 90}},
    {"hundred", {Role::hundred, 100}},
    {"thousand", {Role::scale, 1e3}},
    {"million", {Role::scale, 1e6}},
    {"billion", {Role::scale, 1e9}},
    {"trillion", {Role::scale, 1e12}},
    {"mln", {Role::scale, 1e6}},
    {"mn", {Role::scale, 1e6}},
    {"bn", {Role::scale, 1e9}},
    {"bln", {Role::scale, 1e9}},
    {"tn", {Role::scale, 1e12}},
    {"trn", {Role::scale, 1e12}},
    {"lakh", {Role::scale, 1e5}},
    {"crore", {Role::scale, 1e7}},
    {"dozen", {Role::dozen, 12}},
    {"half", {Role::half, 0.5}},
    {"third", {Role::part, 3}},
    {"thirds", {Role::part, 3}},
    {"quarter", {Role::part, 4}},
    {"quarters", {Role::part, 4}},
    {"fourth", {Role::part, 4}},
    {"fourths", {Role::part, 4}},
    {"fifth", {Role::part, 5}},
    {"fifths", {Role::part, 5}},
    {"sixth", {Role::part, 6}},
    {"sixths", {Role::part, 6}},
    {"seventh", {Role::part, 7}},
    {"sevenths", {Role::part, 7}},
    {"eighth", {Role::part, 8}},
    {"eighths", {Role::part, 8}},
    {"ninth", {Role::part, 9}},
    {"ninths", {Role::part, 9}},
    {"tenth", {Role::part, 10}},
    {"tenths", {Role::part, 10}},
    {"hundredth", {Role::part, 100}},
    {"thousandth", {Role::part, 1000}},
    {"dozens", {Role::plural, 12}},
    {"scores", {Role::plural, 20}},
    {"tens", {Role::plural, 10}},
    {"hundreds", {Role::plural, 100}},
    {"thousands", {Role::plural, 1e3}},
    {"millions", {Role::plural, 1e6}},
    {"billions", {Role::plural, 1e9}},
    {"trillions", {Role::plural, 1e12}},
});

} // namespace

const NumberWord* number_word(const Word& word) { return number_words.find(word); }

} // namespace crossread
