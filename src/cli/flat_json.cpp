#include "cli/flat_json.h"

#include "export/json_bytes.h"


namespace crossread {
namespace {

class Reader {
public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    std::optional<std::vector<FlatMember>> read() {
        std::vector<FlatMember> members;
        if (!takes('{')) return std::nullopt;
        do {
            FlatMember& member = members.emplace_back();
            if (members.size() > most_flat_members || !read_string(member.name) || !takes(':') ||
                !read_string(member.text))
                return std::nullopt;
        } while (takes(','));
        if (!takes('}')) return std::nullopt;
        skip_blanks();
        if (at_ != bytes_.size()) return std::nullopt;
        return members;
    }

private:
    void skip_blanks() {
        while (at_ < bytes_.size() && (bytes_[at_] == ' ' || bytes_[at_] == '\t' ||
                                       bytes_[at_] == '\r' || bytes_[at_] == '\n'))
            ++at_;
    }

    bool takes(char mark) {
        skip_blanks();
        if (at_ == bytes_.size() || bytes_[at_] != mark) return false;
        ++at_;
        return true;
    }

    bool read_string(std::string& out) {
        if (!takes('"')) return false;
        while (at_ < bytes_.size()) {
            const std::size_t end = plain_json_end(bytes_, at_);
            // One with escapes is a text, which is most of its line: room for all of it at once.
            if (out.empty() && end < bytes_.size() && bytes_[end] == '\\')
                out.reserve(bytes_.size() - at_);
            out.append(bytes_, at_, end - at_);
            at_ = end;
            if (at_ == bytes_.size()) return false;
            if (bytes_[at_] == '"') {
                ++at_;
                return true;
            }
            if (bytes_[at_] == '\x7F') out += bytes_[at_++]; // written with an escape, not read so
            else if (bytes_[at_] != '\\' || !read_escape(out)) return false;
        }
        return false;
    }

    bool read_escape(std::string& out) {
        if (bytes_.size() - at_ < 2) return false;
        const char letter = bytes_[at_ + 1];
        if (letter == 'u') return read_code_point(out);
        static constexpr std::string_view letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
        const std::size_t which = letters.find(letter);
        if (which == std::string_view::npos) return false;
        out += meanings[which];
        at_ += 2;
        return true;
    }

    // The four hexadecimal digits of "\u2019" at `at`.
    std::optional<char32_t> code_unit(std::size_t at) const {
        if (bytes_.size() < at + 6 || bytes_[at] != '\\' || bytes_[at + 1] != 'u')
            return std::nullopt;
        char32_t value = 0;
        for (std::size_t i = at + 2; i < at + 6; ++i) {
            const char c = fold(bytes_[i]);
            const bool digit = c >= '0' && c <= '9';
            if (!digit && !(c >= 'a' && c <= 'f')) return std::nullopt;
            value = value * 16 + static_cast<char32_t>(digit ? c - '0' : c - 'a' + 10);
        }
        return value;
    }

    bool read_code_point(std::string& out) {
        auto value = code_unit(at_);
        if (!value) return false;
        at_ += 6;
        if (*value >= 0xD800 && *value < 0xE000) {
            const auto low = code_unit(at_);
            if (*value >= 0xDC00 || !low || *low < 0xDC00 || *low >= 0xE000) return false;
            *value = 0x10000 + ((*value - 0xD800) << 10) + (*low - 0xDC00);
            at_ += 6;
        }
        append(*value, out);
        return true;
    }

    static void append(char32_t value, std::string& out) {
        const auto tail = [&](int shift) {
            out += static_cast<char>(0x80 | ((value >> shift) & 0x3F));
        };
        if (value < 0x80) {
            out += static_cast<char>(value);
        } else if (value < 0x800) {
            out += static_cast<char>(0xC0 | (value >> 6));
            tail(0);
        } else if (value < 0x10000) {
            out += static_cast<char>(0xE0 | (value >> 12));
            tail(6);
            tail(0);
        } else {
            out += static_cast<char>(0xF0 | (value >> 18));
            tail(12);
            tail(6);
            tail(0);
        }
    }

    std::string_view bytes_;
    std::size_t at_ = 0;
};

} // namespace

std::optional<std::vector<FlatMember>> read_flat_json(std::string_view bytes) {
    return Reader(bytes).read();
}

} // namespace crossread
