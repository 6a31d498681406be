#include "ui/article_text.h"

#include "app/finding.h"
#include "app/places.h"
#include "story/labels.h"
#include "story/words.h"
#include "text/direction.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace crossread {
namespace {

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

} // namespace

std::string mark_id(const Claim& claim, std::size_t article, std::size_t part) {
    return "mark-" + claim.key + "-" + std::to_string(article) + "-" + std::to_string(part);
}

// "Digest  Infosecurity Magazine, March 2013. Original: address not known"
float draw_kicker(Composer& pen, const Article& article, float x, float y, float width,
                  bool brief) {
    float left = x;
    if (article.kind == ArticleKind::digest) {
        const float tag = std::ceil(pen.width("Digest", style::kCaption)) + 14;
        pen.shape(Shape::Kind::frame, Ink::line, {x, y - 1, tag, 21}, 4);
        pen.text({.words = "Digest", .style = style::kCaption, .ink = Ink::soft}, x + 7, y + 1.5F,
                 tag - 13);
        left += tag + 9;
    }
    std::string line = brief ? article.short_name : article.publisher;
    constexpr std::string_view rightward = "\u200E"; // LEFT-TO-RIGHT MARK: an Arabic name ends here
    if (has_leftward(line)) line += rightward;
    if (!article.author.empty()) line += ", " + article.author;
    if (has_leftward(article.author)) line += rightward;
    line += ", " + spell_date(article.date);
    constexpr TextStyle small{Face::sans, 13, 20, 400};
    const bool known = !article.url.empty();
    if (!known) line += brief ? "" : ". Original: address not known";
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

float draw_title(Composer& pen, const Sight& sight, const Article& article, int level,
                 const TextStyle& style, float x, float y, float width) {
    return pen.text({.role = Role::heading,
                     .level = level,
                     .words = article.title,
                     .style = sight.headline(style),
                     .fill = Fill::balanced,
                     .language = other_language(article),
                     .way = Way::own},
                    x, y, width)
               .height +
           (sight.phone() ? 16 : 22);
}

// The text with its marks; returns its height.
float draw_article_text(Composer& pen, const Sight& sight, std::size_t index, float x, float y,
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

void draw_name_in_head(Composer& pen, const Article& article, std::string_view below, float x,
                       float width) {
    const std::string name = pen.cut(article.short_name, style::kStrong, width);
    const std::string what = pen.cut(below, style::kCaption, width);
    const float top = (kHeadOfTwo - style::kStrong.line - style::kCaption.line) / 2;
    pen.text({.role = Role::paragraph, .words = name, .style = style::kStrong}, x, top, width);
    pen.text({.role = Role::paragraph, .words = what, .style = style::kCaption, .ink = Ink::soft},
             x, top + style::kStrong.line, width);
}

void draw_head_of_first(Composer& pen, const Article& article, float x, float width) {
    Page& page = pen.page();
    page.head = {{0, 0, page.width, kHeadOfTwo}, 0};
    pen.open(Role::section, "The first text");
    Node& head = page.nodes.back();
    head.placed = head.stays = true;
    head.box = page.head.box;
    draw_name_in_head(pen, article, spell_date(article.date), x, width);
    pen.close();
    end_head(page);
}

void end_head(Page& page) {
    page.shapes.push_back(
        {Shape::Kind::rule, Ink::line, {0, kHeadOfTwo - 1, page.width, 1}, 1, {}});
    for (Run& run : page.runs) run.stays = true;
    for (Shape& shape : page.shapes) shape.stays = true;
}

} // namespace crossread
