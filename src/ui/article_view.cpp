// One article, set like a newspaper page, with its figures and quotes marked in place.
#include "app/finding.h"
#include "app/places.h"
#include "story/labels.h"
#include "story/words.h"
#include "text/direction.h"
#include "ui/compose.h"
#include "ui/theme.h"
#include "ui/views.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace crossread {
namespace {

inline constexpr float kColumn = 620; // the measure: about 65 characters

std::string spoken_label(const Claim& claim, std::string_view words, bool quote) {
    std::string out(words);
    out += quote ? ", quote: " : ", ";
    out += word(claim.relation);
    return out;
}

// What is left of a quote around a figure may be a full stop only: nothing to press.
bool has_letter(std::string_view words) {
    for (const char c : words)
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
            (c & 0x80) != 0)
            return true;
    return false;
}

// The marks of one article in text order. Where two lie over each other the figure keeps its
// place and the quote is cut into the parts around it, since one place can lead to one claim.
std::vector<Inline> marks_of(const State& state, std::size_t article) {
    const Story& story = state.story;
    const Article& source = story.articles[article];
    const std::size_t open = open_claim(state);
    std::vector<Inline> figures;
    std::vector<Inline> quotes;
    for (std::size_t c = 0; c < story.claims.size(); ++c) {
        const Claim& claim = story.claims[c];
        std::size_t part = 0;
        auto add = [&](Range where, Inline::Decoration decoration, std::vector<Inline>& out) {
            Inline mark;
            mark.where = where;
            mark.decoration = decoration;
            mark.relation = claim.relation;
            mark.selected = c == open;
            mark.id = mark_id(claim, article, part++);
            mark.claim = claim.key;
            mark.address = claim_address(state, claim, article);
            mark.label = spoken_label(claim, slice(source.text, where),
                                      decoration == Inline::Decoration::quote);
            out.push_back(std::move(mark));
        };
        for (const Figure& figure : claim.figures)
            if (figure.article == article) add(figure.where, Inline::Decoration::figure, figures);
        for (const Quote& quote : claim.quotes)
            if (quote.article == article) add(quote.where, Inline::Decoration::quote, quotes);
    }
    auto by_place = [](const Inline& a, const Inline& b) {
        return a.where.begin != b.where.begin ? a.where.begin < b.where.begin
                                              : a.where.end > b.where.end;
    };
    std::sort(figures.begin(), figures.end(), by_place);
    std::sort(quotes.begin(), quotes.end(), by_place);

    std::vector<Inline> marks;
    std::uint32_t done = 0; // everything before it is taken
    auto take = [&](Inline mark, Range where) {
        where.begin = std::max(where.begin, done);
        if (where.empty() || !has_letter(slice(source.text, where))) return;
        mark.where = where;
        done = where.end;
        marks.push_back(std::move(mark));
    };
    std::size_t f = 0;
    for (const Inline& quote : quotes) {
        for (; f < figures.size() && figures[f].where.begin < quote.where.end; ++f) {
            if (quote.where.begin < figures[f].where.begin)
                take(quote, {quote.where.begin, figures[f].where.begin});
            take(figures[f], figures[f].where);
        }
        take(quote, quote.where);
    }
    for (; f < figures.size(); ++f) take(figures[f], figures[f].where);
    return marks;
}

// "Digest  Infosecurity Magazine, March 2013. Original: address not known"
float kicker(Composer& pen, const Article& article, float x, float y, float width, bool phone) {
    float left = x;
    if (article.kind == ArticleKind::digest) {
        const float tag = std::ceil(pen.width("Digest", style::kCaption)) + 14;
        pen.shape(Shape::Kind::frame, Ink::line, {x, y - 1, tag, 21}, 4);
        pen.text({.words = "Digest", .style = style::kCaption, .ink = Ink::soft}, x + 7, y + 1.5F,
                 tag - 13);
        left += tag + 9;
    }
    std::string line = phone ? article.short_name : article.publisher;
    constexpr std::string_view rightward = "\u200E"; // LEFT-TO-RIGHT MARK: an Arabic name ends here
    if (has_leftward(line)) line += rightward;
    if (!article.author.empty()) line += ", " + article.author;
    if (has_leftward(article.author)) line += rightward;
    line += ", " + spell_date(article.date);
    constexpr TextStyle small{Face::sans, 13, 20, 400};
    const bool known = !article.url.empty();
    if (!known) line += phone ? "" : ". Original: address not known";
    const Placed placed =
        pen.text({.role = Role::paragraph, .words = line, .style = small, .ink = Ink::soft}, left,
                 y, x + width - left);
    if (known) {
        const std::string link = "Open the original";
        const float after = left + placed.last_width + 14;
        const float needed = pen.width(link, small) + 1;
        if (placed.lines == 1 && after + needed <= x + width) {
            pen.text({.words = link,
                      .style = small,
                      .ink = Ink::accent,
                      .id = "original",
                      .action = {article.url, Command::none}},
                     after, y, needed);
        } else {
            pen.text({.words = link,
                      .style = small,
                      .ink = Ink::accent,
                      .id = "original",
                      .action = {article.url, Command::none}},
                     x, y + placed.height + 2, width);
            return placed.height + 22;
        }
    }
    return placed.height;
}

// What the marks in the text mean, on one line; wide windows say it beside the article.
float legend(Composer& pen, float x, float y, float width) {
    pen.open(Role::list, "What the marks mean");
    float left = x;
    for (const Relation relation :
         {Relation::same, Relation::compatible, Relation::differs, Relation::only_here}) {
        const float needed = pen.width(word(relation), style::kCaption) + 1;
        if (left + 14 + needed > x + width) break;
        pen.open(Role::item);
        pen.mark(relation, left, y + 3, 10);
        pen.text({.words = word(relation), .style = style::kCaption, .ink = Ink::soft}, left + 14,
                 y, needed);
        pen.close();
        left += 14 + needed + 14;
    }
    pen.close();
    return style::kCaption.line;
}

// On narrow windows there is no rail: one line leads to the sources before and after.
float source_switch(Composer& pen, const State& state, std::size_t current, float x, float y,
                    float width) {
    const std::size_t size = state.story.articles.size();
    const std::size_t before = (current + size - 1) % size;
    const std::size_t after = (current + 1) % size;
    const std::string left = "‹ " + state.story.articles[before].short_name;
    const std::string right = state.story.articles[after].short_name + " ›";
    const std::string middle = std::to_string(current + 1) + " of " + std::to_string(size);
    pen.open(Role::navigation, "Sources of this story");
    const TextStyle style = style::kBody;
    auto side = [&](const std::string& words, std::size_t article, bool at_right) {
        const float needed = pen.width(words, style) + 1;
        const float at = at_right ? x + width - needed : x;
        const Rect box{at - 8, y, needed + 16, 44};
        const Article& other = state.story.articles[article];
        pen.open_link(at_right ? "next-source" : "previous-source", other.publisher,
                      {article_address(state, article), Command::none}, box);
        // What is read out holds what is painted: who speaks to the machine says what they see.
        std::string name = at_right ? "Next source: " : "Previous source: ";
        if (other.publisher.find(other.short_name) == std::string::npos)
            name += other.short_name + ", ";
        name += other.publisher;
        pen.page().nodes.back().label = std::move(name);
        pen.text({.words = words, .style = style, .ink = Ink::accent}, at, y + 12, needed);
        pen.close();
    };
    side(left, before, false);
    // In the middle of the window, or as near as the names leave room; on the narrowest they leave none.
    const float needed = pen.width(middle, style) + 1;
    const float from = x + pen.width(left, style) + 12;
    const float to = x + width - pen.width(right, style) - 12 - needed;
    if (from <= to)
        pen.text({.role = Role::text, .words = middle, .style = style, .ink = Ink::soft},
                 std::clamp(x + (width - needed) / 2, from, to), y + 12, needed);
    side(right, after, true);
    pen.close();
    return 44;
}

// The text with its marks; returns its height.
float draw_text(Composer& pen, const Sight& sight, std::size_t index, float x, float y,
                float width) {
    const State& state = sight.state;
    const Article& article = state.story.articles[index];
    const float top = y;
    const std::vector<Inline> marks = marks_of(state, index);
    const TextStyle reading = sight.read(sight.phone() ? style::kReadingPhone : style::kReading);
    const bool found = !state.address.query.empty() && !state.found.query.empty();
    for (std::size_t p = 0; p < article.paragraphs.size(); ++p) {
        const Range& paragraph = article.paragraphs[p];
        if (paragraph.empty()) continue;
        std::vector<Range> lit;
        if (found) lit = find_hits(state.found.query, slice(article.text, paragraph));
        for (Range& hit : lit) hit = {hit.begin + paragraph.begin, hit.end + paragraph.begin};
        y += pen.text({.role = Role::paragraph,
                       .words = article.text,
                       .style = reading,
                       .fill = Fill::hung,
                       .inlines = &marks,
                       .where = paragraph,
                       .lit = &lit,
                       .language = other_language(article),
                       .way = Way::own,
                       .found = state.address.paragraph == p + 1},
                      x, y, width)
                 .height;
        y += 19;
    }
    return y - top;
}

// What kind of text this is and where it comes from.
float draw_colophon(Composer& pen, const Article& article, float x, float y, float width) {
    const float top = y;
    y += 14;
    pen.rule(x, y, width);
    y += 14;
    if (article.kind == ArticleKind::digest) {
        y += pen.text({.role = Role::paragraph,
                       .words =
                           "A digest in our own words. Only the words in quotation marks are the "
                           "article’s; every figure and every credit is as the article has it.",
                       .style = style::kSmall,
                       .ink = Ink::soft},
                      x, y, width)
                 .height +
             8;
    }
    if (!article.via.empty()) {
        const std::string follows = "It follows " + article.via + ".";
        y += pen.text({.role = Role::paragraph,
                       .words = follows,
                       .style = style::kSmall,
                       .ink = Ink::soft},
                      x, y, width)
                 .height +
             8;
    }
    return y - top;
}

constexpr float kMarginOfTwo = 28; // left and right of each of two texts
constexpr float kHeadOfTwo = 44;   // over the second text, where it stays in sight
constexpr float kNamesNext = 400;  // where there is room to say next what

// Says what the second text is and leads on, alone or away; keeps in sight while the text scrolls.
void draw_head_of_two(Composer& pen, const State& state, const std::string& where, bool more,
                      float x, float width) {
    Page& page = pen.page();
    const Claim& claim = state.story.claims[open_claim(state)];
    page.head = {{0, 0, page.width, kHeadOfTwo}, page.height};
    pen.open(Role::section, "The second text");
    Node& head = page.nodes.back();
    head.placed = head.stays = true;
    head.box = page.head.box;
    pen.text({.role = Role::paragraph, .words = where, .style = style::kCaption, .ink = Ink::soft},
             x, (kHeadOfTwo - style::kCaption.line) / 2, width * 0.5F);
    constexpr TextStyle small{Face::sans, 13, 20, 400};
    float right = x + width - 20;
    auto lead = [&](std::string_view words, std::string_view id, const Press& press) {
        const float needed = std::ceil(pen.width(words, small)) + 1;
        right -= needed + 16;
        pen.open_link(id, words, press, {right - 6, 2, needed + 12, kHeadOfTwo - 4});
        pen.text({.words = words, .style = small, .ink = Ink::accent}, right,
                 (kHeadOfTwo - small.line) / 2, needed);
        pen.close();
    };
    Address alone;
    alone.story = state.story.slug;
    alone.key = claim.key;
    alone.article = state.story.articles[beside_article(state)].id;
    lead("Only this", "only-this", {encode(alone), Command::none});
    if (more)
        lead(width < kNamesNext ? "Next" : "Next source", "next-beside", {{}, Command::set_beside});
    const std::string first = beside_address(state, claim, open_article(state));
    pen.open_link("close-beside", "Close the second text", {first, Command::none},
                  {x + width - 28, 2, 44, kHeadOfTwo - 4});
    page.nodes.back().label = "Close the second text";
    pen.close();
    pen.shape(Shape::Kind::cross, Ink::soft, {x + width - 12, kHeadOfTwo / 2 - 6, 12, 12}, 1.5F);
    pen.rule(0, kHeadOfTwo - 1, page.width);
    pen.close();
    for (Run& run : page.runs) run.stays = true;
    for (Shape& shape : page.shapes) shape.stays = true;
}

} // namespace

std::string mark_id(const Claim& claim, std::size_t article, std::size_t part) {
    return "mark-" + claim.key + "-" + std::to_string(article) + "-" + std::to_string(part);
}

Page article_page(const Sight& sight) {
    const State& state = sight.state;
    Page page;
    page.width = sight.width;
    if (state.story.articles.empty()) return page;
    Composer pen(page, sight.measure);
    const std::size_t index = open_article(state);
    const Article& article = state.story.articles[index];
    const bool phone = sight.phone();
    const bool wide = breadth(state) == Breadth::wide;
    const bool two = beside_article(state) != npos;
    const float margin = phone ? 20 : two ? kMarginOfTwo : 40;
    const float width = std::min(kColumn * sight.scale(), sight.width - 2 * margin);
    const float x = std::round((sight.width - width) / 2);
    float y = phone ? 8 : two ? kHeadOfTwo + 16 : 40;

    if (!state.notice.empty()) {
        const float inner = width - 32;
        const Placed placed =
            pen.text({.role = Role::paragraph, .words = state.notice, .style = style::kBody},
                     x + 16, y + 12, inner);
        pen.ground(Ink::hit, {x, y, width, placed.height + 24}, 6);
        y += placed.height + 24 + 20;
    }
    if (!state.address.query.empty()) {
        const std::string back = "‹ All that was found for “" + state.address.query + "”";
        const std::string to = results_address(state);
        y += pen.text({.words = back,
                       .style = style::kBody,
                       .ink = Ink::accent,
                       .id = "to-results",
                       .action = {to, Command::none}},
                      x, y, width)
                 .height +
             (phone ? 12 : 20);
    }
    if (!wide && !two) y += source_switch(pen, state, index, x, y, width) + (phone ? 8 : 16);

    y += kicker(pen, article, x, y, width, phone || two) + 12;
    const TextStyle headline = two     ? phone ? style::kTitlePhone : style::kTitle
                               : phone ? style::kHeadlinePhone
                                       : style::kHeadline;
    y += pen.text({.role = Role::heading,
                   .level = 1,
                   .words = article.title,
                   .style = sight.read(headline),
                   .fill = Fill::balanced,
                   .language = other_language(article),
                   .way = Way::own},
                  x, y, width)
             .height +
         (phone ? 16 : 22);

    if (!wide && !two) y += legend(pen, x, y - 4, width) + (phone ? 12 : 16);

    y += draw_text(pen, sight, index, x, y, width);
    y += draw_colophon(pen, article, x, y, width);
    // Room to bring the last mark above a phone's sheet.
    page.height = y + (two                         ? sight.height * 0.5F
                       : phone && has_panel(state) ? sight.height * 0.6F
                                                   : 56);
    return page;
}

//   In another source, 2 of 6                    Next source   Only this   ×
//   [Digest] Reuters, 10 March 2013
//   China's neighbours …
Page beside_page(const Sight& sight) {
    const State& state = sight.state;
    Page page;
    page.width = sight.width;
    const std::size_t index = beside_article(state);
    if (index == npos) return page;
    Composer pen(page, sight.measure);
    const Article& article = state.story.articles[index];
    const Claim& claim = state.story.claims[open_claim(state)];
    const bool phone = sight.phone();
    const float margin = phone ? 20 : kMarginOfTwo;
    const float width = std::min(kColumn * sight.scale(), sight.width - 2 * margin);
    const float x = std::round((sight.width - width) / 2);
    std::size_t others = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < state.story.articles.size(); ++i) {
        if (i == open_article(state) || !stands_in(claim, i)) continue;
        ++others;
        if (i <= index) ++at;
    }
    const std::string where =
        others == 1 ? std::string("In the other source")
                    : "In another source, " + std::to_string(at) + " of " + std::to_string(others);
    draw_head_of_two(pen, state, where, others > 1, x, width);

    float y = kHeadOfTwo + (phone ? 12 : 16);
    y += kicker(pen, article, x, y, width, true) + 12;
    y += pen.text({.role = Role::heading,
                   .level = 2,
                   .words = article.title,
                   .style = sight.read(phone ? style::kTitlePhone : style::kTitle),
                   .fill = Fill::balanced,
                   .language = other_language(article),
                   .way = Way::own},
                  x, y, width)
             .height +
         (phone ? 16 : 22);
    y += draw_text(pen, sight, index, x, y, width);
    y += draw_colophon(pen, article, x, y, width);
    page.height = y + sight.height * 0.5F; // room to set the last mark level with the other text's
    page.head.until = page.height;
    return page;
}

} // namespace crossread
