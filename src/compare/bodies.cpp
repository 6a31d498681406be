#include "compare/bodies.h"

#include "text/word_table.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <string_view>
#include <utility>

namespace crossread {
namespace {

constexpr std::size_t least_common_words = 3; // telling ones, for two long names to be one
constexpr double most_of_a_name = 0.75;       // of the shorter's telling words

// Of which a story has one, as a rule.
constexpr WordSet public_bodies({"police", "army", "military", "government", "coastguard",
                                 "organisers", "organizers"});

struct Name {
    std::uint32_t article = 0;
    std::vector<TermId> words; // telling ones, in order
    std::vector<TermId> sorted;
    std::string initials;    // of the capitalised words
    std::string acronym;     // when it is one, or holds one in brackets: "CNCERT"
    bool definite = false;   // begins with "the"
    bool proper = false;     // has a capital after its first word, or is an acronym
    bool public_one = false; // means the same in every article of a story: "the police"
};

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

// The words of a name without who speaks for the body: "ministry" of "a spokesman for the ministry".
// Says whether somebody does.
bool take_out_spokesmen(std::string_view text, std::vector<Token>& tokens) {
    static constexpr WordSet spokesmen({"spokesman", "spokeswoman", "spokesperson"});
    static constexpr WordSet links({"a", "an", "the", "for", "of"});
    const auto is_one = [&](const Token& token) {
        return spokesmen.has(Word(slice(text, token.where())));
    };
    if (std::none_of(tokens.begin(), tokens.end(), is_one)) return false;
    std::vector<Token> left;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(left), [&](const Token& token) {
        return !is_one(token) && !links.has(Word(slice(text, token.where())));
    });
    if (left.empty()) return false; // "a spokesman" of nobody
    tokens = std::move(left);
    return true;
}

Name read_name(const NamedAt& named, Terms& terms) {
    Name out;
    out.article = named.article;
    const std::string_view text = named.name;
    std::vector<Token> tokens = find_tokens(text);
    std::erase_if(tokens, [](const Token& token) { return token.kind == Token::Kind::mark; });
    out.definite = take_out_spokesmen(text, tokens);
    std::size_t number = 0;
    for (const Token& token : tokens) {
        const std::string_view word = slice(text, token.where());
        if (number == 0 && (word == "the" || word == "The")) out.definite = true;
        const std::string acronym = acronym_of(word);
        if (!acronym.empty() && out.acronym.empty()) out.acronym = acronym;
        const WordInfo info = terms.look_up(word);
        if (token.capital && info.role != WordRole::small) {
            out.initials += word.front();
            if (number > 0 || !acronym.empty()) out.proper = true;
        }
        if (info.role != WordRole::small) out.words.push_back(info.term);
        ++number;
    }
    const std::string_view last = tokens.empty() ? text : slice(text, tokens.back().where());
    if (out.words.size() == 1 && number == 1 && is_upper(last.front())) out.proper = true;
    // "The civil protection agency", but not "the team", which is another in every article.
    out.public_one = out.definite && out.words.size() >= 2;
    if (out.words.size() == 1 && (number == 1 || (number == 2 && out.definite)))
        out.public_one = public_bodies.has(Word(last));
    out.sorted = out.words;
    std::sort(out.sorted.begin(), out.sorted.end());
    out.sorted.erase(std::unique(out.sorted.begin(), out.sorted.end()), out.sorted.end());
    return out;
}

class Bodies {
public:
    explicit Bodies(std::vector<Name> names) : names_(std::move(names)), body_(names_.size()) {
        std::iota(body_.begin(), body_.end(), 0u);
    }

    std::uint32_t find(std::uint32_t i) {
        while (body_[i] != i) i = body_[i] = body_[body_[i]];
        return i;
    }
    void join(std::uint32_t a, std::uint32_t b) {
        a = find(a), b = find(b);
        if (a != b) body_[std::max(a, b)] = std::min(a, b);
    }
    const std::vector<Name>& names() const { return names_; }

private:
    std::vector<Name> names_;
    std::vector<std::uint32_t> body_;
};

bool ends_with(const std::vector<TermId>& longer, const std::vector<TermId>& end) {
    return longer.size() >= end.size() && std::equal(end.rbegin(), end.rend(), longer.rbegin());
}

// Two names that share a word: are they one body's?
bool one_body(const Name& a, const Name& b) {
    const Name& shorter = a.words.size() <= b.words.size() ? a : b;
    const Name& longer = &shorter == &a ? b : a;
    if (shorter.words.empty()) return false;
    if (!a.acronym.empty() && a.acronym == b.acronym) return true;
    if (shorter.sorted == longer.sorted)
        return shorter.proper || (a.public_one && b.public_one) || a.article == b.article;
    const std::size_t shared = count_shared(shorter.sorted, longer.sorted);
    if (shared >= least_common_words &&
        static_cast<double>(shared) >= most_of_a_name * static_cast<double>(shorter.sorted.size()))
        return true;
    // "Yang Jiechi" ends "Foreign Minister Yang Jiechi".
    if (shorter.proper && shorter.words.size() >= 2 && ends_with(longer.words, shorter.words))
        return true;
    // "the team", after the team was named in the same article.
    return shorter.definite && !shorter.proper && a.article == b.article && longer.proper &&
           shorter.words.size() == 1 && longer.words.back() == shorter.words.front();
}

constexpr std::uint32_t npos_article = 0xFFFFFFFFu; // of names that mean the same in all
using ByWord = std::map<TermId, std::vector<std::uint32_t>>;

// A surname joins when all the longer names that end with it are one person's.
void join_surnames(Bodies& bodies, const ByWord& by_word) {
    for (std::uint32_t i = 0; i < bodies.names().size(); ++i) {
        const Name& name = bodies.names()[i];
        if (name.words.size() != 1 || !name.proper || !name.acronym.empty()) continue;
        const auto others = by_word.find(name.words.front());
        if (others == by_word.end()) continue;
        std::vector<std::uint32_t> bearers;
        for (const std::uint32_t other : others->second) {
            const Name& longer = bodies.names()[other];
            if (other == i || longer.words.size() < 2) continue;
            if (!ends_with(longer.words, name.words) && longer.words.front() != name.words.front())
                continue;
            bearers.push_back(bodies.find(other));
        }
        std::sort(bearers.begin(), bearers.end());
        bearers.erase(std::unique(bearers.begin(), bearers.end()), bearers.end());
        if (bearers.size() == 1) bodies.join(i, bearers.front());
    }
}

} // namespace

std::vector<std::uint32_t> find_bodies(std::span<const SourceArticle> articles,
                                       const std::vector<NamedAt>& names, Terms& terms) {
    // Equal names are one from the start, so what follows costs the different names only.
    std::map<std::pair<std::string_view, std::uint32_t>, std::uint32_t> index;
    std::vector<std::uint32_t> which;
    std::vector<Name> read;
    for (const NamedAt& named : names) {
        // "the team" is a different one in every article; "CNCERT" is not.
        auto known = index.find({named.name, npos_article});
        if (known == index.end()) known = index.find({named.name, named.article});
        if (known == index.end()) {
            read.push_back(read_name(named, terms));
            const bool everywhere = read.back().proper || read.back().public_one;
            const std::uint32_t article = everywhere ? npos_article : named.article;
            known = index
                        .emplace(std::pair(named.name, article),
                                 static_cast<std::uint32_t>(read.size() - 1))
                        .first;
        }
        which.push_back(known->second);
    }
    Bodies bodies(std::move(read));
    ByWord by_word;
    std::map<std::string, std::vector<std::uint32_t>> by_acronym;
    for (std::uint32_t i = 0; i < bodies.names().size(); ++i) {
        for (const TermId word : bodies.names()[i].sorted) {
            std::vector<std::uint32_t>& list = by_word[word];
            if (list.size() < max_names_a_word) list.push_back(i);
        }
        if (!bodies.names()[i].acronym.empty()) by_acronym[bodies.names()[i].acronym].push_back(i);
    }
    for (const auto& [word, list] : by_word)
        for (std::size_t i = 0; i < list.size(); ++i)
            for (std::size_t j = i + 1; j < list.size(); ++j)
                if (one_body(bodies.names()[list[i]], bodies.names()[list[j]]))
                    bodies.join(list[i], list[j]);
    for (const auto& [acronym, list] : by_acronym)
        for (std::size_t i = 1; i < list.size(); ++i) bodies.join(list.front(), list[i]);
    for (const SourceArticle& article : articles) {
        for (const SpelledOut& one : *article.spelled_out) {
            const auto bearer = by_acronym.find(one.acronym);
            if (bearer == by_acronym.end() || one.words.empty()) continue;
            std::vector<TermId> words;
            for (const Range word : one.words)
                words.push_back(terms.term_of(slice(article.text, word)));
            std::sort(words.begin(), words.end());
            const auto list = by_word.find(words.front());
            if (list == by_word.end()) continue;
            for (const std::uint32_t other : list->second) {
                const Name& name = bodies.names()[other];
                if (count_shared(name.sorted, words) == words.size())
                    bodies.join(bearer->second.front(), other);
            }
        }
    }
    join_surnames(bodies, by_word);
    std::vector<std::uint32_t> out;
    out.reserve(names.size());
    std::map<std::uint32_t, std::uint32_t> numbers;
    for (const std::uint32_t name : which) {
        const auto [at, added] =
            numbers.try_emplace(bodies.find(name), static_cast<std::uint32_t>(numbers.size()));
        out.push_back(at->second);
    }
    return out;
}

} // namespace crossread
