#include "extract/resolve.h"

#include "extract/callings.h"
#include "extract/cues.h"
#include "extract/makers.h"
#include "extract/nouns.h"
#include "extract/parties.h"
#include "text/word_table.h"

#include <algorithm>
#include <iterator>

namespace crossread {
namespace {

constexpr std::size_t longest_name = 4;
// Shorter words in capitals are letters that stand for a body.
constexpr std::size_t shortest_shouted = 4;
// How many parties back "they" may be several people when a body was named since.
constexpr std::size_t near_parties = 3;

constexpr WordSet male_titles({"mr", "mr.", "sir", "king", "prince", "lord"});
constexpr WordSet female_titles({"mrs", "mrs.", "ms", "ms.", "miss", "lady", "queen", "princess",
                                 "dame"});
constexpr WordSet
    titles({"adm",        "adm.",     "attorney",  "capt",       "capt.",       "chairman",
            "chancellor", "chief",    "constable", "detective",  "sergeant",    "admiral",
            "brigadier",  "colonel",  "col",       "col.",       "congressman", "congresswoman",
            "dame",       "democrat", "director",  "dr",         "dr.",         "gen",
            "gen.",       "general",  "gov",       "gov.",       "governor",    "judge",
            "justice",    "king",     "lady",      "lord",       "lt",          "lt.",
            "maj",        "maj.",     "mayor",     "miss",       "mr",          "mr.",
            "mrs",        "mrs.",     "ms",        "ms.",        "officer",     "pope",
            "president",  "prince",   "princess",  "prof",       "prof.",       "professor",
            "queen",      "rep",      "rep.",      "republican", "rev",         "rev.",
            "secretary",  "sen",      "sen.",      "senator",    "sgt",         "sgt.",
            "sheriff",    "sir",      "speaker",   "vice",       "former",      "then",
            "state",      "foreign",  "prime",     "minister"});
// Nouns that make a capitalised or lower-case phrase a body and not a person.
constexpr WordSet bodies(
    {"administration", "agency",     "alliance",   "army",      "association", "authority",
     "bank",           "board",      "bureau",     "cabinet",   "campaign",    "center",
     "centre",         "commission", "committee",  "company",   "congress",    "corporation",
     "council",        "court",      "department", "firm",      "force",       "foundation",
     "government",     "group",      "house",      "institute", "journal",     "magazine",
     "ministry",       "movement",   "news",       "newspaper", "office",      "organization",
     "organisation",   "paper",      "parliament", "party",     "post",        "press",
     "report",         "senate",     "service",    "site",      "statement",   "study",
     "survey",         "poll",       "times",      "union",     "university",  "website"});

// What the names of outlets are made of; the names of the agencies stand for themselves.
constexpr WordSet outlets(
    {"abc",       "abcnews",     "afp",      "agency",   "ap",          "axios",    "bbc",
     "anadolu",   "ani",         "ansa",     "bernama",  "channel",     "efe",      "ians",
     "irna",      "itar-tass",   "kcna",     "pti",      "ria",         "sana",     "bloomberg",
     "breitbart", "broadcaster", "buzzfeed", "cbs",      "chronicle",   "cnbc",     "cnn",
     "courier",   "daily",       "dispatch", "dpa",      "economist",   "fox",      "gazette",
     "globe",     "guardian",    "herald",   "huffpost", "independent", "interfax", "journal",
     "kyodo",     "magazine",    "mail",     "mirror",   "msnbc",       "nbc",      "news",
     "newspaper", "npr",         "observer", "pbs",      "politico",    "post",     "press",
     "radio",     "record",      "register", "reuters",  "standard",    "star",     "tass",
     "telegraph", "television",  "times",    "today",    "tribune",     "tv",       "upi",
     "xinhua",    "yonhap"});

// What an outlet is called in front of its name: "the daily Dnes".
constexpr WordSet outlet_nouns({"agency", "broadcaster", "channel", "daily", "gazette", "magazine",
                                "newspaper", "outlet", "paper", "portal", "radio", "station",
                                "television", "weekly"});

// "Halden Lines" by its first word, but not "Moss beamed".
bool is_short_for(std::string_view word, std::string_view name) {
    const std::string_view last = name.substr(name.rfind(' ') + 1);
    return name.starts_with(word) && (name.size() == word.size() || name[word.size()] == ' ') &&
           !last.empty() && last.front() >= 'A' && last.front() <= 'Z';
}

} // namespace

bool is_outlet_noun(const Word& word) { return outlet_nouns.has(word); }

bool is_outlet(const Reading& r, TokenSpan mention) {
    for (std::size_t i = mention.first; i < mention.end; ++i) {
        if (r.is_capital(i) && outlets.has(r.word(i))) return true;
    }
    return false;
}

Resolver::Resolver(const Reading& reading) : r_(reading), descriptions_(reading) {
    learn_names();
    learn_acronyms();
    by_part_.shrink_to_fit();
    std::stable_sort(by_part_.begin(), by_part_.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
}

// Runs of two to four capitalised words; the first run with a surname is its full name.
void Resolver::learn_names() {
    const std::vector<Token>& tokens = r_.tokens();
    for (std::size_t i = 0; i < tokens.size();) {
        if (!tokens[i].capital) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < r_.size() && end - i <= longest_name && r_.is_word(end) &&
               r_.is_capital(end) &&
               !r_.has(end, determiner | preposition | conjunction | moment | subject_pronoun |
                                subordinator | auxiliary | possessive) &&
               !(end > i && r_.tokens()[end].new_paragraph)) {
            // An initial's full stop belongs to the name.
            ++end;
            if (end < r_.size() && r_.word(end) == "." && r_.word(end - 1).size() == 1 &&
                end + 1 < r_.size() && r_.is_capital(end + 1))
                ++end;
        }
        std::size_t first = i;
        // "What Mr. Lee said": neither a sentence's first word nor a title is part of a name.
        while (first < end && (titles.has(r_.word(first)) || r_.word(first) == "." ||
                               (first == i && is_function_word(r_.word(first)))))
            ++first;
        const std::size_t words = end > first ? end - first : 0;
        if (words >= 2 && is_outlet(r_, {end - 1, end})) {
            by_part_.emplace_back(r_.word(end - 1), TokenSpan{first, end}); // "the Times"
        } else if (words >= 2 && words <= longest_name && !r_.has(i > 0 ? i - 1 : i, determiner) &&
                   !bodies.has(r_.word(end - 1))) {
            by_part_.emplace_back(r_.word(end - 1), TokenSpan{first, end});
            if (words == 2) by_part_.emplace_back(r_.word(first), TokenSpan{first, end});
        }
        i = std::max(end, i + 1);
    }
}

void Resolver::learn_acronyms() {
    const std::size_t last = std::max<std::size_t>(r_.size(), 1) - 1;
    const Token* const tokens = r_.tokens().data();
    for (std::size_t i = 2; i < last; ++i) {
        if (!tokens[i].all_capitals || r_.word(i - 1) != "(" ||
            (r_.word(i + 1) != ")" && r_.word(i + 1) != "/"))
            continue;
        std::size_t first = i - 1;
        while (first > 0 && i - first <= 2 * longest_name + 4 && r_.is_word(first - 1) &&
               (r_.is_capital(first - 1) || r_.is(first - 1, "of") || r_.is(first - 1, "for") ||
                r_.is(first - 1, "and") || r_.is(first - 1, "the"))) {
            --first;
        }
        while (first + 1 < i && (r_.has(first, determiner | preposition | conjunction))) ++first;
        if (first + 2 < i && r_.word(first).front() == r_.word(i).front())
            by_part_.emplace_back(r_.word(i), TokenSpan{first, i - 1});
    }
}

std::optional<TokenSpan> Resolver::full_name(std::string_view part) const {
    const auto at = std::lower_bound(by_part_.begin(), by_part_.end(), part,
                                     [](const auto& a, std::string_view w) { return a.first < w; });
    if (at == by_part_.end() || at->first != part) return std::nullopt;
    return at->second;
}

// What the words of a mention tell of who it is.
void Resolver::note_kind(TokenSpan mention, Known& known) const {
    for (std::size_t i = mention.first; i < mention.end; ++i) {
        if (male_titles.has(r_.word(i))) known.sex = Sex::he;
        if (female_titles.has(r_.word(i))) known.sex = Sex::she;
        if (bodies.has(r_.word(i)) || r_.is_speech_noun(i)) known.kind = Kind::body;
    }
    if (is_outlet(r_, mention)) known.kind = Kind::body;
}

// "Chief Executive Ann Lee", "Police Inspector Lee Moss": where the name begins behind an office in
// capitals, or `first`. Two words at least must be left, as in "Judge Reinhold" they are not.
std::size_t Resolver::behind_office(std::size_t first, std::size_t last) const {
    std::size_t name = first;
    if (bodies.has(r_.word(last - 1))) return first;
    for (std::size_t i = first; i + 2 < last && i < first + longest_name && r_.is_word(i) &&
                                (r_.is_capital(i) || (i == first && r_.has(i, determiner)));
         ++i) {
        const bool full = r_.is_word(i + 1) && r_.is_capital(i + 1) &&
                          !r_.has(i + 1, preposition) &&
                          (r_.is_capital(i + 2) || r_.word(i + 2) == ".");
        if (full && (titles.has(r_.word(i)) || is_office(r_.word(i)))) name = i + 1;
    }
    // "Prime Minister Ann": of the office a part is no name.
    return titles.has(r_.word(name)) || is_office(r_.word(name)) ? first : name;
}

// "paramedic Ann Lee", "shop owner Lee Moss": where a name of two words begins behind what the person
// does, which has no article; or `office`.
std::size_t Resolver::behind_trade(std::size_t first, std::size_t office, std::size_t last) const {
    if (office != first || r_.is_capital(first)) return office;
    std::size_t name = first;
    while (name < last && name < first + longest_name && r_.is_word(name) && !r_.is_capital(name) &&
           !r_.has(name, determiner | preposition | conjunction | possessive | adverb | relative |
                             auxiliary | other_verb | subject_pronoun))
        ++name;
    if (name == first || name + 2 > last) return office;
    const std::size_t end = name_end(name, last);
    for (std::size_t i = name; i < end; ++i)
        if (!r_.is_word(i) || !r_.is_capital(i)) return office;
    return end - name >= 2 ? behind_office(name, last) : office;
}

// Of "James Teo of Kyoto University" the end of the name, given that a person's name begins at
// `first`.
std::size_t Resolver::name_end(std::size_t first, std::size_t last) const {
    for (std::size_t i = first + 2; i < last; ++i)
        if (r_.is(i, "of") || r_.is(i, "from") || r_.is(i, "at") || r_.is(i, "who")) return i;
    return last;
}

std::string Resolver::plain_name(TokenSpan mention, Known& known) const {
    std::size_t last = mention.end;
    // "Sanders’s" names Sanders.
    while (last > mention.first + 1 && r_.has(last - 1, possessive)) --last;
    note_kind({mention.first, last}, known);
    // Neither an article nor a title is part of a name.
    std::size_t first = mention.first;
    if (first + 1 < last && r_.has(first, determiner) && r_.is_capital(first + 1)) ++first;
    while (first + 1 < last && (titles.has(r_.word(first)) || r_.word(first) == ".")) ++first;
    if (!r_.is_capital(first)) first = mention.first;
    const std::size_t behind =
        behind_trade(mention.first, behind_office(mention.first, last), last);
    if (behind > first) {
        first = behind;
        last = name_end(first, last);
    } else {
        // "a clerk who asked not to be named", "who declined to be identified", "who spoke on
        // condition of anonymity": why there is no name is no part of what stands for it.
        static constexpr WordSet hiding({"asked", "declined", "refused", "requested", "wished"});
        for (std::size_t i = first + 1; i + 2 < last; ++i) {
            const bool spoke = r_.is(i + 1, "spoke") && r_.is(i + 2, "on");
            if (r_.is(i, "who") && (spoke || hiding.has(r_.word(i + 1)))) last = i;
        }
    }
    if (last - first == 1 && r_.is_capital(first)) {
        if (const auto full = full_name(r_.word(first)))
            return std::string(slice(r_.text(), r_.bytes(*full)));
        // "SVOBODA: We expect …", of Hana Svoboda.
        if (r_.tokens()[first].all_capitals && r_.word(first).size() >= shortest_shouted) {
            std::string name(r_.word(first));
            std::transform(name.begin() + 1, name.end(), name.begin() + 1, fold);
            if (const auto full = full_name(name))
                return std::string(slice(r_.text(), r_.bytes(*full)));
        }
        if (r_.tokens()[first].all_capitals) known.kind = Kind::body;
        if (first > mention.first) return std::string(r_.word(first));
    }
    const std::string_view end = r_.word(last - 1);
    if (r_.has(mention.first, determiner) && known.kind == Kind::person && !end.empty() &&
        end.back() == 's')
        known.kind = Kind::several;
    if (!r_.is_capital(last - 1) && !end.empty() && end.back() == 's' && known.kind == Kind::person)
        known.kind = Kind::several;
    return std::string(slice(r_.text(), r_.bytes({first, last})));
}

Resolver::Sex Resolver::sex_of(std::size_t pronoun) const {
    static constexpr WordSet he({"he", "him", "his", "himself"});
    static constexpr WordSet she({"she", "her", "hers", "herself"});
    if (he.has(r_.word(pronoun))) return Sex::he;
    return she.has(r_.word(pronoun)) ? Sex::she : Sex::unknown;
}

bool Resolver::is_it(std::size_t pronoun) const {
    static constexpr WordSet it({"it", "its", "itself"});
    return it.has(r_.word(pronoun));
}

// The last party that the pronoun can stand for.
Resolver::Known* Resolver::fitting(std::size_t pronoun) {
    const Sex sex = sex_of(pronoun);
    const bool it = is_it(pronoun);
    // "They" are several people sooner than one body.
    if (sex == Sex::unknown && !it) {
        const std::size_t low = recent_.size() > near_parties ? recent_.size() - near_parties : 0;
        for (std::size_t k = recent_.size(); k > low; --k) {
            if (recent_[k - 1].kind == Kind::several) return &recent_[k - 1];
        }
    }
    for (std::size_t k = recent_.size(); k > 0; --k) {
        Known& known = recent_[k - 1];
        const bool person = known.kind == Kind::person;
        if (sex != Sex::unknown) {
            if (person && (known.sex == Sex::unknown || known.sex == sex)) return &known;
        } else if (it ? known.kind == Kind::body : !person) {
            return &known;
        }
    }
    return nullptr;
}

// "Acme did not reply. In a letter it said": the name that the sentence before begins with, of one
// who was spoken of already.
const Resolver::Known* Resolver::subject_before_it(std::size_t pronoun, const Known* last) const {
    const Sex sex = sex_of(pronoun);
    if (sex == Sex::unknown && !is_it(pronoun)) return nullptr;
    const auto& all = r_.sentences();
    const auto here =
        std::upper_bound(all.begin(), all.end(), pronoun,
                         [](std::size_t t, const Sentence& s) { return t < s.first; });
    if (here - all.begin() < 2) return nullptr;
    std::size_t first = (here - 2)->first;
    if (r_.has(first, determiner)) ++first;
    if (!r_.is_word(first) || !r_.is_capital(first) || r_.has(first, in_quotes | subject_pronoun))
        return nullptr;
    std::size_t end = first + 1;
    while (r_.is_word(end) && r_.is_capital(end)) ++end;
    if (r_.has(end, possessive) || r_.word(end) == "’" || r_.word(end) == "'") return nullptr;
    // "She says it shows": what is spoken of in a clause within is anything.
    for (std::size_t k = (here - 1)->first; sex == Sex::unknown && k < pronoun; ++k)
        if (r_.has(k, subject_pronoun) || (r_.is_capital(k) && k > (here - 1)->first))
            return nullptr;
    const auto full = full_name(r_.word(end - 1));
    const std::string_view name = full ? slice(r_.text(), r_.bytes(*full)) : std::string_view();
    // "Moss met Ada Lee, whose letters to her": she of whom it is known that she is a "she".
    const bool sure = last != nullptr && sex != Sex::unknown && last->sex == sex;
    for (std::size_t k = recent_.size(); k > 0; --k) {
        const Known& known = recent_[k - 1];
        if (sure && known.sex == Sex::unknown && last->at > first) continue;
        const bool shortened = is_short_for(r_.word(first), known.name);
        // A firm goes by the first word of its name, a person by the last.
        const bool firm = known.kind == Kind::body ||
                          (shortened && end == first + 1 && known.sex == Sex::unknown &&
                           known.name.size() > r_.word(first).size());
        const bool person =
            known.kind == Kind::person && (known.sex == Sex::unknown || known.sex == sex);
        if ((sex == Sex::unknown ? firm : person) && (shortened || known.name == name))
            return &known;
    }
    return nullptr;
}

// Somebody who was named and described without having said anything yet.
std::optional<TokenSpan> Resolver::described(std::size_t pronoun) const {
    if (sex_of(pronoun) != Sex::unknown) return descriptions_.last_before(pronoun, true);
    return is_it(pronoun) ? descriptions_.last_before(pronoun, false) : std::nullopt;
}

std::optional<std::string> Resolver::earlier(std::size_t pronoun) {
    static constexpr WordSet they({"they", "them", "their", "theirs", "themselves"});
    const Sex sex = sex_of(pronoun);
    if (sex == Sex::unknown && !is_it(pronoun) && !they.has(r_.word(pronoun))) return std::nullopt;
    Known* const known = fitting(pronoun);
    if (const Known* const subject = subject_before_it(pronoun, known)) return subject->name;
    const auto other = described(pronoun);
    if (other && (known == nullptr || known->at < other->first)) {
        std::string name = name_of(*other);
        if (sex != Sex::unknown && !recent_.empty()) recent_.back().sex = sex;
        return name;
    }
    if (known == nullptr) return std::nullopt;
    if (sex != Sex::unknown) known->sex = sex;
    return known->name;
}

std::string Resolver::name_of(TokenSpan mention) {
    if (mention.size() == 1) {
        if (const auto name = earlier(mention.first)) return *name;
        if (r_.is(mention.first, "who") || r_.is(mention.first, "which") ||
            r_.is(mention.first, "that")) {
            const std::size_t low =
                mention.first > longest_party ? mention.first - longest_party : 0;
            std::size_t end = mention.first;
            while (end > low && r_.word(end - 1) == ",") --end;
            if (const auto before = subject_before(r_, end, low)) {
                if (!(before->size() == 1 && before->first + 1 == mention.end)) mention = *before;
            }
        }
    }
    if (r_.has(mention.first, subject_pronoun | relative) && mention.size() == 1)
        return std::string(slice(r_.text(), r_.bytes(mention)));
    if (points_back(r_, mention) && !recent_.empty()) return recent_.back().name;
    Known known{{}, Kind::person, Sex::unknown, mention.first};
    if (const auto maker = maker_of(r_, mention)) mention = *maker;
    if (const auto name = descriptions_.name_for(mention)) {
        note_kind(mention, known);
        mention = *name;
    }
    known.name = plain_name(mention, known);
    for (std::size_t k = recent_.size(); k > 0; --k) {
        if (recent_[k - 1].name != known.name) continue;
        if (known.sex == Sex::unknown) known.sex = recent_[k - 1].sex;
        recent_.erase(recent_.begin() + static_cast<std::ptrdiff_t>(k - 1));
        break;
    }
    if (recent_.size() >= remembered_parties) recent_.erase(recent_.begin());
    recent_.push_back(known);
    return known.name;
}

} // namespace crossread
