#include "link/landing.h"

#include "base/utf8.h"
#include "link/fold.h"

#include <algorithm>
#include <optional>

namespace crossread {
namespace {

bool is_same_rev(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        const auto lower = [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        };
        return lower(x) == lower(y);
    });
}

// What a claim rests on in one article.
std::vector<Range> evidence_in(const Claim& claim, std::size_t article) {
    std::vector<Range> out;
    for (const Figure& figure : claim.figures)
        if (figure.article == article) out.push_back(figure.where);
    for (const Quote& quote : claim.quotes)
        if (quote.article == article) out.push_back(quote.where);
    return out;
}

class Lander {
public:
    Lander(const Story& story, const Address& address, Locate locate)
        : story_(story), address_(address), locate_(locate) {
        out_.claim = find_claim(story, address.key);
        if (out_.claim != npos) claim_ = &story.claims[out_.claim];
    }

    Landing land(const Payload* carried, const KeyRecord* record) {
        if (carried) look_for(*carried);
        const bool same_rev = claim_ && is_same_rev(claim_->rev, address_.rev);
        const KeyState* then = record ? find_state(*record, address_.key, address_.rev) : nullptr;
        if (then && claim_ && !same_rev) look_back(*then);
        std::vector<LandedPlace> ordered;
        for (const bool wanted : {true, false})
            for (LandedPlace& place : out_.places)
                if (is_as_linked(place) != wanted) ordered.push_back(place);
        out_.places = std::move(ordered);
        decide(same_rev, then);
        return std::move(out_);
    }

private:
    static bool is_as_linked(const LandedPlace& place) {
        return place.outcome == Outcome::linked && place.wording != Wording::mended;
    }

    bool has(Outcome outcome) const {
        return std::any_of(out_.places.begin(), out_.places.end(),
                           [&](const LandedPlace& place) { return place.outcome == outcome; });
    }

    LandedPlace& add(const std::string& article) {
        LandedPlace place;
        place.article = find_article(story_, article);
        place.source = place.article == npos ? article : story_.articles[place.article].short_name;
        out_.places.push_back(std::move(place));
        return out_.places.back();
    }

    void look_for(const Payload& carried) {
        for (const Selector& selector : carried.places) {
            LandedPlace& place = add(selector.article);
            place.was = selector.exact;
            if (place.article == npos) continue;
            const std::string& text = story_.articles[place.article].text;
            const Resolution found = locate_(text, selector);
            place.outcome = found.outcome;
            place.wording = found.wording;
            place.where = found.where;
            place.now = slice(text, found.where);
            const bool shown =
                found.outcome == Outcome::changed || found.wording == Wording::mended;
            if (shown) {
                place.was = found.was;
                place.now = found.now;
            }
            if (claim_) rest_on(place, selector.start);
        }
    }

    // Whether the words stand in the text is one question, whether the claim rests on them another:
    // what it rests on now in this article is what they have become.
    void rest_on(LandedPlace& place, std::size_t start) {
        const std::vector<Range> now = evidence_in(*claim_, place.article);
        const bool rests = std::any_of(now.begin(), now.end(),
                                       [&](Range where) { return where.overlaps(place.where); });
        if (rests) return;
        // Words that the search did not find, but the claim still has: only what is around differs.
        if (place.outcome == Outcome::gone)
            for (const Range where : now) {
                const std::string& text = story_.articles[place.article].text;
                const std::string_view words = slice(text, where);
                if (fold(words) != fold(place.was)) continue;
                const bool stays = to_code_point_offset(text, where.begin) == start;
                place.outcome = stays ? Outcome::linked : Outcome::moved;
                place.where = where;
                place.now = words;
                return;
            }
        place.outcome = now.empty() ? Outcome::gone : Outcome::changed;
        place.where = now.empty() ? Range{} : now.front();
        place.now = slice(story_.articles[place.article].text, place.where);
    }

    // What the record says that the claim rested on, where the link itself does not say it.
    void look_back(const KeyState& then) {
        for (const RecordedWords& words : then.words) {
            const std::size_t article = find_article(story_, words.article);
            const auto known =
                std::find_if(out_.places.begin(), out_.places.end(), [&](const LandedPlace& place) {
                    return place.article == article && fold(place.was) == words.exact;
                });
            if (known != out_.places.end()) {
                known->recorded = true;
                continue;
            }
            const std::vector<Range> now =
                article == npos ? std::vector<Range>{} : evidence_in(*claim_, article);
            const auto same = std::find_if(now.begin(), now.end(), [&](Range where) {
                return fold(slice(story_.articles[article].text, where)) == words.exact;
            });
            LandedPlace& place = add(words.article);
            place.recorded = true;
            place.was = words.exact;
            if (now.empty()) continue;
            place.where = same == now.end() ? now.front() : *same;
            place.outcome = same == now.end() ? Outcome::changed : Outcome::linked;
            place.now = slice(story_.articles[article].text, place.where);
        }
    }

    // “was”, now “is” of the first place that differs; the verdicts where the record has them.
    std::string difference(const std::string* then) const {
        if (then && *then != claim_->answer)
            return ": was “" + *then + "”, now “" + claim_->answer + "”.";
        for (const LandedPlace& place : out_.places) {
            if (place.outcome == Outcome::gone)
                return ": it rested on “" + place.was + "” in " + place.source +
                       ", and does so no longer.";
            if (place.outcome == Outcome::changed)
                return ": in " + place.source + " it was “" + place.was + "”, now “" + place.now +
                       "”.";
        }
        if (then || !out_.places.empty())
            return ": the words are the same, but their paragraph, the sources or the verdict are "
                   "not.";
        return ". What it said then is not known here.";
    }

    // What the claim answered at the link's revision, from the record or from the story itself.
    const std::string* answer_then(const KeyState* then) const {
        if (then) return &then->answer;
        for (const Earlier& earlier : claim_->earlier)
            if (is_same_rev(earlier.rev, address_.rev)) return &earlier.answer;
        return nullptr;
    }

    std::string why_gone() const {
        for (const Retired& retired : story_.retired)
            if (retired.key == address_.key)
                return "This story no longer has this claim: " + retired.why;
        return "This story no longer has this claim, or never had it.";
    }

    void decide(bool same_rev, const KeyState* then) {
        if (!claim_) {
            out_.state = LinkState::gone;
            out_.sentence = why_gone();
            for (LandedPlace& place : out_.places)
                if (place.outcome == Outcome::linked || place.outcome == Outcome::moved) {
                    out_.sentence += " Its words still stand in " + place.source + ".";
                    break;
                }
            return;
        }
        const bool broken = has(Outcome::changed) || has(Outcome::gone);
        if (address_.rev.empty() && out_.places.empty()) {
            out_.state = LinkState::unpinned;
        } else if (same_rev && broken) {
            // The revision is the story's own, so it is the carried words that are not.
            out_.state = LinkState::linked;
            out_.sentence = "As linked; but the link carries other words than this claim ever had.";
        } else if (broken || (!same_rev && !address_.rev.empty())) {
            out_.state = LinkState::changed;
            out_.sentence = "Changed since it was linked" + difference(answer_then(then));
        } else if (has(Outcome::moved)) {
            out_.state = LinkState::moved;
            const auto moved =
                std::find_if(out_.places.begin(), out_.places.end(), [](const LandedPlace& place) {
                    return place.outcome == Outcome::moved;
                });
            out_.sentence = "Moved in the text of " + moved->source + ", and otherwise as linked.";
        } else {
            out_.state = LinkState::linked;
            out_.sentence = "As linked.";
        }
    }

    const Story& story_;
    const Address& address_;
    const Locate locate_;
    const Claim* claim_ = nullptr;
    Landing out_;
};

} // namespace

std::string_view word(LinkState state) {
    switch (state) {
    case LinkState::linked:
        return "as linked";
    case LinkState::moved:
        return "moved in the text";
    case LinkState::changed:
        return "changed since it was linked";
    case LinkState::gone:
        return "no longer here";
    case LinkState::unpinned:
        break;
    }
    return "";
}

Landing land(const Story& story, const Address& address, const Payload* carried,
             const KeyRecord* record, Locate how) {
    return Lander(story, address, how).land(carried, record);
}

bool is_its_own(const Story& story, const Address& address, const Payload& carried) {
    const std::size_t index = find_claim(story, address.key);
    return index != npos && is_same_rev(story.claims[index].rev, address.rev) &&
           carried ==
               carry(story, story.claims[index], carried.level, carried.places.size());
}

} // namespace crossread
