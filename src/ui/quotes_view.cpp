// The quotes by speaker: every utterance with its versions under each other and what changed.
#include "app/places.h"
#include "compare/origins.h"
#include "compare/tally.h"
#include "story/labels.h"
#include "story/words.h"
#include "ui/compose.h"
#include "ui/spoken.h"
#include "ui/theme.h"
#include "ui/verdict.h"
#include "ui/version_text.h"
#include "ui/views.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace crossread {
namespace {

constexpr float kLeastForColumns = 560; // the versions' sources beside their words
constexpr float kMark = 20;
constexpr float kBesideMark = 34;
constexpr float kBetweenSpeakers = 44;

struct Speaker {
    std::string name;
    std::string role;
    std::vector<std::size_t> claims;
    std::vector<std::size_t> articles; // unique
};

// In the order in which the story first hears them.
std::vector<Speaker> speakers_of(const Story& story) {
    std::vector<Speaker> speakers;
    for (std::size_t c = 0; c < story.claims.size(); ++c) {
        const Claim& claim = story.claims[c];
        if (!claim.is_quote()) continue;
        auto speaker = std::find_if(speakers.begin(), speakers.end(),
                                    [&](const Speaker& s) { return s.name == claim.speaker; });
        if (speaker == speakers.end())
            speaker =
                speakers.insert(speakers.end(), Speaker{claim.speaker, claim.speaker_role, {}, {}});
        if (speaker->role.empty()) speaker->role = claim.speaker_role;
        speaker->claims.push_back(c);
        for (const Quote& quote : claim.quotes)
            if (std::find(speaker->articles.begin(), speaker->articles.end(), quote.article) ==
                speaker->articles.end())
                speaker->articles.push_back(quote.article);
    }
    return speakers;
}

float draw_version(Composer& pen, const State& state, const Claim& claim, std::size_t index,
                   float x, float y, float width, bool stacked) {
    const Quote& quote = claim.quotes[index];
    const Article& article = state.story.articles[quote.article];
    const float side = stacked ? 0 : 170 + 28;
    const float top = y;
    pen.rule(x, y, width);
    y += stacked ? 12 : 20;
    const VersionText version = version_text(state.story, claim, index);
    std::string who = article.short_name;
    const std::string how = version_in_words(claim, index);
    const std::string id = "version-" + claim.key + "-" + std::to_string(index);
    Address address;
    address.story = state.story.slug;
    address.key = claim.key;
    address.article = article.id;
    pen.open(Role::item);
    pen.open_link(id, who + ": " + version.words, {encode(address), Command::none},
                  {x - 10, top + 1, width + 20, 1}, claim.key);
    const std::size_t node = pen.page().nodes.size() - 1;
    const std::size_t hot = pen.page().hots.size() - 1;
    float left_height = 0;
    constexpr TextStyle small{Face::sans, 13, 19, 400};
    const float column = stacked ? width : 170;
    left_height +=
        pen.text({.words = who, .style = {Face::sans, 13, 19, 600}}, x, y, column).height;
    if (!how.empty())
        left_height +=
            pen.text({.words = how, .style = small, .ink = Ink::soft}, x, y + left_height, column)
                .height;
    if (quote.chain.size() > 1) {
        const std::string credit = spell_credits(quote.chain);
        left_height += pen.text({.words = credit, .style = small, .ink = Ink::soft}, x,
                                y + left_height, column)
                           .height;
        say_before(pen.page().nodes.back().lines, 0, kCredited);
    }
    if (stacked) {
        y += left_height + 4;
        left_height = 0;
    }
    const TextStyle style =
        read_size(stacked ? TextStyle{Face::serif, 17, 26, 400} : style::kQuote, state);
    const bool soft = quote.form == QuoteForm::indirect;
    const float height = pen.text({.words = version.words,
                                   .style = style,
                                   .ink = soft ? Ink::soft : Ink::ink,
                                   .fill = Fill::hung,
                                   .inlines = &version.inlines,
                                   .language = other_language(state.story.articles[quote.article]),
                                   .way = Way::own},
                                  x + side, stacked ? y : y - 4, width - side)
                             .height;
    y += std::max(left_height, height) + (stacked ? 10 : 8);
    pen.page().nodes[node].box.h = y - top - 1;
    pen.page().hots[hot].box.h = y - top - 1;
    pen.close();
    pen.close();
    return y - top;
}

// What was said, its state and why, in a link to the claim, over its versions; returns its height.
float draw_utterance(Composer& pen, const Sight& sight, std::size_t index, float x, float y,
                     float width) {
    const State& state = sight.state;
    const Claim& claim = state.story.claims[index];
    const bool open = index == open_claim(state);
    const float top = y;
    pen.open(Role::section, claim.label);
    pen.open_link("claim-" + claim.key, claim.label,
                  {claim_address(state, claim, npos), Command::none}, {}, claim.key, open);
    const std::size_t node = pen.page().nodes.size() - 1;
    const std::size_t hot = pen.page().hots.size() - 1;
    const TextStyle strong = sight.read(style::kStrong);
    pen.mark(claim.relation, x, y + (strong.line - kMark) / 2, kMark);
    const float left = x + kBesideMark;
    const float room = width - kBesideMark;
    y += pen.text({.role = Role::heading, .level = 3, .words = claim.label, .style = strong}, left,
                  y, room)
             .height;
    if (!claim.answer.empty())
        y += pen.text({.role = Role::paragraph,
                       .words = claim.answer,
                       .style = sight.read(style::kBody)},
                      left, y, room)
                 .height;
    y += draw_state(pen, sight, claim, left, y, room) + 10;
    const Rect box{x - 10, top - 6, width + 20, y - top + 2};
    pen.page().nodes[node].box = box;
    pen.page().hots[hot].box = box;
    pen.close();
    pen.open(Role::list, "Versions");
    for (std::size_t i = 0; i < claim.quotes.size(); ++i)
        y += draw_version(pen, state, claim, i, x, y, width, width < kLeastForColumns);
    pen.close();
    pen.close();
    if (open) pen.ground(Ink::hit, {x - 10, top - 6, width + 20, y - top + 8}, 6);
    return y - top;
}

float draw_speaker(Composer& pen, const Sight& sight, const Speaker& speaker, float x, float y,
                   float width) {
    const float top = y;
    y += pen.text({.role = Role::heading,
                   .level = 2,
                   .words = speaker.name,
                   .style = sight.headline(style::kTitle)},
                  x, y, width)
             .height +
         2;
    std::string about = speaker.role;
    about += (about.empty() ? "" : " · ") +
             spell_count(speaker.claims.size(), "utterance", "utterances") + " in " +
             spell_count(speaker.articles.size(), "source", "sources");
    y += pen.text({.role = Role::paragraph,
                   .words = about,
                   .style = sight.read(style::kBody),
                   .ink = Ink::soft},
                  x, y, width)
             .height;
    for (const std::size_t claim : speaker.claims) {
        y += 18;
        y += draw_utterance(pen, sight, claim, x, y, width);
    }
    return y - top;
}

} // namespace

Page quotes_page(const Sight& sight) {
    const Story& story = sight.state.story;
    Page page;
    page.width = sight.width;
    Composer pen(page, sight.measure);
    const bool phone = sight.phone();
    const float margin = phone ? 20 : 40;
    const float width = std::min(780.0F, sight.width - 2 * margin);
    const float x = std::round((sight.width - width) / 2);
    float y = phone ? 24 : 36;
    const std::vector<Speaker> speakers = speakers_of(story);
    std::size_t utterances = 0;
    for (const Speaker& speaker : speakers) utterances += speaker.claims.size();
    y += pen.text({.role = Role::heading,
                   .level = 1,
                   .words = "Who said what",
                   .style = sight.headline(phone ? style::kHeadlinePhone : style::kHeadline),
                   .fill = Fill::balanced},
                  x, y, width)
             .height +
         6;
    const std::string counts = spell_count(utterances, "utterance", "utterances") + " by " +
                               spell_count(speakers.size(), "speaker", "speakers") + ": " +
                               tally_in_words(tally(story, true));
    y += pen.text({.role = Role::paragraph,
                   .words = counts,
                   .style = sight.read(style::kLead),
                   .ink = Ink::soft},
                  x, y, width)
             .height +
         28;
    for (const Speaker& speaker : speakers)
        y += draw_speaker(pen, sight, speaker, x, y, width) + kBetweenSpeakers;
    page.height = y - (speakers.empty() ? 0 : kBetweenSpeakers) + 60;
    return page;
}

} // namespace crossread
