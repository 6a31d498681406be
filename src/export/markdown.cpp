#include "export/formats.h"
#include "link/text_fragment.h"
#include "story/labels.h"

namespace crossread {
namespace {

// Nothing of a text is markup: a backslash stands before every mark that could be one, and a line
// end is a space.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            out += ' ';
            continue;
        }
        if (std::string_view("\\`*_{}[]<>#|~!&$").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    // "1. " and "- " begin a list where a line begins.
    const std::size_t digits = out.find_first_not_of("0123456789");
    if (digits != std::string::npos && (out[digits] == '.' || out[digits] == ')') && digits > 0)
        out.insert(digits, 1, '\\');
    if (!out.empty() && (out[0] == '-' || out[0] == '+' || out[0] == '=')) out.insert(0, 1, '\\');
    return out;
}

// In angle brackets an address ends at the next one only.
std::string linked(std::string_view words, std::string_view address) {
    if (address.empty()) return escaped(words);
    return "[" + escaped(words) + "](<" + std::string(address) + ">)";
}

std::string source_of(const Saying& saying) {
    return linked(saying.article.publisher, saying.figure
                                                ? address_of_words(saying.article, *saying.figure)
                                                : address_of_words(saying.article, *saying.quote));
}

void write_figures(std::string& out, const std::vector<Saying>& all) {
    out += "| Source | Value | Words | Credited to |\n| --- | ---: | --- | --- |\n";
    for (const Saying& saying : all) {
        out += "| " + source_of(saying) + " | " + escaped(shown(saying)) + " | " +
               escaped(saying.words());
        if (!saying.remark().empty()) out += " (" + escaped(saying.remark()) + ")";
        out += " | " + escaped(credits_of(saying)) + " |\n";
    }
    out += '\n';
}

void write_versions(std::string& out, const std::vector<Saying>& all) {
    for (const Saying& saying : all) {
        const bool marks = saying.quote->form != QuoteForm::indirect;
        out += "> " + std::string(marks ? "“" : "") + escaped(saying.words()) + (marks ? "”" : "") +
               "\n>\n> " + source_of(saying);
        if (const std::string credits = credits_of(saying); !credits.empty())
            out += ", credited to " + escaped(credits);
        if (!saying.remark().empty()) out += " (" + escaped(saying.remark()) + ")";
        out += "\n\n";
    }
}

void write_claim(std::string& out, const Choice& choice, const Claim& claim,
                 std::string_view heading) {
    out += std::string(heading) + " " + escaped(claim.label) + "\n\n**" +
           state_in_words(claim.relation, claim.reason) + "**";
    if (!claim.answer.empty()) out += " · " + escaped(claim.answer);
    out += "\n\n";
    if (claim.is_quote() && !claim.speaker.empty()) {
        out += escaped(claim.speaker);
        if (!claim.speaker_role.empty()) out += ", " + escaped(claim.speaker_role);
        out += "\n\n";
    }
    if (!claim.scope.empty() || !claim.period.empty()) {
        out += escaped(claim.scope);
        if (!claim.scope.empty() && !claim.period.empty()) out += " · ";
        out += escaped(claim.period) + "\n\n";
    }
    if (!claim.why.empty()) out += escaped(claim.why) + "\n\n";
    const std::vector<Saying> all = sayings(choice.story, claim);
    if (claim.is_quote()) write_versions(out, all);
    else write_figures(out, all);
    if (!claim.note.empty()) out += "Note: " + escaped(claim.note) + "\n\n";
    if (!claim.by.empty()) {
        out += "Confirmed by " + escaped(claim.by) + ".";
        if (!claim.checked.empty()) out += " Checked against: " + escaped(claim.checked) + ".";
        out += "\n\n";
    }
    out += "<" + link_of(choice, claim) + ">\n";
}

} // namespace

std::string to_markdown(const Choice& choice) {
    const std::vector<std::size_t> claims = chosen_claims(choice);
    std::string out;
    const bool one = claims.size() == 1 && !choice.claims.empty();
    if (!one)
        out = "# " + escaped(choice.story.title) + "\n\n" + escaped(choice.story.summary) + "\n\n";
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (i > 0) out += '\n';
        write_claim(out, choice, choice.story.claims[claims[i]], one ? "#" : "##");
    }
    return out;
}

} // namespace crossread
