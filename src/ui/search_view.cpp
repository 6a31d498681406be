// What was searched for: claims, quotes, places in the text, sources, and the commands of that name.
#include "app/finding.h"
#include "app/places.h"
#include "story/labels.h"
#include "story/words.h"
#include "ui/compose.h"
#include "ui/theme.h"
#include "ui/views.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace crossread {
namespace {

constexpr float kResultsColumn = 720;
constexpr float kMarkColumn = 30; // left of a result: the claim's state

class Writer {
public:
    Writer(Composer& pen, const Sight& sight, float x, float y, float width)
        : pen_(pen), sight_(sight), state_(sight.state), x_(x), y_(y), width_(width) {}

    float y() const { return y_; }

    void head() {
        const std::string title =
            listing_commands(state_) ? "Commands" : "“" + state_.address.query + "”";
        text({.role = Role::heading,
              .level = 1,
              .words = title,
              .style = sight_.headline(style::kTitle)},
             0, 4);
        const std::string counts = state_.address.query == ">"
                                       ? "Type to find one; the arrow keys and Enter give it."
                                       : found_in_words(state_) + ".";
        text({.role = Role::paragraph,
              .words = counts,
              .style = sight_.read(style::kLead),
              .ink = Ink::soft},
             0, 22);
    }

    void hint() {
        text({.role = Role::paragraph,
              .words = "Words are found by how they begin, whatever their accents, and a phrase in "
                       "quotation marks as a whole. Numbers are found in any notation: 1.29m finds "
                       "1,290,000 and 1.29 million; half finds 50 %.",
              .style = style::kBody,
              .ink = Ink::soft},
             0, 0);
    }

    template <typename Result, typename Draw>
    void group(std::string_view title, const Found<Result>& found, Draw draw) {
        if (found.count == 0) return;
        open_group(title);
        for (const Result& result : found.first) draw(result);
        close_group(found.count - found.first.size());
    }

    void open_group(std::string_view title) {
        indent_ = title == "Figures" || title == "Quotes" ? kMarkColumn : 0;
        if (!title.empty())
            text({.role = Role::heading, .level = 2, .words = title, .style = style::kStrong}, 0,
                 8);
        pen_.open(Role::list);
    }
    void close_group(std::size_t more) {
        pen_.close();
        pen_.rule(x_, y_, width_);
        y_ += 10;
        if (more > 0) {
            const std::string words = "and " + std::to_string(more) + " more; add a word.";
            text(
                {.role = Role::paragraph, .words = words, .style = style::kSmall, .ink = Ink::soft},
                indent_, 0);
        }
        y_ += 20;
    }

    void figure(std::size_t index) {
        const Claim& claim = state_.story.claims[index];
        open(claim.label, {claim_address(state_, claim, npos), Command::none}, claim.key);
        pen_.mark_beside(claim.relation, x_ + 1, y_, sight_.read(style::kMeasure));
        const bool told = line(claim.label, style::kMeasure, Ink::ink) +
                              line(claim.answer, style::kBody, Ink::soft) >
                          0;
        if (!told) reason(claim);
        close();
    }

    void quote(std::size_t index) {
        const Claim& claim = state_.story.claims[index];
        open(claim.label, {claim_address(state_, claim, npos), Command::none}, claim.key);
        pen_.mark_beside(claim.relation, x_ + 1, y_, sight_.read(style::kMeasure));
        int told = line(claim.label, style::kMeasure, Ink::ink);
        told += line(claim.speaker, style::kBody, Ink::soft);
        // The version that says it, else the fullest.
        std::string shown;
        std::string_view language;
        for (const Quote& quote : claim.quotes) {
            const Article& article = state_.story.articles[quote.article];
            const std::string words = "“" + std::string(slice(article.text, quote.where)) + "”";
            const bool says = !find_hits(state_.found.query, words).empty();
            if (shown.empty() || says) {
                shown = words;
                language = other_language(article);
            }
            if (says) break;
        }
        told += line(shown, style::kEvidence, Ink::ink, language, Way::own);
        if (told == 0) reason(claim);
        close();
    }

    void place(const FoundPlace& place) {
        const Article& article = state_.story.articles[place.article];
        const Range paragraph = article.paragraphs[place.paragraph];
        const std::vector<Range> hits =
            find_hits(state_.found.query, slice(article.text, paragraph));
        if (hits.empty()) return; // the index found it with other eyes: nothing to show
        const Range first{paragraph.begin + hits[0].begin, paragraph.begin + hits[0].end};
        open(article.publisher, {place_address(state_, place), Command::none}, {});
        const std::string where = article.publisher + " · " + short_date(article.date);
        (void)line(excerpt(article, first).text, style::kEvidence, Ink::ink,
                   other_language(article), Way::own);
        (void)line(where, style::kSmall, Ink::soft);
        close();
    }

    void source(std::size_t index) {
        const Article& article = state_.story.articles[index];
        open(article.publisher, {article_address(state_, index), Command::none}, {});
        (void)line(article.publisher, style::kMeasure, Ink::ink);
        (void)line(article.title, style::kBody, Ink::soft, other_language(article), Way::own);
        close();
    }

    void origin(std::size_t index) {
        const Origin& origin = state_.story.origins[index];
        open(origin.name, {view_address(state_, View::sources), Command::none}, {});
        (void)line(origin.name, style::kMeasure, Ink::ink);
        (void)line(origin.about, style::kBody, Ink::soft);
        close();
    }

    void command(const CommandInfo& about) {
        open(about.title, {{}, about.command}, {});
        const std::string key = key_in_words(about.key);
        const float y = y_;
        (void)line(about.title, style::kMeasure, Ink::ink);
        if (!key.empty()) // after the name, which is heard first
            pen_.text(
                {.words = key, .style = style::kBody, .ink = Ink::soft, .align = Align::right},
                x_ + width_ - 90, y, 90);
        close();
    }

private:
    void text(const Text& text, float indent, float after) {
        y_ += pen_.text(text, x_ + indent, y_, width_ - indent).height + after;
    }

    void open(std::string_view label, const Press& press, std::string_view claim) {
        pen_.rule(x_, y_, width_);
        top_ = y_;
        y_ += 10;
        pen_.open(Role::item);
        const std::string id = "hit-" + std::to_string(++count_);
        pen_.open_link(id, label, press, {x_ - 8, top_ + 1, width_ + 16, 1}, claim);
        node_ = pen_.page().nodes.size() - 1;
        hot_ = pen_.page().hots.size() - 1;
    }
    void close() {
        y_ += 10;
        pen_.page().nodes[node_].box.h = y_ - top_ - 2;
        pen_.page().hots[hot_].box.h = y_ - top_ - 2;
        pen_.page().height = std::max(pen_.page().height, y_);
        pen_.close();
        pen_.close();
    }

    // One text of a result with what was found in it lit; whether something was.
    int line(std::string_view words, const TextStyle& style, Ink ink,
             std::string_view language = {}, Way way = Way::right) {
        if (words.empty()) return 0;
        const std::vector<Range> hits = find_hits(state_.found.query, words);
        const Text text{.words = words,
                        .style = sight_.read(style),
                        .ink = hits.empty() ? ink : Ink::ink,
                        .lit = &hits,
                        .language = language,
                        .way = way};
        y_ += pen_.text(text, x_ + indent_, y_, width_ - indent_).height;
        return hits.empty() ? 0 : 1;
    }

    // Found by what a source or a note says: that is shown, too.
    void reason(const Claim& claim) {
        for (const Figure& figure : claim.figures)
            if (evidence(figure.article, figure.where, spell_credits(figure.credited))) return;
        for (const std::string* part : {&claim.answer, &claim.why, &claim.note, &claim.speaker_role,
                                        &claim.period, &claim.scope})
            if (!find_hits(state_.found.query, *part).empty())
                return void(line(*part, style::kBody, Ink::soft));
    }

    bool evidence(std::size_t article, Range where, const std::string& credit) {
        const Article& source = state_.story.articles[article];
        const std::string words = excerpt(source, where).text;
        const std::string below = source.short_name + " · " + credit;
        if (find_hits(state_.found.query, words).empty() &&
            find_hits(state_.found.query, below).empty())
            return false;
        (void)line(words, style::kEvidence, Ink::ink, other_language(source), Way::own);
        (void)line(below, style::kSmall, Ink::soft);
        return true;
    }

    Composer& pen_;
    const Sight& sight_;
    const State& state_;
    float x_;
    float y_;
    float width_;
    float top_ = 0;
    float indent_ = 0; // of a group's texts
    int count_ = 0;
    std::size_t node_ = 0;
    std::size_t hot_ = 0;
};

} // namespace

Page search_page(const Sight& sight) {
    const State& state = sight.state;
    const Results& found = state.found;
    Page page;
    page.width = sight.width;
    Composer pen(page, sight.measure);
    const bool phone = sight.phone();
    const float margin = phone ? 20 : 40;
    const float width = std::min(kResultsColumn, sight.width - 2 * margin);
    Writer writer(pen, sight, std::round((sight.width - width) / 2), phone ? 24 : 36, width);
    writer.head();
    writer.group("Figures", found.figures, [&](std::size_t i) { writer.figure(i); });
    writer.group("Quotes", found.quotes, [&](std::size_t i) { writer.quote(i); });
    writer.group("In the text", found.places,
                 [&](const FoundPlace& place) { writer.place(place); });
    writer.group("Sources", found.sources, [&](std::size_t i) { writer.source(i); });
    writer.group("Origins", found.origins, [&](std::size_t i) { writer.origin(i); });
    const std::vector<Command> commands = commands_found(state.address.query);
    if (!commands.empty()) {
        writer.open_group(listing_commands(state) ? "" : "Commands");
        for (const Command command : commands) writer.command(info(command));
        writer.close_group(0);
    }
    if (found.count() == 0 && commands.empty()) writer.hint();
    page.height = std::max(page.height, writer.y() + 40);
    return page;
}

} // namespace crossread
