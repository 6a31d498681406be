#include "compare/shared_text.h"

#include <algorithm>
#include <cstdint>
#include <tuple>

namespace crossread {
namespace {

constexpr std::size_t whole_list = 16;  // articles with one run that all meet each other
constexpr std::size_t next_in_list = 4; // of a longer list

struct RunAt {
    std::uint64_t key = 0;
    std::uint32_t article = 0;
    std::uint32_t at = 0;
    [[nodiscard]] bool operator<(const RunAt& other) const {
        return std::tie(key, article, at) < std::tie(other.key, other.article, other.at);
    }
};

// The same run at two places.
struct Hit {
    std::uint32_t a = 0, b = 0, at_a = 0, at_b = 0;
    [[nodiscard]] bool operator<(const Hit& other) const {
        return std::tie(a, b, at_a, at_b) < std::tie(other.a, other.b, other.at_a, other.at_b);
    }
    [[nodiscard]] bool operator==(const Hit&) const = default;
};

// The article's own words: no marks, and no_term where quoted words stand.
std::vector<TermId> own_words(const SourceArticle& article, const WordedArticle& words) {
    std::vector<char> quoted(words.tokens.size(), 0);
    for (const FoundQuote& quote : article.analysis->quotes) {
        if (quote.form == QuoteForm::indirect) continue;
        auto token =
            std::lower_bound(words.tokens.begin(), words.tokens.end(), quote.where.begin,
                             [](const Token& t, std::uint32_t at) { return t.where().begin < at; });
        for (; token != words.tokens.end() && token->where().end <= quote.where.end; ++token) {
            const auto i = static_cast<std::size_t>(token - words.tokens.begin());
            if (quoted[i] != 0) break; // A quote within one that was seen.
            quoted[i] = 1;
        }
    }
    std::vector<TermId> out;
    for (std::size_t i = 0; i < words.tokens.size(); ++i)
        if (words.tokens[i].kind != Token::Kind::mark)
            out.push_back(quoted[i] != 0 ? no_term : words.words[i].exact);
    return out;
}

std::vector<RunAt> index_runs(const std::vector<std::vector<TermId>>& texts, std::size_t sample) {
    std::vector<RunAt> out;
    for (std::uint32_t a = 0; a < texts.size(); ++a) {
        const std::vector<TermId>& words = texts[a];
        for (std::size_t i = 0; i + indexed_run <= words.size(); ++i) {
            std::uint64_t key = 1469598103934665603u; // FNV-1a, word by word
            bool own = true;
            for (std::size_t k = i; k < i + indexed_run; ++k) {
                own = own && words[k] != no_term;
                key = (key ^ words[k]) * 1099511628211u;
            }
            key ^= key >> 31;
            if (own && key % sample == 0) out.push_back({key, a, static_cast<std::uint32_t>(i)});
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<Hit> find_hits(const std::vector<RunAt>& runs) {
    std::vector<Hit> out;
    for (std::size_t begin = 0; begin < runs.size();) {
        std::size_t end = begin;
        while (end < runs.size() && runs[end].key == runs[begin].key) ++end;
        const std::size_t reach = end - begin <= whole_list ? whole_list : next_in_list;
        for (std::size_t i = begin; i < end; ++i)
            for (std::size_t j = i + 1; j < std::min(end, i + 1 + reach); ++j)
                if (runs[i].article != runs[j].article)
                    out.push_back({runs[i].article, runs[j].article, runs[i].at, runs[j].at});
        begin = end;
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

std::vector<SharedText> find_shared_text(std::span<const SourceArticle> articles,
                                         const std::vector<WordedArticle>& words) {
    std::vector<std::vector<TermId>> texts;
    std::size_t total = 0;
    for (std::size_t a = 0; a < articles.size(); ++a) {
        texts.push_back(own_words(articles[a], words[a]));
        total += texts.back().size();
    }
    const std::vector<Hit> hits = find_hits(index_runs(texts, total > many_words ? sampled_of : 1));
    std::vector<SharedText> out;
    for (std::size_t begin = 0; begin < hits.size();) {
        std::size_t end = begin;
        while (end < hits.size() && hits[end].a == hits[begin].a && hits[end].b == hits[begin].b)
            ++end;
        const std::vector<TermId>& a = texts[hits[begin].a];
        const std::vector<TermId>& b = texts[hits[begin].b];
        SharedText found{hits[begin].a, hits[begin].b, 0, 0};
        std::size_t covered = 0, done = 0; // words of `a` before `done` are counted
        for (std::size_t h = begin; h < end; ++h) {
            if (hits[h].at_a < done) continue;
            std::size_t i = hits[h].at_a, j = hits[h].at_b;
            while (i > done && j > 0 && a[i - 1] == b[j - 1] && a[i - 1] != no_term) --i, --j;
            std::size_t length = 0;
            while (i + length < a.size() && j + length < b.size() &&
                   a[i + length] == b[j + length] && a[i + length] != no_term)
                ++length;
            done = i + length;
            if (length < least_copied_run) continue;
            covered += length;
            found.words = std::max(found.words, length);
        }
        if (found.words > 0) {
            const std::size_t shorter = std::min(a.size(), b.size());
            found.share =
                std::min(1.0, static_cast<double>(covered) / static_cast<double>(shorter));
            out.push_back(found);
        }
        begin = end;
    }
    return out;
}

} // namespace crossread
