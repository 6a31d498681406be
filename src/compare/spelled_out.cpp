#include "compare/spelled_out.h"

#include "compare/terms.h"

#include <algorithm>
#include <utility>

namespace crossread {
namespace {

constexpr std::size_t shortest_acronym = 2;
constexpr std::size_t longest_acronym = 10;
// Telling words of a description that says who is meant, its last one counted.
constexpr std::size_t least_described = 4;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// Whether the letters begin words of the phrase in order, the first its first word.
bool spells_out(std::string_view acronym, std::string_view initials) {
    if (acronym.empty() || initials.empty() || acronym.front() != initials.front()) return false;
    std::size_t at = 0;
    for (const char c : initials)
        if (at < acronym.size() && acronym[at] == c) ++at;
    return at == acronym.size();
}

class Finder {
public:
    Finder(std::string_view text, const std::vector<Token>& tokens)
        : text_(text), tokens_(tokens) {}

    std::vector<SpelledOut> find() {
        for (std::size_t i = 0; i < tokens_.size(); ++i)
            if (tokens_[i].all_capitals) in_brackets(i);
        for (std::size_t i = 0; i < tokens_.size(); ++i)
            if (tokens_[i].all_capitals) described(i);
        return std::move(found_);
    }

private:
    std::string_view word(std::size_t i) const { return slice(text_, tokens_[i].where()); }
    bool is_small(std::size_t i) const {
        return tokens_[i].kind == Token::Kind::mark || role_of(word(i)) == WordRole::small;
    }

    // "National Computer Emergency Team (NCET)"
    void in_brackets(std::size_t i) {
        if (i == 0 || i + 1 == tokens_.size() || word(i - 1) != "(") return;
        SpelledOut out;
        out.acronym = acronym_of(word(i));
        if (out.acronym.empty()) return;
        std::string initials;
        for (std::size_t back = 2; back <= max_spelled_out + 1 && back <= i; ++back) {
            const Token& token = tokens_[i - back];
            if (token.kind == Token::Kind::mark && word(i - back) != "-") break;
            if (!is_small(i - back)) {
                if (!token.capital) break;
                out.words.push_back(token.where());
                initials.insert(initials.begin(), word(i - back).front());
            }
            if (initials.size() >= out.acronym.size() && spells_out(out.acronym, initials)) break;
        }
        if (spells_out(out.acronym, initials)) found_.push_back(std::move(out));
    }

    // "NCET, the national computer emergency team,"
    void described(std::size_t i) {
        if (i + 3 >= tokens_.size() || word(i + 1) != "," || word(i + 2) != "the") return;
        SpelledOut out;
        out.acronym = acronym_of(word(i));
        std::size_t end = i + 3;
        while (end < tokens_.size() && end < i + 3 + max_spelled_out &&
               tokens_[end].kind == Token::Kind::word && !is_small(end)) {
            out.words.push_back(tokens_[end].where());
            ++end;
        }
        const bool closed = end < tokens_.size() && (word(end) == "," || word(end) == ".");
        if (out.acronym.empty() || !closed || out.words.size() < least_described) return;
        out.words.pop_back();
        found_.push_back(std::move(out));
    }

    std::string_view text_;
    const std::vector<Token>& tokens_;
    std::vector<SpelledOut> found_;
};

} // namespace

std::string acronym_of(std::string_view word) {
    std::string out;
    for (const char c : word) {
        if (c == '/') break;
        if (c == '.') continue;
        if (!is_capital(c)) return {};
        out += c;
    }
    return out.size() >= shortest_acronym && out.size() <= longest_acronym ? out : std::string{};
}

std::vector<SpelledOut> find_spelled_out(std::string_view text, const std::vector<Token>& tokens) {
    return Finder(text, tokens).find();
}

} // namespace crossread
