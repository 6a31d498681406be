// Texts analysed and compared, for the tests: what they name stays alive as long as the object.
#pragma once

#include "compare/bodies.h"
#include "compare/comparison.h"
#include "compare/settings.h"

#include <deque>
#include <string>
#include <utility>
#include <vector>

struct Texts {
    std::deque<std::string> texts, dates;
    std::deque<crossread::Analysis> analyses;
    std::vector<crossread::SourceArticle> articles;

    explicit Texts(const std::vector<std::string>& given,
                   const std::vector<std::string>& days = {}) {
        for (std::size_t i = 0; i < given.size(); ++i) {
            texts.push_back(given[i]);
            dates.push_back(i < days.size() ? days[i] : "");
            analyses.push_back(crossread::analyse(texts.back()));
            articles.push_back({texts.back(), "", "", dates.back(), &analyses.back()});
        }
    }
    [[nodiscard]] crossread::Comparison compared() const { return crossread::compare(articles); }
    [[nodiscard]] std::string figure(crossread::Mention mention) const {
        const auto& figures = analyses[mention.article].figures;
        return std::string(crossread::slice(texts[mention.article], figures[mention.item].where));
    }
    [[nodiscard]] std::string quote(crossread::Mention mention) const {
        const auto& quotes = analyses[mention.article].quotes;
        return std::string(crossread::slice(texts[mention.article], quotes[mention.item].where));
    }
    // "2,194 / 2,196" for every pair of every measure.
    [[nodiscard]] std::vector<std::string> pairs(const crossread::Comparison& comparison) const {
        std::vector<std::string> out;
        for (const auto& measure : comparison.measures)
            for (const auto& pair : measure.pairs)
                out.push_back(figure(pair.a) + " / " + figure(pair.b));
        return out;
    }
};

// The settings of texts, weighed, with what they point into.
struct Set {
    Texts texts;
    crossread::Terms terms;
    std::vector<crossread::WordedArticle> words;
    std::deque<std::vector<crossread::SpelledOut>> spelled_out;
    std::vector<crossread::Setting> settings;

    explicit Set(const std::vector<std::string>& given, const std::vector<std::string>& days = {})
        : texts(given, days) {
        for (const auto& article : texts.articles)
            words.push_back(crossread::read_words(article.text, terms));
        for (std::size_t a = 0; a < words.size(); ++a)
            texts.articles[a].spelled_out = &spelled_out.emplace_back(
                crossread::find_spelled_out(texts.texts[a], words[a].tokens));
        for (std::uint32_t a = 0; a < texts.articles.size(); ++a)
            crossread::find_settings(texts.articles[a], a, words[a], terms, settings);
        crossread::weigh(settings, terms.size());
    }
};
