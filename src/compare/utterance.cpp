#include "compare/utterance.h"

#include "extract/quotes.h"
#include "text/word_table.h"

#include <algorithm>

namespace crossread {
namespace {

constexpr std::size_t words_before = 2; // in which a negation governs what follows it

constexpr WordSet turning({"not", "never", "no", "nobody", "nothing", "neither", "nor", "without",
                           "hardly", "if", "unless", "until"});

// Begin a condition, which governs its whole sentence from before it or from behind it.
constexpr WordSet conditions({"if", "unless", "provided", "providing", "except"});
// Before "if": whether, or a comparison, or in spite of it.
constexpr WordSet no_condition({"as", "even", "what", "ask", "asked", "asking", "know", "knows",
                                "knew", "see", "wonder", "wondered", "sure", "doubt", "say", "tell",
                                "unclear", "check", "decide"});
constexpr std::size_t condition_reach = 24; // words to each side of what was kept

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool in_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool negates(std::string_view word) {
    return turning.has(word) || word.ends_with("n't") || word.ends_with("n\xE2\x80\x99t");
}

std::vector<TermId> sorted(std::vector<TermId> terms) {
    std::sort(terms.begin(), terms.end());
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    return terms;
}

Utterance read(const SourceArticle& article, const WordedArticle& words, const FoundQuote& quote,
               Mention mention) {
    Utterance out;
    out.mention = mention;
    out.quoted = quote.form != QuoteForm::indirect;
    const auto first = std::lower_bound(
        words.tokens.begin(), words.tokens.end(), quote.where.begin,
        [](const Token& token, std::uint32_t at) { return token.where().begin < at; });
    for (auto i = static_cast<std::size_t>(first - words.tokens.begin());
         i < words.tokens.size() && words.tokens[i].where().end <= quote.where.end; ++i) {
        if (words.tokens[i].kind == Token::Kind::mark) continue;
        if (out.words.size() == max_quote_words) break;
        for (const char c : slice(article.text, words.tokens[i].where()))
            if (in_word(lower(c))) out.letters += lower(c);
        out.words.push_back(words.words[i].exact);
        out.tokens.push_back(static_cast<std::uint32_t>(i));
        if (words.words[i].role != WordRole::small) out.telling.push_back(words.words[i].term);
    }
    out.telling_set = sorted(out.telling);
    return out;
}

// Which word of `longer` each word of `shorter` is; npos for those that are not kept.
std::vector<std::size_t> align(const Utterance& shorter, const Utterance& longer) {
    const std::size_t n = shorter.words.size(), m = longer.words.size();
    std::vector<std::uint16_t> best((n + 1) * (m + 1), 0);
    const auto at = [&](std::size_t i, std::size_t j) -> std::uint16_t& {
        return best[i * (m + 1) + j];
    };
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;)
            at(i, j) = shorter.words[i] == longer.words[j]
                           ? static_cast<std::uint16_t>(at(i + 1, j + 1) + 1)
                           : std::max(at(i + 1, j), at(i, j + 1));
    std::vector<std::size_t> out(n, npos);
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        if (shorter.words[i] == longer.words[j]) out[i++] = j++;
        else if (at(i + 1, j) >= at(i, j + 1)) ++i;
        else ++j;
    }
    return out;
}

bool ends_thought(std::string_view mark) {
    return mark == "." || mark == "!" || mark == "?" || mark == ";";
}

bool begins_condition(std::string_view text, const WordedArticle& words, std::size_t token) {
    const auto word = [&](std::size_t i) { return slice(text, words.tokens[i].where()); };
    return conditions.has(word(token)) && (token == 0 || !no_condition.has(word(token - 1)));
}

// Whether a condition stands in the sentence at `token`, at most condition_reach words away.
bool has_condition(std::string_view text, const WordedArticle& words, std::size_t token, int step) {
    for (std::size_t i = token, count = 0; count < condition_reach && i < words.tokens.size();) {
        if (words.tokens[i].kind == Token::Kind::mark) {
            if (ends_thought(slice(text, words.tokens[i].where()))) return false;
        } else {
            if (begins_condition(text, words, i)) return true;
            ++count;
        }
        if (step < 0 && i == 0) return false;
        step < 0 ? --i : ++i;
    }
    return false;
}

// Whether the words before number `first` or behind number `last`, in their sentence, set a condition.
bool condition_around(const Utterance& one, std::string_view text, const WordedArticle& words,
                      std::size_t first, std::size_t last) {
    const auto between = [&](std::size_t a, std::size_t b) { // an end of a thought
        for (std::size_t t = one.tokens[a] + 1; t < one.tokens[b]; ++t)
            if (ends_thought(slice(text, words.tokens[t].where()))) return true;
        return false;
    };
    for (std::size_t j = first; j > 0 && first - j < condition_reach; --j) {
        if (between(j - 1, j)) break;
        if (begins_condition(text, words, one.tokens[j - 1])) return true;
    }
    for (std::size_t j = last + 1; j < one.words.size() && j - last <= condition_reach; ++j) {
        if (between(j - 1, j)) break;
        if (begins_condition(text, words, one.tokens[j])) return true;
    }
    return false;
}

} // namespace

bool is_compared(const FoundQuote& quote) {
    return quote.form != QuoteForm::scare && quote.rule != parted_rule;
}

void read_utterances(const SourceArticle& article, std::uint32_t number, const WordedArticle& words,
                     const std::vector<std::vector<TermId>>& speakers,
                     std::vector<Utterance>& out) {
    const auto& quotes = article.analysis->quotes;
    // Where the strings between marks begin, to see which statements hold one.
    std::vector<std::uint32_t> strings;
    for (const FoundQuote& quote : quotes)
        if (quote.form != QuoteForm::indirect) strings.push_back(quote.where.begin);
    std::sort(strings.begin(), strings.end());
    for (std::size_t i = 0; i < quotes.size(); ++i) {
        const FoundQuote& quote = quotes[i];
        if (!is_compared(quote)) continue;
        if (quote.form == QuoteForm::indirect) {
            const auto inside = std::lower_bound(strings.begin(), strings.end(), quote.where.begin);
            if (inside != strings.end() && *inside < quote.where.end) continue;
        }
        Utterance utterance = read(article, words, quote, {number, static_cast<std::uint32_t>(i)});
        utterance.speaker = speakers[i];
        if (!utterance.words.empty()) out.push_back(std::move(utterance));
    }
}

std::size_t words_in_order(const Utterance& a, const Utterance& b) {
    std::vector<std::size_t> row(b.words.size() + 1, 0);
    for (const TermId word : a.words) {
        std::size_t diagonal = 0;
        for (std::size_t j = 0; j < b.words.size(); ++j) {
            const std::size_t above = row[j + 1];
            row[j + 1] = word == b.words[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

std::size_t longest_run(const Utterance& a, const Utterance& b) {
    std::size_t longest = 0;
    std::vector<std::size_t> row(b.words.size() + 1, 0);
    for (const TermId word : a.words) {
        for (std::size_t j = b.words.size(); j-- > 0;) {
            row[j + 1] = word == b.words[j] ? row[j] + 1 : 0;
            longest = std::max(longest, row[j + 1]);
        }
    }
    return longest;
}

bool turns(const Utterance& shorter, const SourceArticle& article_of_shorter,
           const WordedArticle& words_of_shorter, const Utterance& longer,
           const SourceArticle& article_of_longer, const WordedArticle& words_of_longer) {
    const std::vector<std::size_t> kept = align(shorter, longer);
    std::vector<char> is_kept(longer.words.size(), 0);
    std::size_t first = npos, last = 0;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const std::size_t j = kept[i];
        if (j == npos) {
            const Range where = words_of_shorter.tokens[shorter.tokens[i]].where();
            if (negates(slice(article_of_shorter.text, where))) return true;
            continue;
        }
        is_kept[j] = 1;
        first = std::min(first, j);
        last = std::max(last, j);
    }
    if (first == npos) return false;
    // Back from the first word that was kept, to the beginning of its clause.
    std::size_t from = first;
    for (std::size_t count = 0; count < words_before && from > 0; ++count) {
        const std::size_t gap = longer.tokens[from] - longer.tokens[from - 1];
        if (gap > 1) break; // A mark stands between.
        --from;
    }
    for (std::size_t j = from; j <= last; ++j) {
        const Range where = words_of_longer.tokens[longer.tokens[j]].where();
        if (is_kept[j] == 0 && negates(slice(article_of_longer.text, where))) return true;
    }
    if (!condition_around(longer, article_of_longer.text, words_of_longer, first, last))
        return false;
    // Unless the shorter one is told with a condition of its own, beside the quotation.
    const auto told = [&](std::size_t token, int step) {
        return has_condition(article_of_shorter.text, words_of_shorter, token, step);
    };
    return !told(shorter.tokens.front(), -1) && !told(shorter.tokens.back(), 1);
}

} // namespace crossread
