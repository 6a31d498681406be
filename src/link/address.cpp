#include "link/address.h"

#include <algorithm>
#include <array>
#include <utility>

namespace crossread {
namespace {

constexpr std::string_view version = "1";
constexpr std::size_t longest_version = 6; // digits of a version that are worth repeating
constexpr std::array<std::pair<View, std::string_view>, 5> views{{
    {View::article, "article"},
    {View::figures, "figures"},
    {View::quotes, "quotes"},
    {View::sources, "sources"},
    {View::settings, "settings"},
}};

Error refuse(ErrorCode code, std::string what) { return {code, {}, 0, std::move(what)}; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_name(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-';
    });
}

// Crockford's alphabet leaves out I, L, O and U.
bool is_rev(std::string_view text) {
    return text.size() == rev_length && std::all_of(text.begin(), text.end(), [](char c) {
               const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
               return is_digit(c) || (lower >= 'a' && lower <= 'z' && lower != 'i' &&
                                      lower != 'l' && lower != 'o' && lower != 'u');
           });
}

bool is_base64url(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
               c == '_';
    });
}

int hex_digit(char c) {
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

Result<std::string> percent_decoded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return refuse(ErrorCode::malformed,
                          "This link is damaged: it has a percent sign without two hexadecimal "
                          "digits after it.");
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

// Typed text for q=: without percent signs, so that it survives being decoded once too often.
std::string escaped(std::string_view typed) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : typed) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c);
        if (letter || c == '-' || c == '_' || c == '.' || c == ',') out += c;
        else if (c == ' ') out += '+';
        else {
            out += '~';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
    return out;
}

std::string unescaped(std::string_view value) {
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const int high = i + 2 < value.size() ? hex_digit(value[i + 1]) : -1;
        const int low = i + 2 < value.size() ? hex_digit(value[i + 2]) : -1;
        if (value[i] == '~' && high >= 0 && low >= 0) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += value[i] == '+' ? ' ' : value[i];
        }
    }
    return out;
}

// A paragraph's number; 0 when it is none.
std::size_t read_paragraph(std::string_view value) {
    std::size_t number = 0;
    for (const char c : value) {
        if (!is_digit(c)) return 0;
        number = number * 10 + static_cast<std::size_t>(c - '0');
        if (number > max_paragraph) return 0;
    }
    return number;
}

// What stands before `mark`; `text` keeps what stands behind it, or nothing.
std::string_view take_until(std::string_view& text, char mark) {
    const std::size_t at = std::min(text.find(mark), text.size());
    const std::string_view head = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return head;
}

std::string_view without_directive(std::string_view text) {
    return text.substr(0, text.find(":~:"));
}

Error other_version(std::string_view head) {
    if (head.empty() || !std::all_of(head.begin(), head.end(), is_digit))
        return refuse(ErrorCode::malformed,
                      "This is not the address of a claim; those begin with #1/ and the name of "
                      "a story.");
    const std::string number =
        head.size() <= longest_version ? "version " + std::string(head) : "a later version";
    return refuse(ErrorCode::unknown,
                  "This link is of " + number + "; this page understands version 1.");
}

Result<Address> read_path(std::string_view path) {
    if (!path.empty() && path.back() == '/') path.remove_suffix(1);
    Address out;
    out.story = take_until(path, '/');
    if (out.story.empty())
        return refuse(ErrorCode::missing, "This link names no story; after #1/ comes its name.");
    if (!is_name(out.story))
        return refuse(ErrorCode::malformed,
                      "The name of the story in this link is damaged; it has lower-case letters, "
                      "digits and hyphens only.");
    const bool with_rev = path.find('~') != std::string_view::npos;
    out.key = take_until(path, '~');
    out.rev = path;
    if (out.key.empty() && !with_rev) return out;
    if (!is_name(out.key))
        return refuse(ErrorCode::malformed,
                      "The name of the claim in this link is damaged; it has lower-case letters, "
                      "digits and hyphens only.");
    if (with_rev && !is_rev(out.rev))
        return refuse(ErrorCode::malformed,
                      "The revision in this link is damaged; after ~ come ten letters and digits "
                      "without i, l, o and u.");
    return out;
}

} // namespace

std::string encode(const Address& address) {
    if (address.story.empty()) return "#";
    std::string out = "#" + std::string(version) + "/" + address.story;
    if (!address.key.empty()) {
        out += "/" + address.key;
        if (!address.rev.empty()) out += "~" + address.rev;
    }
    char mark = '?';
    const auto add = [&](std::string_view name, std::string_view value) {
        out += mark;
        out += name;
        out += '=';
        out += value;
        mark = '&';
    };
    if (!address.article.empty()) add("in", address.article);
    if (!address.key.empty() && !address.beside.empty()) add("beside", address.beside);
    for (const auto& [view, name] : views)
        if (view == address.view && view != View::article) add("view", name);
    if (!address.query.empty()) add("q", escaped(address.query));
    if (address.paragraph > 0) add("p", std::to_string(address.paragraph));
    if (!address.key.empty() && !address.payload.empty()) (out += '!') += address.payload;
    return out;
}

Result<Address> decode(std::string_view fragment) {
    if (fragment.size() > max_address_bytes)
        return refuse(ErrorCode::too_large,
                      "This link is too long; a link to a claim has at most 8,000 characters.");
    // Cut before decoding too: the directive is not ours, and its percent signs may be anything.
    auto decoded = percent_decoded(without_directive(fragment));
    if (!decoded) return decoded.error();
    std::string_view text = without_directive(*decoded);
    if (!text.empty() && text.front() == '#') text.remove_prefix(1);
    if (text.empty() || text == "/") return Address{};

    const std::string_view head = text.substr(0, text.find_first_of("/?!"));
    if (head != version) return other_version(head);
    const bool carries = text.find('!') != std::string_view::npos;
    std::string_view payload = text;
    text = take_until(payload, '!');
    text.remove_prefix(std::min(head.size() + 1, text.size()));
    std::string_view query = text;
    Result<Address> address = read_path(take_until(query, '?'));
    if (!address) return address;
    if (carries && (address->key.empty() || payload.empty() || !is_base64url(payload)))
        return refuse(ErrorCode::malformed,
                      "What this link carries is damaged; ask for the link again.");
    address->payload = payload;
    while (!query.empty()) {
        std::string_view value = take_until(query, '&');
        const std::string_view name = take_until(value, '=');
        if (name == "in" || name == "beside") {
            if (!value.empty() && !is_name(value))
                return refuse(ErrorCode::malformed,
                              "The name of the article in this link is damaged; it has lower-case "
                              "letters, digits and hyphens only.");
            (name == "in" ? address->article : address->beside) = value;
        } else if (name == "view") {
            for (const auto& [view, word] : views)
                if (word == value) address->view = view;
        } else if (name == "q") {
            address->query = unescaped(value);
        } else if (name == "p") {
            address->paragraph = read_paragraph(value);
        }
    }
    if (address->key.empty()) address->beside.clear(); // there is nothing to look for in both
    return address;
}

} // namespace crossread
