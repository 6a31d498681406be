#include "compare/body_names.h"

#include "extract/lexicon.h"
#include "extract/nouns.h"
#include "text/tokens.h"

#include <algorithm>
#include <optional>

namespace crossread {
namespace {

// What the words of a name are; see can_be_body.
class NameWords {
public:
    NameWords(std::string_view name, const std::vector<Token>& tokens)
        : name_(name), tokens_(tokens) {}

    bool names_something() const {
        constexpr std::uint32_t empty = determiner | preposition | conjunction | subordinator |
                                        relative | subject_pronoun | object_pronoun | auxiliary |
                                        being | adverb | moment | possessive | negation |
                                        other_verb | nobody;
        for (std::size_t i = 0; i < tokens_.size(); ++i)
            if (tokens_[i].kind == Token::Kind::word && !is(i, empty) &&
                (named(i) || !is_function_word(word(i))))
                return true;
        return false;
    }

    // As a verb, a preposition, or a number of things.
    bool begins_wrong() const {
        if (tokens_.size() > 1 && named(1) && tokens_[0].capital) return false; // "Under Armour"
        const Word first = word(0);
        if (tokens_[0].kind == Token::Kind::number)
            return !first.ends_with("old") && (tokens_.size() < 2 || !named(1));
        if (is(0, preposition | conjunction | subordinator | relative | auxiliary | being |
                      other_verb | nobody) &&
            !is(0, determiner))
            return true;
        if (first.is("to") || is(0, adverb)) return !tokens_[0].capital;
        if (tokens_[0].capital || tokens_.size() < 2) return false;
        const bool participle = first.ends_with("ing") || first.ends_with("ed");
        const bool object = is(1, determiner | preposition | object_pronoun | adverb);
        return participle && object;
    }

    bool is_share() const {
        for (std::size_t i = 0; i < tokens_.size(); ++i)
            if (word(i) == "percent" || word(i) == "%" || word(i) == "percentage") return true;
        return word(0).is("half") || word(0).is("two-thirds");
    }

    // "it means", "Moss continued"
    bool is_clause() const {
        for (std::size_t i = 0; i < tokens_.size(); ++i)
            if (is(i, subject_pronoun) && !is(i, determiner | relative) && tokens_.size() > 1)
                return true;
        const std::size_t last = tokens_.size() - 1;
        const std::optional<Verb> verb = verb_of(facts(last));
        const bool alone = last == 0 && word(0).ends_with("ing");
        return !tokens_[last].capital && (alone || (verb && verb->form == Form::past));
    }

    // "the group that", "figures of the"
    bool breaks_off() const {
        const std::size_t last = tokens_.size() - 1;
        return !tokens_[last].capital &&
               is(last, determiner | preposition | conjunction | relative | subordinator) &&
               !is(last, object_pronoun | adverb);
    }

private:
    Word word(std::size_t i) const { return word_of(name_, tokens_[i]); }
    Facts facts(std::size_t i) const { return facts_of(word(i)); }
    bool is(std::size_t i, std::uint32_t classes) const {
        return !tokens_[i].all_capitals && (facts(i).classes & classes) != 0;
    }
    // A capital that is not only that of a sentence's beginning.
    bool named(std::size_t i) const {
        return tokens_[i].capital && (i > 0 || tokens_[i].all_capitals);
    }

    std::string_view name_;
    const std::vector<Token>& tokens_;
};

} // namespace

bool can_be_body(std::string_view name) {
    const std::vector<Token> tokens = find_tokens(name);
    const NameWords words(name, tokens);
    return !tokens.empty() && name.find('\n') == std::string_view::npos &&
           words.names_something() && !words.begins_wrong() && !words.is_share() &&
           !words.is_clause() && !words.breaks_off();
}

const std::string* origin_of(const std::vector<std::string>& chain) {
    const auto at = std::find_if(chain.begin(), chain.end(), can_be_body);
    return at == chain.end() ? nullptr : &*at;
}

const std::string* origin_of(const std::vector<Party>& credited) {
    const auto at = std::find_if(credited.begin(), credited.end(),
                                 [](const Party& party) { return can_be_body(party.name); });
    return at == credited.end() ? nullptr : &at->name;
}

} // namespace crossread
