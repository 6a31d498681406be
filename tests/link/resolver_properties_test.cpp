// Ten thousand generated edits of generated articles: a link never lands silently on words that say
// something else, and finds its place through nearly every edit that changes nothing. The counts
// are printed.
#include "link/resolver.h"

#include "text/paragraphs.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace crossread;

namespace {

constexpr int rounds_of_edit = 800;
constexpr std::uint32_t seed = 20261122;

class Chance {
public:
    explicit Chance(std::uint32_t start) : random_(start) {}
    std::size_t below(std::size_t limit) { return random_() % limit; }
    bool one_in(std::size_t limit) { return below(limit) == 0; }
    template <typename List>
    std::string of(const List& list) {
        return std::string(list[below(list.size())]);
    }

private:
    std::mt19937 random_;
};

using Words = std::vector<std::string_view>;
const Words names{"Marlow", "Ostrava",   "Kerrin",  "Tobruk", "Alvarez", "Hendon",
                  "Sefton", "Lindqvist", "Okafor",  "Brandt", "Delmar",  "Ruthven",
                  "Calder", "Nakano",    "Pereira", "Voss"};
const Words bodies{"the harbour board", "the river authority", "the growers' union",
                   "the ferry company", "the water utility",   "the school inspectorate"};
const Words things{"ferries",  "orchards", "wells",    "bridges",  "classrooms",
                   "turbines", "beehives", "lanterns", "tractors", "greenhouses"};
const Words places{"in the northern valley", "along the coast",     "on the east bank",
                   "near the old quarry",    "outside the capital", "across the islands"};
const Words verbs{"repaired",  "counted",    "inspected", "replaced",
                  "abandoned", "registered", "flooded",   "insured"};
const Words scales{"million", "billion", "thousand"};
const Words units{"percent", "dollars", "kilometres", "tonnes", "hours", "litres"};
const Words tails{"according to a report published on Monday",
                  "although several inspectors disagreed with the method",
                  "which residents had expected since the spring",
                  "while the weather remained unusually calm",
                  "after a review that lasted three weeks"};

std::string number(Chance& chance) {
    const std::size_t value = 2 + chance.below(chance.one_in(2) ? 900 : 90000);
    std::string digits = std::to_string(value);
    if (digits.size() > 3) digits.insert(digits.size() - 3, ",");
    return digits;
}

// A sentence in pieces, so that an edit knows what it touches; the marked words are the pieces from
// `first` to `end`, without the blanks around them.
struct Piece {
    std::string text;
    char kind; // n number, s scale, u unit, N name, v verb (past), w plain words, q quotation mark
};
struct Sentence {
    std::vector<Piece> pieces;
    std::size_t first = 0, end = 0;
};

Sentence sentence(Chance& chance) {
    Sentence out;
    const auto add = [&](char kind, std::string text) {
        out.pieces.push_back({std::move(text), kind});
    };
    switch (chance.below(4)) {
    case 0: // Kerrin counted 2,194 wells along the coast, according to …
        add('N', chance.of(names));
        add('w', " and ");
        add('w', chance.of(bodies));
        add('w', " ");
        add('v', chance.of(verbs));
        add('w', " ");
        out.first = out.pieces.size();
        add('n', number(chance));
        add('w', " ");
        add('w', chance.of(things));
        out.end = out.pieces.size();
        add('w', " ");
        add('w', chance.of(places));
        add('w', ", ");
        add('w', chance.of(tails));
        add('w', ".");
        break;
    case 1: // Repairs of the ferries cost 3.4 million dollars, said Brandt, …
        add('w', "Repairs of the ");
        add('w', chance.of(things));
        add('w', " ");
        add('v', "required");
        add('w', " more than ");
        out.first = out.pieces.size();
        add('n', number(chance));
        add('w', " ");
        add('s', chance.of(scales));
        add('w', " ");
        add('u', chance.of(units));
        out.end = out.pieces.size();
        add('w', ", said ");
        add('N', chance.of(names));
        add('w', ", ");
        add('w', chance.of(tails));
        add('w', ".");
        break;
    case 2: // “We inspected the bridges near …,” Voss said.
        add('q', "“");
        out.first = out.pieces.size();
        add('w', "We ");
        add('v', chance.of(verbs));
        add('w', " the ");
        add('w', chance.of(things));
        add('w', " ");
        add('w', chance.of(places));
        add('w', " with ");
        add('N', chance.of(names));
        add('w', " for ");
        add('n', number(chance));
        add('w', " ");
        add('u', chance.of(units));
        out.end = out.pieces.size();
        add('q', ",”");
        add('w', " ");
        add('N', chance.of(names));
        add('w', " said.");
        break;
    default: // In all, 61 percent of the wells were insured by …, a share that …
        add('w', "In all, ");
        out.first = out.pieces.size();
        add('n', number(chance));
        add('w', " ");
        add('u', chance.of(units));
        add('w', " of the ");
        add('w', chance.of(things));
        add('w', " ");
        add('v', "were");
        add('w', " ");
        add('w', chance.of(verbs));
        add('w', " by ");
        out.end = out.pieces.size() - 1;
        add('w', chance.of(bodies));
        add('w', " ");
        add('w', chance.of(places));
        add('w', ", ");
        add('w', chance.of(tails));
        add('w', ".");
    }
    return out;
}

std::string text_of(const Sentence& s, std::size_t from, std::size_t to) {
    std::string out;
    for (std::size_t i = from; i < to; ++i) out += s.pieces[i].text;
    return out;
}

// Paragraphs of sentences; one of them is linked.
struct Page {
    std::vector<std::vector<Sentence>> paragraphs;
    std::size_t paragraph = 0, sentence = 0;

    Sentence& linked() { return paragraphs[paragraph][sentence]; }
};

Page page(Chance& chance) {
    Page out;
    out.paragraphs.resize(4 + chance.below(6));
    for (auto& paragraph : out.paragraphs)
        for (std::size_t left = 1 + chance.below(4); left > 0; --left)
            paragraph.push_back(sentence(chance));
    out.paragraph = chance.below(out.paragraphs.size());
    out.sentence = chance.below(out.paragraphs[out.paragraph].size());
    return out;
}

struct Printed {
    Article article;
    Range linked;
};

Printed print(const Page& page) {
    Printed out;
    std::string& text = out.article.text;
    for (std::size_t p = 0; p < page.paragraphs.size(); ++p) {
        if (p > 0) text += "\n\n";
        for (std::size_t s = 0; s < page.paragraphs[p].size(); ++s) {
            const Sentence& now = page.paragraphs[p][s];
            if (s > 0) text += ' ';
            if (p == page.paragraph && s == page.sentence) {
                const std::size_t begin = text.size() + text_of(now, 0, now.first).size();
                out.linked = {
                    static_cast<std::uint32_t>(begin),
                    static_cast<std::uint32_t>(begin + text_of(now, now.first, now.end).size())};
            }
            text += text_of(now, 0, now.pieces.size());
        }
    }
    out.article.id = "a";
    out.article.paragraphs = find_paragraphs(text);
    return out;
}

// The pieces of one kind, among those that the link keeps: the marked ones, and in one of three
// cases the ones beside them.
std::vector<std::size_t> pieces(const Sentence& s, char kind, Chance& chance) {
    const std::size_t reach = chance.one_in(3) ? 4 : 0;
    std::vector<std::size_t> out;
    for (std::size_t i = s.first > reach ? s.first - reach : 0;
         i < std::min(s.pieces.size(), s.end + reach); ++i)
        if (s.pieces[i].kind == kind) out.push_back(i);
    return out;
}

std::string other(std::string_view was, const Words& list, Chance& chance) {
    std::string out;
    do out = chance.of(list);
    while (out == was);
    return out;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

// Each edit changes the page and says whether it could.
using Edit = bool (*)(Page& page, Chance& chance);

bool change_piece(Page& page, Chance& chance, char kind, const Words& list) {
    const auto found = pieces(page.linked(), kind, chance);
    if (found.empty()) return false;
    Piece& piece = page.linked().pieces[found[chance.below(found.size())]];
    piece.text = other(piece.text, list, chance);
    return true;
}

bool change_digit(Page& page, Chance& chance) {
    const auto found = pieces(page.linked(), 'n', chance);
    if (found.empty()) return false;
    std::string& digits = page.linked().pieces[found[chance.below(found.size())]].text;
    std::size_t at = 0;
    do at = chance.below(digits.size());
    while (digits[at] == ',');
    const char was = digits[at];
    do digits[at] = static_cast<char>('1' + chance.below(9));
    while (digits[at] == was);
    return true;
}
bool drop_digit(Page& page, Chance& chance) {
    const auto found = pieces(page.linked(), 'n', chance);
    if (found.empty()) return false;
    std::string& digits = page.linked().pieces[found[0]].text;
    if (digits.size() < 2) return false;
    digits.pop_back();
    return true;
}
bool change_scale(Page& page, Chance& chance) { return change_piece(page, chance, 's', scales); }
bool change_unit(Page& page, Chance& chance) { return change_piece(page, chance, 'u', units); }
bool change_name(Page& page, Chance& chance) { return change_piece(page, chance, 'N', names); }
bool add_not(Page& page, Chance& chance) {
    const auto found = pieces(page.linked(), 'v', chance);
    if (found.empty()) return false;
    std::string& verb = page.linked().pieces[found[0]].text;
    if (verb == "were") verb = chance.one_in(2) ? "were not" : "were never";
    else verb = (chance.one_in(2) ? "never " : "did not ") + verb;
    return true;
}
// Only where the link keeps the sentence's beginning: of a longer one it cannot know.
bool put_before(Page& page, Chance& chance) {
    Sentence& s = page.linked();
    if (text_of(s, 0, s.first).size() > 30) return false;
    s.pieces.insert(s.pieces.begin(),
                    {chance.one_in(2) ? "It is untrue that " : "Few believe that ", 'w'});
    ++s.first;
    ++s.end;
    return true;
}
bool change_verb(Page& page, Chance& chance) {
    const auto found = pieces(page.linked(), 'v', chance);
    if (found.empty()) return false;
    Piece& verb = page.linked().pieces[found[0]];
    verb.text = other(verb.text, verbs, chance);
    return true;
}
bool delete_sentence(Page& page, Chance& chance) {
    page.linked() = sentence(chance);
    page.linked().pieces.insert(page.linked().pieces.begin(), {"Meanwhile ", 'w'});
    return true;
}

bool move_sentence(Page& page, Chance& chance) {
    if (page.paragraphs.size() < 2 || page.paragraphs[page.paragraph].size() < 2) return false;
    const Sentence moved = page.linked();
    auto& from = page.paragraphs[page.paragraph];
    from.erase(from.begin() + static_cast<std::ptrdiff_t>(page.sentence));
    const std::size_t was = page.paragraph;
    do page.paragraph = chance.below(page.paragraphs.size());
    while (page.paragraph == was);
    auto& to = page.paragraphs[page.paragraph];
    page.sentence = chance.below(to.size() + 1);
    to.insert(to.begin() + static_cast<std::ptrdiff_t>(page.sentence), moved);
    return true;
}
bool insert_paragraph(Page& page, Chance& chance) {
    page.paragraphs.insert(page.paragraphs.begin(), {sentence(chance), sentence(chance)});
    ++page.paragraph;
    return true;
}
bool edit_neighbours(Page& page, Chance& chance) {
    for (auto& paragraph : page.paragraphs)
        for (Sentence& s : paragraph)
            if (&s != &page.linked() && chance.one_in(2)) s = sentence(chance);
    return true;
}
bool change_quotes(Page& page, Chance& chance) {
    const std::array<std::array<std::string_view, 2>, 3> marks{
        {{"\"", "\""}, {"«", "»"}, {"„", "“"}}};
    const auto& [open, close] = marks[chance.below(marks.size())];
    for (auto& paragraph : page.paragraphs)
        for (Sentence& s : paragraph)
            for (Piece& piece : s.pieces) {
                piece.text = replaced(replaced(piece.text, "”", "\x01"), "“", open);
                piece.text = replaced(replaced(piece.text, "\x01", close), "'", "’");
            }
    return true;
}
bool change_spaces(Page& page, Chance& chance) {
    for (Piece& piece : page.linked().pieces)
        if (chance.one_in(2))
            piece.text = replaced(piece.text, " ", chance.one_in(2) ? "\xC2\xA0" : "  ");
    return true;
}
bool drop_article(Page& page, Chance&) {
    Sentence& s = page.linked();
    for (std::size_t i = 0; i < s.pieces.size(); ++i)
        if (s.pieces[i].kind == 'w' && s.pieces[i].text.find(" the ") != std::string::npos) {
            s.pieces[i].text = replaced(s.pieces[i].text, " the ", " ");
            return true;
        }
    return false;
}

// The stored text has the typo; the page mends it.
bool add_typo(Page& page, Chance& chance) {
    std::vector<std::pair<std::size_t, std::size_t>> words; // piece, and where a long word begins
    const Sentence& s = page.linked();
    for (std::size_t i = 0; i < s.pieces.size(); ++i) {
        if (s.pieces[i].kind != 'w') continue;
        const std::string& text = s.pieces[i].text;
        for (std::size_t at = 0; at + 6 <= text.size(); ++at)
            if ((at == 0 || text[at - 1] == ' ') &&
                std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                            text.begin() + static_cast<std::ptrdiff_t>(at + 6),
                            [](char c) { return c >= 'a' && c <= 'z'; }))
                words.push_back({i, at});
    }
    if (words.empty()) return false;
    const auto [piece, at] = words[chance.below(words.size())];
    std::string& text = page.linked().pieces[piece].text;
    const std::size_t letter = at + 1 + chance.below(4);
    switch (chance.below(4)) {
    case 0:
        std::swap(text[letter], text[letter + 1]);
        return text[letter] != text[letter + 1];
    case 1:
        text.erase(letter, 1);
        return true;
    case 2:
        text.insert(letter, 1, text[letter]);
        return true;
    default:
        text[letter] = text[letter] == 'x' ? 'k' : 'x';
        return true;
    }
}

struct Counts {
    int edits = 0, as_linked = 0, moved = 0, changed = 0, gone = 0, elsewhere = 0;
};

void print(const char* title, const std::map<std::string, Counts>& all) {
    std::string out = title;
    for (const auto& [name, c] : all)
        out += "\n  " + name + ": " + std::to_string(c.edits) + " edits; as linked " +
               std::to_string(c.as_linked) + ", moved " + std::to_string(c.moved) + ", changed " +
               std::to_string(c.changed) + ", gone " + std::to_string(c.gone) +
               "; at another place " + std::to_string(c.elsewhere);
    MESSAGE(out);
}

void count(const Resolution& found, Range truth, Counts& out) {
    ++out.edits;
    if (found.outcome == Outcome::linked) ++out.as_linked;
    if (found.outcome == Outcome::moved) ++out.moved;
    if (found.outcome == Outcome::changed) ++out.changed;
    if (found.outcome == Outcome::gone) ++out.gone;
    else if (!found.where.overlaps(truth)) ++out.elsewhere;
}

} // namespace

TEST_CASE("no edit that changes what is said is passed over in silence") {
    const std::vector<std::pair<std::string, Edit>> edits{
        {"a digit changed", change_digit},  {"a digit dropped", drop_digit},
        {"another scale", change_scale},    {"another unit", change_unit},
        {"another name", change_name},      {"a \"not\" added", add_not},
        {"another verb", change_verb},      {"the sentence replaced", delete_sentence},
        {"words put before it", put_before}};
    std::map<std::string, Counts> counts;
    Chance chance(seed);
    for (const auto& named : edits) {
        const auto& name = named.first;
        const auto& edit = named.second;
        for (int round = 0; round < rounds_of_edit;) {
            Page now = page(chance);
            const Printed was = print(now);
            const Selector selector = select(was.article, was.linked);
            if (!edit(now, chance)) continue;
            if (chance.one_in(4)) (void)edit_neighbours(now, chance);
            if (chance.one_in(4)) (void)insert_paragraph(now, chance);
            if (chance.one_in(4)) (void)move_sentence(now, chance);
            const Printed is = print(now);
            const Resolution found = Searched(is.article.text).find(selector);
            INFO(name, ", round ", round, "\nwas: ", selector.prefix, "[", selector.exact, "]",
                 selector.suffix, "\nis: ", is.article.text,
                 "\nfound: ", std::string(slice(is.article.text, found.where)));
            REQUIRE(found.outcome != Outcome::linked);
            REQUIRE(found.outcome != Outcome::moved);
            if (found.outcome == Outcome::changed) REQUIRE(found.was != found.now);
            count(found, is.linked, counts[name]);
            ++round;
        }
    }
    print("edits that change what is said", counts);
    int edited = 0;
    int silent = 0;
    for (const auto& [name, c] : counts) {
        edited += c.edits;
        silent += c.as_linked + c.moved;
    }
    MESSAGE("silent landings: ", silent, " of ", edited, " edits that change what is said");
    CHECK(silent == 0);
}

TEST_CASE("edits that change nothing are seen through, and lead to the right place") {
    const std::vector<std::pair<std::string, Edit>> edits{
        {"the sentence moved", move_sentence},  {"a paragraph inserted", insert_paragraph},
        {"neighbours edited", edit_neighbours}, {"quotation marks changed", change_quotes},
        {"spaces changed", change_spaces},      {"an article dropped", drop_article}};
    std::map<std::string, Counts> counts;
    int edited = 0;
    int right = 0;
    Chance chance(seed + 1);
    const auto look = [&](const std::string& name, const Printed& was, const Printed& is) {
        const Selector selector = select(was.article, was.linked);
        const Resolution found = Searched(is.article.text).find(selector);
        ++edited;
        const bool lands = found.outcome == Outcome::linked || found.outcome == Outcome::moved;
        INFO(name, "\nwas: ", selector.prefix, "[", selector.exact, "]", selector.suffix,
             "\nis: ", is.article.text,
             "\nfound: ", std::string(slice(is.article.text, found.where)), ", outcome ",
             static_cast<int>(found.outcome), ", score ", found.score);
        if (lands) REQUIRE(found.where.overlaps(is.linked));
        if (lands && found.wording == Wording::mended) REQUIRE(found.was != found.now);
        right += lands;
        count(found, is.linked, counts[name]);
    };
    for (const auto& named : edits) {
        const auto& name = named.first;
        const auto& edit = named.second;
        for (int round = 0; round < rounds_of_edit;) {
            Page now = page(chance);
            const Printed was = print(now);
            if (!edit(now, chance)) continue;
            if (chance.one_in(4)) (void)insert_paragraph(now, chance);
            look(name, was, print(now));
            ++round;
        }
    }
    for (int round = 0; round < rounds_of_edit;) {
        Page now = page(chance);
        Page before = now;
        if (!add_typo(before, chance)) continue;
        if (chance.one_in(4)) (void)move_sentence(now, chance);
        look("a typo mended", print(before), print(now));
        ++round;
    }
    print("edits that change nothing", counts);
    MESSAGE("found: ", right, " of ", edited, " edits that change nothing");
    CHECK(right * 100 >= edited * 95);
}
