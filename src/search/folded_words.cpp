#include "search/folded_words.h"

#include "base/utf8.h"

#include <cstddef>

namespace crossread {
namespace {

// The plain letters from U+00C0, U+01CD and U+1E00 on; '?' where a letter is its own.
constexpr std::string_view kLatin =
    "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr std::string_view kPinyin = "aaiioouuuuuuuuuu";
constexpr std::string_view kVietnamese =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwyas??s?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

bool is_blank(char32_t c) {
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

// The blanks that typesetters put between groups of three digits.
bool is_narrow(char32_t c) {
    return c == 0xA0 || c == 0x2007 || c == 0x2009 || c == 0x200A || c == 0x202F;
}

// Accents of their own, vowel points, soft hyphens, zero-width signs.
bool is_nothing(char32_t c) {
    return c == 0xAD || (c >= 0x300 && c <= 0x36F) || (c >= 0x591 && c <= 0x5C7) || c == 0x640 ||
           (c >= 0x64B && c <= 0x652) || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

std::string_view letter_from(std::string_view table, std::size_t at) {
    const std::string_view letter = table.substr(at, 1);
    return letter == "?" ? std::string_view() : letter;
}

// The ASCII that stands for a code point; empty: none does.
std::string_view plain(char32_t c) {
    switch (c) {
    case 0xDF:
    case 0x1E9E:
        return "ss";
    case 0xC6:
    case 0xE6:
        return "ae";
    case 0x152:
    case 0x153:
        return "oe";
    case 0xDE:
    case 0xFE:
        return "th";
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2039:
    case 0x203A:
    case '`':
    case 0xB4:
    case 0x2BC:
        return "'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0xAB:
    case 0xBB:
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:
        return "\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return "-";
    case 0x2248:
        return "~";
    case 0x2264:
        return "<";
    case 0x2265:
        return ">";
    case 0x2026:
        return "...";
    default:
        break;
    }
    if (c >= 0xC0 && c < 0xC0 + kLatin.size()) return letter_from(kLatin, c - 0xC0);
    if (c >= 0x1CD && c < 0x1CD + kPinyin.size()) return letter_from(kPinyin, c - 0x1CD);
    if (c >= 0x1E00 && c < 0x1E00 + kVietnamese.size()) return letter_from(kVietnamese, c - 0x1E00);
    return {};
}

// Small letters of Greek and Cyrillic, without their accents.
char32_t small(char32_t c) {
    switch (c) {
    case 0x386:
    case 0x3AC:
        return 0x3B1;
    case 0x388:
    case 0x3AD:
        return 0x3B5;
    case 0x389:
    case 0x3AE:
        return 0x3B7;
    case 0x38A:
    case 0x3AF:
    case 0x3AA:
    case 0x3CA:
    case 0x390:
        return 0x3B9;
    case 0x38C:
    case 0x3CC:
        return 0x3BF;
    case 0x38E:
    case 0x3CD:
    case 0x3AB:
    case 0x3CB:
    case 0x3B0:
        return 0x3C5;
    case 0x38F:
    case 0x3CE:
        return 0x3C9;
    case 0x3C2:
        return 0x3C3;
    case 0x401:
    case 0x451:
        return 0x435;
    default:
        break;
    }
    if ((c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F)) return c + 0x20;
    if (c >= 0x400 && c <= 0x40F) return c + 0x50;
    if (c >= 0x660 && c <= 0x669) return c - 0x660 + '0'; // Arabic digits, of Arabia and of Persia
    if (c >= 0x6F0 && c <= 0x6F9) return c - 0x6F0 + '0';
    if (c == 0x66A) return '%';
    if (c == 0x66B) return '.';
    if (c == 0x66C) return ',';
    if (c >= 0xFF01 && c <= 0xFF5E) { // Full width.
        const char32_t ascii = c - 0xFF01 + '!';
        return ascii >= 'A' && ascii <= 'Z' ? ascii + 0x20 : ascii;
    }
    return c;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Of the code points that small() gives, all have at most two bytes.
void append(std::string& out, char32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

} // namespace

FoldedWords fold_words(std::string_view text) {
    FoldedWords out;
    out.text.reserve(text.size());
    out.starts.reserve(text.size() + 1);
    for (std::size_t at = 0; at < text.size();) {
        const char first = text[at];
        const CodePoint point = static_cast<unsigned char>(first) < 0x80
                                    ? CodePoint{static_cast<unsigned char>(first), 1}
                                    : decode(text, at);
        const std::size_t end = at + point.size;
        if (is_blank(point.value)) {
            const bool groups = is_narrow(point.value) && !out.text.empty() &&
                                is_digit(out.text.back()) && end < text.size() &&
                                is_digit(text[end]);
            if (!groups && (out.text.empty() || out.text.back() != ' ')) out.text += ' ';
        } else if (first >= 'A' && first <= 'Z') {
            out.text += static_cast<char>(first - 'A' + 'a');
        } else if (!is_nothing(point.value)) {
            const std::string_view letters = plain(point.value);
            const char32_t folded = small(point.value);
            if (!letters.empty()) out.text += letters;
            else if (folded != point.value) append(out.text, folded);
            else out.text += text.substr(at, point.size);
        }
        out.starts.resize(out.text.size(), static_cast<std::uint32_t>(at));
        at = end;
    }
    out.starts.push_back(static_cast<std::uint32_t>(text.size()));
    return out;
}

} // namespace crossread
