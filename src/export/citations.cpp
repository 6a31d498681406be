#include "export/formats.h"
#include "story/words.h"

#include <nlohmann/json.hpp>

#include <algorithm>

// Three ways to cite an article: CSL-JSON, BibTeX, {{cite news}}. An item for each article in which
// a chosen claim stands; what it says of the claims is its note. Dates are as exact as they are
// known, and a quotation is given only where it is the publisher's own.

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

struct Cited {
    const Article& article;
    std::vector<const Claim*> claims;
    std::vector<Saying> said;
};

// In the order of the story's articles.
std::vector<Cited> cited(const Choice& choice) {
    std::vector<Cited> out;
    for (const Article& article : choice.story.articles) out.push_back({article, {}, {}});
    for (const std::size_t index : chosen_claims(choice)) {
        const Claim& claim = choice.story.claims[index];
        for (const Saying& saying : sayings(choice.story, claim)) {
            Cited& item = out[saying.figure ? saying.figure->article : saying.quote->article];
            item.claims.push_back(&claim);
            item.said.push_back(saying);
        }
    }
    std::vector<Cited> used;
    for (Cited& item : out)
        if (!item.said.empty()) used.push_back(std::move(item));
    return used;
}

// "Servers in the US: 2,194 (https://…)"; of many claims only how many, or a note would be a page.
constexpr std::size_t most_in_note = 3;

std::string note(const Choice& choice, const Cited& item) {
    std::string out;
    for (std::size_t i = 0; i < std::min(item.said.size(), most_in_note); ++i) {
        if (i > 0) out += "; ";
        out += item.claims[i]->label + ": " + shown(item.said[i]) + " (" +
               link_of(choice, *item.claims[i]) + ")";
    }
    if (item.said.size() > most_in_note)
        out += "; and " + std::to_string(item.said.size() - most_in_note) + " more";
    return out;
}

std::vector<int> parts(std::string_view date) { // "2013-03-10": 2013, 3, 10
    std::vector<int> out;
    int number = 0;
    for (const char c : date) {
        if (c == '-') {
            out.push_back(number);
            number = 0;
        } else if (c >= '0' && c <= '9') {
            number = number * 10 + (c - '0');
        }
    }
    if (!date.empty()) out.push_back(number);
    return out;
}

// Characters that TeX reads as commands. Braces go: a brace that is only escaped still counts when
// BibTeX looks for the end of a field.
std::string for_bibtex(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '\\': out += "\\textbackslash "; break;
        case '{': out += '('; break;
        case '}': out += ')'; break;
        case '~': out += "\\textasciitilde "; break;
        case '^': out += "\\textasciicircum "; break;
        case '#': case '$': case '%': case '&': case '_': (out += '\\') += c; break;
        case '\n': case '\r': case '\t': out += ' '; break;
        default: out += c;
        }
    }
    return out;
}

// In an address only what would end the field, or begin a comment, must not stand.
std::string address_for_bibtex(std::string_view address) {
    std::string out;
    for (const char c : address) {
        if (c == '{') out += "%7B";
        else if (c == '}') out += "%7D";
        else if (c == '\\') out += "%5C";
        else out += c;
    }
    return out;
}

// Characters that a template reads as its own, as references to characters.
std::string for_wiki(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '|': out += "&#124;"; break;
        case '{': out += "&#123;"; break;
        case '}': out += "&#125;"; break;
        case '[': out += "&#91;"; break;
        case ']': out += "&#93;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '\'': out += "&#39;"; break;
        case '&': out += "&amp;"; break;
        case '~': out += "&#126;"; break;
        case '\n': case '\r': case '\t': out += ' '; break;
        default: out += c;
        }
    }
    return out;
}

std::string address_for_wiki(std::string_view address) {
    std::string out;
    for (const char c : address) {
        switch (c) {
        case '|': out += "%7C"; break;
        case '{': out += "%7B"; break;
        case '}': out += "%7D"; break;
        case '[': out += "%5B"; break;
        case ']': out += "%5D"; break;
        case '\'': out += "%27"; break;
        default: out += c;
        }
    }
    return out;
}

} // namespace

std::string to_csl(const Choice& choice) {
    Json out = Json::array();
    for (const Cited& item : cited(choice)) {
        const Article& article = item.article;
        Json entry{{"id", choice.story.slug + "/" + article.id},
                   {"type", "article-newspaper"}};
        if (const std::string title = stated(article.title); !title.empty()) entry["title"] = title;
        if (!article.author.empty())
            entry["author"] = Json::array({Json{{"literal", article.author}}});
        if (const std::string publisher = stated(article.publisher); !publisher.empty())
            entry["container-title"] = publisher;
        if (const std::vector<int> date = parts(article.date); !date.empty())
            entry["issued"] = {{"date-parts", Json::array({date})}};
        if (!article.url.empty()) entry["URL"] = article.url;
        if (!article.language.empty()) entry["language"] = article.language;
        entry["note"] = note(choice, item);
        out.push_back(std::move(entry));
    }
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string to_bibtex(const Choice& choice) {
    std::string out;
    for (const Cited& item : cited(choice)) {
        const Article& article = item.article;
        const std::vector<int> date = parts(article.date);
        if (!out.empty()) out += '\n';
        out += "@article{" + choice.story.slug + "-" + article.id + ",\n";
        const auto field = [&](std::string_view name, const std::string& value) {
            if (!value.empty()) out += "  " + std::string(name) + " = {" + value + "},\n";
        };
        const std::string title = stated(article.title);
        field("title", title.empty() ? "" : "{" + for_bibtex(title) + "}");
        field("author", article.author.empty() ? "" : "{" + for_bibtex(article.author) + "}");
        field("journal", for_bibtex(stated(article.publisher)));
        if (!date.empty()) field("year", std::to_string(date[0]));
        if (date.size() > 1) field("month", std::to_string(date[1]));
        if (date.size() > 2) field("day", std::to_string(date[2]));
        field("url", address_for_bibtex(article.url));
        field("language", for_bibtex(article.language));
        field("note", for_bibtex(note(choice, item)));
        out += "}\n";
    }
    return out;
}

std::string to_cite_news(const Choice& choice) {
    std::string out;
    for (const Cited& item : cited(choice)) {
        const Article& article = item.article;
        out += "{{cite news";
        const auto field = [&](std::string_view name, const std::string& value) {
            if (!value.empty()) out += " |" + std::string(name) + "=" + value;
        };
        field("author", for_wiki(article.author));
        field("title", for_wiki(stated(article.title)));
        field("url", address_for_wiki(article.url));
        field("work", for_wiki(stated(article.publisher)));
        field("date", spell_date(article.date));
        field("language", article.language);
        const auto quoted = std::find_if(item.said.begin(), item.said.end(),
                                         [](const Saying& saying) { return saying.verbatim(); });
        if (quoted != item.said.end() && !choice.claims.empty())
            field("quote", for_wiki(quoted->words()));
        out += "}}\n";
    }
    return out;
}

} // namespace crossread
