#include "export/preview.h"

#include "base/utf8.h"
#include "compare/in_words.h"
#include "compare/origins.h"
#include "export/html_claim.h"

#include <algorithm>
#include <array>
#include <map>

namespace crossread {
namespace {

constexpr std::size_t most_in_title = 3;         // values of a title
constexpr std::size_t longest_value = 30;        // code points of one of them
constexpr std::size_t longest_quote = 56;        // code points of a quote in a title
constexpr std::size_t longest_title = 120;       // code points
constexpr std::size_t longest_description = 300; // code points

std::string in_words(std::size_t count) {
    constexpr std::array<std::string_view, 13> words{"no",   "one",    "two",   "three", "four",
                                                     "five", "six",    "seven", "eight", "nine",
                                                     "ten",  "eleven", "twelve"};
    return count < words.size() ? std::string(words[count]) : std::to_string(count);
}

std::string counted(std::size_t count, std::string_view noun) {
    return in_words(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::string_view without_last_mark(std::string_view words) {
    while (!words.empty() && (words.back() == '.' || words.back() == ',' || words.back() == ' '))
        words.remove_suffix(1);
    return words;
}

// "2,194", "1.9 million", "73.1 %": digits, then nothing or a word for a power of ten, or percent.
bool is_number(std::string_view shown) {
    std::size_t at = 0;
    while (at < shown.size() &&
           ((shown[at] >= '0' && shown[at] <= '9') || shown[at] == ',' || shown[at] == '.'))
        ++at;
    if (at == 0) return false;
    const std::string_view rest = shown.substr(at);
    constexpr std::array<std::string_view, 6> known{"",         " thousand", " million",
                                                    " billion", " trillion", " %"};
    return std::find(known.begin(), known.end(), rest) != known.end();
}

// The noun that most sources have; where the claim's unit itself is among them, that one.
std::string_view noun_of(const Claim& claim) {
    std::map<std::string_view, std::size_t> count;
    std::string_view best;
    for (const Figure& figure : claim.figures) {
        if (!is_number(figure.shown)) return {};
        if (!figure.noun.empty()) ++count[figure.noun];
    }
    for (const Figure& figure : claim.figures) {
        if (figure.noun.empty()) continue;
        if (figure.noun == claim.unit || figure.noun == claim.unit + "s") return figure.noun;
        if (best.empty() || count[figure.noun] > count[best]) best = figure.noun;
    }
    return best;
}

// The values as "a, b or c"; empty where they are too many, or too long, for a line.
std::string values_in_words(const Story& story, const Claim& claim, std::size_t& count) {
    std::vector<std::string> all;
    const auto put = [&](const std::string& words) {
        if (std::find(all.begin(), all.end(), words) == all.end()) all.push_back(words);
    };
    for (const Figure& figure : claim.figures) put(figure.shown);
    if (all.size() == 1) { // then what parts them, if anything does, is the word before it
        all.clear();
        for (const Variant& variant : variants(story, claim)) put(variant.words);
    }
    count = all.size();
    if (all.size() > most_in_title) return {};
    std::string out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (count_code_points(all[i]) > longest_value) return {};
        if (i > 0) out += i + 1 == all.size() ? " or " : ", ";
        out += all[i];
    }
    return out;
}

std::string figure_title(const Story& story, const Claim& claim) {
    std::size_t count = 0;
    std::string out = values_in_words(story, claim, count);
    if (out.empty()) return claim.answer + ". ";
    if (const std::string_view noun = noun_of(claim); !noun.empty()) {
        out += claim.figures[0].shown.back() == '%' ? " of " : " ";
        out += noun;
    }
    return capitalised(out) + (count > 1 ? "? " : ". ");
}

std::string quote_title(const Story& story, const Claim& claim) {
    const Quote& first = claim.quotes.front();
    const std::string_view words =
        without_last_mark(slice(story.articles[first.article].text, first.where));
    std::string out = claim.speaker;
    if (!out.empty()) out += ": ";
    const std::string cut = shortened(words, longest_quote);
    out += first.form == QuoteForm::indirect ? cut + ". " : "“" + cut + "”. ";
    const std::size_t wordings = variants(story, claim).size();
    if (wordings < 2) return out + capitalised(support_in_words(story, claim));
    return out + capitalised(counted(wordings, "wording")) + " in " +
           counted(support_of(story, claim).articles, "source");
}

} // namespace

std::string capitalised(std::string_view text) {
    std::string out(text);
    for (char& first : out) {
        if (first >= 'a' && first <= 'z') first = static_cast<char>(first - 'a' + 'A');
        break;
    }
    return out;
}

std::string shortened(std::string_view text, std::size_t points) {
    if (count_code_points(text) <= points) return std::string(text);
    std::size_t end = to_byte_offset(text, points - 1);
    const std::size_t space = text.rfind(' ', end);
    // A text without spaces is cut where it is: some scripts have none.
    if (space != std::string_view::npos && space > end / 2) end = space;
    return std::string(without_last_mark(text.substr(0, end))) + "…";
}

std::vector<Variant> variants(const Story& story, const Claim& claim) {
    std::vector<Variant> out;
    std::map<std::string, std::size_t> known;
    const auto put = [&](std::string words, bool quoted, bool apart, std::size_t article) {
        const auto [found, is_new] = known.try_emplace(words + (quoted ? "”" : ""), out.size());
        if (is_new) out.push_back({std::move(words), quoted, apart, {}});
        std::vector<std::size_t>& articles = out[found->second].articles;
        if (std::find(articles.begin(), articles.end(), article) == articles.end())
            articles.push_back(article);
    };
    for (const Figure& figure : claim.figures)
        put(figure.hedge.empty() ? figure.shown : figure.hedge + " " + figure.shown, false,
            stands_apart(claim, figure), figure.article);
    for (const Quote& quote : claim.quotes)
        put(std::string(without_last_mark(slice(story.articles[quote.article].text, quote.where))),
            quote.form != QuoteForm::indirect, quote.relation == QuoteRelation::altered,
            quote.article);
    return out;
}

std::string support_in_words(const Story& story, const Claim& claim) {
    const Support support = support_of(story, claim);
    if (support.articles == 1) return "one source alone";
    return counted(support.articles, "source") + ", " +
           (support.origins == 0 ? "no origin named" : counted(support.origins, "origin"));
}

std::string preview_title(const Story& story, const Claim& claim) {
    if (claim.is_quote()) return shortened(quote_title(story, claim), longest_title);
    return shortened(figure_title(story, claim) + capitalised(support_in_words(story, claim)),
                     longest_title);
}

std::string preview_description(const Claim& claim) {
    std::string out = claim.label + ". " + claim.answer;
    if (out.back() != '.' && out.back() != '?') out += '.';
    if (!claim.why.empty()) out += " " + claim.why;
    return shortened(out, longest_description);
}

} // namespace crossread
