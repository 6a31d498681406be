// Prints how many milliseconds rebuild() and one frame() take for a story of 1,000 claims at 1280
// by 800 CSS px, the median of 200 each, view by view. Not a test: nothing is asserted about time.
//
// rebuild() is what a click or a resize costs, frame() what a mouse move or a scroll costs. The
// letters are measured by NaiveMeasure, so the browser's share of measuring is not in it.
#include "host/headless/headless.h"
#include "text/paragraphs.h"

#include "imgui.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace {

using namespace crossread;

constexpr std::size_t kClaims = 1000;
constexpr std::size_t kArticles = 8;
constexpr int kRounds = 200;

struct ArticleWriter {
    Article article;
    Range add(const std::string& before, const std::string& marked, const std::string& after) {
        article.text += before;
        const auto begin = static_cast<std::uint32_t>(article.text.size());
        article.text += marked;
        const auto end = static_cast<std::uint32_t>(article.text.size());
        article.text += after;
        return {begin, end};
    }
};

// Three of four claims are figures of four articles each, the fourth is a quote of two.
Story thousand_claims() {
    Story story;
    story.slug = "thousand";
    story.title = "A story of a thousand claims";
    story.summary = "Every paragraph of every article holds one of them.";
    story.date = "2013-03";
    std::vector<ArticleWriter> writers(kArticles);
    for (std::size_t a = 0; a < kArticles; ++a) {
        Article& article = writers[a].article;
        article.id = "source-" + std::to_string(a);
        article.publisher = "The Daily Source, number " + std::to_string(a);
        article.short_name = "Source " + std::to_string(a);
        article.title = "What the source has to say about a thousand things";
        article.date = "2013-03-10";
        article.language = "en";
    }
    for (std::size_t c = 0; c < kClaims; ++c) {
        Claim claim;
        const std::string number = std::to_string(c);
        claim.key = "claim-" + number;
        claim.label = "Servers of kind " + number + " that control computers";
        claim.relation = c % 3 == 0   ? Relation::differs
                         : c % 3 == 1 ? Relation::compatible
                                      : Relation::same;
        claim.answer = "Two values, one origin";
        claim.why =
            "The sources name one body, and one of them rounds what the other prints in full.";
        const bool quote = c % 4 == 3;
        for (std::size_t i = 0; i < (quote ? 2U : 4U); ++i) {
            const std::size_t a = (c + i) % kArticles;
            if (quote) {
                Quote version;
                version.article = a;
                version.where =
                    writers[a].add("The minister said: “",
                                   "We oppose turning cyberspace into a battlefield of kind " +
                                       number + (i ? " again" : ""),
                                   "”.\n\n");
                version.relation = i ? QuoteRelation::altered : QuoteRelation::same;
                version.chain = {"The minister", "An agency"};
                claim.speaker = "The minister";
                claim.quotes.push_back(std::move(version));
            } else {
                Figure figure;
                figure.article = a;
                const double value = 1000 + static_cast<double>(c) + (i == 2 ? 2 : 0);
                figure.shown = std::to_string(static_cast<int>(value));
                figure.where =
                    writers[a].add("In the first two months of the year it counted ", figure.shown,
                                   " servers abroad that took part in it, of this kind alone.\n\n");
                figure.value = Value{value, value};
                figure.credited = {"CNCERT", "An agency"};
                claim.figures.push_back(std::move(figure));
            }
        }
        std::sort(claim.figures.begin(), claim.figures.end(),
                  [](const Figure& x, const Figure& y) { return x.article < y.article; });
        story.claims.push_back(std::move(claim));
    }
    for (ArticleWriter& writer : writers) {
        writer.article.paragraphs = find_paragraphs(writer.article.text);
        story.articles.push_back(std::move(writer.article));
    }
    return story;
}

template <typename Work>
double median_milliseconds(Work&& work) {
    std::vector<double> times;
    for (int i = 0; i < kRounds; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
                .count());
    }
    std::nth_element(times.begin(), times.begin() + kRounds / 2, times.end());
    return times[kRounds / 2];
}

} // namespace

int main() {
    const Story story = thousand_claims();
    Driver driver(story, "#1/thousand", 1280, 800);
    if (!driver.reader().state().loaded) {
        std::printf("The story was refused.\n");
        return 1;
    }
    std::printf("%-34s %12s %12s %8s %8s\n", "main pane at", "rebuild ms", "frame ms", "words",
                "links");
    for (const std::string& fragment :
         {std::string("#1/thousand"), std::string("#1/thousand/claim-500"),
          std::string("#1/thousand?view=figures"),
          std::string("#1/thousand/claim-500?view=figures"), std::string("#1/thousand?view=quotes"),
          std::string("#1/thousand?view=sources")}) {
        driver.go(fragment);
        (void)driver.settle();
        NaiveMeasure measure;
        HeadlessHost host;
        Ui ui(measure, host);
        const State& state = driver.reader().state();
        const double rebuild = median_milliseconds([&] { ui.rebuild(state); });
        const double frame =
            median_milliseconds([&] { (void)driver.reader().frame(1, 1.0F / 60); });
        const Page& page = driver.page(PaneId::main);
        std::printf("%-34s %12.3f %12.3f %8zu %8zu\n", fragment.c_str(), rebuild, frame,
                    page.runs.size(), page.hots.size());
    }
    return 0;
}
