#include "ui/mirror.h"

#include <cmath>

namespace crossread {
namespace {

void put_string(std::string& out, std::string_view text) {
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

// Hundredths of a pixel are enough.
void put_number(std::string& out, float value) {
    long hundredths = std::lround(static_cast<double>(value) * 100);
    if (hundredths < 0) {
        out += '-';
        hundredths = -hundredths;
    }
    out += std::to_string(hundredths / 100);
    const long rest = hundredths % 100;
    if (rest == 0) return;
    out += '.';
    out += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0) out += static_cast<char>('0' + rest % 10);
}

void put_field(std::string& out, std::string_view name, std::string_view text) {
    if (text.empty()) return;
    out += ",\"";
    out += name;
    out += "\":";
    put_string(out, text);
}

void put_field(std::string& out, std::string_view name, float value) {
    out += ",\"";
    out += name;
    out += "\":";
    put_number(out, value);
}

void put_lines(std::string& out, const Node& node) {
    out += ",\"t\":[";
    for (std::size_t l = 0; l < node.lines.size(); ++l) {
        const TextLine& line = node.lines[l];
        if (l > 0) out += ',';
        out += "[[";
        for (std::size_t p = 0; p < line.pieces.size(); ++p) {
            const Piece& piece = line.pieces[p];
            if (p > 0) out += ',';
            if (piece.unseen) {
                out += '[';
                put_string(out, piece.text);
                out += ']';
                continue;
            }
            if (piece.address.empty() && piece.room == 0) {
                put_string(out, piece.text);
                continue;
            }
            out += '[';
            put_string(out, piece.text);
            out += ',';
            put_number(out, piece.room);
            for (const std::string* text : {&piece.address, &piece.id, &piece.label}) {
                out += ',';
                put_string(out, *text);
            }
            out += piece.current ? ",1" : ",0";
            out += piece.continued ? ",1]" : "]";
        }
        out += "],";
        put_string(out, line.joint == 0 ? std::string_view() : std::string_view(&line.joint, 1));
        out += ']';
    }
    out += ']';
}

} // namespace

std::string_view role_name(Role role) {
    switch (role) {
    case Role::heading:
        return "heading";
    case Role::paragraph:
        return "paragraph";
    case Role::text:
        return "text";
    case Role::link:
        return "link";
    case Role::button:
        return "button";
    case Role::list:
        return "list";
    case Role::item:
        return "item";
    case Role::table:
        return "table";
    case Role::row:
        return "row";
    case Role::column_header:
        return "columnheader";
    case Role::row_header:
        return "rowheader";
    case Role::cell:
        return "cell";
    case Role::section:
        return "section";
    case Role::navigation:
        return "navigation";
    case Role::picture:
        return "picture";
    case Role::search_box:
        return "searchbox";
    }
    return "text";
}

std::string mirror_json(const Page& page) {
    std::string out = "{\"w\":";
    put_number(out, page.width);
    put_field(out, "h", page.height);
    out += ",\"styles\":[";
    for (std::size_t i = 0; i < page.styles.size(); ++i) {
        const TextStyle& style = page.styles[i];
        out += i > 0 ? ",[" : "[";
        out += style.face == Face::serif ? "\"serif\"," : "\"sans\",";
        put_number(out, style.size);
        out += ',';
        put_number(out, style.line);
        out += ',' + std::to_string(style.weight) + ']';
    }
    out += "],\"nodes\":[";
    for (std::size_t i = 0; i < page.nodes.size(); ++i) {
        const Node& node = page.nodes[i];
        if (i > 0) out += ',';
        out += "{\"r\":\"";
        out += role_name(node.role);
        out += "\",\"d\":" + std::to_string(node.depth);
        if (node.level > 0) out += ",\"l\":" + std::to_string(node.level);
        if (node.stays) out += ",\"k\":1";
        if (node.placed) {
            put_field(out, "x", node.box.x);
            put_field(out, "y", node.box.y);
            put_field(out, "w", node.box.w);
            put_field(out, "h", node.box.h);
        }
        put_field(out, "i", node.id);
        put_field(out, "n", node.label);
        put_field(out, "a", node.action.address);
        put_field(out, "c", info(node.action.command).name);
        put_field(out, "v", node.value);
        put_field(out, "o", node.language);
        if (node.leftward) out += ",\"e\":1";
        if (node.unheard) out += ",\"q\":1";
        if (node.current) out += ",\"u\":1";
        if (!node.lines.empty()) {
            out += ",\"s\":" + std::to_string(node.style);
            put_field(out, "f", node.fill_width);
            if (node.hang > 0) put_field(out, "b", node.hang);
            if (node.align != Align::left)
                out += node.align == Align::right ? ",\"g\":\"right\"" : ",\"g\":\"center\"";
            put_lines(out, node);
        }
        out += '}';
    }
    return out + "]}";
}

std::string mirror_text(const Page& page) {
    std::string out;
    for (const Node& node : page.nodes) {
        out.append(static_cast<std::size_t>(node.depth) * 2, ' ');
        out += role_name(node.role);
        if (node.level > 0) out += ' ' + std::to_string(node.level);
        if (node.current) out += " (current)";
        if (!node.label.empty()) out += " [" + node.label + "]";
        if (!node.action.address.empty()) out += " -> " + node.action.address;
        if (node.action.command != Command::none)
            out += " !" + std::string(info(node.action.command).name);
        if (!node.lines.empty()) out += "  ";
        for (const TextLine& line : node.lines) {
            for (const Piece& piece : line.pieces) {
                if (piece.unseen) out += '(' + piece.text + ')';
                else if (piece.address.empty()) out += piece.text;
                else out += "{" + piece.text + "}";
            }
            if (line.joint == ' ') out += ' ';
        }
        out += '\n';
    }
    return out;
}

} // namespace crossread
