// Bytes as letters that may stand in an address: base64 with - and _ and without padding (RFC 4648,
// section 5).
//
//   "\xFB\xFF"    "-_8"
//
// Reading is strict, so that every text stands for one run of bytes at most: another character, a
// single letter left over, or bits left over that are not zero give nothing. Cost: linear.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace crossread {

[[nodiscard]] std::string to_base64url(std::string_view bytes);
[[nodiscard]] std::optional<std::string> from_base64url(std::string_view text);

} // namespace crossread
