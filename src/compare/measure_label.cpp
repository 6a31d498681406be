#include "compare/measure_label.h"

#include "text/word_table.h"

#include <algorithm>
#include <string_view>

namespace crossread {
namespace {

constexpr double borne_out = 2;   // a word that another article has around its figure
constexpr double only_here = 0.7; // lost by one that none has
constexpr double long_label = 6;  // words; each one more costs
constexpr double too_long = 0.6;
constexpr double same_noun = 4;  // when all the others count it too
constexpr double named_only = 4; // a name is seldom what is counted
constexpr double best_worth = 100;

struct Candidate {
    std::string text;
    double worth = 0;
};

std::string_view fate_word(Fate fate) {
    switch (fate) {
    case Fate::killed:
        return "killed";
    case Fate::injured:
        return "injured";
    case Fate::hospital:
        return "taken to hospital";
    case Fate::missing:
        return "missing";
    case Fate::trapped:
        return "trapped";
    case Fate::arrested:
        return "arrested";
    case Fate::rescued:
        return "rescued";
    case Fate::evacuated:
        return "evacuated";
    case Fate::infected:
        return "infected";
    case Fate::aboard:
        return "aboard";
    case Fate::none:
        break;
    }
    return {};
}

double worth_of(PhraseKind kind, Dimension dimension, std::size_t words) {
    const bool count = dimension == Dimension::count;
    switch (kind) {
    case PhraseKind::behind:
        return count || dimension == Dimension::share ? 5 : 3;
    case PhraseKind::owned:
        return 4;
    case PhraseKind::fronted:
        return 5;
    case PhraseKind::before_of:
        return count ? 0 : words > 1 ? 5 : 2.5;
    case PhraseKind::purpose:
        return 5;
    case PhraseKind::object:
        return count ? 2 : 4.5;
    case PhraseKind::subject:
        return count ? -4 : 1;
    }
    return 0;
}

// The name that stands right before the figure and a comma.
std::string bearer(const Setting& setting, std::string_view text, const WordedArticle& words) {
    const std::size_t floor = words.sentences[setting.sentence].first;
    std::size_t i = setting.first;
    if (i < floor + 2 || slice(text, words.tokens[i - 1].where()) != ",") return {};
    const std::size_t end = --i;
    while (i > floor && words.tokens[i - 1].capital &&
           words.tokens[i - 1].kind == Token::Kind::word)
        --i;
    // "The Brazilian, 23,"
    if (i < end && slice(text, words.tokens[i].where()) == "The")
        return i + 1 == end
                   ? std::string()
                   : "the " + std::string(slice(text, {words.tokens[i + 1].where().begin,
                                                       words.tokens[end - 1].where().end}));
    if (i == end) return {};
    const std::size_t first = words.tokens[i].where().begin;
    return std::string(text.substr(first, words.tokens[end - 1].where().end - first));
}

// What is measured, when no phrase says it.
std::string_view word_of(Dimension dimension) {
    switch (dimension) {
    case Dimension::money:
        return "sum";
    case Dimension::share:
        return "share";
    case Dimension::duration:
        return "time";
    case Dimension::length:
        return "length or distance";
    case Dimension::area:
        return "area";
    case Dimension::volume:
        return "volume";
    case Dimension::mass:
        return "weight";
    case Dimension::speed:
        return "speed";
    case Dimension::temperature:
        return "temperature";
    case Dimension::age:
        return "age";
    case Dimension::none:
    case Dimension::count:
    case Dimension::times:
    case Dimension::other:
        break;
    }
    return "figure";
}

// Of a seriously injured person, how badly: "17 of them seriously".
constexpr WordSet degrees({"seriously", "critically", "severely", "gravely", "slightly", "lightly",
                           "badly", "mildly"});
constexpr WordSet killing({"killed", "kill", "kills", "killing", "killings", "murdered", "murder",
                           "slain", "shot"});
constexpr std::size_t degree_reach = 4; // tokens behind a figure

class Labeller {
public:
    Labeller(const std::vector<const Setting*>& settings, std::span<const SourceArticle> articles,
             const std::vector<WordedArticle>& words)
        : settings_(settings), articles_(articles), words_(words) {}

    std::vector<Candidate> find() {
        for (const Setting* setting : settings_) {
            things_ =
                things_ || (setting->head != no_term && !setting->person && !setting->anybody);
        }
        // Said by all of them, or it is not what they count.
        degree_ = degree_of(*settings_.front());
        for (const Setting* setting : settings_)
            if (degree_of(*setting) != degree_) degree_.clear();
        killed_ = std::any_of(settings_.begin(), settings_.end(),
                              [&](const Setting* setting) { return tells_of_killing(*setting); });
        for (const Setting* setting : settings_) note(*setting);
        std::stable_sort(out_.begin(), out_.end(),
                         [](const Candidate& a, const Candidate& b) { return a.worth > b.worth; });
        return std::move(out_);
    }

private:
    void note(const Setting& setting) {
        const SourceArticle& article = articles_[setting.mention.article];
        const WordedArticle& words = words_[setting.mention.article];
        if (setting.quantity.dimension == Dimension::age) {
            const std::string name = bearer(setting, article.text, words);
            if (!name.empty()) out_.push_back({"age of " + name, best_worth});
        }
        const bool count = setting.quantity.dimension == Dimension::count;
        std::string fate{count ? fate_word(setting.fate) : std::string_view{}};
        if (setting.fate == Fate::killed && !killed_) fate = "who died"; // of an illness, perhaps
        if (!fate.empty() && !degree_.empty()) fate = degree_ + ' ' + fate;
        bool behind = false;
        for (LabelPhrase& phrase : find_label_phrases(setting, article, words)) {
            behind = behind || phrase.kind == PhraseKind::behind;
            double worth = worth_of(phrase.kind, setting.quantity.dimension, phrase.words);
            for (const TermId term : phrase.terms)
                worth += said_by_another(term, setting) ? borne_out : -only_here;
            worth -= too_long * std::max(0.0, static_cast<double>(phrase.words) - long_label);
            if (phrase.kind == PhraseKind::behind) worth += counted_by_others(setting);
            if (phrase.names) worth -= named_only;
            // The noun alone, when it is what happened to those counted that matters.
            const bool people = setting.person || setting.anybody;
            if (phrase.kind == PhraseKind::behind && phrase.words <= 2 && !fate.empty() && people) {
                if (phrase.fate == setting.fate && phrase.words == 1) phrase.text = "people";
                if (phrase.fate != setting.fate || phrase.words == 1)
                    (phrase.text += ' ') += fate, worth += borne_out;
            }
            if (setting.quantity.dimension == Dimension::age) name_bearer(phrase);
            out_.push_back({std::move(phrase.text), worth});
        }
        if (!behind && !fate.empty() && setting.anybody && !things_)
            out_.push_back({"people " + fate, worth_of(PhraseKind::behind, Dimension::count, 2)});
        const std::string& unit = article.analysis->figures[setting.mention.item].unit;
        const bool plain = unit.empty() || unit == "-" || unit.front() == '%';
        out_.push_back({plain || !count ? std::string(word_of(setting.quantity.dimension)) : unit,
                        plain ? -best_worth : -best_worth / 2});
    }

    // "age of the man"
    static void name_bearer(LabelPhrase& phrase) {
        const bool named = phrase.text.front() >= 'A' && phrase.text.front() <= 'Z';
        phrase.text.insert(0, named ? "age of " : "age of the ");
    }

    // Whether the words near the figure say that somebody or something killed.
    bool tells_of_killing(const Setting& setting) const {
        const WordedArticle& words = words_[setting.mention.article];
        const std::string_view text = articles_[setting.mention.article].text;
        const Sentence& sentence = words.sentences[setting.sentence];
        const std::size_t from = reach_back(sentence, setting.first, label_reach);
        const std::size_t to = reach_on(sentence, setting.end, label_reach);
        for (std::size_t i = from; i < to; ++i)
            if (killing.has(Word(slice(text, words.tokens[i].where())))) return true;
        return false;
    }

    std::string degree_of(const Setting& setting) const {
        if (setting.fate != Fate::injured) return {};
        const WordedArticle& words = words_[setting.mention.article];
        const std::string_view text = articles_[setting.mention.article].text;
        const std::size_t end =
            reach_on(words.sentences[setting.sentence], setting.end, degree_reach);
        for (std::size_t i = setting.end; i < end; ++i) {
            const std::string_view word = slice(text, words.tokens[i].where());
            if (words.tokens[i].kind != Token::Kind::word) break;
            if (degrees.has(Word(word))) return std::string(word);
        }
        return {};
    }

    // By how many of the others the same noun is counted.
    double counted_by_others(const Setting& self) const {
        if (self.head == no_term || settings_.size() < 2) return 0;
        const auto same =
            std::count_if(settings_.begin(), settings_.end(), [&](const Setting* one) {
                return one != &self && one->head == self.head;
            });
        return same_noun * static_cast<double>(same) / static_cast<double>(settings_.size() - 1);
    }

    bool said_by_another(TermId term, const Setting& self) const {
        return std::any_of(settings_.begin(), settings_.end(), [&](const Setting* other) {
            if (other->mention.article == self.mention.article) return false;
            const auto at =
                std::lower_bound(other->context.begin(), other->context.end(), term,
                                 [](const ContextTerm& one, TermId id) { return one.term < id; });
            return at != other->context.end() && at->term == term;
        });
    }

    const std::vector<const Setting*>& settings_;
    std::span<const SourceArticle> articles_;
    const std::vector<WordedArticle>& words_;
    std::vector<Candidate> out_;
    bool killed_ = false; // not only dead
    bool things_ = false; // something other than people is counted
    std::string degree_;  // how badly those counted were hurt
};

} // namespace

std::string label_of(const std::vector<const Setting*>& settings,
                     std::span<const SourceArticle> articles,
                     const std::vector<WordedArticle>& words, std::set<std::string>& used) {
    std::vector<const Setting*> first = settings;
    if (first.size() > max_labellers) first.resize(max_labellers);
    const std::vector<Candidate> found = Labeller(first, articles, words).find();
    if (found.empty()) return "figure";
    for (const Candidate& candidate : found)
        if (candidate.worth > 0 && used.insert(candidate.text).second) return candidate.text;
    used.insert(found.front().text);
    return found.front().text;
}

} // namespace crossread
