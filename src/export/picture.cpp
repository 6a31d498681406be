#include "export/picture.h"

#include "base/utf8.h"
#include "export/html_writer.h"
#include "export/preview.h"
#include "story/labels.h"

#include <algorithm>
#include <array>
#include <vector>

namespace crossread {
namespace {

constexpr int margin = 72;
constexpr int inner = picture_width - 2 * margin;
constexpr int most_rows = 4;           // values
constexpr std::size_t most_quotes = 2; // wordings: each takes two lines
constexpr std::string_view serif = "Noto Serif, Georgia, serif";
constexpr std::string_view sans = "Noto Sans, sans-serif";
constexpr std::string_view ink = "#1C1B19";
constexpr std::string_view soft = "#66635C";

// Advances of the characters from space to "~", in hundredths of the size.
constexpr std::array<std::uint8_t, 95> advances{
    26, 38, 51, 56, 56, 91, 80, 29,  40, 40, 50, 56, 29, 31, 29, 29, 56, 56, 56, 56, 56, 56, 56, 56,
    56, 56, 30, 30, 56, 56, 56, 55,  92, 75, 67, 67, 77, 65, 62, 77, 82, 40, 40, 73, 65, 95, 79, 79,
    64, 79, 71, 59, 65, 75, 70, 107, 73, 69, 67, 41, 29, 41, 56, 46, 33, 60, 65, 53, 65, 57, 41, 56,
    67, 35, 34, 64, 35, 99, 67, 61,  64, 65, 52, 49, 40, 67, 61, 86, 65, 58, 53, 44, 56, 44, 56};
constexpr int other_advance = 68; // letters with accents, quotation marks
constexpr int wide_advance = 100; // from here on: the scripts of East Asia
constexpr char32_t first_wide = 0x2E80;

int advance(char32_t letter) {
    if (letter >= ' ' && letter <= '~') return advances[letter - ' '];
    return letter >= first_wide ? wide_advance : other_advance;
}

// In pixels, of text of this size in the bold serif; everything else is narrower.
int width_of(std::string_view text, int size) {
    long sum = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode(text, at);
        sum += advance(point.value);
        at += point.size;
    }
    return static_cast<int>(sum * size / 100);
}

// The text cut to a width, between words, with "…".
std::string cut_to(std::string_view text, int size, int width) {
    if (width_of(text, size) <= width) return std::string(text);
    long sum = width_of("…", size) * 100L;
    std::size_t end = 0;
    std::size_t space = 0;
    while (end < text.size()) {
        const CodePoint point = decode(text, end);
        sum += static_cast<long>(advance(point.value)) * size;
        if (sum > width * 100L) break;
        if (text[end] == ' ') space = end;
        end += point.size;
    }
    return std::string(text.substr(0, space > 0 ? space : end)) + "…";
}

bool is_cut(std::string_view line) {
    constexpr std::string_view sign = "…";
    return line.size() >= sign.size() && line.substr(line.size() - sign.size()) == sign;
}

// At most `most` lines of a width; what is left over is cut off in the last one.
std::vector<std::string> lines_of(std::string_view text, int size, int width, std::size_t most) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        if (lines.size() + 1 == most) {
            lines.push_back(cut_to(text, size, width));
            break;
        }
        std::size_t end = 0;
        std::size_t space = 0;
        long sum = 0;
        while (end < text.size()) {
            const CodePoint point = decode(text, end);
            if (text[end] == ' ') space = end;
            sum += static_cast<long>(advance(point.value)) * size;
            if (sum > width * 100L) break;
            end += point.size;
        }
        if (end < text.size())
            end = space > 0 ? space : std::max<std::size_t>(end, decode(text, 0).size);
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
        while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    }
    return lines;
}

// The lines of a headline are made about equally long: the narrowest width that needs no more.
std::vector<std::string> balanced(std::string_view text, int size, int width, std::size_t most) {
    const std::vector<std::string> widest = lines_of(text, size, width, most);
    if (widest.size() < 2) return widest;
    constexpr int step = 24;
    std::vector<std::string> best = widest;
    for (int narrow = width - step; narrow > width / 2; narrow -= step) {
        std::vector<std::string> lines = lines_of(text, size, narrow, most);
        if (lines.size() > widest.size() || lines.back() != cut_to(lines.back(), size, narrow) ||
            is_cut(lines.back()))
            break;
        best = std::move(lines);
    }
    return best;
}

std::string_view colour_of(Relation relation) {
    switch (relation) {
    case Relation::same:
        return "#2B6B58";
    case Relation::compatible:
        return "#3E5C8C";
    case Relation::differs:
        return "#9B4310";
    case Relation::only_here:
        return "#716D65";
    case Relation::not_compared:
        break;
    }
    return soft;
}

// The five states on a field of 14 by 14, as everywhere in the reader.
std::string_view mark_of(Relation relation) {
    switch (relation) {
    case Relation::same:
        return "M2 5h10M2 9h10";
    case Relation::compatible:
        return "M2 5.6c1.7-2 3.3-2 5-.6s3.3 1.4 5-.6M2 10.1c1.7-2 3.3-2 5-.6s3.3 1.4 5-.6";
    case Relation::differs:
        return "M2 5h10M2 9h10M10 1.5L4 12.5";
    case Relation::only_here:
        return "M7 5.4a1.6 1.6 0 1 0 .01 0z";
    case Relation::not_compared:
        break;
    }
    return "M3.5 7h7";
}

struct Type {
    std::string_view family;
    int size;
    bool bold;
    std::string_view colour;
    std::string_view anchor = "start";
};

class Sheet {
public:
    Sheet() {
        out_ << "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\" "
                "viewBox=\"0 0 1200 630\">\n<rect width=\"1200\" height=\"630\" "
                "fill=\"#FBFAF6\"/>\n";
    }
    void text(int x, int y, const Type& type, std::string_view words) {
        out_ << "<text x=\"" << number(x) << "\" y=\"" << number(y) << "\" font-family=\""
             << type.family << "\" font-size=\"" << number(type.size) << "\" font-weight=\"";
        if (type.bold) out_ << "700";
        else out_ << "400";
        out_ << "\" fill=\"" << type.colour << "\" text-anchor=\"" << type.anchor << "\">" << words
             << "</text>\n";
    }
    void rule(int y, std::string_view colour) {
        out_ << "<rect x=\"" << number(margin) << "\" y=\"" << number(y) << "\" width=\""
             << number(inner) << "\" height=\"2\" fill=\"" << colour << "\"/>\n";
    }
    void band(int y, std::string_view colour) {
        out_ << "<rect y=\"" << number(y) << "\" width=\"1200\" height=\""
             << number(picture_height - y) << "\" fill=\"" << colour << "\"/>\n";
    }
    void mark(int x, int y, int size, Relation relation) {
        const std::string_view colour = colour_of(relation);
        out_ << "<svg x=\"" << number(x) << "\" y=\"" << number(y) << "\" width=\"" << number(size)
             << "\" height=\"" << number(size) << "\" viewBox=\"0 0 14 14\"><path d=\""
             << mark_of(relation) << "\" fill=\"";
        if (relation == Relation::only_here) out_ << colour;
        else out_ << "none";
        out_ << "\" stroke=\"" << colour
             << "\" stroke-width=\"1.7\" stroke-linecap=\"round\"/></svg>\n";
    }
    std::string take() {
        out_ << "</svg>\n";
        return out_.str();
    }

private:
    static std::string number(int value) { return std::to_string(value); }
    Html out_;
};

std::string sources_of(const Story& story, const Variant& variant) {
    std::string out;
    for (const std::size_t article : variant.articles) {
        if (!out.empty()) out += ", ";
        out += story.articles[article].short_name;
    }
    return out;
}

// Rows of values, each with its sources in one column; the fewer they are, the bigger they stand.
void values(Sheet& sheet, const Story& story, const Claim& claim, int top, int bottom) {
    constexpr int small = 26;
    constexpr int smallest_step = 48;
    constexpr int biggest_step = 92;
    const std::vector<Variant> all = variants(story, claim);
    const int fit = std::clamp((bottom - top) / smallest_step, 2, most_rows);
    const auto lines = static_cast<int>(std::min(all.size(), static_cast<std::size_t>(fit)));
    const bool more = all.size() > static_cast<std::size_t>(lines);
    const std::size_t rows = static_cast<std::size_t>(lines) - (more ? 1 : 0);
    const int step = std::min(biggest_step, (bottom - top) / std::max(lines, 1));
    int size = step * 2 / 3;
    int column = 0;
    const auto measure = [&] {
        column = 0;
        for (std::size_t i = 0; i < rows; ++i)
            column = std::max(column, width_of(all[i].words, size) + size);
    };
    constexpr int widest = inner * 6 / 10;
    for (measure(); column > widest && size > small; measure()) size -= 2;
    column = std::min(column, widest);
    int y = top + step / 2 + size / 3;
    for (std::size_t i = 0; i < rows; ++i, y += step) {
        const std::string_view colour = all[i].apart ? colour_of(claim.relation) : ink;
        sheet.text(margin, y, {sans, size, true, colour},
                   cut_to(all[i].words, size, column - size / 2));
        sheet.text(margin + column, y, {sans, small, false, soft},
                   cut_to(sources_of(story, all[i]), small, inner - column));
    }
    if (more)
        sheet.text(margin, y, {sans, small, false, soft},
                   "and " + std::to_string(all.size() - rows) + " more");
}

// Wordings, each over its sources.
void wordings(Sheet& sheet, const Story& story, const Claim& claim, int top, int bottom) {
    constexpr int size = 30;
    constexpr int small = 23;
    constexpr int line = 38;
    const std::vector<Variant> all = variants(story, claim);
    const std::size_t rows = std::min(all.size(), most_quotes);
    const std::size_t most_lines = rows == 1 ? 3 : (bottom - top) >= 250 ? 2 : 1;
    int y = top + line - 4;
    for (std::size_t i = 0; i < rows; ++i) {
        const Variant& variant = all[i];
        std::string words = variant.words;
        if (variant.quoted) words = "“" + words + "”";
        std::vector<std::string> lines = lines_of(words, size, inner, most_lines);
        if (variant.quoted && is_cut(lines.back())) lines.back() += "”";
        for (const std::string& one : lines) {
            sheet.text(margin, y, {serif, size, false, ink}, one);
            y += line;
        }
        std::string who = sources_of(story, variant);
        if (i + 1 == rows && all.size() > rows)
            who += " · and " + std::to_string(all.size() - rows) + " more";
        sheet.text(margin, y - 5, {sans, small, false, soft}, cut_to(who, small, inner));
        y += line + 8;
    }
}

} // namespace

std::string claim_picture(const Story& story, const Claim& claim) {
    Sheet sheet;
    sheet.text(margin, 76, {sans, 28, true, ink}, "Crossread");
    sheet.text(picture_width - margin, 76, {sans, 25, false, soft, "end"},
               capitalised(support_in_words(story, claim)));
    sheet.rule(102, "#E3DFD5");

    const bool long_label = width_of(claim.label, 54) > inner;
    const int size = long_label ? 46 : 54;
    const int line = size * 5 / 4;
    int y = 102 + 2 + line + 14;
    for (const std::string& one : balanced(claim.label, size, inner, 2)) {
        sheet.text(margin, y, {serif, size, true, ink}, one);
        y += line;
    }
    y += 4;
    constexpr int mark = 34;
    constexpr int verdict = 28;
    const std::string_view colour = colour_of(claim.relation);
    sheet.mark(margin, y - 28, mark, claim.relation);
    const std::string words = capitalised(state_in_words(claim.relation, claim.reason));
    const int left = margin + mark + 14;
    sheet.text(left, y, {sans, verdict, true, colour}, words);
    y += 32;
    constexpr int foot = 562;
    sheet.rule(y, "#E3DFD5");
    if (claim.is_quote()) wordings(sheet, story, claim, y + 12, foot - 12);
    else values(sheet, story, claim, y + 12, foot - 12);
    sheet.band(foot, "#F3F0E8");
    sheet.text(margin, 605, {sans, 24, false, soft}, cut_to(story.title, 24, inner));
    return sheet.take();
}

std::string picture_in_words(const Story& story, const Claim& claim) {
    std::string out = claim.label + ": " + std::string(word(claim.relation)) + ".";
    for (const Variant& variant : variants(story, claim)) {
        out += variant.quoted ? " “" + shortened(variant.words, 80) + "”"
                              : " " + shortened(variant.words, 80);
        out += " (" + sources_of(story, variant) + ").";
    }
    return shortened(out, 400);
}

} // namespace crossread
