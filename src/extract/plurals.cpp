#include "extract/plurals.h"

#include "text/word_table.h"

namespace crossread {
namespace {

// Plurals without an s, and what one of them is called.
constexpr auto irregular = make_table<std::string_view>({
    {"people", "people"},
    {"men", "man"},
    {"women", "woman"},
    {"children", "child"},
    {"feet", "foot"},
    {"teeth", "tooth"},
    {"mice", "mouse"},
    {"geese", "goose"},
    {"media", "medium"},
    {"criteria", "criterion"},
    {"phenomena", "phenomenon"},
    {"police", "police"},
    {"aircraft", "aircraft"},
    {"spacecraft", "spacecraft"},
    {"sheep", "sheep"},
    {"fish", "fish"},
    {"cattle", "cattle"},
    {"deer", "deer"},
    {"species", "species"},
    {"series", "series"},
    {"personnel", "personnel"},
    {"staff", "staff"},
    {"troops", "troop"},
    {"grandchildren", "grandchild"},
    {"data", "data"},
    {"bacteria", "bacterium"},
    {"alumni", "alumnus"},
    {"crew", "crew"},
    {"headquarters", "headquarters"},
    {"lives", "life"},
    {"wives", "wife"},
    {"knives", "knife"},
    {"leaves", "leaf"},
    {"shelves", "shelf"},
    {"wolves", "wolf"},
    {"halves", "half"},
    {"thieves", "thief"},
    {"loaves", "loaf"},
    {"calves", "calf"},
    {"crises", "crisis"},
    {"analyses", "analysis"},
    {"bases", "base"},
    {"viruses", "virus"},
    {"buses", "bus"},
    {"campuses", "campus"},
    {"bonuses", "bonus"},
    {"statuses", "status"},
    {"gases", "gas"},
    {"heroes", "hero"},
    {"potatoes", "potato"},
    {"tomatoes", "tomato"},
    {"vetoes", "veto"},
    {"tornadoes", "tornado"},
    {"volcanoes", "volcano"},
    {"mosquitoes", "mosquito"},
    {"echoes", "echo"},
    {"movies", "movie"},
    {"cookies", "cookie"},
    {"rookies", "rookie"},
    {"calories", "calorie"},
    {"ties", "tie"},
    {"pies", "pie"},
    {"lies", "lie"},
    {"zombies", "zombie"},
    {"selfies", "selfie"},
    {"hoodies", "hoodie"},
    {"indices", "index"},
    {"vertices", "vertex"},
    {"axes", "axis"},
    {"clothes", "clothes"},
    {"causes", "cause"},
    {"headaches", "headache"},
    {"caches", "cache"},
    {"aches", "ache"},
    {"fuses", "fuse"},
    {"horses", "horse"},
    {"hectares", "hectare"},
    {"offspring", "offspring"},
    {"minutes", "minute"},
    {"policewomen", "policewoman"},
    {"cannabis", "cannabis"},
    {"dead", "dead"},
    {"wounded", "wounded"},
    {"injured", "injured"},
    {"homeless", "homeless"},
});

// Singular in form though they end in s.
constexpr WordSet singulars(
    {"overseas", "indoors", "outdoors", "upstairs", "downstairs", "nowadays", "besides", "diabetes",
     "business", "series", "news", "gas", "bus", "lens", "campus", "virus", "census", "bonus",
     "status", "focus", "chaos", "various", "previous", "serious", "religious", "dangerous",
     "numerous", "famous", "less", "plus", "thus", "yes", "perhaps", "consensus", "christmas",
     "its", "his", "this", "is", "was", "has", "does", "as", "us", "paris", "texas", "los", "las",
     "mars", "whereas", "always", "sometimes", "towards", "afterwards", "tennis", "analysis",
     "basis", "crisis", "physics", "politics", "economics", "athletics", "mathematics", "congress",
     "access", "process", "express", "press", "glass",
     // Names that end in s.
     "dallas", "vegas", "angeles", "arkansas", "kansas", "illinois", "massachusetts", "orleans",
     "minneapolis", "indianapolis", "annapolis", "memphis", "wales", "netherlands", "philippines",
     "athens", "brussels", "honduras", "cyprus", "laos", "damascus", "caracas", "buenos", "aires",
     "hamas", "reuters", "sachs", "airbus", "mercedes", "james", "charles", "thomas", "williams",
     "olympics", "rolls", "asus", "belarus", "barbados", "bahamas"});

// They end in man and are several with an s.
constexpr WordSet not_a_man({"human", "german", "roman", "norman", "ottoman", "shaman",
                             "talisman"});

} // namespace

bool ends_with_folded(std::string_view word, std::string_view end) {
    return word.size() > end.size() && same_word(word.substr(word.size() - end.size()), end);
}

bool is_plural(const Word& word) {
    if (irregular.find(word) != nullptr) return true;
    if (word.size() < 3) return false;
    if (ends_with_folded(word, "men") || ends_with_folded(word, "children") ||
        ends_with_folded(word, "people"))
        return !same_word(word, "specimen") && !same_word(word, "regimen");
    if (fold(word.back()) != 's') return false;
    // "BBS", "ICS": short forms, not plurals.
    if (word.size() == 3 && word.back() == 'S') return false;
    // "CPUs", "RBIs".
    if (word.back() == 's' && word[word.size() - 2] >= 'A' && word[word.size() - 2] <= 'Z')
        return true;
    const char before = fold(word[word.size() - 2]);
    if (before == 's' || before == 'u' || before == 'i' || before == '\'')
        return before == 'i' && same_word(word, "taxis");
    return !singulars.has(word);
}

std::string singular(const Word& word) {
    if (const std::string_view* found = irregular.find(word)) return std::string(*found);
    const auto cut = [&](std::size_t letters, std::string_view add) {
        return std::string(word.substr(0, word.size() - letters)) + std::string(add);
    };
    if (!is_plural(word)) return std::string(word);
    if (ends_with_folded(word, "people")) return std::string(word);
    if (ends_with_folded(word, "children")) return cut(3, "");
    if (ends_with_folded(word, "men") && fold(word.back()) == 'n') return cut(2, "an");
    if (ends_with_folded(word, "ies") && word.size() > 4) return cut(3, "y");
    if (ends_with_folded(word, "ches") || ends_with_folded(word, "shes") ||
        ends_with_folded(word, "xes") || ends_with_folded(word, "sses") ||
        ends_with_folded(word, "zzes"))
        return cut(2, "");
    return cut(1, "");
}

std::string plural(std::string_view phrase) {
    const std::size_t begin = phrase.rfind(' ') + 1; // 0 when there is no blank
    const std::string_view word = phrase.substr(begin);
    if (word.empty() || is_plural(word)) return std::string(phrase);
    const auto cut = [&](std::size_t letters, std::string_view add) {
        return std::string(phrase.substr(0, phrase.size() - letters)) + std::string(add);
    };
    const auto ends = [&](std::string_view end) {
        return same_word(word, end) || ends_with_folded(word, end);
    };
    if (ends("child")) return cut(0, "ren");
    if (ends("man") && !not_a_man.has(word)) return cut(2, "en");
    const bool vowel_before =
        word.size() > 1 &&
        std::string_view("aeiou").find(fold(word[word.size() - 2])) != std::string_view::npos;
    if (ends("y") && !vowel_before) return cut(1, "ies");
    for (const std::string_view hiss : {"s", "x", "z", "ch", "sh"})
        if (ends(hiss)) return cut(0, "es");
    return cut(0, "s");
}

} // namespace crossread
