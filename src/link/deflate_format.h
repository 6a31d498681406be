// The tables of raw deflate (RFC 1951, 3.2.5 to 3.2.7), which its writer and its reader share.
//
//   symbol   0 … 255    256    257 … 285
//            a byte     end    a length: length_bases[symbol - 257], and so many bits more
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace crossread::deflate_format {

inline constexpr std::size_t end_symbol = 256;
inline constexpr std::size_t literal_symbols = 286;
inline constexpr std::size_t distance_symbols = 30;
inline constexpr std::size_t length_symbols = 19; // the code in which the two codes are written
inline constexpr unsigned longest_code = 15;
inline constexpr unsigned longest_length_code = 7;
inline constexpr std::size_t shortest_match = 3;
inline constexpr std::size_t longest_match = 258;
inline constexpr std::size_t farthest_match = 32'768;

inline constexpr std::array<std::uint16_t, 29> length_bases{
    3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
    31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
inline constexpr std::array<std::uint8_t, 29> length_bits{0, 0, 0, 0, 0, 0, 0, 0, 1, 1,
                                                          1, 1, 2, 2, 2, 2, 3, 3, 3, 3,
                                                          4, 4, 4, 4, 5, 5, 5, 5, 0};
inline constexpr std::array<std::uint16_t, 30> distance_bases{
    1,   2,   3,   4,   5,   7,    9,    13,   17,   25,   33,   49,   65,    97,    129,
    193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
inline constexpr std::array<std::uint8_t, 30> distance_bits{0, 0, 0,  0,  1,  1,  2,  2,  3,  3,
                                                            4, 4, 5,  5,  6,  6,  7,  7,  8,  8,
                                                            9, 9, 10, 10, 11, 11, 12, 12, 13, 13};
// In what order the lengths of the length code stand.
inline constexpr std::array<std::uint8_t, length_symbols> length_order{
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

// How long the fixed code of a symbol is.
constexpr std::uint8_t fixed_length(std::size_t symbol) {
    return symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
}
inline constexpr std::size_t fixed_symbols = 288; // two of them never used
inline constexpr std::uint8_t fixed_distance_length = 5;

} // namespace crossread::deflate_format
