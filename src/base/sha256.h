// SHA-256 (FIPS 180-4): a name for content that nobody can choose.
//
//   sha256("abc")   ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad
//
// In: any bytes, of any length. Out: 32 bytes, the same on every machine.
// Cost: linear; no memory beyond a block of 64 bytes.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace crossread {

using Digest = std::array<std::uint8_t, 32>;

[[nodiscard]] Digest sha256(std::string_view bytes);

} // namespace crossread
