#include "story/corrections.h"

#include "story/labels.h"

#include <cstdio>
#include <string_view>
#include <utility>

namespace crossread {
namespace {

std::string digits(double value) {
    char out[32];
    std::snprintf(out, sizeof out, "%.12g", value);
    return out;
}

std::string in_words(const std::optional<Value>& value) {
    if (!value) return "none";
    if (value->low == value->high) return digits(value->low);
    return digits(value->low) + " to " + digits(value->high);
}

std::string joined(const std::vector<std::string>& names) {
    std::string out;
    for (const std::string& name : names) out += (out.empty() ? "" : ", via ") + name;
    return out;
}

class Collector {
public:
    Collector(const Story& story, FindMarks find) : story_(story) {
        for (const Article& article : story.articles) marks_.push_back(find(article));
    }

    EditorsShare collect() && {
        for (const Claim& claim : story_.claims) {
            for (const Figure& figure : claim.figures) {
                begin(claim, figure.article);
                compare(figure, meant(marks_[figure.article].figures, figure.where));
            }
            for (const Quote& quote : claim.quotes) {
                begin(claim, quote.article);
                compare(quote, meant(marks_[quote.article].quotes, quote.where));
            }
        }
        return std::move(out_);
    }

private:
    void begin(const Claim& claim, std::size_t article) {
        claim_ = &claim;
        article_ = &story_.articles[article];
    }

    void compare(const Figure& editor, const Figure* mark) {
        if (!mark) return unmarked(editor.where);
        field("words", words(mark->where), words(editor.where));
        field("value", in_words(mark->value), in_words(editor.value));
        field("bound", std::string(code(mark->bound)), std::string(code(editor.bound)));
        field("hedge", mark->hedge, editor.hedge);
        field("shown", mark->shown, editor.shown);
        field("noun", mark->noun, editor.noun);
        field("credited", known(mark->credited), joined(editor.credited));
    }

    void compare(const Quote& editor, const Quote* mark) {
        if (!mark) return unmarked(editor.where);
        field("words", words(mark->where), words(editor.where));
        field("form", std::string(code(mark->form)), std::string(code(editor.form)));
        field("chain", known(mark->chain), joined(editor.chain));
    }

    void unmarked(Range where) {
        out_.corrections.push_back({claim_->key, article_->id, "mark", {}, words(where)});
    }

    void field(std::string_view name, std::string marked, std::string editor) {
        if (marked == editor) {
            ++out_.alike;
            return;
        }
        out_.corrections.push_back(
            {claim_->key, article_->id, std::string(name), std::move(marked), std::move(editor)});
    }

    std::string words(Range where) const { return std::string(slice(article_->text, where)); }

    std::string known(std::vector<std::string> names) const {
        call_by_origin(story_.origins, names);
        return joined(names);
    }

    const Story& story_;
    std::vector<Marks> marks_;
    const Claim* claim_ = nullptr;
    const Article* article_ = nullptr;
    EditorsShare out_;
};

} // namespace

EditorsShare find_corrections(const Story& story, FindMarks find) {
    return Collector(story, find).collect();
}

} // namespace crossread
