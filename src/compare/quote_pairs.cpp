#include "compare/quote_pairs.h"

#include "compare/candidates.h"
#include "compare/utterance.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace crossread {
namespace {

constexpr std::size_t run_length = 3;   // words in a row that propose a pair
constexpr double most_words = 0.75;     // of the shorter, from which it is cut or altered
constexpr double all_words = 0.9;       // of the shorter, from which nothing but a cut was made
constexpr double alike_lengths = 0.7;   // of two versions of the whole utterance
constexpr double half_of_terms = 0.5;   // telling words in common of a translation
constexpr double most_told_terms = 0.6; // telling words of a quote that its paraphrase has
constexpr std::size_t least_shared_terms = 4; // of a translation
constexpr std::size_t telling_pair = 2;       // telling words that are enough when all are shared

// One line of the index of runs.
struct RunPosting {
    std::uint64_t key = 0;
    std::uint32_t utterance = 0;
    [[nodiscard]] bool operator<(const RunPosting& other) const {
        return key != other.key ? key < other.key : utterance < other.utterance;
    }
};

std::uint64_t key_of(std::uint64_t kind, const TermId* first, std::size_t count) {
    std::uint64_t key = 1469598103934665603u ^ kind; // FNV-1a, word by word
    for (std::size_t i = 0; i < count; ++i) key = (key ^ first[i]) * 1099511628211u;
    return key ^ (key >> 31);
}

std::vector<IndexPair> propose(const std::vector<Utterance>& all) {
    std::vector<RunPosting> postings;
    for (std::uint32_t u = 0; u < all.size(); ++u) {
        const Utterance& one = all[u];
        if (one.words.size() < run_length && one.quoted)
            postings.push_back({key_of(1, one.words.data(), one.words.size()), u});
        for (std::size_t i = 0; i + run_length <= one.words.size(); ++i)
            postings.push_back({key_of(2, one.words.data() + i, run_length), u});
        // Two words of a short quote inside a longer one.
        for (std::size_t i = 0; i + telling_pair <= one.telling.size(); ++i)
            postings.push_back({key_of(3, one.telling.data() + i, telling_pair), u});
    }
    std::sort(postings.begin(), postings.end());
    std::vector<IndexPair> out;
    for_each_meeting(postings, [&](const RunPosting& one, const RunPosting& other) {
        const Utterance& a = all[one.utterance];
        const Utterance& b = all[other.utterance];
        if (a.mention.article == b.mention.article || (!a.quoted && !b.quoted)) return;
        out.push_back(std::minmax(one.utterance, other.utterance));
    });
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

// Nobody knows, or a name in common.
bool same_speaker(const Utterance& a, const Utterance& b) {
    return a.speaker.empty() || b.speaker.empty() || count_shared(a.speaker, b.speaker) > 0;
}

struct Match {
    bool any = false;
    QuoteRelation relation = QuoteRelation::same;
    std::size_t shared = 0; // words of the shorter that the longer has, in order
};

Match compare_quoted(const Utterance& shorter, const Utterance& longer) {
    Match out;
    if (shorter.letters == longer.letters) {
        out.any = !shorter.letters.empty() &&
                  (shorter.words.size() >= run_length || same_speaker(shorter, longer) ||
                   (shorter.rare && shorter.telling.size() >= telling_pair));
        out.shared = shorter.words.size();
        return out;
    }
    out.shared = words_in_order(shorter, longer);
    const auto n = static_cast<double>(shorter.words.size());
    const auto m = static_cast<double>(longer.words.size());
    const double share = static_cast<double>(out.shared) / n;
    const std::size_t run = longest_run(shorter, longer);
    const std::size_t shared = count_shared(shorter.telling_set, longer.telling_set);
    const double telling =
        shorter.telling_set.empty()
            ? 0
            : static_cast<double>(shared) / static_cast<double>(shorter.telling_set.size());
    const bool spoken_alike = same_speaker(shorter, longer);
    const bool enough = shared > 0 && (shorter.words.size() >= run_length ||
                                       (shared >= telling_pair && (spoken_alike || shorter.rare)));
    // Kept in a row, or by the same speaker with a word or two left out between.
    const bool in_a_row = run >= std::min(shorter.words.size(), run_length) ||
                          (run + 1 >= run_length && !shorter.speaker.empty() && spoken_alike);
    if (share == 1 && n == m) {
        out.any = enough; // The words are the same, spelt in two ways.
    } else if (share == 1 && enough && in_a_row) {
        out.any = true;
        out.relation = QuoteRelation::cut;
    } else if (share >= most_words && telling >= most_words && run >= run_length &&
               shorter.words.size() > run_length) {
        out.any = true;
        out.relation = n < m * alike_lengths && share >= all_words ? QuoteRelation::cut
                                                                   : QuoteRelation::altered;
    } else {
        out.any = shared >= least_shared_terms && spoken_alike && telling >= half_of_terms;
        out.relation = QuoteRelation::translation;
    }
    return out;
}

Match compare_told(const Utterance& quoted, const Utterance& told) {
    Match out;
    out.relation = QuoteRelation::paraphrase;
    const std::size_t shared = count_shared(quoted.telling_set, told.telling_set);
    const std::size_t most = quoted.telling_set.size();
    if (!same_speaker(quoted, told)) return out;
    const bool many = static_cast<double>(shared) >= most_told_terms * static_cast<double>(most);
    out.any = shared > telling_pair && many && longest_run(quoted, told) >= telling_pair;
    return out;
}

// Notes which utterances hold a word that is rare in these articles.
void note_rare(const std::vector<WordedArticle>& articles, std::vector<Utterance>& all) {
    std::unordered_map<TermId, std::size_t> uses; // looked up, never walked
    for (const WordedArticle& article : articles)
        for (const WordInfo& word : article.words)
            if (word.role != WordRole::small) ++uses[word.term];
    for (Utterance& one : all)
        one.rare = std::any_of(one.telling.begin(), one.telling.end(), [&](TermId term) {
            return uses[term] <= articles.size() + articles.size() / 2;
        });
}

std::string sentence_of(QuoteRelation relation, bool turned) {
    switch (relation) {
    case QuoteRelation::same:
        return "the same words";
    case QuoteRelation::cut:
        return turned ? "cut, and what was cut turns the meaning" : "a part of the same words";
    case QuoteRelation::altered:
        return turned ? "words were changed, and they turn the meaning" : "words were changed";
    case QuoteRelation::translation:
        return "the same statement in other words, both between quotation marks: as two "
               "translations of it would be";
    case QuoteRelation::paraphrase:
        break;
    }
    return "one tells in its own words what the other quotes";
}

} // namespace

std::vector<QuotePair> find_quote_pairs(std::span<const SourceArticle> articles,
                                        const std::vector<WordedArticle>& words,
                                        const SpeakerWords& speakers) {
    std::vector<Utterance> all;
    for (std::uint32_t a = 0; a < articles.size(); ++a)
        read_utterances(articles[a], a, words[a], speakers[a], all);
    note_rare(words, all);
    std::vector<QuotePair> out;
    for (const IndexPair& pair : propose(all)) {
        const Utterance* a = &all[pair.first];
        const Utterance* b = &all[pair.second];
        QuotePair found;
        found.a = a->mention;
        found.b = b->mention;
        Match match;
        if (a->quoted && b->quoted) {
            if (b->words.size() < a->words.size() ||
                (b->words.size() == a->words.size() && b->letters < a->letters))
                std::swap(a, b);
            match = compare_quoted(*a, *b);
            if (match.any && match.relation != QuoteRelation::same &&
                match.relation != QuoteRelation::translation)
                found.turned = turns(*a, articles[a->mention.article], words[a->mention.article],
                                     *b, articles[b->mention.article], words[b->mention.article]);
        } else {
            match = a->quoted ? compare_told(*a, *b) : compare_told(*b, *a);
        }
        if (!match.any) continue;
        found.relation = match.relation;
        found.why = sentence_of(match.relation, found.turned);
        out.push_back(std::move(found));
    }
    return out;
}

} // namespace crossread
