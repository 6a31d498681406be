// One article's parts, set wherever it is shown: alone, or beside another.
//
//   [Digest] Infosecurity Magazine, March 2013       draw_kicker
//   Servers traced abroad                            draw_title
//   Numbers followed. Since January, 2,194 != …      draw_article_text, with figures and quotes marked
//   A digest in our own words. …                     draw_colophon
//
// Each takes a place and a width and returns its height. Cost: linear in the text and its marks.
#pragma once

#include "ui/compose.h"
#include "ui/views.h"

#include <cstddef>

namespace crossread {

inline constexpr float kColumn = 620; // the measure: about 65 characters

// `brief`: by its short name, where the room is narrow.
float draw_kicker(Composer& pen, const Article& article, float x, float y, float width, bool brief);
// `level` of the heading; its height is with what stays free under it.
float draw_title(Composer& pen, const Sight& sight, const Article& article, int level,
                 const TextStyle& style, float x, float y, float width);
float draw_article_text(Composer& pen, const Sight& sight, std::size_t index, float x, float y,
                        float width);
float draw_colophon(Composer& pen, const Article& article, float x, float y, float width);

// Where two texts stand beside each other, each keeps its source's name in sight while it scrolls.
inline constexpr float kHeadOfTwo = 48;
inline constexpr float kMarginOfTwo = 28; // left and right of each of two texts

// The first text's head; the second's has the ways on and is beside_view.cpp's own.
void draw_head_of_first(Composer& pen, const Article& article, float x, float width);
// Two lines at the left of a head: the source, and what is said of it.
void draw_name_in_head(Composer& pen, const Article& article, std::string_view below, float x,
                       float width);
// Call last: all that was written since the page was begun stays in sight.
void end_head(Page& page);

} // namespace crossread
