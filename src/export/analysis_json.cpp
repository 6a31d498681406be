#include "export/analysis_json.h"

#include "base/utf8.h"
#include "export/json_bytes.h"
#include "story/labels.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <utility>

namespace crossread {
namespace {

// Whole numbers below this are written digit by digit; a double holds each of them exactly.
constexpr double largest_whole_number = 1e15;

// Byte offsets to code points, with a count kept for every so many bytes. Eight bytes of ASCII are
// eight code points, and are taken together.
class Offsets {
public:
    explicit Offsets(std::string_view text) : text_(text) {
        marks_.reserve(text.size() / step + 1);
        Place place;
        while (place.byte < text.size()) {
            marks_.push_back(place);
            walk(place, (place.byte / step + 1) * step);
        }
    }

    std::size_t operator()(std::size_t byte) const {
        if (marks_.empty()) return 0;
        std::size_t index = byte / step;
        if (index >= marks_.size()) index = marks_.size() - 1;
        while (marks_[index].byte > byte) --index; // At most one: a code point is below the step.
        Place place = marks_[index];
        walk(place, byte);
        return place.points;
    }

private:
    static constexpr std::size_t step = 64;
    struct Place {
        std::uint32_t byte = 0;
        std::uint32_t points = 0; // that begin before it
    };

    // To the first code point that begins at `end` or past it, or to the text's end.
    void walk(Place& place, std::size_t end) const {
        if (end > text_.size()) end = text_.size();
        while (place.byte < end) {
            std::uint32_t bytes = 1, points = 1;
            if (end - place.byte >= bytes8::size &&
                (bytes8::load(text_.data() + place.byte) & bytes8::high_bits) == 0)
                bytes = points = bytes8::size;
            else if (static_cast<unsigned char>(text_[place.byte]) >= 0x80)
                bytes = decode(text_, place.byte).size;
            place.byte += bytes;
            place.points += points;
        }
    }

    std::string_view text_;
    std::vector<Place> marks_;
};

class Writer {
public:
    std::string take() {
        flush();
        return std::move(out_);
    }

    void put(char c) {
        if (used_ == room) flush();
        part_[used_++] = c;
    }

    void raw(std::string_view text) {
        if (text.size() > room - used_) flush();
        if (text.size() > room) {
            out_ += text;
            return;
        }
        std::memcpy(part_ + used_, text.data(), text.size());
        used_ += text.size();
    }

    void string(std::string_view text) {
        static constexpr char hex[] = "0123456789abcdef";
        put('"');
        for (std::size_t at = 0;;) {
            const std::size_t plain = plain_json_end(text, at);
            raw(text.substr(at, plain - at));
            if (plain == text.size()) break;
            const auto byte = static_cast<unsigned char>(text[plain]);
            const char escape[] = {'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 15]};
            if (byte >= 0x80) raw("\xEF\xBF\xBD");
            else if (byte == '\n') raw("\\n");
            else if (byte == '"' || byte == '\\') put('\\'), put(static_cast<char>(byte));
            else raw({escape, sizeof escape});
            at = plain + 1;
        }
        put('"');
    }

    void number(double value) {
        char digits[40];
        if (!std::isfinite(value)) return raw("null");
        if (std::fabs(value) < largest_whole_number && value == std::floor(value))
            return raw(std::to_string(static_cast<long long>(value)));
        // The fewest digits that read back as the same value.
        for (int precision = 15; precision <= 17; ++precision) {
            std::snprintf(digits, sizeof digits, "%.*g", precision, value);
            if (std::strtod(digits, nullptr) == value) break;
        }
        raw(digits);
    }

    void whole(std::size_t value) {
        char digits[std::numeric_limits<std::size_t>::digits10 + 1];
        std::size_t at = sizeof digits;
        do {
            digits[--at] = static_cast<char>('0' + value % 10);
            value /= 10;
        } while (value > 0);
        raw({digits + at, sizeof digits - at});
    }

    // ,"name":
    void field(std::string_view name) {
        if (used_ == 0 || part_[used_ - 1] != '{') put(',');
        put('"');
        raw(name);
        raw("\":");
    }
    void text_field(std::string_view name, std::string_view value) {
        field(name);
        string(value);
    }
    void text_field_if_any(std::string_view name, std::string_view value) {
        if (!value.empty()) text_field(name, value);
    }
    void span(const Offsets& offsets, Range where) {
        field("start");
        whole(offsets(where.begin));
        field("end");
        whole(offsets(where.end));
    }
    void texts(std::string_view name, const std::vector<std::string>& values) {
        field(name);
        list(values, [this](const std::string& value) { string(value); });
    }
    template <typename Values, typename Each>
    void list(const Values& values, Each each) {
        put('[');
        bool first = true;
        for (const auto& value : values) {
            if (!first) put(',');
            first = false;
            each(value);
        }
        put(']');
    }

private:
    static constexpr std::size_t room = 4096;

    void flush() {
        out_.append(part_, used_);
        used_ = 0;
    }

    // Short pieces are gathered here: a string would check and count for each of them.
    char part_[room];
    std::size_t used_ = 0;
    std::string out_;
};

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

void write_party(Writer& out, const Offsets& offsets, const Party& party) {
    out.raw("{");
    out.text_field("name", party.name);
    if (!party.where.empty()) out.span(offsets, party.where);
    out.raw("}");
}

void write_figure(Writer& out, const Offsets& offsets, const AnalysedArticle& article,
                  const FoundFigure& figure, std::size_t number, const ItemState* state) {
    out.raw("{");
    out.text_field("id", article.id + ".f" + std::to_string(number));
    out.span(offsets, figure.where);
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
    out.text_field_if_any("hedge", figure.hedge);
    out.text_field("bound", sign_of(figure.bound));
    out.text_field("change", name_of(figure.change));
    if (!figure.scope.empty()) out.texts("scope", figure.scope);
    out.text_field_if_any("period", figure.period);
    out.field("credited");
    out.list(figure.credited, [&](const Party& party) { write_party(out, offsets, party); });
    if (state != nullptr) out.text_field("state", code(state->relation));
    out.raw("}");
}

void write_quote(Writer& out, const Offsets& offsets, const AnalysedArticle& article,
                 const FoundQuote& quote, std::size_t number, const ItemState* state) {
    out.raw("{");
    out.text_field("id", article.id + ".q" + std::to_string(number));
    out.span(offsets, quote.where);
    out.text_field("text", slice(article.text, quote.where));
    out.text_field("form", code(quote.form));
    if (quote.speaker) {
        out.field("speaker");
        write_party(out, offsets, *quote.speaker);
    }
    if (quote.cue) {
        out.field("cue");
        out.raw("{");
        out.span(offsets, *quote.cue);
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

void write_pair(Writer& out, const std::vector<AnalysedArticle>& articles, const FigurePair& pair) {
    out.raw("{");
    out.text_field("a", id_of(articles, pair.a, 'f'));
    out.text_field("b", id_of(articles, pair.b, 'f'));
    out.text_field("relation", code(pair.relation));
    out.text_field("reason", code(pair.reason));
    out.text_field("why", pair.why);
    if (!pair.grounds.shared.empty()) out.texts("shared", pair.grounds.shared);
    out.raw("}");
}

void write_measure(Writer& out, const std::vector<AnalysedArticle>& articles,
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

void write_comparison(Writer& out, const std::vector<AnalysedArticle>& articles,
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

std::string write_analysis(std::string_view id, const std::vector<AnalysedArticle>& articles,
                           const Comparison& comparison) {
    Writer out;
    std::size_t place = 0;
    out.raw("{");
    out.text_field("id", id);
    out.field("articles");
    out.list(articles, [&](const AnalysedArticle& article) {
        const Offsets offsets(article.text);
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
    return out.take();
}

std::string write_analysis_error(const std::string* id, std::string_view what) {
    Writer out;
    out.raw("{");
    out.field("id");
    if (id != nullptr) out.string(*id);
    else out.raw("null");
    out.text_field("error", what);
    out.raw("}");
    return out.take();
}

} // namespace crossread
