#include "extract/content_cuts.h"

#include "extract/cues.h"
#include "extract/transcripts.h"
#include "text/word_table.h"

namespace crossread {
namespace {

// Statements of one sentence that one of them can cut.
constexpr std::size_t most_cut = 6;

bool contrasts(const Word& word) {
    static constexpr WordSet opening({"while", "whereas", "although", "though"});
    return opening.has(word);
}

// "•", "-", or a letter that stands for a mark: no word that a sentence begins with.
bool is_bullet(const SentenceView& v, std::size_t k) {
    if (v.r.opens_quote(k) || v.r.has(k, in_quotes) || v.is_number(k)) return false;
    return v.r.is_mark(k) || (v.r.word(k).size() == 1 && !v.r.is(k, "a") && !v.r.is(k, "i"));
}

} // namespace

void cut_contents(const SentenceView& v, std::vector<Statement>& found) {
    for (std::size_t k = found.size(); k > 1; --k) {
        const Statement& later = found[k - 1];
        if (!v.at.holds(later.cue.first)) break;
        if (later.before && !later.content.empty()) {
            // "X said that A, Y reported": Y's words are no part of A.
            for (std::size_t b = k - 1; b > 0 && k - b < most_cut; --b) {
                Statement& earlier = found[b - 1];
                if (!v.at.holds(earlier.cue.first)) break;
                if (!earlier.before && earlier.content.holds(later.content.end) &&
                    later.content.end > earlier.content.first &&
                    later.content.first <= earlier.cue.first) {
                    earlier.content.end = later.content.end;
                }
            }
            continue;
        }
        if (later.shared || later.before || !later.subject ||
            later.subject->first <= v.at.first)
            continue;
        std::size_t cut = later.subject->first;
        while (cut > v.at.first &&
               (v.r.has(cut - 1, conjunction | adverb) || contrasts(v.r.word(cut - 1))))
            --cut;
        if (cut == v.at.first || (v.r.word(cut - 1) != "," && v.r.word(cut - 1) != ";"))
            continue;
        for (std::size_t b = k - 1; b > 0 && k - b < most_cut; --b) {
            Statement& earlier = found[b - 1];
            if (!v.at.holds(earlier.cue.first)) break;
            if (!earlier.before && earlier.content.holds(cut) &&
                cut - 1 > earlier.content.first)
                earlier.content.end = cut - 1;
        }
    }
}

std::size_t list_end(const SentenceView& v, std::size_t end) {
    const std::size_t next = v.at.end;
    if (end < v.last || v.r.word(v.last - 1) != ":" || next >= v.r.size() ||
        !v.r.tokens()[next].new_paragraph || !is_bullet(v, next))
        return end;
    std::size_t items = 0;
    std::size_t k = next;
    for (; k < v.r.size() && k < next + longest_content; ++k) {
        if (!v.r.tokens()[k].new_paragraph) continue;
        if (v.r.word(k) != v.r.word(next)) break;
        ++items;
    }
    return items > 1 ? k : end;
}

} // namespace crossread
