#include "text/quotation.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace crossread {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

enum class Mark {
    none,
    open_double,
    close_double,
    straight_double,
    open_single,
    close_single,
    straight_single,
    open_angle,
    close_angle
};

Mark mark_of(const Word& token) {
    if (token == "“" || token == "„") return Mark::open_double;
    if (token == "”") return Mark::close_double;
    if (token == "\"" || token == "＂") return Mark::straight_double;
    if (token == "‘" || token == "‚" || token == "`") return Mark::open_single;
    if (token == "’") return Mark::close_single;
    if (token == "'") return Mark::straight_single;
    if (token == "«") return Mark::open_angle;
    if (token == "»") return Mark::close_angle;
    return Mark::none;
}

// A mark with what its neighbours allow it to do.
struct Placed {
    std::size_t token;
    char family; // 'd', 's' or 'a'; 'w' for a double mark of two tokens
    bool may_open;
    bool may_close;
};

class Pairer {
public:
    Pairer(std::string_view text, const std::vector<Token>& tokens)
        : text_(text), tokens_(tokens) {}

    std::vector<Quoted> pair() {
        const std::size_t size = tokens_.size();
        std::size_t first = 0;
        for (std::size_t i = 1; i <= size; ++i) {
            if (i < size && !tokens_[i].new_paragraph) continue;
            pair_paragraph(first, i);
            first = i;
        }
        std::sort(found_.begin(), found_.end(), [](const Quoted& a, const Quoted& b) {
            return a.first != b.first ? a.first < b.first : a.end > b.end;
        });
        for (std::size_t i = 0; i < found_.size(); ++i) note_continuation(found_[i]);
        return std::move(found_);
    }

private:
    Word word(std::size_t i) const { return word_of(text_, tokens_[i]); }

    std::optional<Placed> placed(std::size_t i, std::size_t first, std::size_t end) const {
        const Mark mark = mark_of(word(i));
        if (mark == Mark::none) return std::nullopt;
        const bool blank_before = i == first || tokens_[i].spaced;
        const std::size_t width = is_pair(i, end) ? 2 : 1;
        const bool blank_after = i + width >= end || tokens_[i + width].spaced;
        // After a bracket, a dash or another opening mark the left side counts as free.
        const bool free_before = blank_before || is_left_edge(i - 1);
        const bool touches_before = !blank_before;
        const bool touches_after = !blank_after;
        if (width == 2) {
            return Placed{i, 'w', free_before && touches_after, touches_before || blank_after};
        }
        switch (mark) {
        // “So,“ he said: the wrong mark, but in a place where only a closing one can stand.
        case Mark::open_double: {
            const bool closes = touches_before && !free_before && blank_after;
            return Placed{i, 'd', !closes, closes};
        }
        // A closing mark typed where only an opening one can stand.
        case Mark::close_double:
            return Placed{i, 'd', blank_before && touches_after, true};
        case Mark::straight_double:
            return Placed{i, 'd', free_before && touches_after, touches_before || blank_after};
        case Mark::open_single:
            return Placed{i, 's', touches_after, false};
        case Mark::close_single:
            return Placed{i, 's', false, touches_before};
        case Mark::straight_single:
            return Placed{i, 's', free_before && touches_after, touches_before};
        case Mark::open_angle:
            return Placed{i, 'a', true, false};
        case Mark::close_angle:
            return Placed{i, 'a', false, true};
        case Mark::none:
            break;
        }
        return std::nullopt;
    }

    // Two single marks side by side, as in ''so''; the third of ''' is an inner one.
    bool is_pair(std::size_t i, std::size_t end) const {
        return i + 1 < end && !tokens_[i + 1].spaced && word(i) == "'" && word(i + 1) == "'" &&
               tokens_[i + 1].kind == Token::Kind::mark;
    }

    bool is_left_edge(std::size_t i) const {
        const Word w = word(i);
        return w == "(" || w == "[" || w == "—" || w == "–" || w == "--" || w == "/" || w == "“" ||
               w == "‘" || w == "\"" || w == "'";
    }

    void pair_paragraph(std::size_t first, std::size_t end) {
        std::size_t outer = nowhere; // token of the open double or angle mark
        char outer_family = 0;
        std::size_t single = nowhere; // token of the open single mark
        for (std::size_t i = first; i < end; ++i) {
            if (!tokens_[i].quotes) continue;
            const std::optional<Placed> mark = placed(i, first, end);
            if (!mark) continue;
            if (mark->family == 's') {
                // A later mark that touches the word before it wins over an earlier one only
                // inside the limit; beyond it the earlier one was an apostrophe.
                if (single != nowhere && mark->may_close && i - single <= longest_single &&
                    i > single + 1) {
                    if (closes_single(i, end)) {
                        add(single + 1, i, true, outer != nowhere ? 1 : 0);
                        single = nowhere;
                        continue;
                    }
                }
                if (mark->may_open && (single == nowhere || i - single > longest_single))
                    single = i;
                continue;
            }
            const std::size_t width = mark->family == 'w' ? 2 : 1;
            if (outer != nowhere && outer_family == mark->family && mark->may_close) {
                if (i > outer + width) add(outer + width, i, true, 0, width);
                outer = nowhere;
                single = nowhere;
            } else if (mark->may_open) {
                // A second opening mark: the first one lost its partner.
                if (outer != nowhere) add_open(outer, i, outer_family);
                outer = i;
                outer_family = mark->family;
                single = nowhere;
            }
            i += width - 1;
        }
        if (outer != nowhere) add_open(outer, end, outer_family);
    }

    void add_open(std::size_t outer, std::size_t end, char family) {
        const std::size_t width = family == 'w' ? 2 : 1;
        if (end > outer + width) add(outer + width, end, false, 0, width);
    }

    // A single mark after an s is a plural possessive when a small word follows, as in
    // "the 'states' rights' debate": the first candidate that punctuation or nothing follows, or that
    // no letter s stands before, closes.
    bool closes_single(std::size_t i, std::size_t end) const {
        const std::string_view before = word(i - 1);
        if (before.empty() || before.back() != 's') return true;
        if (i + 1 >= end || tokens_[i + 1].kind == Token::Kind::mark) return true;
        for (std::size_t j = i + 1; j < end && j <= i + longest_single; ++j) {
            if (tokens_[j].kind != Token::Kind::mark) continue;
            const Mark mark = mark_of(word(j));
            if (mark == Mark::open_single) return true;
            if ((mark == Mark::close_single || mark == Mark::straight_single) && !tokens_[j].spaced)
                return false;
            if (mark == Mark::straight_single) return true;
        }
        return true;
    }

    void add(std::size_t first, std::size_t end, bool closed, int depth, std::size_t width = 1) {
        found_.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end),
                          closed, false, static_cast<std::uint8_t>(depth),
                          static_cast<std::uint8_t>(width)});
    }

    void note_continuation(Quoted& quoted) const {
        if (quoted.closed || quoted.end >= tokens_.size()) return;
        const Mark next = mark_of(word(quoted.end));
        quoted.goes_on = tokens_[quoted.end].new_paragraph &&
                         (next == Mark::open_double || next == Mark::straight_double ||
                          next == Mark::open_angle || is_pair(quoted.end, tokens_.size()));
    }

    std::string_view text_;
    const std::vector<Token>& tokens_;
    std::vector<Quoted> found_;
};

} // namespace

std::vector<Quoted> find_quoted(std::string_view text, const std::vector<Token>& tokens) {
    return Pairer(text, tokens).pair();
}

Range inside(const Quoted& quoted, const std::vector<Token>& tokens) {
    return {tokens[quoted.first].where().begin, tokens[quoted.end - 1].where().end};
}

} // namespace crossread
