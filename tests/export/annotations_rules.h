// The rules of the W3C's Web Annotation model that an export must keep, as a check of our own:
// https://www.w3.org/TR/annotation-model/, the "MUST" of sections 3.1, 3.2.4, 3.2.7, 3.3.5, 4, 4.2.4,
// 4.2.5, 5.1 and 5.2.
//
//   broken_rules(json)    a sentence for each rule that is broken; empty: valid
#pragma once

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace crossread {

class AnnotationRules {
public:
    std::vector<std::string> check(const nlohmann::json& root) {
        demand(root.is_object(), "a collection is an object");
        if (!root.is_object()) return broken_;
        demand(root.value("@context", "") == "http://www.w3.org/ns/anno.jsonld", "3.1: @context");
        demand(is_iri(root, "id"), "5.1: a collection has an id that is an IRI");
        demand(root.value("type", "") == "AnnotationCollection", "5.1: type");
        demand(root.contains("total") && root["total"].is_number_unsigned(), "5.1: total");
        demand(root.contains("first") && root["first"].is_object(), "5.1: first");
        if (!broken_.empty()) return broken_;
        const auto& page = root["first"];
        demand(is_iri(page, "id"), "5.2: a page has an id that is an IRI");
        demand(page.value("type", "") == "AnnotationPage", "5.2: type");
        demand(page.contains("items") && page["items"].is_array(), "5.2: items");
        demand(page.contains("startIndex") && page["startIndex"] == 0, "5.2: startIndex");
        demand(!page.contains("@context"), "5.2: an embedded page repeats no context");
        if (!broken_.empty()) return broken_;
        demand(page["items"].size() == root["total"], "5.1: total counts the annotations");
        for (const auto& item : page["items"]) annotation(item);
        return broken_;
    }

private:
    using Json = nlohmann::json;

    void demand(bool holds, const std::string& rule) {
        if (!holds) broken_.push_back(rule);
    }

    static bool is_absolute(const std::string& text) {
        const std::size_t colon = text.find(':');
        return colon != std::string::npos && colon > 0 && text.find_first_of(" <>\"{}|\\^`") == text.npos &&
               text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789+.-") >= colon;
    }
    static bool is_iri(const Json& of, const char* name) {
        return of.contains(name) && of[name].is_string() && is_absolute(of[name].get<std::string>());
    }
    static bool is_text(const Json& of, const char* name) {
        return of.contains(name) && of[name].is_string() && !of[name].get<std::string>().empty();
    }
    static bool is_motivation(const Json& value) {
        static const std::set<std::string> all{
            "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting",
            "identifying", "linking", "moderating", "questioning", "replying", "tagging"};
        return value.is_string() && all.count(value.get<std::string>()) == 1;
    }

    void annotation(const Json& item) {
        demand(is_iri(item, "id"), "3.1: an annotation has exactly one id, an IRI");
        demand(ids_.insert(item.value("id", "")).second, "3.1: ids are unique");
        demand(item.value("type", "") == "Annotation", "3.1: type");
        demand(item.contains("target"), "3.1: an annotation has a target");
        demand(item.contains("motivation") && is_motivation(item["motivation"]), "3.3.5: motivation");
        for (const auto& [name, value] : item.items())
            demand(std::set<std::string>{"id", "type", "motivation", "creator", "body", "target"}.count(name) == 1,
                   "3.1: a field that is none of the model's: " + name);
        if (item.contains("creator")) demand(is_text(item["creator"], "name"), "3.3.1: a creator's name");
        for (const auto& body : item.value("body", Json::array())) {
            if (body.value("type", "") == "TextualBody") {
                demand(is_text(body, "value"), "3.2.4: a textual body has a value");
                demand(body["format"] == "text/plain", "3.2.4: format");
                demand(is_text(body, "language"), "3.2.4: language");
            } else {
                demand(body.value("type", "") == "SpecificResource" && is_iri(body, "source"),
                       "4: a specific resource has exactly one source");
            }
            demand(body.contains("purpose") && is_motivation(body["purpose"]), "3.3.5: purpose");
        }
        if (item.contains("target")) target(item["target"]);
    }

    void target(const Json& target) {
        demand(target.value("type", "") == "SpecificResource", "4: type");
        demand(target.contains("source") && is_iri(target["source"], "id"), "4: a source that is an IRI");
        demand(target.contains("selector") && target["selector"].size() == 2, "4.2: both selectors");
        if (!target.contains("selector") || target["selector"].size() != 2) return;
        const auto& quote = target["selector"][0];
        const auto& position = target["selector"][1];
        demand(quote.value("type", "") == "TextQuoteSelector", "4.2.4: type");
        demand(is_text(quote, "exact"), "4.2.4: exact");
        demand(position.value("type", "") == "TextPositionSelector", "4.2.5: type");
        demand(position.contains("start") && position["start"].is_number_unsigned(), "4.2.5: start");
        demand(position.contains("end") && position["end"].is_number_unsigned(), "4.2.5: end");
        if (!broken_.empty()) return;
        std::size_t points = 0;
        for (const char c : quote["exact"].get<std::string>()) points += (c & 0xC0) != 0x80;
        demand(position["end"].get<std::size_t>() - position["start"].get<std::size_t>() == points,
               "4.2.5: positions count code points");
    }

    std::vector<std::string> broken_;
    std::set<std::string> ids_;
};

} // namespace crossread
