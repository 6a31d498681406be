#include "export/formats.h"
#include "story/labels.h"
#include "story/words.h"

namespace crossread {
namespace {

void write_claim(std::string& out, const Choice& choice, const Claim& claim) {
    out += claim.label + "\n" + state_in_words(claim.relation, claim.reason);
    if (!claim.answer.empty()) out += ". " + claim.answer;
    out += '\n';
    for (const Saying& saying : sayings(choice.story, claim)) {
        const bool marks = saying.quote && saying.quote->form != QuoteForm::indirect;
        out += "  " + saying.article.publisher;
        if (!saying.article.date.empty()) out += ", " + spell_date(saying.article.date);
        out += ": " + std::string(marks ? "“" : "") + shown(saying) + (marks ? "”" : "");
        if (const std::string credits = credits_of(saying); !credits.empty())
            out += " (" + credits + ")";
        out += '\n';
    }
    out += link_of(choice, claim) + "\n";
}

} // namespace

std::string to_text(const Choice& choice) {
    const std::vector<std::size_t> claims = chosen_claims(choice);
    std::string out;
    if (choice.claims.empty()) out = choice.story.title + "\n\n";
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (i > 0) out += '\n';
        write_claim(out, choice, choice.story.claims[claims[i]]);
    }
    return out;
}

} // namespace crossread
