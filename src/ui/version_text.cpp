#include "ui/version_text.h"

#include "compare/word_diff.h"
#include "story/labels.h"

namespace crossread {
namespace {

std::string_view words_of(const Story& story, const Quote& quote) {
    return slice(story.articles[quote.article].text, quote.where);
}

// Whether a piece holds more than punctuation: a comma more is shown but not underlined.
bool has_word(const DiffPiece& piece) {
    for (const char c : piece.text)
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
            static_cast<unsigned char>(c) >= 0xC3)
            return true;
    return false;
}

// From the first to behind the last piece that the version itself has words in.
std::pair<std::size_t, std::size_t> core_of(const std::vector<DiffPiece>& pieces) {
    std::size_t first = 0;
    std::size_t last = pieces.size();
    auto own = [&](const DiffPiece& piece) {
        return piece.kind != DiffPiece::Kind::removed && has_word(piece);
    };
    while (first < last && !own(pieces[first])) ++first;
    while (last > first && !own(pieces[last - 1])) --last;
    return {first, last};
}

bool has_marks(const Quote& quote) { return quote.form != QuoteForm::indirect; }

} // namespace

VersionText version_text(const Story& story, const Claim& claim, std::size_t index) {
    const Quote& quote = claim.quotes[index];
    const std::string_view words = words_of(story, quote);
    VersionText out;
    if (has_marks(quote)) out.words = "“";
    const bool compared = index > 0 && has_marks(quote) && has_marks(claim.quotes[0]) &&
                          quote.relation != QuoteRelation::same;
    if (!compared) {
        out.words += words;
    } else {
        const std::vector<DiffPiece> pieces = word_diff(words_of(story, claim.quotes[0]), words);
        const auto [first, last] = core_of(pieces);
        const std::size_t opening = out.words.size();
        bool after_removed = false;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const DiffPiece& piece = pieces[i];
            const bool removed = piece.kind == DiffPiece::Kind::removed;
            if (removed && (i < first || i >= last)) continue;
            // A reader of a translation wants the other wording, not both on top of each other.
            if (removed && quote.relation == QuoteRelation::translation) continue;
            const bool word = has_word(piece);
            if (removed && !word) continue;
            if (out.words.size() > opening && (piece.spaced || removed || (after_removed && word)))
                out.words += ' ';
            after_removed = removed;
            Inline in;
            in.where.begin = static_cast<std::uint32_t>(out.words.size());
            out.words += piece.text;
            in.where.end = static_cast<std::uint32_t>(out.words.size());
            in.decoration = removed ? Inline::Decoration::removed : Inline::Decoration::added;
            if (piece.kind != DiffPiece::Kind::same && word) out.inlines.push_back(std::move(in));
        }
    }
    if (has_marks(quote)) out.words += "”";
    return out;
}

WasNow was_now(std::string_view was, std::string_view now) {
    WasNow out;
    for (const DiffPiece& piece : word_diff(was, now)) {
        const bool removed = piece.kind == DiffPiece::Kind::removed;
        if (!out.words.empty() && (piece.spaced || has_word(piece))) out.words += ' ';
        Inline in;
        in.where.begin = static_cast<std::uint32_t>(out.words.size());
        out.words += piece.text;
        in.where.end = static_cast<std::uint32_t>(out.words.size());
        in.decoration = removed ? Inline::Decoration::removed : Inline::Decoration::added;
        if (piece.kind != DiffPiece::Kind::same) out.inlines.push_back(std::move(in));
    }
    return out;
}

std::string version_in_words(const Claim& claim, std::size_t index) {
    const Quote& quote = claim.quotes[index];
    std::string out;
    if (quote.form == QuoteForm::indirect) out = "reported without quotation marks";
    else if (index == 0) out = claim.quotes.size() > 1 ? "fullest version" : "";
    else out = word(quote.relation);
    if (!quote.remark.empty()) out += (out.empty() ? "" : ": ") + quote.remark;
    return out;
}

} // namespace crossread
