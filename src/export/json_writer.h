// JSON written from left to right into one string, or piece by piece into a sink, without a tree in
// between.
//
//   out.raw("{"); out.text_field("a", "a \\ b"); out.field("n"); out.number(0.5); out.raw("}");
//   {"a":"a \\ b","n":0.5}
//
// It puts the commas between fields and between the values of a list, escapes strings (broken UTF-8
// becomes U+FFFD) and writes a number with the fewest digits that read back as the same value. That
// brackets match is the caller's part. The same bytes on every machine. Cost: linear in what is
// written.
#pragma once

#include "base/sink.h"
#include "export/json_bytes.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crossread {

class JsonWriter {
public:
    JsonWriter() = default;
    // What is written goes there, the last of it with flush(); nothing is left to take.
    explicit JsonWriter(Sink sink) : sink_(std::move(sink)) {}

    std::string take() {
        flush();
        return std::move(out_);
    }

    void flush() {
        hand_on({part_, used_});
        used_ = 0;
    }

    void put(char c) {
        if (used_ == room) flush();
        part_[used_++] = c;
    }

    void raw(std::string_view text) {
        if (text.size() > room - used_) flush();
        if (text.size() > room) {
            hand_on(text);
            return;
        }
        std::memcpy(part_ + used_, text.data(), text.size());
        used_ += text.size();
    }

    void string(std::string_view text) {
        static constexpr char hex[] = "0123456789abcdef";
        put('"');
        for (std::size_t at = 0;;) {
            const std::size_t plain = plain_json_end(text, at);
            raw(text.substr(at, plain - at));
            if (plain == text.size()) break;
            const auto byte = static_cast<unsigned char>(text[plain]);
            const char escape[] = {'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 15]};
            if (byte >= 0x80) raw("\xEF\xBF\xBD");
            else if (byte == '\n') raw("\\n");
            else if (byte == '"' || byte == '\\') put('\\'), put(static_cast<char>(byte));
            else raw({escape, sizeof escape});
            at = plain + 1;
        }
        put('"');
    }

    void number(double value) {
        char digits[40];
        if (!std::isfinite(value)) return raw("null");
        if (std::fabs(value) < largest_whole_number && value == std::floor(value))
            return raw(std::to_string(static_cast<long long>(value)));
        // A short decimal is the quotient of two whole numbers, each held exactly.
        double power = 10;
        for (int places = 1; places <= most_short_places; ++places, power *= 10) {
            const double scaled = std::round(std::fabs(value) * power);
            if (scaled < largest_whole_number && scaled / power == std::fabs(value))
                return decimal(value < 0, static_cast<std::uint64_t>(scaled), places);
        }
        // The fewest digits that read back as the same value.
        for (int precision = 15; precision <= 17; ++precision) {
            std::snprintf(digits, sizeof digits, "%.*g", precision, value);
            if (std::strtod(digits, nullptr) == value) break;
        }
        raw(digits);
    }

    void whole(std::uint64_t value) {
        char digits[std::numeric_limits<std::uint64_t>::digits10 + 1];
        std::size_t at = sizeof digits;
        do {
            digits[--at] = static_cast<char>('0' + value % 10);
            value /= 10;
        } while (value > 0);
        raw({digits + at, sizeof digits - at});
    }

    // ,"name":
    void field(std::string_view name) {
        if (used_ == 0 || part_[used_ - 1] != '{') put(',');
        put('"');
        raw(name);
        raw("\":");
    }
    void text_field(std::string_view name, std::string_view value) {
        field(name);
        string(value);
    }
    void text_field_if_any(std::string_view name, std::string_view value) {
        if (!value.empty()) text_field(name, value);
    }
    void texts(std::string_view name, const std::vector<std::string>& values) {
        field(name);
        list(values, [this](const std::string& value) { string(value); });
    }
    template <typename Values, typename Each>
    void list(const Values& values, Each each) {
        put('[');
        bool first = true;
        for (const auto& value : values) {
            if (!first) put(',');
            first = false;
            each(value);
        }
        put(']');
    }

private:
    static constexpr std::size_t room = 4096;
    // Whole numbers below this are written digit by digit; a double holds each of them exactly.
    static constexpr double largest_whole_number = 1e15;
    static constexpr int most_short_places = 3;

    // "0.05": the digits of 5 with two places.
    void decimal(bool negative, std::uint64_t digits, int places) {
        std::uint64_t power = 1;
        for (int i = 0; i < places; ++i) power *= 10;
        if (negative) put('-');
        whole(digits / power);
        put('.');
        for (std::uint64_t rest = digits % power; places > 0; --places, rest %= power) {
            power /= 10;
            put(static_cast<char>('0' + rest / power));
        }
    }

    void hand_on(std::string_view piece) {
        if (sink_) sink_(piece);
        else out_ += piece;
    }

    // Short pieces are gathered here: a string would check and count for each of them.
    char part_[room];
    std::size_t used_ = 0;
    std::string out_;
    Sink sink_;
};

} // namespace crossread
