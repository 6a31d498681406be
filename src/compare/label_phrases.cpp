#include "compare/label_phrases.h"

#include "compare/label_words.h"
#include "extract/lexicon.h"
#include "extract/nouns.h"
#include "extract/words.h"

#include <algorithm>
#include <string_view>

namespace crossread {
namespace {

using namespace label_words;

constexpr std::size_t longest_subject = 4; // words
constexpr std::size_t longest_owner = 6;
constexpr std::size_t longest_object = 4; // that an owner is added to

// Tokens of one phrase; a mark between them is never part of it.
using Phrase = std::vector<std::size_t>;

class Finder {
public:
    Finder(const Setting& setting, const SourceArticle& article, const WordedArticle& words)
        : setting_(setting), article_(article), words_(words),
          sentence_(words.sentences[setting.sentence]),
          floor_(reach_back(sentence_, setting.first, label_reach)),
          limit_(reach_on(sentence_, setting.end, label_reach)) {}

    std::vector<LabelPhrase> find() {
        const bool joined_on = setting_.end < limit_ && is_hyphen(setting_.end);
        // "a 240-seat hall": one word, and not what is counted.
        Phrase behind;
        if (!joined_on) behind = phrase_from(after_pointing(setting_.end), limit_);
        if (behind.size() == 1 && comparing.has(Word(word(behind.front())))) behind.clear();
        const bool object = !behind.empty();
        if (object) add(PhraseKind::behind, behind);
        if (const Phrase by = owner(); !by.empty() && behind.size() <= longest_object) {
            const std::size_t verb = setting_.first - 1;
            std::string text = object ? joined(behind) + ' ' : std::string("share ");
            text += std::string(word(verb)) + " by " + joined(by);
            if (object || setting_.quantity.dimension == Dimension::share)
                add(PhraseKind::owned, by, std::move(text));
        }
        add(PhraseKind::fronted, fronted());
        add(PhraseKind::before_of, before_of());
        add(PhraseKind::purpose, purpose());
        add(PhraseKind::object, object_before());
        add(PhraseKind::subject, subject());
        return std::move(out_);
    }

private:
    std::string_view word(std::size_t i) const {
        return slice(article_.text, words_.tokens[i].where());
    }
    // None for "US" and "WHO", whatever "us" and "who" are.
    std::uint32_t classes(std::size_t i) const {
        return words_.tokens[i].all_capitals ? 0 : facts_of(Word(word(i))).classes;
    }
    bool is_word(std::size_t i) const { return words_.tokens[i].kind == Token::Kind::word; }
    bool is_quote_mark(std::size_t i) const {
        return word(i) == "\xE2\x80\x9C" || word(i) == "\xE2\x80\x9D" || word(i) == "\"";
    }
    // "U.S.-based": written together.
    bool is_hyphen(std::size_t i) const {
        return word(i) == "-" && i + 1 < words_.tokens.size() && !words_.tokens[i].spaced &&
               !words_.tokens[i + 1].spaced;
    }
    bool is_cue(std::size_t i) const { return facts_of(Word(word(i))).verb != 0; }
    bool is_possessive(std::size_t i) const {
        return word(i) == "'s" || word(i) == "\xE2\x80\x99s" || word(i) == "'" ||
               word(i) == "\xE2\x80\x99";
    }
    // May stand in a noun phrase: in no closed class.
    bool is_plain(std::size_t i) const {
        constexpr std::uint32_t closed = determiner | preposition | conjunction | subordinator |
                                         relative | subject_pronoun | object_pronoun | auxiliary |
                                         being | moment | negation | other_verb | nobody;
        return is_word(i) && (classes(i) & closed) == 0 &&
               (words_.tokens[i].all_capitals || !is_function_word(Word(word(i))));
    }
    bool is_preposition(std::size_t i) const {
        return (classes(i) & preposition) != 0 && (classes(i) & (subordinator | conjunction)) == 0;
    }
    bool is_adverb(std::size_t i) const {
        return (classes(i) & adverb) != 0 && !places.has(Word(word(i)));
    }
    bool is_participle(std::size_t i) const {
        const std::string_view w = word(i);
        return is_word(i) && !words_.tokens[i].capital && w.size() > 4 &&
               (w.ends_with("ed") || w.ends_with("ing") || participles.has(Word(w)));
    }

    std::size_t after_pointing(std::size_t i) const {
        while (i < limit_ && (word(i) == "-" || is_quote_mark(i) || pointing.has(Word(word(i)))))
            ++i;
        // "of them", "of which": named elsewhere.
        if (i > setting_.end && pronouns.has(Word(word(i - 1))) && word(i - 1) != "those")
            return limit_;
        return i;
    }

    // Over "have been", "were", "are now" to a participle or a preposition; `i` when something else
    // follows.
    std::size_t over_being(std::size_t i, std::size_t limit) const {
        std::size_t k = i;
        while (k < limit && is_word(k) && (classes(k) & (auxiliary | being | adverb)) != 0) ++k;
        const bool reduces =
            (classes(k - 1) & being) != 0 || (k >= i + 2 && (classes(k - 2) & being) != 0);
        const bool fits = k < limit && is_word(k) && (is_participle(k) || is_preposition(k));
        return k > i && reduces && fits ? k : i;
    }

    // Whether a preposition may go on with the phrase whose last word stands right before it.
    bool leads_on(std::size_t i, const Phrase& phrase) const {
        const Word w = Word(word(i));
        if (locating.has(w)) return true;
        if (!is_participle(phrase.back())) return false;
        // "known to be": a verb follows, not a place.
        return !w.is("to") || (i + 1 < limit_ && (words_.tokens[i + 1].capital ||
                                                  (classes(i + 1) & determiner) != 0));
    }

    // Whether the word may follow the last one in a noun phrase.
    bool goes_on(std::size_t i, const Phrase& phrase, bool place) const {
        if (phrase.empty() || is_possessive(phrase.back())) return true;
        const Token& last = words_.tokens[phrase.back()];
        const bool capital = words_.tokens[i].capital;
        // "two children Ann and Joe": the names are beside them.
        const bool counted =
            setting_.head != no_term && words_.words[phrase.back()].term == setting_.head;
        if (capital && !last.capital && (counted || word(phrase.back()).ends_with("s")))
            return false;
        // "in China say", but "in China cities".
        if (!capital && last.capital && place)
            return word(i).ends_with("s") && !word(i).ends_with("ss") &&
                   (last.all_capitals || !is_cue(i));
        return word(i) != word(phrase.back());
    }

    // The noun phrase that begins at `i`, with what tells its place behind it.
    Phrase phrase_from(std::size_t i, std::size_t limit) const {
        Phrase out;
        std::size_t whole = 0; // words up to the last noun
        std::size_t start = 0; // where the last place begins
        bool noun = false;     // there is one since the last preposition
        bool place = false;    // a preposition was passed
        bool closed = false;   // the noun phrase is over: what follows must tell a place
        for (; i < limit && out.size() < longest_label; ++i) {
            if (is_quote_mark(i)) continue;
            if (!out.empty() && (is_hyphen(i) || (is_possessive(i) && noun))) {
                out.push_back(i);
                noun = false;
                continue;
            }
            if (!is_word(i)) break;
            const std::string_view w = word(i);
            if (saying.has(Word(w)) || (noun && pasts.has(Word(w)))) break;
            if (places.has(Word(w)) && !noun) break;
            if (places.has(Word(w))) {
                out.push_back(i);
                whole = out.size();
                closed = true;
                continue;
            }
            if (noun && (classes(i) & (auxiliary | being)) != 0) {
                const std::size_t behind = over_being(i, limit);
                if (behind == i) break;
                closed = true;
                i = behind - 1;
                continue;
            }
            if (is_preposition(i)) {
                if (out.empty()) break;
                if (!leads_on(i, out)) {
                    // "people taken to", "expected to": half a thought.
                    if (is_participle(out.back())) whole = std::min(whole, out.size() - 1);
                    break;
                }
                if (word(i) != "of") start = out.size();
                out.push_back(i);
                place = true;
                noun = closed = false;
                continue;
            }
            if (!noun && (classes(i) & determiner) != 0 && !out.empty()) {
                out.push_back(i);
                continue;
            }
            if (is_adverb(i) && (noun || out.empty() || i + 1 >= limit || !is_plain(i + 1)))
                continue;
            std::size_t next = i + 1;
            while (next < limit && is_quote_mark(next)) ++next;
            const bool ends =
                next >= limit || words_.tokens[next].kind == Token::Kind::mark ||
                (is_word(next) && (is_preposition(next) || places.has(Word(word(next)))));
            if (noun && is_participle(i)) {
                // "barges moored in Bergen", "sites targeting users": but not "crews moored it".
                const bool active = w.ends_with("ing");
                if (!ends && !active) break;
                out.push_back(i);
                if (ends && !active) whole = out.size();
                closed = false;
                noun = !active; // "targeting" needs its object
                continue;
            }
            if ((!is_plain(i) && !is_adverb(i)) || closed || !goes_on(i, out, place)) break;
            out.push_back(i);
            noun = true;
            whole = out.size();
        }
        // "boats in need of [40 crews]", or too long: without the last place, which is not whole.
        const bool lacks = !out.empty() && word(out.back()) == "of" && i < limit;
        const bool cut = out.size() == longest_label && i < limit && is_word(i) &&
                         (is_plain(i) || is_preposition(i));
        out.resize((lacks || cut) && start > 0 ? start : whole);
        while (cut && out.size() > 1 && is_participle(out.back())) out.pop_back();
        while (out.size() > 1 && trailing.has(Word(word(out.back())))) out.pop_back();
        while (!out.empty() && !is_end(out.back())) out.pop_back();
        return out;
    }
    bool is_end(std::size_t i) const {
        return !is_preposition(i) && !is_possessive(i) && (classes(i) & determiner) == 0;
    }

    // Of "the state owned [312]" the owner, when a verb in -ed that says nothing stands before the
    // figure.
    Phrase owner() const {
        if (setting_.first < floor_ + 2 || setting_.change != Change::none) return {};
        const std::size_t verb = setting_.first - 1;
        const std::string_view w = word(verb);
        if (!is_plain(verb) || !w.ends_with("ed") || w.size() < 5) return {};
        if (facts_of(Word(w)).verb != 0) return {};
        Phrase out = phrase_from(clause_start(verb), verb);
        // It must lead up to the verb; else something stands between.
        if (out.empty() || out.back() + 1 != verb || out.size() > longest_owner) return {};
        return out;
    }

    // The start of the clause that ends before `end`, behind its determiners.
    std::size_t clause_start(std::size_t end) const {
        std::size_t i = end;
        constexpr std::uint32_t ends = conjunction | subordinator | relative;
        while (i > floor_ &&
               (is_word(i - 1) ? (classes(i - 1) & ends) == 0
                               : is_quote_mark(i - 1) || is_hyphen(i - 1) || is_possessive(i - 1)))
            --i;
        while (i < end &&
               (is_quote_mark(i) || (is_word(i) && (classes(i) & (determiner | adverb)) != 0)))
            ++i;
        return i;
    }

    // "Of the bridges built in wartime, [96 percent] …": the whole that the sentence begins with.
    Phrase fronted() const {
        std::size_t i = sentence_.first;
        if (i + 2 >= setting_.first || setting_.first - i > label_reach) return {};
        if (!Word(word(i)).is("of") && !Word(word(i)).is("among")) return {};
        ++i;
        while (i < setting_.first && (is_quote_mark(i) || pointing.has(Word(word(i))))) ++i;
        for (std::size_t k = i; k < setting_.first; ++k)
            if (words_.tokens[k].kind == Token::Kind::number) return {}; // It is another's whole.
        return phrase_from(i, setting_.first);
    }

    // "a speed limit of [55 mph]"
    Phrase before_of() const {
        if (setting_.first < floor_ + 2 || word(setting_.first - 1) != "of") return {};
        Phrase out;
        for (std::size_t i = setting_.first - 1;
             i > floor_ && out.size() < longest_subject && is_plain(i - 1) &&
             !is_possessive(i - 1) && !is_verb(i - 1) && !in_figure(i - 1);
             --i)
            out.insert(out.begin(), i - 1);
        return out;
    }

    // "prices fell": a verb more often than a noun.
    bool is_verb(std::size_t i) const {
        return !words_.tokens[i].capital && verbs.has(Word(word(i)));
    }

    bool in_figure(std::size_t i) const {
        const auto& figures = article_.analysis->figures;
        const std::uint32_t at = words_.tokens[i].where().begin;
        const auto next =
            std::upper_bound(figures.begin(), figures.end(), at,
                             [](std::uint32_t x, const auto& one) { return x < one.where.begin; });
        return next != figures.begin() && at < std::prev(next)->where.end;
    }

    // "[$25 million] in aid", "([$26 million]) in aid"
    Phrase purpose() const {
        if (setting_.quantity.dimension != Dimension::money) return {};
        std::size_t i = setting_.end;
        while (i < limit_ && (word(i) == ")" || word(i) == "(" || in_figure(i))) ++i;
        if (i + 1 >= limit_ || word(i) != "in" || words_.tokens[i + 1].capital || in_figure(i + 1))
            return {};
        return phrase_from(i + 1, limit_);
    }

    // "kept its main rate unchanged at [7 percent]", "raise the pension age from [62]"
    Phrase object_before() const {
        std::size_t i = setting_.first;
        if (i < floor_ + 3 || !leading_to.has(Word(word(i - 1)))) return {};
        --i;
        while (i > floor_ && is_word(i - 1) &&
               (states.has(Word(word(i - 1))) || (is_participle(i - 1) && !in_figure(i - 1))))
            --i;
        Phrase out;
        for (; i > floor_ && out.size() < longest_object; --i) {
            if (!is_plain(i - 1) || is_verb(i - 1) || in_figure(i - 1)) break;
            out.insert(out.begin(), i - 1);
        }
        const bool whole = i > floor_ && is_word(i - 1) && (classes(i - 1) & determiner) != 0;
        return whole ? out : Phrase{};
    }

    // The first noun phrase of the clause, without what stands behind its noun.
    Phrase subject() const {
        Phrase out;
        const std::size_t start = clause_start(setting_.first);
        // "six months in prison for stealing": another figure's noun.
        if (start < setting_.first &&
            (in_figure(start) || (start > floor_ && in_figure(start - 1))))
            return {};
        for (std::size_t i = start; i < setting_.first; ++i) {
            if (is_quote_mark(i)) continue;
            if (!is_plain(i) && !(is_possessive(i) && !out.empty())) break;
            // What stands behind a determiner, a possessive or before another verb is no verb.
            const bool bound = i > floor_ && is_word(i - 1) && (classes(i - 1) & determiner) != 0;
            const bool verb_follows = is_verb(i + 1) || is_participle(i + 1) ||
                                      (classes(i + 1) & (auxiliary | being)) != 0;
            if (!bound && !words_.tokens[i].capital && (out.empty() || !is_possessive(i - 1)) &&
                (is_participle(i) || is_verb(i) || (is_cue(i) && !verb_follows)))
                break;
            if (!goes_on(i, out, false)) break;
            out.push_back(i);
        }
        while (!out.empty() && (is_verb(out.back()) || !is_end(out.back()))) out.pop_back();
        if (out.size() > longest_subject) return {};
        return out;
    }

    std::string joined(const Phrase& phrase) const {
        std::string out;
        for (const std::size_t i : phrase) {
            const bool glued = is_possessive(i) || is_hyphen(i) || (i > 0 && is_hyphen(i - 1));
            if (!out.empty() && !glued) out += ' ';
            out += word(i);
        }
        return out;
    }

    void add(PhraseKind kind, const Phrase& phrase, std::string text = {}) {
        if (phrase.empty()) return;
        LabelPhrase found;
        found.kind = kind;
        found.text = text.empty() ? joined(phrase) : std::move(text);
        found.words =
            static_cast<std::size_t>(1 + std::count(found.text.begin(), found.text.end(), ' '));
        for (const std::size_t i : phrase) {
            if (words_.words[i].fate != Fate::none) found.fate = words_.words[i].fate;
            // "Aid of [$3 million]": the capital is the sentence's.
            const bool begins = i == sentence_.first && kind == PhraseKind::before_of;
            found.names = found.names && words_.tokens[i].capital && !begins;
            if (words_.words[i].role != WordRole::small)
                found.terms.push_back(words_.words[i].term);
        }
        if (Word(found.text).is("age") || Word(found.text).is("ages")) return;
        if (!found.terms.empty()) out_.push_back(std::move(found));
    }

    const Setting& setting_;
    const SourceArticle& article_;
    const WordedArticle& words_;
    const Sentence& sentence_;
    std::size_t floor_, limit_;
    std::vector<LabelPhrase> out_;
};

} // namespace

std::vector<LabelPhrase> find_label_phrases(const Setting& setting, const SourceArticle& article,
                                            const WordedArticle& words) {
    return Finder(setting, article, words).find();
}

} // namespace crossread
