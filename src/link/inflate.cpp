#include "link/deflate.h"
#include "link/deflate_format.h"

#include <span>
#include <vector>

namespace crossread {
namespace {

using namespace deflate_format;

// A canonical code: how many codes have each length, and their symbols in order.
struct Code {
    std::array<std::uint16_t, longest_code + 1> counts{};
    std::array<std::uint16_t, fixed_symbols> symbols{};
    int left = 0; // codes that the lengths leave free: below 0 over-full, above 0 with gaps
};

Code make_code(std::span<const std::uint8_t> lengths) {
    Code out;
    for (const std::uint8_t length : lengths) ++out.counts[length];
    out.left = 1;
    for (unsigned length = 1; length <= longest_code; ++length) {
        out.left = out.left * 2 - out.counts[length];
        if (out.left < 0) return out;
    }
    std::array<std::uint16_t, longest_code + 2> next{};
    for (unsigned length = 1; length <= longest_code; ++length)
        next[length + 1] = static_cast<std::uint16_t>(next[length] + out.counts[length]);
    for (std::size_t symbol = 0; symbol < lengths.size(); ++symbol)
        if (lengths[symbol] != 0)
            out.symbols[next[lengths[symbol]]++] = static_cast<std::uint16_t>(symbol);
    return out;
}

class Inflater {
public:
    Inflater(std::string_view bytes, std::size_t limit) : bytes_(bytes), limit_(limit) {
        out_.reserve(limit);
    }

    std::optional<std::string> run() {
        bool last = false;
        while (!last) {
            last = take(1) == 1;
            bool ok = false;
            switch (take(2)) {
            case 0:
                ok = stored();
                break;
            case 1:
                ok = fixed();
                break;
            case 2:
                ok = dynamic();
                break;
            default:
                break;
            }
            if (!ok || cut_) return std::nullopt;
        }
        if (at_ != bytes_.size()) return std::nullopt;
        return std::move(out_);
    }

private:
    // The next bits, the first one lowest; 0 and a note when the bytes end before.
    unsigned take(unsigned count) {
        while (bits_ < count) {
            if (at_ == bytes_.size()) {
                cut_ = true;
                return 0;
            }
            held_ |= std::uint32_t{static_cast<unsigned char>(bytes_[at_++])} << bits_;
            bits_ += 8;
        }
        const unsigned out = held_ & ((1u << count) - 1);
        held_ >>= count;
        bits_ -= count;
        return out;
    }

    // The symbol of the code that comes next, or -1.
    int symbol(const Code& code) {
        int value = 0;
        int first = 0;
        int index = 0;
        for (unsigned length = 1; length <= longest_code && !cut_; ++length) {
            value |= static_cast<int>(take(1));
            const int count = code.counts[length];
            if (value - count < first)
                return code.symbols[static_cast<std::size_t>(index + value - first)];
            index += count;
            first = (first + count) * 2;
            value *= 2;
        }
        return -1;
    }

    bool stored() {
        held_ = 0; // the rest of the byte
        bits_ = 0;
        const unsigned size = take(16);
        const unsigned check = take(16);
        if (cut_ || size != (~check & 0xFFFFu)) return false;
        if (size > bytes_.size() - at_ || size > limit_ - out_.size()) return false;
        out_ += bytes_.substr(at_, size);
        at_ += size;
        return true;
    }

    bool fixed() {
        std::array<std::uint8_t, fixed_symbols> literals{};
        for (std::size_t i = 0; i < literals.size(); ++i) literals[i] = fixed_length(i);
        std::array<std::uint8_t, distance_symbols> distances{};
        distances.fill(fixed_distance_length);
        return coded(make_code(literals), make_code(distances));
    }

    bool dynamic() {
        const std::size_t literal_count = take(5) + 257;
        const std::size_t distance_count = take(5) + 1;
        const std::size_t length_count = take(4) + 4;
        if (literal_count > literal_symbols || distance_count > distance_symbols) return false;
        std::array<std::uint8_t, length_symbols> own{};
        for (std::size_t i = 0; i < length_count; ++i)
            own[length_order[i]] = static_cast<std::uint8_t>(take(3));
        const Code length_code = make_code(own);
        if (cut_ || length_code.left != 0) return false;

        std::array<std::uint8_t, literal_symbols + distance_symbols> lengths{};
        const std::size_t all = literal_count + distance_count;
        for (std::size_t i = 0; i < all;) {
            const int what = symbol(length_code);
            if (what < 0 || cut_) return false;
            if (what < 16) {
                lengths[i++] = static_cast<std::uint8_t>(what);
                continue;
            }
            if (what == 16 && i == 0) return false;
            const std::uint8_t repeated = what == 16 ? lengths[i - 1] : std::uint8_t{0};
            std::size_t count = what == 16 ? 3 + take(2) : what == 17 ? 3 + take(3) : 11 + take(7);
            if (count > all - i) return false;
            for (; count > 0; --count) lengths[i++] = repeated;
        }
        if (lengths[end_symbol] == 0) return false;
        const std::span<const std::uint8_t> given(lengths);
        const Code literals = make_code(given.first(literal_count));
        const Code distances = make_code(given.subspan(literal_count, distance_count));
        // Gaps are allowed in a code of one symbol only.
        const auto sound = [](const Code& code, std::size_t symbols) {
            return code.left == 0 ||
                   (code.left > 0 && code.counts[0] + code.counts[1] == static_cast<int>(symbols));
        };
        if (!sound(literals, literal_count) || !sound(distances, distance_count)) return false;
        return coded(literals, distances);
    }

    bool coded(const Code& literals, const Code& distances) {
        while (!cut_) {
            const int what = symbol(literals);
            if (what < 0 || cut_) return false;
            if (what == end_symbol) return true;
            if (what < static_cast<int>(end_symbol)) {
                if (out_.size() == limit_) return false;
                out_ += static_cast<char>(what);
                continue;
            }
            const auto length_at = static_cast<std::size_t>(what) - end_symbol - 1;
            if (length_at >= length_bases.size()) return false;
            const std::size_t length = length_bases[length_at] + take(length_bits[length_at]);
            const int distance_at = symbol(distances);
            if (distance_at < 0 || distance_at >= static_cast<int>(distance_symbols)) return false;
            const auto index = static_cast<std::size_t>(distance_at);
            const std::size_t distance = distance_bases[index] + take(distance_bits[index]);
            if (cut_ || distance > out_.size() || length > limit_ - out_.size()) return false;
            for (std::size_t i = 0; i < length; ++i) out_ += out_[out_.size() - distance];
        }
        return false;
    }

    std::string_view bytes_;
    std::size_t limit_;
    std::size_t at_ = 0;
    std::uint32_t held_ = 0; // bits taken out of bytes_ and not used yet
    unsigned bits_ = 0;
    bool cut_ = false;
    std::string out_;
};

} // namespace

std::optional<std::string> inflate(std::string_view bytes, std::size_t limit) {
    return Inflater(bytes, limit).run();
}

} // namespace crossread
