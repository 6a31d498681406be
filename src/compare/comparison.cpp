#include "compare/comparison.h"

#include "compare/bodies.h"
#include "compare/body_names.h"
#include "compare/candidates.h"
#include "compare/clusters.h"
#include "compare/currencies.h"
#include "compare/measure_label.h"
#include "compare/quote_pairs.h"
#include "compare/reasons.h"
#include "compare/shared_text.h"
#include "compare/states.h"

#include <algorithm>
#include <deque>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace crossread {
namespace {

constexpr std::size_t longest_office = 80;  // bytes of "Cologne Police Chief " before a name
constexpr std::size_t max_crossed = 24;     // articles of a measure whose pairs are all judged
constexpr std::size_t max_restatements = 8; // figures of one article and measure that are tried
constexpr std::size_t max_shared_words = 5; // named in the grounds of a pair

// The order in which everything is done, whatever the order of the input: by date, then by what
// tells articles apart.
std::vector<std::uint32_t> canonical_order(std::span<const SourceArticle> articles) {
    std::vector<std::uint32_t> order(articles.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t x, std::uint32_t y) {
        const SourceArticle& a = articles[x];
        const SourceArticle& b = articles[y];
        return std::tie(a.date, a.source, a.title, a.text) <
               std::tie(b.date, b.source, b.title, b.text);
    });
    return order;
}

class Comparer {
public:
    explicit Comparer(std::vector<SourceArticle> articles) : articles_(std::move(articles)) {
        if (articles_.size() == 1) {
            if (articles_.front().spelled_out == nullptr)
                spell_out(0, find_tokens(articles_.front().text));
            return;
        }
        std::size_t figures = 0;
        for (const SourceArticle& article : articles_) figures += article.analysis->figures.size();
        settings_.reserve(figures);
        words_.reserve(articles_.size());
        for (const SourceArticle& article : articles_)
            words_.push_back(read_words(article.text, terms_));
        for (std::size_t a = 0; a < articles_.size(); ++a)
            if (articles_[a].spelled_out == nullptr) spell_out(a, words_[a].tokens);
        for (std::uint32_t a = 0; a < articles_.size(); ++a)
            find_settings(articles_[a], a, words_[a], terms_, settings_);
        learn_currencies(settings_);
        weigh(settings_, terms_.size());
    }

    Comparison run() {
        find_origins();
        if (articles_.size() == 1) return std::move(out_);
        for (const auto& group : find_clusters(settings_, words_, find_candidates(settings_)))
            out_.measures.push_back(measure_of(group));
        out_.quote_pairs = find_quote_pairs(articles_, words_, speakers_);
        out_.shared_texts = find_shared_text(articles_, words_);
        return std::move(out_);
    }

    // The figures that can be compared at all.
    std::vector<Mention> comparable_figures() const {
        std::vector<Mention> out;
        for (const Setting& setting : settings_) out.push_back(setting.mention);
        return out;
    }

private:
    void spell_out(std::size_t article, const std::vector<Token>& tokens) {
        spelled_out_.push_back(find_spelled_out(articles_[article].text, tokens));
        articles_[article].spelled_out = &spelled_out_.back();
    }

    static const std::string* speaker_of(const FoundQuote& quote) {
        return quote.form == QuoteForm::scare ? nullptr : origin_of(quote.chain);
    }

    // Numbers the bodies behind figures and quotes, in text order, and gathers them.
    void find_origins() {
        std::vector<NamedAt> names;
        for (std::uint32_t a = 0; a < articles_.size(); ++a) {
            const Analysis& analysis = *articles_[a].analysis;
            for (const FoundFigure& figure : analysis.figures)
                if (const std::string* name = origin_of(figure.credited))
                    names.push_back({*name, a});
            for (const FoundQuote& quote : analysis.quotes)
                if (const std::string* name = speaker_of(quote)) names.push_back({*name, a});
        }
        const std::vector<std::uint32_t> bodies = find_bodies(articles_, names, terms_);
        gather_origins(names, bodies);
        if (articles_.size() == 1) return;
        std::size_t next = 0;
        credits_.resize(articles_.size());
        speakers_.resize(articles_.size());
        std::vector<std::vector<TermId>> telling = words_of_bodies(names, bodies);
        add_offices(names, bodies, telling);
        for (std::uint32_t a = 0; a < articles_.size(); ++a) {
            const Analysis& analysis = *articles_[a].analysis;
            for (const FoundFigure& figure : analysis.figures)
                credits_[a].push_back(origin_of(figure.credited) ? bodies[next++] : npos);
            for (const FoundQuote& quote : analysis.quotes)
                speakers_[a].push_back(speaker_of(quote) ? telling[bodies[next++]]
                                                         : std::vector<TermId>{});
        }
    }

    // All telling words of all names of each body, sorted; of one without a name of its own ("people",
    // "a witness") none, since it may be anybody.
    std::vector<std::vector<TermId>> words_of_bodies(const std::vector<NamedAt>& names,
                                                     const std::vector<std::uint32_t>& bodies) {
        std::vector<std::vector<TermId>> out;
        std::vector<char> named;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (bodies[i] >= out.size()) {
                out.resize(bodies[i] + 1);
                named.resize(out.size(), 0);
            }
            add_words(names[i].name, terms_, out[bodies[i]]);
            for (const Token& token : find_tokens(names[i].name))
                if (token.capital &&
                    (token.where().begin > 0 || token.where().end == names[i].name.size()))
                    named[bodies[i]] = 1;
        }
        for (std::size_t i = 0; i < out.size(); ++i) {
            std::vector<TermId>& words = out[i];
            if (named[i] == 0) words.clear();
            std::sort(words.begin(), words.end());
            words.erase(std::unique(words.begin(), words.end()), words.end());
        }
        return out;
    }

    // "Police Chief Ann Lee" is named Ann Lee; the words before the name say who else may be meant by
    // "the police chief".
    void add_offices(const std::vector<NamedAt>& names, const std::vector<std::uint32_t>& bodies,
                     std::vector<std::vector<TermId>>& telling) {
        std::size_t next = 0;
        const auto add = [&](std::string_view text, Range where) {
            const std::string_view mention =
                where.end <= text.size() ? slice(text, where) : std::string_view();
            const std::size_t at = mention.find(names[next].name);
            std::vector<TermId>& words = telling[bodies[next++]];
            if (at == std::string_view::npos || at == 0 || at > longest_office || words.empty())
                return;
            add_words(mention.substr(0, at), terms_, words);
            std::sort(words.begin(), words.end());
            words.erase(std::unique(words.begin(), words.end()), words.end());
        };
        for (const SourceArticle& article : articles_) {
            for (const FoundFigure& figure : article.analysis->figures)
                if (origin_of(figure.credited)) add(article.text, figure.credited.front().where);
            for (const FoundQuote& quote : article.analysis->quotes)
                if (speaker_of(quote))
                    add(article.text, quote.speaker ? quote.speaker->where : Range{});
        }
    }

    void gather_origins(const std::vector<NamedAt>& names,
                        const std::vector<std::uint32_t>& bodies) {
        std::vector<std::map<std::string_view, std::size_t>> counts;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (bodies[i] >= counts.size()) {
                counts.resize(bodies[i] + 1);
                out_.origins.resize(bodies[i] + 1);
            }
            ++counts[bodies[i]][names[i].name];
            std::vector<std::uint32_t>& of = out_.origins[bodies[i]].articles;
            if (of.empty() || of.back() != names[i].article) of.push_back(names[i].article);
        }
        for (std::size_t i = 0; i < counts.size(); ++i) {
            std::size_t most = 0;
            for (const auto& [name, count] : counts[i]) {
                out_.origins[i].names.emplace_back(name);
                // The name used most; of those the longest.
                if (count > most || (count == most && name.size() > out_.origins[i].name.size())) {
                    most = count;
                    out_.origins[i].name = name;
                }
            }
        }
        std::sort(out_.origins.begin(), out_.origins.end(), [](const auto& a, const auto& b) {
            return a.articles.size() != b.articles.size() ? a.articles.size() > b.articles.size()
                                                          : a.name < b.name;
        });
    }

    std::size_t credit_of(const Setting& setting) const {
        return credits_[setting.mention.article][setting.mention.item];
    }

    FoundMeasure measure_of(const std::vector<std::uint32_t>& group) {
        FoundMeasure out;
        std::vector<std::size_t> origins;
        std::vector<std::vector<std::uint32_t>> by_article;
        std::vector<const Setting*> members;
        for (const std::uint32_t index : group) {
            const Setting& setting = settings_[index];
            members.push_back(&setting);
            out.figures.push_back(setting.mention);
            if (credit_of(setting) != npos) origins.push_back(credit_of(setting));
            if (by_article.empty() ||
                settings_[by_article.back().front()].mention.article != setting.mention.article)
                by_article.emplace_back();
            if (by_article.back().size() < max_restatements) by_article.back().push_back(index);
        }
        std::sort(origins.begin(), origins.end());
        out.origins =
            static_cast<std::size_t>(std::unique(origins.begin(), origins.end()) - origins.begin());
        out.articles = by_article.size();
        out.label = label_of(members, articles_, words_, labels_);
        for (const auto& [a, b] : pairs_to_judge(by_article)) {
            FigurePair pair = best_pair(by_article[a], by_article[b]);
            if (distance(pair.relation) > distance(out.relation)) out.relation = pair.relation;
            out.pairs.push_back(std::move(pair));
        }
        return out;
    }

    // All pairs of articles; of a large measure each article with the first that says the same, and
    // those that say different things with each other.
    std::vector<IndexPair>
    pairs_to_judge(const std::vector<std::vector<std::uint32_t>>& by_article) const {
        std::vector<IndexPair> out;
        std::vector<std::uint32_t> leading; // that the others are compared with
        const bool all = by_article.size() <= max_crossed;
        std::map<std::tuple<double, double, int>, std::uint32_t> first_to_say;
        for (std::uint32_t a = 0; a < by_article.size(); ++a) {
            if (!all) {
                const Setting& setting = settings_[by_article[a].front()];
                const auto bound = static_cast<int>(figure_of(setting).bound);
                const auto [at, added] = first_to_say.try_emplace(
                    {setting.interval.low, setting.interval.high, bound}, a);
                if (!added || leading.size() == max_crossed) {
                    out.emplace_back(added ? leading.front() : at->second, a);
                    continue;
                }
            }
            for (const std::uint32_t other : leading) out.emplace_back(other, a);
            leading.push_back(a);
        }
        std::sort(out.begin(), out.end());
        return out;
    }

    const FoundFigure& figure_of(const Setting& setting) const {
        return articles_[setting.mention.article].analysis->figures[setting.mention.item];
    }

    Likeness alike(const Setting& a, const Setting& b) const {
        return likeness(a, words_[a.mention.article], b, words_[b.mention.article]);
    }

    // Like with like: of several figures of an article, the two that are likeliest the same; of twins
    // those in the same unit.
    FigurePair best_pair(const std::vector<std::uint32_t>& of_a,
                         const std::vector<std::uint32_t>& of_b) const {
        Likeness best;
        bool same_unit = false;
        std::uint32_t a = of_a.front(), b = of_b.front();
        bool any = false;
        for (const std::uint32_t x : of_a) {
            for (const std::uint32_t y : of_b) {
                const Likeness found = alike(settings_[x], settings_[y]);
                const bool unit = settings_[x].quantity.factor == settings_[y].quantity.factor;
                const bool better =
                    (unit && !same_unit) || (unit == same_unit && found.score > best.score);
                if (any && !better) continue;
                any = true;
                best = found;
                same_unit = unit;
                a = x, b = y;
            }
        }
        return judged(settings_[a], settings_[b], best);
    }

    FigurePair judged(const Setting& a, const Setting& b, const Likeness& found) const {
        FigurePair out;
        out.a = a.mention;
        out.b = b.mention;
        out.grounds.equal_value = a.value == b.value && a.last == b.last;
        out.grounds.same_thing = a.head != no_term && a.head == b.head;
        out.grounds.same_credit = credit_of(a) != npos && credit_of(a) == credit_of(b);
        out.grounds.copied = found.copied_words;
        out.grounds.shared = shared_words(a, b);
        Verdict verdict =
            judge({&a, &articles_[a.mention.article]}, {&b, &articles_[b.mention.article]}, found,
                  out.grounds.same_credit);
        out.relation = verdict.relation;
        out.reason = verdict.reason;
        out.why = std::move(verdict.why);
        return out;
    }

    std::vector<std::string> shared_words(const Setting& a, const Setting& b) const {
        std::vector<ContextTerm> shared;
        for (const ContextTerm& term : a.context) {
            const auto other =
                std::lower_bound(b.context.begin(), b.context.end(), term.term,
                                 [](const ContextTerm& x, TermId id) { return x.term < id; });
            if (other != b.context.end() && other->term == term.term)
                shared.push_back({term.term, term.weight * other->weight});
        }
        std::sort(shared.begin(), shared.end(), [](const ContextTerm& x, const ContextTerm& y) {
            return x.weight != y.weight ? x.weight > y.weight : x.term < y.term;
        });
        std::vector<std::string> out;
        for (const ContextTerm& term : shared)
            if (out.size() < max_shared_words) out.emplace_back(terms_.name(term.term));
        return out;
    }

    std::vector<SourceArticle> articles_; // in canonical order
    std::deque<std::vector<SpelledOut>> spelled_out_; // of those that came without
    Terms terms_;
    std::vector<WordedArticle> words_;
    std::vector<Setting> settings_;
    std::vector<std::vector<std::size_t>> credits_; // body of each figure, npos for none
    SpeakerWords speakers_;
    std::set<std::string> labels_; // taken
    Comparison out_;
};

// From the canonical order back to the order of the input.
void restore_order(const std::vector<std::uint32_t>& order, Comparison& out) {
    const auto move = [&](Mention& mention) { mention.article = order[mention.article]; };
    const auto move_pair = [&](auto& pair) {
        move(pair.a);
        move(pair.b);
        if (pair.b < pair.a) std::swap(pair.a, pair.b);
    };
    const auto by_ends = [](const auto& x, const auto& y) {
        return std::tie(x.a, x.b) < std::tie(y.a, y.b);
    };
    for (FoundMeasure& measure : out.measures) {
        for (Mention& figure : measure.figures) move(figure);
        std::sort(measure.figures.begin(), measure.figures.end());
        for (FigurePair& pair : measure.pairs) move_pair(pair);
        std::sort(measure.pairs.begin(), measure.pairs.end(), by_ends);
    }
    std::sort(out.measures.begin(), out.measures.end(),
              [](const auto& x, const auto& y) { return x.figures.front() < y.figures.front(); });
    for (QuotePair& pair : out.quote_pairs) move_pair(pair);
    std::sort(out.quote_pairs.begin(), out.quote_pairs.end(), by_ends);
    for (FoundOrigin& origin : out.origins) {
        for (std::uint32_t& article : origin.articles) article = order[article];
        std::sort(origin.articles.begin(), origin.articles.end());
    }
    for (SharedText& shared : out.shared_texts) {
        shared.a = order[shared.a];
        shared.b = order[shared.b];
        if (shared.b < shared.a) std::swap(shared.a, shared.b);
    }
    std::sort(out.shared_texts.begin(), out.shared_texts.end(), by_ends);
}

} // namespace

Comparison compare(std::span<const SourceArticle> articles) {
    const std::vector<std::uint32_t> order = canonical_order(articles);
    std::vector<SourceArticle> sorted;
    for (const std::uint32_t article : order) sorted.push_back(articles[article]);
    Comparer comparer(std::move(sorted));
    Comparison out = comparer.run();
    restore_order(order, out);
    std::vector<Mention> figures = comparer.comparable_figures();
    for (Mention& figure : figures) figure.article = order[figure.article];
    States states = states_of(articles, figures, out.measures, out.quote_pairs);
    out.figures = std::move(states.figures);
    out.quotes = std::move(states.quotes);
    return out;
}

} // namespace crossread
