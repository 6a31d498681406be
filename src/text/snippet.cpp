#include "text/snippet.h"

#include "base/utf8.h"
#include "text/breaks.h"

#include <vector>

namespace crossread {
namespace {

constexpr char32_t left_quote = 0x201C, right_quote = 0x201D, right_single = 0x2019;

bool closes_quotation(char32_t c) {
    return c == U'"' || c == U'\'' || c == right_quote || c == right_single || c == U')';
}

// Whether a sentence ends right before the space at `at`.
bool ends_at(std::string_view text, Range paragraph, std::size_t at) {
    if (text[at] != ' ' || at + 1 >= paragraph.end) return false;
    const char32_t next = decode(text, at + 1).value;
    const bool starts = (next >= U'A' && next <= U'Z') || (next >= U'0' && next <= U'9') ||
                        next == left_quote || next == U'"' || next > 0x2E80;
    if (!starts) return false;
    std::size_t stop = at;
    do {
        if (stop <= paragraph.begin) return false;
        stop = previous_boundary(text, stop);
    } while (closes_quotation(decode(text, stop).value));
    if (text[stop] == '!' || text[stop] == '?') return true;
    if (text[stop] != '.' || stop <= paragraph.begin) return false;
    const char before = text[stop - 1];
    return before < 'A' || before > 'Z';
}

// A cut between a number and the word of its size leaves another number: both are taken in.
void keep_numbers_whole(std::string_view text, Range paragraph, Snippet& out) {
    if (!out.cut_before && !out.cut_after) return;
    const std::vector<BreakUnit> units = break_units(text, paragraph);
    Range& range = out.range;
    for (std::size_t i = 0; i + 1 < units.size(); ++i)
        if (out.cut_after && units[i].bound && units[i].where.end == range.end)
            range.end = units[i + 1].where.end;
    for (std::size_t i = units.size(); i-- > 1;)
        if (out.cut_before && units[i - 1].bound && units[i].where.begin == range.begin)
            range.begin = units[i - 1].where.begin;
    out.cut_after =
        out.cut_after && range.end < paragraph.end && !ends_at(text, paragraph, range.end);
    out.cut_before = out.cut_before && range.begin > paragraph.begin &&
                     !ends_at(text, paragraph, previous_boundary(text, range.begin));
}

} // namespace

Snippet find_snippet(std::string_view text, Range paragraph, Range place, std::size_t reach) {
    Snippet out{place, false, false};

    std::size_t at = place.begin;
    std::size_t word = place.begin; // where the snippet may begin if it has to be cut
    for (std::size_t walked = 0; at > paragraph.begin; ++walked) {
        const std::size_t before = previous_boundary(text, at);
        if (ends_at(text, paragraph, before)) break;
        if (text[before] == ' ') word = at;
        if (walked == reach) {
            out.cut_before = true;
            at = word;
            break;
        }
        at = before;
    }
    out.range.begin = static_cast<std::uint32_t>(at);

    at = place.end;
    word = place.end;
    for (std::size_t walked = 0; at < paragraph.end; ++walked) {
        if (ends_at(text, paragraph, at)) break;
        if (text[at] == ' ') word = at;
        if (walked == reach) {
            out.cut_after = true;
            at = word;
            break;
        }
        at = next_boundary(text, at);
    }
    out.range.end = static_cast<std::uint32_t>(at);
    keep_numbers_whole(text, paragraph, out);
    return out;
}

} // namespace crossread
