#include "link/payload.h"

#include "base/utf8.h"
#include "link/address.h"
#include "link/base64url.h"
#include "link/deflate.h"
#include "story/front_matter.h"
#include "story/labels.h"
#include "story/words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace crossread {
namespace {

constexpr char version = '1';
constexpr char between_fields = '\t';
constexpr char between_lines = '\n';
constexpr std::size_t digits_of_place = 9;
constexpr std::size_t card_fields = 12;
constexpr std::size_t place_fields = 7;
constexpr std::size_t source_fields = 7;

// Control characters, and those that turn the direction in which the text after them is shown.
bool is_unfit(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

// The field as it may be carried: unfit characters are spaces, and it ends at its limit.
std::string cleaned(std::string_view text, std::size_t limit = max_carried_field) {
    std::string out;
    for (std::size_t at = 0, points = 0; at < text.size() && points < limit; ++points) {
        const CodePoint point = decode(text, at);
        const bool broken = point.value == replacement_character && point.size == 1;
        if (broken || is_unfit(point.value)) out += ' ';
        else out += text.substr(at, point.size);
        at += point.size;
    }
    return out;
}

class Lines {
public:
    void begin(char name) {
        if (!out_.empty()) out_ += between_lines;
        out_ += name;
    }
    void field(std::string_view text) {
        out_ += between_fields;
        out_ += text;
    }
    std::string take() { return std::move(out_); }

private:
    std::string out_;
};

Error refuse(ErrorCode code, std::string what) { return {code, {}, 0, std::move(what)}; }

Error damaged() {
    return refuse(ErrorCode::malformed,
                  "What this link carries is damaged, so nothing of it is shown; ask for the link "
                  "again.");
}
Error too_large() {
    return refuse(ErrorCode::too_large,
                  "This link carries more than a claim can be, so nothing of it is shown.");
}

std::vector<std::string_view> split(std::string_view text, char mark) {
    std::vector<std::string_view> out;
    while (true) {
        const std::size_t at = std::min(text.find(mark), text.size());
        out.push_back(text.substr(0, at));
        if (at == text.size()) return out;
        text.remove_prefix(at + 1);
    }
}

std::optional<std::size_t> read_number(std::string_view text) {
    if (text.empty() || text.size() > digits_of_place) return std::nullopt;
    std::size_t out = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        out = out * 10 + static_cast<std::size_t>(c - '0');
    }
    return out;
}

class Reader {
public:
    bool read(std::string_view text) {
        const std::vector<std::string_view> lines = split(text, between_lines);
        if (lines.size() > 2 * max_carried + 1) return false;
        if (lines[0] == "s") out.level = Carry::selectors;
        else if (!read_card(split(lines[0], between_fields))) return false;
        const std::size_t step = out.level == Carry::card ? 2 : 1;
        if (lines.size() % step != 1 % step) return false;
        for (std::size_t i = 1; i < lines.size(); i += step) {
            if (!read_place(split(lines[i], between_fields))) return false;
            if (step == 2 && !read_source(split(lines[i + 1], between_fields))) return false;
        }
        return !out.places.empty() && out.places.size() <= max_carried;
    }

    Payload out;

private:
    static bool fits(std::string_view text, std::size_t limit = max_carried_field) {
        return count_code_points(text) <= limit;
    }

    bool read_card(const std::vector<std::string_view>& fields) {
        if (fields.size() != card_fields || fields[0] != "c") return false;
        const auto relation = parse_relation(fields[2]);
        const auto reason = parse_reason(fields[3]);
        const auto others = read_number(fields[11]);
        if ((fields[1] != "quote" && fields[1] != "figure") || !relation || !reason || !others)
            return false;
        out.level = Carry::card;
        out.quote = fields[1] == "quote";
        out.relation = *relation;
        out.reason = *reason;
        out.others = *others;
        const std::array<std::string*, 7> texts{&out.label,  &out.speaker, &out.scope, &out.period,
                                                &out.answer, &out.story,   &out.date};
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (!fits(fields[4 + i])) return false;
            *texts[i] = fields[4 + i];
        }
        return !out.label.empty() && (out.date.empty() || is_iso_date(out.date));
    }

    bool read_place(const std::vector<std::string_view>& fields) {
        if (fields.size() != place_fields || fields[0] != "e" || !is_key(fields[1])) return false;
        const auto start = read_number(fields[2]);
        const auto end = read_number(fields[3]);
        if (!start || !end || fields[4].empty() || *end - *start != count_code_points(fields[4]))
            return false;
        if (!fits(fields[4], max_exact) || !fits(fields[5], max_context) ||
            !fits(fields[6], max_context))
            return false;
        out.places.push_back({std::string(fields[1]), *start, *end, std::string(fields[4]),
                              std::string(fields[5]), std::string(fields[6])});
        return true;
    }

    bool read_source(const std::vector<std::string_view>& fields) {
        if (fields.size() != source_fields || fields[0] != "a") return false;
        for (const std::string_view field : fields)
            if (!fits(field)) return false;
        if (!fields[3].empty() && !is_iso_date(fields[3])) return false;
        if (!fields[4].empty() && !is_web_address(fields[4])) return false;
        out.sources.push_back({std::string(fields[1]), std::string(fields[2]),
                               std::string(fields[3]), std::string(fields[4]),
                               std::string(fields[5]), std::string(fields[6])});
        return true;
    }
};

bool is_fit(std::string_view text) {
    if (find_invalid_utf8(text)) return false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode(text, at);
        if (is_unfit(point.value) && point.value != static_cast<char32_t>(between_fields) &&
            point.value != static_cast<char32_t>(between_lines))
            return false;
        at += point.size;
    }
    return true;
}

// A place of the claim: an index into its figures or quotes.
std::vector<std::size_t> chosen(const Story& story, const Claim& claim, std::size_t most) {
    const std::size_t count = claim.is_quote() ? claim.quotes.size() : claim.figures.size();
    const auto says = [&](std::size_t i) {
        if (!claim.is_quote()) return claim.figures[i].shown + claim.figures[i].hedge;
        const Quote& quote = claim.quotes[i];
        return std::string(slice(story.articles[quote.article].text, quote.where));
    };
    std::vector<std::size_t> out;
    std::vector<std::string> said;
    for (const bool only_new : {true, false}) {
        for (std::size_t i = 0; i < count && out.size() < most; ++i) {
            if (std::find(out.begin(), out.end(), i) != out.end()) continue;
            std::string now = says(i);
            if (only_new && std::find(said.begin(), said.end(), now) != said.end()) continue;
            said.push_back(std::move(now));
            out.push_back(i);
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

CarriedSource source_of(const Story& story, const Claim& claim, std::size_t index) {
    const bool quote = claim.is_quote();
    const Article& article =
        story.articles[quote ? claim.quotes[index].article : claim.figures[index].article];
    CarriedSource out{cleaned(article.publisher), cleaned(article.title), article.date,
                      cleaned(article.url), {}, {}};
    if (quote) {
        if (!claim.quotes[index].chain.empty())
            out.credits = cleaned(spell_credits(claim.quotes[index].chain));
    } else {
        const Figure& figure = claim.figures[index];
        out.shown = cleaned(figure.hedge.empty() ? figure.shown : figure.hedge + " " + figure.shown);
        if (!figure.credited.empty()) out.credits = cleaned(spell_credits(figure.credited));
    }
    return out;
}

// Cleaning may have taken code points away; what is left must still agree with its numbers.
Selector cleaned_place(Selector place) {
    place.exact = cleaned(place.exact, max_exact);
    place.prefix = cleaned(place.prefix, max_context);
    place.suffix = cleaned(place.suffix, max_context);
    place.end = place.start + count_code_points(place.exact);
    return place;
}

} // namespace

std::string write_payload(const Payload& payload) {
    Lines lines;
    const bool card = payload.level == Carry::card;
    if (card) {
        lines.begin('c');
        lines.field(payload.quote ? "quote" : "figure");
        lines.field(code(payload.relation));
        lines.field(code(payload.reason));
        for (const std::string* text :
             {&payload.label, &payload.speaker, &payload.scope, &payload.period, &payload.answer,
              &payload.story, &payload.date})
            lines.field(cleaned(*text));
        lines.field(std::to_string(payload.others));
    } else {
        lines.begin('s');
    }
    for (std::size_t i = 0; i < payload.places.size(); ++i) {
        const Selector place = cleaned_place(payload.places[i]);
        lines.begin('e');
        lines.field(place.article);
        lines.field(std::to_string(place.start));
        lines.field(std::to_string(place.end));
        lines.field(place.exact);
        lines.field(place.prefix);
        lines.field(place.suffix);
        if (!card) continue;
        const CarriedSource& source = payload.sources[i];
        lines.begin('a');
        for (const std::string* text : {&source.publisher, &source.title, &source.date, &source.url,
                                        &source.shown, &source.credits})
            lines.field(cleaned(*text));
    }
    return version + to_base64url(deflate(lines.take()));
}

Result<Payload> read_payload(std::string_view text) {
    if (text.size() > max_payload_letters) return too_large();
    if (text.empty()) return damaged();
    if (text.front() != version) {
        const bool later = text.front() > version && text.front() <= '9';
        return later ? refuse(ErrorCode::unknown,
                              "This link carries its claim in a later form than this page reads; "
                              "load the page anew.")
                     : damaged();
    }
    const auto bytes = from_base64url(text.substr(1));
    if (!bytes) return damaged();
    const auto inflated = inflate(*bytes, max_payload_bytes);
    if (!inflated || !is_fit(*inflated)) return damaged();
    Reader reader;
    if (!reader.read(*inflated)) return damaged();
    return std::move(reader.out);
}

Payload carry(const Story& story, const Claim& claim, Carry level, std::size_t most_places) {
    Payload out;
    out.level = level;
    const std::size_t all = claim.is_quote() ? claim.quotes.size() : claim.figures.size();
    for (const std::size_t i : chosen(story, claim, std::min(most_places, max_carried))) {
        const std::size_t article =
            claim.is_quote() ? claim.quotes[i].article : claim.figures[i].article;
        const Range where = claim.is_quote() ? claim.quotes[i].where : claim.figures[i].where;
        out.places.push_back(cleaned_place(select(story.articles[article], where)));
        if (level == Carry::card) out.sources.push_back(source_of(story, claim, i));
    }
    if (level != Carry::card) return out;
    out.quote = claim.is_quote();
    out.relation = claim.relation;
    out.reason = claim.reason;
    out.label = cleaned(claim.label);
    out.speaker = cleaned(claim.speaker);
    out.scope = cleaned(claim.scope);
    out.period = cleaned(claim.period);
    out.answer = cleaned(claim.answer);
    out.story = cleaned(story.title);
    out.date = story.date;
    out.others = all - out.places.size();
    return out;
}

Result<std::string> link_to(const Story& story, const Claim& claim, Carry level) {
    Address address;
    address.story = story.slug;
    address.key = claim.key;
    address.rev = claim.rev;
    const std::string ids = encode(address);
    if (level == Carry::ids) return ids;
    const std::size_t all =
        std::min(max_carried, claim.is_quote() ? claim.quotes.size() : claim.figures.size());
    for (std::size_t most = all; most > 0; --most) {
        std::string link = ids + "!" + write_payload(carry(story, claim, level, most));
        if (link.size() <= usual_link || (most == 1 && link.size() <= max_address_bytes))
            return link;
    }
    return refuse(ErrorCode::too_large, "This claim is too long for a link; save it as a file.");
}

} // namespace crossread
