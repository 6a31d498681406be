// How long the comparison of a made story takes, and what ten times the articles cost.
//
//   comparison             1,000 and 10,000 articles
//   comparison 200 2000    other numbers
//
// Processor time, so that what else the machine does is not counted; nor is the analysis of the
// texts. The best of three runs.
#include "compare/comparison.h"

#include "made_story.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace crossread;

namespace {

double seconds_for(std::size_t articles) {
    const std::vector<bench::MadeArticle> made = bench::make_story(articles);
    std::vector<Analysis> analyses;
    for (const auto& article : made) analyses.push_back(analyse(article.text));
    std::vector<SourceArticle> sources;
    for (std::size_t i = 0; i < made.size(); ++i)
        sources.push_back({made[i].text, "", made[i].source, made[i].date, &analyses[i]});
    double best = 0;
    Comparison comparison;
    for (int run = 0; run < 3; ++run) {
        const std::clock_t start = std::clock();
        comparison = compare(sources);
        const double taken = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        if (run == 0 || taken < best) best = taken;
    }
    std::size_t figures = 0, pairs = 0;
    for (const auto& of : comparison.figures) figures += of.size();
    for (const auto& measure : comparison.measures) pairs += measure.pairs.size();
    std::printf("%zu articles  %zu figures  %zu measures  %zu pairs  %zu quote pairs  %.3f s\n",
                articles, figures, comparison.measures.size(), pairs, comparison.quote_pairs.size(),
                best);
    return best;
}

} // namespace

int main(int count, char** words) {
    const std::size_t few = count > 1 ? std::strtoul(words[1], nullptr, 10) : 1000;
    const std::size_t many = count > 2 ? std::strtoul(words[2], nullptr, 10) : 10 * few;
    const double first = seconds_for(few);
    const double second = seconds_for(many);
    std::printf("%.1f times the time for %.1f times the articles\n", second / first,
                static_cast<double>(many) / static_cast<double>(few));
    return 0;
}
