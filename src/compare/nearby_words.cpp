#include "compare/nearby_words.h"

#include <algorithm>
#include <utility>

namespace crossread {
namespace {

constexpr int comma_distance = 2;
constexpr int and_distance = 2;
constexpr int figure_distance = 2;
constexpr int farthest = 14;        // what is further is another matter
constexpr double half_distance = 4; // at which a word weighs half

bool is_break(std::string_view mark) {
    return mark == "," || mark == ";" || mark == ":" || mark == "(" || mark == ")" ||
           mark == "\xE2\x80\x94" || mark == "\xE2\x80\x93" || mark == "--";
}

// Walks away from a figure through its sentence and notes the telling words.
class Walk {
public:
    Walk(std::string_view text, const WordedArticle& words, const std::vector<char>& in_figure)
        : text_(text), words_(words), in_figure_(in_figure) {
        out.fate_distance = farthest + 1;
    }

    void go(const Setting& setting, const Sentence& sentence, int step) {
        int distance = 0;
        std::size_t i = step > 0 ? setting.end : setting.first;
        bool inside_figure = false;
        for (std::size_t count = 0; count < max_context_reach; ++count) {
            if (step < 0 && i == sentence.first) break;
            if (step < 0) --i;
            if (step > 0 && i >= sentence.end) break;
            const WordInfo& info = words_.words[i];
            if (in_figure_[i] != 0) {
                if (!inside_figure) distance += figure_distance;
                inside_figure = true;
            } else {
                inside_figure = false;
                note(i, info, distance);
            }
            if (distance > farthest) break;
            if (step > 0) ++i;
        }
    }

    NearbyWords out;

private:
    void note(std::size_t i, const WordInfo& info, int& distance) {
        const Token& token = words_.tokens[i];
        const std::string_view word = slice(text_, token.where());
        if (token.kind == Token::Kind::mark) {
            if (is_break(word)) distance += comma_distance;
            return;
        }
        if (word == "and" || word == "but" || word == "while" || word == "or") {
            distance += and_distance;
            return;
        }
        if (info.role == WordRole::small || token.kind == Token::Kind::number) return;
        ++distance;
        out.found.push_back({info.term, distance});
        out.injuries = out.injuries || info.fate == Fate::injured;
        out.hospital = out.hospital || info.fate == Fate::hospital;
        if (info.fate != Fate::none && distance < out.fate_distance) {
            out.fate = info.fate;
            out.fate_distance = distance;
        }
    }

    std::string_view text_;
    const WordedArticle& words_;
    const std::vector<char>& in_figure_;
};

} // namespace

NearbyWords words_near(std::string_view text, const WordedArticle& words,
                       const std::vector<char>& in_figure, const Setting& setting,
                       const Sentence& sentence) {
    Walk walk(text, words, in_figure);
    walk.go(setting, sentence, 1); // What follows first: a number stands before its verb.
    walk.go(setting, sentence, -1);
    return std::move(walk.out);
}

void keep_nearest(std::vector<Near>& found, std::vector<ContextTerm>& out) {
    std::stable_sort(found.begin(), found.end(),
                     [](const Near& a, const Near& b) { return a.distance < b.distance; });
    for (const Near& near : found) {
        if (out.size() == max_context_terms) break;
        const bool known = std::any_of(out.begin(), out.end(), [&](const ContextTerm& other) {
            return other.term == near.term;
        });
        if (known) continue;
        const double away = std::max(0, near.distance - 1);
        out.push_back({near.term, static_cast<float>(half_distance / (half_distance + away))});
    }
    std::sort(out.begin(), out.end(),
              [](const ContextTerm& a, const ContextTerm& b) { return a.term < b.term; });
}

} // namespace crossread
