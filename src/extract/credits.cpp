#include "extract/credits.h"

#include "extract/cues.h"
#include "extract/quotes.h"
#include "extract/speakers.h"
#include "text/word_table.h"

#include <algorithm>

namespace crossread {
namespace {

// Bytes behind a cue within which its outlet is named.
constexpr std::size_t farthest_relay = 200;

// Bytes between a subject and its verb that a "not" is looked for in.
constexpr std::size_t longest_denial = 80;

// An age has at most three digits.
constexpr std::size_t longest_age = 3;

// The statements open at the sweep's place; more at once than this are not news.
constexpr std::size_t most_open = 64;

// "The army denied that 40 fell", "could not confirm that 40 fell": whoever says so stands for no
// number.
bool disowns(std::string_view text, const FoundQuote& quote, const Verb& verb) {
    if (same_word(verb.base, "deny")) {
        const std::string_view said = slice(text, quote.where);
        const std::string_view first = said.substr(0, said.find(' '));
        return first == "that" || first.ends_with("ing");
    }
    if (!same_word(verb.base, "confirm") && !same_word(verb.base, "verify")) return false;
    const Range speaker = quote.speaker->where;
    if (speaker.end > quote.cue->begin) return false;
    const std::string_view between = slice(text, {speaker.end, quote.cue->begin});
    return between.size() < longest_denial &&
           (between.find(" not ") != std::string_view::npos ||
            between.find("n't ") != std::string_view::npos ||
            between.find("n\xE2\x80\x99t ") != std::string_view::npos);
}

// Whoever "plans to sell 40 cars" answers for a deed to come, not for a number; whoever "promises" or
// "proposes" it says so.
bool answers_for_figures(std::string_view text, const FoundQuote& quote) {
    if (quote.rule == parted_rule)
        return false; // its strings are given as well, without the cue between
    if (quote.form != QuoteForm::indirect || !quote.cue) return true;
    const std::optional<Verb> verb = find_verb(slice(text, *quote.cue));
    if (!verb) return true;
    if (disowns(text, quote, *verb)) return false;
    if (verb->frame != Frame::plan) return true;
    static constexpr WordSet spoken(
        {"offer", "pledge", "promise", "propose", "seek", "swear", "threaten", "vow"});
    return spoken.has(verb->base);
}

// "Six in ten said that 9 percent …": a share of those who were asked answers for no figure.
bool is_share_of(Range speaker, const std::vector<FoundFigure>& figures) {
    const auto at = std::lower_bound(
        figures.begin(), figures.end(), speaker.begin,
        [](const FoundFigure& f, std::uint32_t begin) { return f.where.begin < begin; });
    return at != figures.end() && at->where.begin < speaker.end && at->kind == FigureKind::percent;
}

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "Ann Lee, 52, sold her boat, the court said": the age beside a name is the article's own aside.
bool is_aside_age(std::string_view text, Range where) {
    const std::size_t begin = where.begin;
    if (where.size() > longest_age || begin < 3 || text.substr(begin - 2, 2) != ", " ||
        where.end >= text.size() || text[where.end] != ',')
        return false;
    for (std::size_t k = begin; k < where.end; ++k)
        if (!is_digit(text[k])) return false;
    std::size_t word = begin - 2;
    while (word > 0 && static_cast<unsigned char>(text[word - 1]) > ' ' &&
           begin - word < farthest_relay)
        --word;
    return text[word] >= 'A' && text[word] <= 'Z';
}

// "told Reuters": the relays in the chain of the innermost statement that are nobody's subject.
void add_relays(std::string_view text, const FoundQuote& quote, FoundFigure& figure) {
    for (std::size_t k = 1; k < quote.chain.size() && figure.credited.size() < deepest_chain; ++k) {
        const std::string& name = quote.chain[k];
        const bool known = std::any_of(figure.credited.begin(), figure.credited.end(),
                                       [&](const Party& party) { return party.name == name; });
        if (known) continue;
        // The outlet stands behind its cue, which a string without a cue of its own has near it.
        const std::size_t from = quote.cue ? quote.cue->end : quote.speaker->where.begin;
        std::size_t at = text.substr(from, farthest_relay).find(name);
        if (at != std::string_view::npos) {
            at += from;
        } else {
            // "…, Xinhua reported, citing police": or before it.
            const std::size_t low = from > farthest_relay ? from - farthest_relay : 0;
            at = text.substr(low, from - low).rfind(name);
            if (at == std::string_view::npos) continue;
            at += low;
        }
        const auto begin = static_cast<std::uint32_t>(at);
        figure.credited.push_back({name, {begin, begin + static_cast<std::uint32_t>(name.size())}});
    }
}

// "Of 85 sites, the “raids on 39” came from abroad": no cue hands the quoted words over, so they are
// the last speaker's, and so is the sentence before them.
bool speaks_on(const FoundQuote& quote) {
    return quote.speaker && !quote.cue &&
           (quote.rule == last_speaker_rule || quote.rule == same_paragraph_rule);
}

// "Of these servers, 2,194 are abroad, and those alone run a million machines": whoever counted the
// whole has counted the part, and what its sentence goes on with.
void credit_parts(const std::vector<Token>& tokens, const std::vector<Sentence>& sentences,
                  std::vector<FoundFigure>& figures) {
    std::size_t sentence = 0;
    const std::vector<Party>* said = nullptr; // by whom, in this sentence
    for (FoundFigure& figure : figures) {
        while (sentence < sentences.size() &&
               tokens[sentences[sentence].end - 1].where().end <= figure.where.begin) {
            ++sentence;
            said = nullptr;
        }
        if (!figure.credited.empty()) continue;
        if (figure.part_of) {
            const auto whole = std::lower_bound(
                figures.begin(), figures.end(), figure.part_of->begin,
                [](const FoundFigure& f, std::uint32_t begin) { return f.where.begin < begin; });
            if (whole != figures.end() && whole->where == *figure.part_of) said = &whole->credited;
        }
        if (said && figure.value) figure.credited = *said;
    }
}

} // namespace

void credit_figures(std::string_view text, const std::vector<Token>& tokens,
                    const std::vector<Sentence>& sentences, const std::vector<FoundQuote>& quotes,
                    std::vector<FoundFigure>& figures) {
    std::vector<const FoundQuote*> open;
    std::size_t next = 0;
    std::size_t sentence = 0;
    for (FoundFigure& figure : figures) {
        // The content behind "counted" in "counted nearly 40 wolves" may begin at the number itself.
        while (next < quotes.size() && quotes[next].where.begin < figure.where.end) {
            if (quotes[next].speaker && open.size() < most_open &&
                answers_for_figures(text, quotes[next]) &&
                !is_share_of(quotes[next].speaker->where, figures))
                open.push_back(&quotes[next]);
            ++next;
        }
        std::erase_if(
            open, [&](const FoundQuote* quote) { return quote->where.end <= figure.where.begin; });
        std::vector<const FoundQuote*> holding = open;
        std::stable_sort(holding.begin(), holding.end(),
                         [](const FoundQuote* a, const FoundQuote* b) {
                             return a->where.size() < b->where.size();
                         });
        const bool spoken =
            std::any_of(holding.begin(), holding.end(),
                        [](const FoundQuote* quote) { return quote->form != QuoteForm::indirect; });
        if (!spoken && !holding.empty() && is_aside_age(text, figure.where)) continue;
        for (const FoundQuote* quote : holding) {
            const bool known =
                std::any_of(figure.credited.begin(), figure.credited.end(),
                            [&](const Party& party) { return party.name == quote->speaker->name; });
            if (!known && figure.credited.size() < deepest_chain)
                figure.credited.push_back(*quote->speaker);
        }
        if (!holding.empty()) add_relays(text, *holding.front(), figure);
        if (holding.empty()) {
            while (sentence < sentences.size() &&
                   tokens[sentences[sentence].end - 1].where().end <= figure.where.begin)
                ++sentence;
            if (sentence == sentences.size()) continue;
            const std::size_t end = tokens[sentences[sentence].end - 1].where().end;
            if (next < quotes.size() && quotes[next].where.begin < end && speaks_on(quotes[next]))
                figure.credited.push_back(*quotes[next].speaker);
        }
    }
    credit_parts(tokens, sentences, figures);
}

} // namespace crossread
