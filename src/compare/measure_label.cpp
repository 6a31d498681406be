#include "compare/measure_label.h"

#include "extract/word_class.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <vector>

namespace crossread {
namespace {

constexpr int best_worth = 100;

using Phrase = std::vector<std::string_view>;

bool ends_phrase(std::string_view word) {
    return (classes_of(word) &
            (conjunction | subordinator | relative | moment | subject_pronoun)) != 0;
}

bool is_left_out(std::string_view word) {
    return (classes_of(word) & (auxiliary | being | adverb)) != 0;
}

bool is_link(std::string_view word) {
    return (classes_of(word) & (determiner | preposition | possessive)) != 0;
}

bool is_figure(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class Labeller {
public:
    Labeller(const Setting& setting, const SourceArticle& article, const WordedArticle& words)
        : setting_(setting), article_(article), words_(words),
          sentence_(words.sentences[setting.sentence]) {}

    Phrase after() const {
        Phrase out;
        std::size_t i = setting_.end;
        // "of these servers": the figure is a part of what was named before.
        while (i < sentence_.end && (word(i) == "of" || word(i) == "these" || word(i) == "those" ||
                                     word(i) == "the" || word(i) == "-"))
            ++i;
        for (; i < sentence_.end && out.size() < longest_label; ++i) {
            if (words_.tokens[i].kind == Token::Kind::mark || ends_phrase(word(i))) break;
            if (!is_left_out(word(i))) out.push_back(word(i));
        }
        return without_loose_end(std::move(out));
    }

    Phrase before() const {
        Phrase out;
        std::size_t i = setting_.first;
        while (i > sentence_.first && words_.tokens[i - 1].kind == Token::Kind::mark) --i;
        for (; i > sentence_.first && out.size() < longest_label; --i) {
            if (words_.tokens[i - 1].kind == Token::Kind::mark) break;
            if ((classes_of(word(i - 1)) & (conjunction | subordinator | relative)) != 0) break;
            if (!is_left_out(word(i - 1))) out.insert(out.begin(), word(i - 1));
        }
        while (!out.empty() && (is_link(out.front()) || is_figure(out.front())))
            out.erase(out.begin());
        return without_loose_end(std::move(out));
    }

    // The name that stands right before the figure and a comma.
    Phrase bearer() const {
        Phrase out;
        std::size_t i = setting_.first;
        if (i < 2 || word(i - 1) != ",") return out;
        for (--i; i > sentence_.first && words_.tokens[i - 1].capital &&
                  words_.tokens[i - 1].kind == Token::Kind::word;
             --i)
            out.insert(out.begin(), word(i - 1));
        return out;
    }

    static Phrase without_loose_end(Phrase phrase) {
        while (!phrase.empty() && is_link(phrase.back())) phrase.pop_back();
        return phrase;
    }

private:
    std::string_view word(std::size_t i) const {
        return slice(article_.text, words_.tokens[i].where);
    }

    const Setting& setting_;
    const SourceArticle& article_;
    const WordedArticle& words_;
    const Sentence& sentence_;
};

std::string joined(const Phrase& phrase) {
    std::string out;
    for (const std::string_view word : phrase) {
        if (!out.empty() && word != "'s" && word != "\xE2\x80\x99s") out += ' ';
        out += word;
    }
    return out;
}

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

} // namespace

MeasureLabel label_of(const Setting& setting, const SourceArticle& article,
                      const WordedArticle& words) {
    const Labeller labeller(setting, article, words);
    const FoundFigure& figure = article.analysis->figures[setting.mention.item];
    MeasureLabel out;
    if (setting.quantity.dimension == Dimension::age) {
        const Phrase name = labeller.bearer();
        if (!name.empty()) return {"age of " + joined(name), best_worth};
    }
    Phrase phrase = labeller.after();
    const bool follows = phrase.size() >= 2 || setting.quantity.dimension == Dimension::count;
    if (!follows || phrase.empty()) phrase = labeller.before();
    const std::string_view fate = fate_word(setting.fate);
    out.text = joined(phrase);
    if (setting.quantity.dimension == Dimension::count && setting.anybody && phrase.size() <= 1 &&
        setting.fate != Fate::none)
        out.text = "people " + std::string(fate);
    else if (!fate.empty() && phrase.size() <= 2 && out.text.find(fate) == std::string::npos)
        (out.text += ' ') += fate;
    if (out.text.empty()) out.text = figure.unit == "-" ? "figure" : figure.unit;
    out.worth = static_cast<int>(std::min(phrase.size(), longest_label - phrase.size() + 2));
    if (follows) out.worth += 2;
    return out;
}

} // namespace crossread
