#include "text/sentences.h"

#include "text/word_table.h"

namespace crossread {
namespace {

// Words whose full stop stands before a name or a number, whatever follows.
constexpr WordSet titles({"Adm", "Atty", "Brig",   "Capt", "Cmdr", "Cmdt", "Col",  "Cpl",
                          "Det", "Dr",   "Fr",     "Ft",   "Gen",  "Gov",  "Hon",  "Insp",
                          "Lt",  "Maj",  "Messrs", "Mr",   "Mrs",  "Ms",   "Mt",   "Mx",
                          "Ofc", "Pfc",  "Pres",   "Prof", "Pvt",  "Rep",  "Reps", "Rev",
                          "Sen", "Sens", "Sgt",    "Sr",   "St",   "Ste",  "Supt", "No",
                          "Nos", "Vol",  "vs",     "v",    "e.g",  "i.e",  "cf",   "approx"});

// Words whose full stop may also end a sentence: it does before a word that seldom is a name.
constexpr WordSet shortened({"Jan",  "Feb",  "Mar",  "Apr",   "Jun",  "Jul",  "Aug", "Sep",  "Sept",
                             "Oct",  "Nov",  "Dec",  "Inc",   "Corp", "Co",   "Ltd", "Bros", "Jr",
                             "Ala",  "Ariz", "Ark",  "Calif", "Colo", "Conn", "Del", "Fla",  "Ga",
                             "Ill",  "Ind",  "Kan",  "Ky",    "La",   "Mass", "Md",  "Mich", "Minn",
                             "Miss", "Mo",   "Mont", "Neb",   "Nev",  "Okla", "Ore", "Pa",   "Tenn",
                             "Tex",  "Va",   "Vt",   "Wash",  "Wis",  "Wyo",  "Ave", "Blvd", "Rd",
                             "Dept", "Univ", "Assn", "etc",   "a.m",  "p.m"});

// What begins a sentence and is no part of a name that an abbreviation could stand before.
constexpr WordSet openers({"A",     "After",  "All",  "Although",  "An",     "And",   "As",
                           "At",    "Before", "But",  "By",        "For",    "From",  "He",
                           "Her",   "His",    "How",  "However",   "I",      "If",    "In",
                           "It",    "Its",    "Many", "Meanwhile", "More",   "Most",  "No",
                           "Not",   "On",     "One",  "Or",        "Our",    "She",   "Since",
                           "So",    "Some",   "That", "The",       "Their",  "Then",  "There",
                           "These", "They",   "This", "Those",     "Though", "To",    "Under",
                           "Until", "We",     "What", "When",      "Where",  "While", "Who",
                           "Why",   "With",   "You",  "Yet"});

bool is_closing(const Word& mark) {
    return mark == "”" || mark == "’" || mark == "\"" || mark == "'" || mark == ")" ||
           mark == "]" || mark == "»";
}

bool is_opening(const Word& mark) {
    return mark == "“" || mark == "‘" || mark == "\"" || mark == "'" || mark == "(" ||
           mark == "[" || mark == "«" || mark == "—" || mark == "–" || mark == "•";
}

// Walks one text; the members save handing the same three things to every helper.
class Splitter {
public:
    Splitter(std::string_view text, const std::vector<Token>& tokens)
        : text_(text), tokens_(tokens) {}

    std::vector<Sentence> split() {
        std::vector<Sentence> found;
        std::uint32_t first = 0;
        std::uint32_t paragraph = 0;
        std::size_t run_end = 0; // of the marks that end a sentence together: "?!”"
        const auto close = [&](std::size_t at) {
            const auto end = static_cast<std::uint32_t>(at);
            if (end > first) found.push_back({first, end, paragraph});
            first = end;
        };
        const std::size_t size = tokens_.size();
        for (std::size_t i = 0; i < size; ++i) {
            if (tokens_[i].new_paragraph && i > 0) {
                close(i);
                ++paragraph;
            }
            if (!tokens_[i].stops || i < first) continue;
            if (i >= run_end) {
                run_end = i + 1;
                while (run_end < tokens_.size() && continues_end(run_end)) ++run_end;
            }
            if (run_end >= tokens_.size() || tokens_[run_end].new_paragraph) continue;
            if (begins_after(i, run_end)) close(run_end);
        }
        close(tokens_.size());
        return found;
    }

private:
    Word word(std::size_t i) const { return word_of(text_, tokens_[i]); }
    bool is_mark(std::size_t i) const { return tokens_[i].kind == Token::Kind::mark; }

    bool continues_end(std::size_t i) const {
        if (tokens_[i].new_paragraph || !is_mark(i)) return false;
        return (tokens_[i].stops || is_closing(word(i))) && !tokens_[i].spaced;
    }

    // Whether a sentence may begin at `next`, when one might end at `stop`.
    bool begins_after(std::size_t stop, std::size_t next) const {
        if (!tokens_[next].spaced) {
            // "over.The next": a blank was lost; "crossread.org" must stay whole.
            return is_mark(stop) && tokens_[next].capital && word(next).size() > 2 && stop > 0 &&
                   !tokens_[stop - 1].capital && tokens_[stop - 1].kind == Token::Kind::word;
        }
        std::size_t begin = next;
        while (begin < tokens_.size() && is_mark(begin) && is_opening(word(begin))) ++begin;
        if (begin >= tokens_.size()) return true;
        const Token& opener = tokens_[begin];
        if (opener.kind == Token::Kind::word && !opener.capital)
            return begin > next && word(stop) != "…";
        if (opener.kind == Token::Kind::mark && word(begin) != "$" && word(begin) != "@")
            return begin > next;
        if (word(stop) != "." && is_mark(stop)) return true;
        if (next > stop + 1) return true; // a closing quotation mark stands between
        return !is_abbreviation(stop, begin);
    }

    bool is_abbreviation(std::size_t stop, std::size_t next) const {
        const bool opens = openers.has_spelled(word(next));
        if (!is_mark(stop)) return !opens; // "the U.S. Army"; "in the U.S. The"
        if (stop == 0 || tokens_[stop].spaced) return false;
        const Word before = word(stop - 1);
        if (titles.has_spelled(before)) return tokens_[next].kind != Token::Kind::mark;
        const bool initial = before.size() == 1 && tokens_[stop - 1].capital && before != "I";
        return (initial || shortened.has_spelled(before)) && !opens;
    }

    std::string_view text_;
    const std::vector<Token>& tokens_;
};

} // namespace

std::vector<Sentence> find_sentences(std::string_view text, const std::vector<Token>& tokens) {
    return Splitter(text, tokens).split();
}

} // namespace crossread
