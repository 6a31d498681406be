// The picture of a claim, for the preview of its link: 1200 by 630, as SVG.
//
//   +--------------------------------------------------------------+
//   | Crossread                              7 sources, one origin |
//   | ------------------------------------------------------------ |
//   | Servers in the US that control                               |   the label, set big
//   | computers in China                                           |
//   | ≠  2,194 or 2,196: differs by 2 (0.09 %)                     |   the state is drawn
//   | ------------------------------------------------------------ |
//   | 2,194      Infosecurity, Xinhua, China Daily, SCMP           |   a line for each value,
//   | 2,196      Reuters, Chinascope                               |   or each wording
//   | Who hacks whom? China and the United States, March 2013      |
//   +--------------------------------------------------------------+
//
// Lines are broken by the advances of Noto Serif Bold, which setup.sh installs; another serif font
// sets them a little longer or shorter, and there is room for that. What does not fit is cut with
// "…", or counted ("and 2 more"). scripts/make_pictures.sh turns it into a PNG.
// In: a story and one of its claims. Out: SVG without scripts, styles or links; the same bytes on
// every machine. Cost: linear in the claim, times its variants.
#pragma once

#include "story/story.h"

#include <string>

namespace crossread {

inline constexpr int picture_width = 1200;
inline constexpr int picture_height = 630;

[[nodiscard]] std::string claim_picture(const Story&, const Claim&);

// What the picture says, for those who do not see it.
[[nodiscard]] std::string picture_in_words(const Story&, const Claim&);

} // namespace crossread
