#include "export/analysis_json.h"

#include "export/json_writer.h"
#include "export/offsets.h"
#include "story/labels.h"

#include <cstddef>
#include <cstdint>

namespace crossread {
namespace {

std::string_view name_of(Change change) {
    switch (change) {
    case Change::up:
        return "up";
    case Change::down:
        return "down";
    case Change::none:
        break;
    }
    return "none";
}

void write_span(JsonWriter& out, const CodePointOffsets& offsets, Range where) {
    out.field("start");
    out.whole(offsets(where.begin));
    out.field("end");
    out.whole(offsets(where.end));
}

void write_party(JsonWriter& out, const CodePointOffsets& offsets, const Party& party) {
    out.raw("{");
    out.text_field("name", party.name);
    if (!party.where.empty()) write_span(out, offsets, party.where);
    out.raw("}");
}

void write_figure(JsonWriter& out, const CodePointOffsets& offsets, const AnalysedArticle& article,
                  const FoundFigure& figure, std::size_t number, const ItemState* state) {
    out.raw("{");
    out.text_field("id", article.id + ".f" + std::to_string(number));
    write_span(out, offsets, figure.where);
    out.text_field("text", slice(article.text, figure.where));
    if (figure.value && figure.value->low == figure.value->high) {
        out.field("value");
        out.number(figure.value->low);
    } else if (figure.value) {
        out.field("low");
        out.number(figure.value->low);
        out.field("high");
        out.number(figure.value->high);
    }
    out.text_field("kind", name_of(figure.kind));
    out.text_field("unit", figure.unit.empty() ? "-" : figure.unit);
    out.text_field_if_any("of", figure.of);
    out.text_field_if_any("hedge", slice(article.text, figure.hedge));
    out.text_field("bound", sign_of(figure.bound));
    out.text_field("change", name_of(figure.change));
    if (!figure.scope.empty()) {
        out.field("scope");
        out.list(figure.scope, [&](Range place) { out.string(slice(article.text, place)); });
    }
    out.text_field_if_any("period", slice(article.text, figure.period));
    out.field("credited");
    out.list(figure.credited, [&](const Party& party) { write_party(out, offsets, party); });
    if (state != nullptr) out.text_field("state", code(state->relation));
    out.raw("}");
}

void write_quote(JsonWriter& out, const CodePointOffsets& offsets, const AnalysedArticle& article,
                 const FoundQuote& quote, std::size_t number, const ItemState* state) {
    out.raw("{");
    out.text_field("id", article.id + ".q" + std::to_string(number));
    write_span(out, offsets, quote.where);
    out.text_field("text", slice(article.text, quote.where));
    out.text_field("form", code(quote.form));
    if (quote.speaker) {
        out.field("speaker");
        write_party(out, offsets, *quote.speaker);
    }
    if (quote.cue) {
        out.field("cue");
        out.raw("{");
        write_span(out, offsets, *quote.cue);
        out.raw("}");
    }
    out.texts("chain", quote.chain);
    if (state != nullptr) out.text_field("state", code(state->relation));
    out.raw("}");
}

// The id that write_figure and write_quote gave.
std::string id_of(const std::vector<AnalysedArticle>& articles, Mention mention, char letter) {
    return articles[mention.article].id + "." + letter + std::to_string(mention.item + 1);
}

void write_pair(JsonWriter& out, const std::vector<AnalysedArticle>& articles, const FigurePair& pair) {
    out.raw("{");
    out.text_field("a", id_of(articles, pair.a, 'f'));
    out.text_field("b", id_of(articles, pair.b, 'f'));
    out.text_field("relation", code(pair.relation));
    out.text_field("reason", code(pair.reason));
    out.text_field("why", pair.why);
    if (!pair.grounds.shared.empty()) out.texts("shared", pair.grounds.shared);
    out.raw("}");
}

void write_measure(JsonWriter& out, const std::vector<AnalysedArticle>& articles,
                   const FoundMeasure& measure, std::size_t number) {
    out.raw("{");
    out.text_field("id", "m" + std::to_string(number));
    out.text_field("label", measure.label);
    out.text_field("relation", code(measure.relation));
    out.field("articles");
    out.whole(measure.articles);
    out.field("origins");
    out.whole(measure.origins);
    out.field("figures");
    out.list(measure.figures, [&](Mention figure) { out.string(id_of(articles, figure, 'f')); });
    out.field("pairs");
    out.list(measure.pairs, [&](const FigurePair& pair) { write_pair(out, articles, pair); });
    out.raw("}");
}

void write_comparison(JsonWriter& out, const std::vector<AnalysedArticle>& articles,
                      const Comparison& comparison) {
    std::size_t number = 0;
    out.field("measures");
    out.list(comparison.measures,
             [&](const FoundMeasure& measure) { write_measure(out, articles, measure, ++number); });
    out.field("quotePairs");
    out.list(comparison.quote_pairs, [&](const QuotePair& pair) {
        out.raw("{");
        out.text_field("a", id_of(articles, pair.a, 'q'));
        out.text_field("b", id_of(articles, pair.b, 'q'));
        out.text_field("relation", code(pair.relation));
        if (pair.turned) {
            out.field("turned");
            out.raw("true");
        }
        out.text_field("why", pair.why);
        out.raw("}");
    });
    out.field("origins");
    out.list(comparison.origins, [&](const FoundOrigin& origin) {
        out.raw("{");
        out.text_field("name", origin.name);
        if (origin.names.size() > 1) out.texts("names", origin.names);
        out.field("articles");
        out.list(origin.articles, [&](std::uint32_t article) { out.string(articles[article].id); });
        out.raw("}");
    });
    if (comparison.shared_texts.empty()) return;
    out.field("sharedText");
    out.list(comparison.shared_texts, [&](const SharedText& shared) {
        out.raw("{");
        out.text_field("a", articles[shared.a].id);
        out.text_field("b", articles[shared.b].id);
        out.field("words");
        out.whole(shared.words);
        out.raw("}");
    });
}

// Of item number `item` of article number `article`; none when nothing was compared.
const ItemState* state_in(const std::vector<std::vector<ItemState>>& states, std::size_t article,
                          std::size_t item) {
    const bool known =
        states.size() > 1 && article < states.size() && item < states[article].size();
    return known ? &states[article][item] : nullptr;
}

void write_story(JsonWriter& out, std::string_view id, const std::vector<AnalysedArticle>& articles,
                 const Comparison& comparison) {
    std::size_t place = 0;
    out.raw("{");
    out.text_field("id", id);
    out.field("articles");
    out.list(articles, [&](const AnalysedArticle& article) {
        const CodePointOffsets offsets(article.text);
        std::size_t number = 0;
        out.raw("{");
        out.text_field("id", article.id);
        out.field("figures");
        out.list(article.analysis.figures, [&](const FoundFigure& figure) {
            const ItemState* state = state_in(comparison.figures, place, number);
            write_figure(out, offsets, article, figure, ++number, state);
        });
        number = 0;
        out.field("quotes");
        out.list(article.analysis.quotes, [&](const FoundQuote& quote) {
            const ItemState* state = state_in(comparison.quotes, place, number);
            write_quote(out, offsets, article, quote, ++number, state);
        });
        out.raw("}");
        ++place;
    });
    write_comparison(out, articles, comparison);
    out.raw("}");
}

} // namespace

std::string_view name_of(FigureKind kind) {
    switch (kind) {
    case FigureKind::count:
        return "count";
    case FigureKind::money:
        return "money";
    case FigureKind::percent:
        return "percent";
    case FigureKind::duration:
        return "duration";
    case FigureKind::distance:
        return "distance";
    case FigureKind::area:
        return "area";
    case FigureKind::volume:
        return "volume";
    case FigureKind::mass:
        return "mass";
    case FigureKind::speed:
        return "speed";
    case FigureKind::temperature:
        return "temperature";
    case FigureKind::age:
        return "age";
    case FigureKind::rate:
        return "rate";
    case FigureKind::score:
        return "score";
    case FigureKind::date:
        return "date";
    case FigureKind::time:
        return "time";
    case FigureKind::ordinal:
        return "ordinal";
    case FigureKind::identifier:
        return "identifier";
    case FigureKind::other:
        break;
    }
    return "other";
}

std::string_view sign_of(Bound bound) {
    switch (bound) {
    case Bound::exact:
        return "=";
    case Bound::about:
        return "~";
    case Bound::more:
        return ">";
    case Bound::at_least:
        return ">=";
    case Bound::less:
        return "<";
    case Bound::at_most:
        break;
    }
    return "<=";
}

void write_analysis(std::string_view id, const std::vector<AnalysedArticle>& articles,
                    const Comparison& comparison, const Sink& sink) {
    JsonWriter out(sink);
    write_story(out, id, articles, comparison);
    out.flush();
}

std::string write_analysis(std::string_view id, const std::vector<AnalysedArticle>& articles,
                           const Comparison& comparison) {
    JsonWriter out;
    write_story(out, id, articles, comparison);
    return out.take();
}

std::string write_analysis_error(const std::string* id, std::string_view what) {
    JsonWriter out;
    out.raw("{");
    out.field("id");
    if (id != nullptr) out.string(*id);
    else out.raw("null");
    out.text_field("error", what);
    out.raw("}");
    return out.take();
}

} // namespace crossread
