#include "export/formats.h"
#include "link/text_fragment.h"
#include "story/labels.h"

namespace crossread {
namespace {

constexpr std::string_view line_end = "\r\n"; // RFC 4180

constexpr std::string_view header =
    "story,claim,kind,label,relation,reason,answer,source,title,date,language,url,value,low,high,"
    "bound,hedge,shown,unit,noun,scope,period,speaker,form,version,words,start,end,credited,remark,"
    "link";

// Spreadsheets take a cell that begins with one of these for a formula, and run it. Text that does
// begins with an apostrophe here, which they do not show.
bool looks_like_formula(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != text.npos;
}

class Row {
public:
    void number(std::string_view digits) { next() += digits; }

    void text(std::string_view text) {
        std::string& out = next();
        const bool guarded = looks_like_formula(text);
        const bool quoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
        if (quoted) out += '"';
        if (guarded) out += '\'';
        for (const char c : text) {
            if (c == '"') out += '"';
            out += c;
        }
        if (quoted) out += '"';
    }

    std::string take() { return (out_ += line_end); }

private:
    std::string& next() {
        if (!first_) out_ += ',';
        first_ = false;
        return out_;
    }

    std::string out_;
    bool first_ = true;
};

void figure_cells(Row& row, const Figure* figure, const Claim& claim) {
    const bool one = figure && figure->value && figure->value->low == figure->value->high;
    row.number(one ? number_text(figure->value->low) : "");
    row.number(figure && figure->value ? number_text(figure->value->low) : "");
    row.number(figure && figure->value ? number_text(figure->value->high) : "");
    row.text(figure ? bound_in_words(figure->bound) : "");
    row.text(figure ? figure->hedge : "");
    row.text(figure ? figure->shown : "");
    row.text(claim.unit);
    row.text(figure ? figure->noun : "");
}

} // namespace

std::string to_csv(const Choice& choice) {
    const Story& story = choice.story;
    std::string out(header);
    out += line_end;
    for (const std::size_t index : chosen_claims(choice)) {
        const Claim& claim = story.claims[index];
        for (const Saying& saying : sayings(story, claim)) {
            const Selector place = select_whole(saying.article, saying.where());
            Row row;
            row.text(story.slug);
            row.text(claim.key);
            row.text(claim.is_quote() ? "quote" : "figure");
            row.text(claim.label);
            row.text(code(claim.relation));
            row.text(claim.reason == Reason::none ? "" : code(claim.reason));
            row.text(claim.answer);
            row.text(saying.article.publisher);
            row.text(saying.article.title);
            row.text(saying.article.date);
            row.text(saying.article.language);
            row.text(saying.figure ? address_of_words(saying.article, *saying.figure)
                                   : address_of_words(saying.article, *saying.quote));
            figure_cells(row, saying.figure, claim);
            row.text(claim.scope);
            row.text(claim.period);
            row.text(claim.speaker);
            row.text(saying.quote ? code(saying.quote->form) : "");
            row.text(saying.quote ? code(saying.quote->relation) : "");
            row.text(place.exact);
            row.number(std::to_string(place.start));
            row.number(std::to_string(place.end));
            row.text(credits_of(saying));
            row.text(saying.remark());
            row.text(link_of(choice, claim));
            out += row.take();
        }
    }
    return out;
}

} // namespace crossread
