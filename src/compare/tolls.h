// The tolls of an article: how many died, were hurt, are missing, by its own latest count.
//
//   "At least 41 people were killed and 300 injured, 19 of them children."   41 killed · 300 injured
//   "In 1988 a quake killed 112 people; this one killed 41."                 41 killed
//   "Quakes kill 5,000 people a year. This one killed 41."                   41 killed
//
// The toll is what the news of a disaster is about, and it grows from one report to the next, so its
// values say little about whether two articles mean the same one. Where it stands says more: an
// article names the toll before its parts and before the tolls of other places and years.
// In: an article's settings. Out: Setting::toll of the first figure of each fate that counts people,
// is no part of another, no rate and not said of another time. Cost: linear in the settings.
#pragma once

#include "compare/settings.h"

#include <span>
#include <string_view>

namespace crossread {

void mark_tolls(std::string_view text, const WordedArticle& words, std::span<Setting> settings);

} // namespace crossread
