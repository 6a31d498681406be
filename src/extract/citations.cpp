#include "extract/citations.h"

#include "extract/parties.h"
#include "extract/resolve.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace crossread {
namespace {

struct Cited {
    std::size_t at = 0; // "citing" or "quoted"
    TokenSpan source;
};

bool is_citing(const Reading& r, std::size_t i) {
    return (r.is(i, "citing") || r.is(i, "quoting")) && !r.opens_quote(i + 1);
}

std::optional<Cited> cited_at(const Reading& r, std::size_t at, std::size_t limit) {
    const auto source = subject_after(r, at + 1, limit);
    if (!source || r.is(source->first, "what")) return std::nullopt;
    return Cited{at, *source};
}

bool passes_on(const Reading& r, const Statement& told) {
    const std::size_t cue = told.cue.first;
    return is_outlet(r, *told.subject) || r.is(cue, "reported") || r.is(cue, "reports");
}

// "…, Xinhua reported, citing police"
std::optional<Cited> behind(const Reading& r, const Statement& told) {
    if (!told.before || told.content.empty() || told.content.end > told.cue.first)
        return std::nullopt;
    const std::size_t first = std::max(told.cue.end, told.subject->end);
    for (std::size_t i = first; i < first + farthest_citing && !r.is_stop(i); ++i)
        if (r.is(i, "citing") || r.is(i, "quoting"))
            return is_citing(r, i) ? cited_at(r, i, r.size()) : std::nullopt;
    return std::nullopt;
}

// "The BBC, citing police, said" and "Citing police, the BBC said"
std::optional<Cited> before(const Reading& r, const Statement& told) {
    const TokenSpan subject = *told.subject;
    if (subject.end > told.cue.first) return std::nullopt;
    if (r.word(subject.end) == "," && is_citing(r, subject.end + 1)) {
        const auto cited = cited_at(r, subject.end + 1, told.cue.first);
        return cited && r.word(cited->source.end) == "," ? cited : std::nullopt;
    }
    if (subject.first == 0 || r.word(subject.first - 1) != ",") return std::nullopt;
    for (std::size_t k = subject.first - 1; k > 0 && subject.first - k <= farthest_citing; --k) {
        if (r.is_stop(k - 1)) break;
        if (is_citing(r, k - 1))
            return r.is_capital(k - 1) ? cited_at(r, k - 1, subject.first - 1) : std::nullopt;
    }
    return std::nullopt;
}

// "The daily quoted a doctor as saying"; not "a doctor was quoted as saying".
std::optional<Cited> as_saying(const Reading& r, const Statement& told) {
    static constexpr WordSet quotes({"quoted", "quotes", "quoting", "cited", "cites", "citing"});
    const std::size_t cue = told.cue.first;
    if (cue < 2 || !r.is(cue, "saying") || !r.is(cue - 1, "as")) return std::nullopt;
    for (std::size_t k = cue - 1; k > 1 && cue - k <= longest_cited; --k) {
        if (r.is_stop(k - 1)) break;
        if (!quotes.has(r.word(k - 1))) continue;
        if (r.has(k - 2, being | adverb) || told.subject->end >= k) return std::nullopt;
        return cited_at(r, k - 1, cue - 1);
    }
    return std::nullopt;
}

std::optional<Cited> cited_by(const Reading& r, const Statement& told) {
    if (!told.subject) return std::nullopt;
    if (const auto found = as_saying(r, told)) return found;
    if (!passes_on(r, told)) return std::nullopt;
    if (const auto found = before(r, told)) return found;
    return behind(r, told);
}

} // namespace

std::vector<Citation> hand_on_citations(const Reading& reading,
                                        std::vector<Statement>& statements) {
    std::vector<Citation> out;
    std::size_t kept = 0;
    std::size_t handed = reading.size(); // the last "citing" that was handed on
    for (std::size_t s = 0; s < statements.size(); ++s) {
        if (statements[s].cue.first == handed) continue;
        std::swap(statements[kept++], statements[s]);
        const auto cited = cited_by(reading, statements[kept - 1]);
        if (!cited) continue;
        handed = cited->at;
        if (kept > 1 && statements[kept - 2].cue.first == handed) {
            std::swap(statements[kept - 2], statements[kept - 1]);
            --kept;
        }
        Statement& told = statements[kept - 1];
        out.push_back({told.cue.first, *told.subject});
        told.subject = cited->source;
    }
    statements.erase(statements.begin() + static_cast<std::ptrdiff_t>(kept), statements.end());
    return out;
}

} // namespace crossread
