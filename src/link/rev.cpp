#include "link/rev.h"

#include "base/sha256.h"
#include "link/address.h"
#include "link/fold.h"
#include "story/labels.h"

#include <algorithm>
#include <vector>

namespace crossread {
namespace {

constexpr std::string_view scheme = "crossread rev 1\n"; // what a later scheme would differ in
constexpr std::size_t bits_of_character = 5;

std::string_view paragraph_around(const Article& article, Range where) {
    for (const Range paragraph : article.paragraphs)
        if (paragraph.contains(where)) return slice(article.text, paragraph);
    return slice(article.text, where);
}

// Fields end in a line end and folded text holds none, so no two claims are written alike.
std::string evidence_line(const Story& story, std::size_t index, Range where) {
    const Article& article = story.articles[index];
    return article.id + "\n" + fold(slice(article.text, where)) + "\n" +
           fold(paragraph_around(article, where)) + "\n";
}

} // namespace

std::string base32_digest(std::string_view bytes, std::size_t characters) {
    constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    const Digest digest = sha256(bytes);
    std::string out;
    for (std::size_t bit = 0; out.size() < characters; bit += bits_of_character) {
        unsigned value = 0;
        for (std::size_t i = bit; i < bit + bits_of_character; ++i)
            value = value << 1 | (digest[i / 8] >> (7 - i % 8) & 1u);
        out += alphabet[value];
    }
    return out;
}

std::string revision(const Story& story, const Claim& claim) {
    std::string bytes(scheme);
    bytes += claim.is_quote() ? "quote\n" : "figure\n";
    if (!claim.by.empty()) {
        bytes += code(claim.relation);
        bytes += ' ';
        bytes += code(claim.reason);
    }
    bytes += '\n';
    std::vector<std::string> lines;
    for (const Figure& figure : claim.figures)
        lines.push_back(evidence_line(story, figure.article, figure.where));
    for (const Quote& quote : claim.quotes)
        lines.push_back(evidence_line(story, quote.article, quote.where) +
                        std::string(code(quote.relation)) + "\n");
    std::sort(lines.begin(), lines.end());
    for (const std::string& line : lines) bytes += line;
    return base32_digest(bytes, rev_length);
}

void set_revisions(Story& story) {
    for (Claim& claim : story.claims) claim.rev = revision(story, claim);
}

} // namespace crossread
