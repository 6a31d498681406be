#include "export/choice.h"

#include "link/address.h"
#include "story/labels.h"
#include "story/words.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numeric>

namespace crossread {

std::vector<std::size_t> chosen_claims(const Choice& choice) {
    if (!choice.claims.empty()) return choice.claims;
    std::vector<std::size_t> out(choice.story.claims.size());
    std::iota(out.begin(), out.end(), std::size_t{0});
    return out;
}

std::vector<Saying> sayings(const Story& story, const Claim& claim) {
    std::vector<Saying> out;
    for (const Figure& figure : claim.figures)
        out.push_back({story.articles[figure.article], &figure, nullptr, out.size()});
    for (const Quote& quote : claim.quotes)
        out.push_back({story.articles[quote.article], nullptr, &quote, out.size()});
    return out;
}

std::string shown(const Saying& saying) {
    if (!saying.figure) return std::string(saying.words());
    const Figure& figure = *saying.figure;
    return figure.hedge.empty() ? figure.shown : figure.hedge + " " + figure.shown;
}

std::string stated(const std::string& name) {
    const bool is_none = name == "Publisher not stated" || name == "Headline not known";
    return is_none ? std::string() : name;
}

std::string credits_of(const Saying& saying) {
    return saying.credits().empty() ? std::string() : spell_credits(saying.credits());
}

std::string link_of(const Choice& choice, const Claim& claim) {
    if (!choice.site.empty()) return choice.site + choice.story.slug + "/" + claim.key + "/";
    Address address;
    address.story = choice.story.slug;
    address.key = claim.key;
    address.rev = claim.rev;
    return encode(address);
}

std::string_view bound_in_words(Bound bound) {
    switch (bound) {
    case Bound::exact:
        return "exact";
    case Bound::about:
        return "about";
    case Bound::more:
        return "more than";
    case Bound::at_least:
        return "at least";
    case Bound::less:
        return "less than";
    case Bound::at_most:
        break;
    }
    return "at most";
}

std::string number_text(double value) {
    constexpr double largest_whole = 1e15; // below it a double holds every whole number
    char digits[40];
    if (std::fabs(value) < largest_whole && value == std::floor(value)) {
        std::snprintf(digits, sizeof digits, "%.0f", value + 0.0); // -0 becomes 0
        return digits;
    }
    for (int precision = 15; precision <= 17; ++precision) {
        std::snprintf(digits, sizeof digits, "%.*g", precision, value);
        if (std::strtod(digits, nullptr) == value) break;
    }
    return digits;
}

} // namespace crossread
