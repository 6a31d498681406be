// Where an answer goes, a piece at a time: to a stream, to a string, or nowhere.
//
//   answer_line(line, [&](std::string_view piece) { out.write(piece.data(), piece.size()); })
//
// What is handed on at once need not be kept: an answer may be several times as long as its text.
#pragma once

#include <functional>
#include <string_view>

namespace crossread {

using Sink = std::function<void(std::string_view)>;

} // namespace crossread
