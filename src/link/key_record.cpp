#include "link/key_record.h"

#include "link/fold.h"
#include "story/editor.h"
#include "story/json_fields.h"
#include "story/labels.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view between_words = ": "; // an article's id holds neither

std::string named(std::string_view text) { return "\"" + std::string(text) + "\""; }

// Reading and writing.

KeyState read_state(const JsonNode& node, const std::string& place, Problem& problem) {
    Fields fields(node, place, problem);
    KeyState out;
    out.rev = fields.text("rev");
    out.label = fields.text("label");
    out.relation = fields.text("relation");
    out.answer = fields.text("answer");
    for (const std::string& words : fields.texts("words")) {
        const std::size_t mark = words.find(between_words);
        if (mark == std::string::npos)
            fields.report("words", ErrorCode::malformed,
                          "has an entry that is not of the form \"article: words\"");
        else
            out.words.push_back({words.substr(0, mark), words.substr(mark + between_words.size())});
    }
    fields.done();
    return out;
}

RecordedKey read_key(const JsonNode& node, std::size_t number, Problem& problem) {
    Fields fields(node, "entry " + std::to_string(number), problem);
    RecordedKey out;
    out.key = fields.text("key");
    fields.rename("key " + named(out.key));
    if (fields.has("names")) out.names = fields.texts("names");
    const std::string kind = fields.text("kind");
    out.quote = kind == "quote";
    if (kind != "quote" && kind != "figure")
        fields.report("kind", ErrorCode::unknown, "is " + named(kind) + "; use figure or quote");
    out.unit = fields.optional_text("unit");
    out.period = fields.optional_text("period");
    out.speaker = fields.optional_text("speaker");
    out.retired = fields.optional_text("retired");
    const auto& states = fields.array("states");
    if (states.empty() || states.size() > max_states)
        fields.report("states", ErrorCode::too_large,
                      "has none, or more than " + std::to_string(max_states));
    for (const JsonNode& state : states)
        out.states.push_back(read_state(state, fields.place() + ", a state", problem));
    fields.done();
    return out;
}

Json write_state(const KeyState& state) {
    Json out{{"rev", state.rev},
             {"label", state.label},
             {"relation", state.relation},
             {"answer", state.answer},
             {"words", Json::array()}};
    for (const RecordedWords& words : state.words)
        out["words"].push_back(words.article + std::string(between_words) + words.exact);
    return out;
}

Json write_key(const RecordedKey& key) {
    Json out{{"key", key.key}};
    if (!key.names.empty()) out["names"] = key.names;
    out["kind"] = key.quote ? "quote" : "figure";
    for (const auto& [name, text] : {std::pair{"unit", &key.unit},
                                     {"period", &key.period},
                                     {"speaker", &key.speaker},
                                     {"retired", &key.retired}})
        if (!text->empty()) out[name] = *text;
    out["states"] = Json::array();
    for (const KeyState& state : key.states) out["states"].push_back(write_state(state));
    return out;
}

// Comparing.

KeyState state_of_claim(const Story& story, const Claim& claim) {
    KeyState out{claim.rev, claim.label, std::string(code(claim.relation)), claim.answer, {}};
    const auto add = [&](std::size_t article, Range where) {
        const Article& source = story.articles[article];
        out.words.push_back({source.id, fold(slice(source.text, where))});
    };
    for (const Figure& figure : claim.figures) add(figure.article, figure.where);
    for (const Quote& quote : claim.quotes) add(quote.article, quote.where);
    return out;
}

bool has_common_words(const RecordedKey& key, const KeyState& now) {
    for (const KeyState& state : key.states)
        for (const RecordedWords& words : state.words)
            if (std::find(now.words.begin(), now.words.end(), words) != now.words.end())
                return true;
    return false;
}

bool had_label(const RecordedKey& key, const std::string& label) {
    return std::any_of(key.states.begin(), key.states.end(),
                       [&](const KeyState& state) { return state.label == label; });
}

// Which claim each name leads to, aliases included.
std::map<std::string, std::size_t, std::less<>> leads(const Story& story) {
    std::map<std::string, std::size_t, std::less<>> out;
    for (std::size_t i = 0; i < story.claims.size(); ++i) {
        out.emplace(story.claims[i].key, i);
        for (const std::string& alias : story.claims[i].aliases) out.emplace(alias, i);
    }
    return out;
}

class Comparison {
public:
    Comparison(const Story& story, const std::string& file, KeyChanges& out)
        : story_(story), leads_(leads(story)), file_(file), out_(out), known_(story.claims.size()) {
    }

    void look_at(const RecordedKey& key) {
        std::optional<std::size_t> claim = find(key.key);
        if (!key.retired.empty()) {
            if (claim) refuse(key, "is retired, but a claim has it again; give that one a new key");
            return;
        }
        for (const std::string& name : key.names) {
            if (find(name) == claim) continue;
            refuse(key, "was " + named(name) + " before, which " +
                            (find(name) ? "leads to another claim" : "leads nowhere") +
                            "; write it into \"aliases\" of the claim");
            return;
        }
        if (!claim) {
            refuse(key, "leads to no claim of the story; bring it back, write it into \"aliases\" "
                        "of the claim that it became, or say in its \"retired\" why it is gone");
            return;
        }
        compare(key, story_.claims[*claim]);
        known_[*claim] = true;
    }

    void count_new() {
        out_.added = static_cast<std::size_t>(std::count(known_.begin(), known_.end(), false));
    }

private:
    std::optional<std::size_t> find(std::string_view name) const {
        const auto found = leads_.find(name);
        return found == leads_.end() ? std::nullopt : std::optional(found->second);
    }

    void compare(const RecordedKey& key, const Claim& claim) {
        const KeyState now = state_of_claim(story_, claim);
        if (key.quote != claim.is_quote()) {
            refuse(key, std::string("was a ") + (key.quote ? "quote" : "figure") +
                            " and is none now; give the claim another key");
        } else if (meant_else(key, "unit", key.unit, claim.unit) ||
                   meant_else(key, "period", key.period, claim.period) ||
                   meant_else(key, "speaker", key.speaker, claim.speaker)) {
            return;
        } else if (!had_label(key, claim.label) && !has_common_words(key, now)) {
            refuse(key, "was " + named(key.states.back().label) + " and is " + named(claim.label) +
                            " now, with no words in common; give the claim another key, or write "
                            "its new label into the last of \"states\"");
        } else if (key.key != claim.key || key.states.back() != now) {
            ++out_.changed;
        }
    }

    bool meant_else(const RecordedKey& key, std::string_view what, const std::string& was,
                    const std::string& is) {
        if (was == is) return false;
        refuse(key, "had the " + std::string(what) + " " + named(was) + " and has " + named(is) +
                        " now; give the claim another key, or, if it means the same, write the "
                        "new words into this record");
        return true;
    }

    void refuse(const RecordedKey& key, const std::string& what) {
        out_.refused.push_back(
            {ErrorCode::conflict, file_, 0, "key " + named(key.key) + " " + what});
    }

    const Story& story_;
    const std::map<std::string, std::size_t, std::less<>> leads_;
    const std::string& file_;
    KeyChanges& out_;
    std::vector<bool> known_; // claims that the record has
};

} // namespace

Result<KeyRecord> read_key_record(std::string_view bytes, const std::string& file) {
    const JsonLimits limits{max_editor_bytes, max_editor_depth, max_editor_nodes};
    const auto root = parse_json(bytes, file, limits);
    if (!root) return root.error();
    Problem problem(file);
    KeyRecord out;
    Fields fields(*root, "the record", problem);
    out.story = fields.text("story");
    for (const JsonNode& key : fields.array("keys"))
        out.keys.push_back(read_key(key, out.keys.size() + 1, problem));
    fields.done();
    if (problem) return problem.error();
    return out;
}

std::string write_key_record(const KeyRecord& record) {
    Json out{{"story", record.story}, {"keys", Json::array()}};
    for (const RecordedKey& key : record.keys) out["keys"].push_back(write_key(key));
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

KeyChanges compare_keys(const KeyRecord& record, const Story& story, const std::string& file) {
    KeyChanges out;
    Comparison comparison(story, file, out);
    for (const RecordedKey& key : record.keys) comparison.look_at(key);
    comparison.count_new();
    return out;
}

KeyRecord with_story(KeyRecord record, const Story& story) {
    record.story = story.slug;
    const auto claims = leads(story);
    std::vector<bool> known(story.claims.size());
    for (RecordedKey& key : record.keys) {
        const auto found = claims.find(key.key);
        if (!key.retired.empty() || found == claims.end()) continue;
        const Claim& claim = story.claims[found->second];
        known[found->second] = true;
        if (key.key != claim.key) key.names.push_back(std::exchange(key.key, claim.key));
        KeyState now = state_of_claim(story, claim);
        KeyState& last = key.states.back();
        if (last.rev == now.rev && last.label == now.label) last = std::move(now);
        else key.states.push_back(std::move(now));
    }
    for (std::size_t i = 0; i < story.claims.size(); ++i) {
        if (known[i]) continue;
        const Claim& claim = story.claims[i];
        record.keys.push_back({claim.key,
                               claim.aliases,
                               claim.is_quote(),
                               claim.unit,
                               claim.period,
                               claim.speaker,
                               "",
                               {state_of_claim(story, claim)}});
    }
    return record;
}

void set_past(Story& story, const KeyRecord& record) {
    for (const RecordedKey& entry : record.keys) {
        if (!entry.retired.empty()) {
            story.retired.push_back({entry.key, entry.retired});
            for (const std::string& name : entry.names)
                story.retired.push_back({name, entry.retired});
            continue;
        }
        const std::size_t index = find_claim(story, entry.key);
        if (index == npos) continue;
        Claim& claim = story.claims[index];
        for (const KeyState& state : entry.states) {
            if (state.rev == claim.rev) continue;
            Earlier earlier{state.rev, state.answer};
            if (std::find(claim.earlier.begin(), claim.earlier.end(), earlier) ==
                claim.earlier.end())
                claim.earlier.push_back(std::move(earlier));
        }
    }
}

const KeyState* find_state(const KeyRecord& record, std::string_view key, std::string_view rev) {
    const auto same = [](std::string_view a, std::string_view b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
            const auto lower = [](char c) {
                return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            };
            return lower(x) == lower(y);
        });
    };
    for (const RecordedKey& entry : record.keys) {
        if (entry.key != key &&
            std::find(entry.names.begin(), entry.names.end(), key) == entry.names.end())
            continue;
        for (auto state = entry.states.rbegin(); state != entry.states.rend(); ++state)
            if (same(state->rev, rev)) return &*state;
    }
    return nullptr;
}

} // namespace crossread
