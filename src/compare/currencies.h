// What one currency is worth in another, as the articles themselves say it.
//
//   "$300 billion (£200 billion)"  in one article    1 pound sterling is 1.5 dollars
//   "£198 billion"                 in another        297 billion dollars: it can be compared
//
// Taught by figures in brackets behind others (Setting::twin). All money of the story that a rate
// reaches is brought to the currency used most; the rate is as rough as the figures that taught it, so
// converted money is loose. Without such a figure nothing is converted: no rate is built in.
// Of several rates the middle one counts. Cost: linear in the settings.
#pragma once

#include "compare/settings.h"

#include <vector>

namespace crossread {

void learn_currencies(std::vector<Setting>& settings);

} // namespace crossread
