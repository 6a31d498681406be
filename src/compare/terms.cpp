#include "compare/terms.h"

#include "compare/senses.h"
#include "extract/plurals.h"
#include "extract/word_class.h"
#include "text/word_table.h"

#include <algorithm>

namespace crossread {
namespace {

constexpr std::uint32_t small_classes = determiner | preposition | conjunction | subordinator |
                                        relative | subject_pronoun | object_pronoun | auxiliary |
                                        possessive | negation | nobody;

constexpr std::size_t shortest_stem = 3;

bool is_vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

std::string folded(std::string_view word) {
    std::string out;
    out.reserve(word.size());
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word.substr(i, 3) == "\xE2\x80\x99" || word.substr(i, 3) == "\xE2\x80\x98") {
            out += '\'';
            i += 2;
        } else {
            out += fold(word[i]);
        }
    }
    return out;
}

// "runn" is "run", but "kill" stays.
void undouble(std::string& word) {
    const std::size_t n = word.size();
    if (n < shortest_stem + 1 || word[n - 1] != word[n - 2] || is_vowel(word[n - 1])) return;
    if (word[n - 1] != 'l' && word[n - 1] != 's' && word[n - 1] != 'z') word.pop_back();
}

bool drop(std::string& word, std::string_view end) {
    if (word.size() < end.size() + shortest_stem) return false;
    if (word.compare(word.size() - end.size(), end.size(), end) != 0) return false;
    word.resize(word.size() - end.size());
    return true;
}

// British and American spelling in one form. It only has to be one form, not a right one.
std::string one_spelling(std::string word) {
    const auto replace = [&word](std::string_view from, std::string_view to) {
        const std::size_t at = word.find(from, 2);
        if (at != std::string::npos) word.replace(at, from.size(), to);
    };
    replace("lling", "ling");
    replace("lled", "led");
    replace("our", "or");
    replace("ise", "ize");
    replace("isa", "iza");
    replace("ising", "izing");
    if (word.size() > 4 && word.ends_with("tre")) word.replace(word.size() - 2, 2, "er");
    return word;
}

using SensesByWord = std::unordered_map<std::string_view, const Sense*>;

// Made once: it takes longer than an article has words to look up.
const SensesByWord& senses_by_word() {
    static const SensesByWord table = [] {
        SensesByWord out;
        for (const Sense& sense : senses()) {
            for (std::size_t at = 0; at < sense.words.size();) {
                const std::size_t end = std::min(sense.words.find(' ', at), sense.words.size());
                out.emplace(sense.words.substr(at, end - at), &sense);
                at = end + 1;
            }
        }
        return out;
    }();
    return table;
}

// Null for a word of no listed sense; `plain` is the word folded.
const Sense* sense_of(std::string_view word, const std::string& plain) {
    const auto listed = senses_by_word().find(plain);
    if (listed == senses_by_word().end()) return nullptr;
    return plain == "us" && word != "US" ? nullptr : listed->second; // the country only in capitals
}

bool is_small(const std::string& plain) {
    return (classes_of(plain) & small_classes) != 0 || plain.size() < 2;
}

bool small_letter(char c) { return c >= 'a' && c <= 'z'; }

} // namespace

std::string stem(std::string_view word) {
    std::string out = one_spelling(folded(singular(word)));
    if (out.empty() || !small_letter(out.back())) return out;
    if (drop(out, "ing") || drop(out, "ed")) undouble(out);
    else (void)(drop(out, "ation") || drop(out, "ion") || drop(out, "ment") || drop(out, "ly"));
    if (out.size() > shortest_stem && out.back() == 'e') out.pop_back();
    if (out.size() > shortest_stem && out.back() == 'y') out.back() = 'i';
    return out;
}

WordRole role_of(std::string_view word) {
    const std::string plain = folded(word);
    if (const Sense* sense = sense_of(word, plain)) return sense->role;
    return is_small(plain) ? WordRole::small : WordRole::plain;
}

Terms::Terms() : names_(1) {}

TermId Terms::intern(const std::string& key, std::string_view name) {
    const auto [at, added] = ids_.try_emplace(key, static_cast<TermId>(names_.size()));
    if (added) names_.emplace_back(name);
    return at->second;
}

WordInfo Terms::look_up(std::string_view word) {
    const auto known = seen_.find(word);
    if (known != seen_.end()) return known->second;
    WordInfo info;
    const std::string plain = folded(word);
    info.exact = intern("=" + one_spelling(plain), plain);
    const Sense* sense = sense_of(word, plain);
    if (sense != nullptr) {
        info.role = sense->role;
        info.person = sense->person;
        info.fate = sense->fate;
        info.term = sense->name.empty() ? intern(stem(plain), plain)
                                        : intern("#" + std::string(sense->name), sense->name);
    } else if (is_small(plain)) {
        info.term = info.exact;
    } else {
        info.role = WordRole::plain;
        info.term = intern(stem(plain), plain);
    }
    copies_.emplace_back(word);
    seen_.emplace(copies_.back(), info);
    return info;
}

std::size_t count_shared(const std::vector<TermId>& a, const std::vector<TermId>& b) {
    std::size_t shared = 0;
    auto i = a.begin(), j = b.begin();
    while (i != a.end() && j != b.end()) {
        if (*i == *j) ++shared, ++i, ++j;
        else if (*i < *j) ++i;
        else ++j;
    }
    return shared;
}

} // namespace crossread
