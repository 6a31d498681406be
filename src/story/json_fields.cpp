#include "story/json_fields.h"

#include <cstddef>

namespace crossread {
namespace {

const std::vector<JsonNode> no_members;

} // namespace

Fields::Fields(const JsonNode& node, std::string place, Problem& problem)
    : node_(node), place_(std::move(place)), problem_(problem), taken_(node.members.size()) {
    if (node.kind != JsonNode::Kind::object)
        problem_.report(ErrorCode::malformed, node.line,
                        place_ + " is not an object; write {…} here");
}

const JsonNode* Fields::take(std::string_view name) {
    if (node_.kind != JsonNode::Kind::object) return nullptr;
    for (std::size_t i = 0; i < node_.members.size(); ++i) {
        if (node_.members[i].name != name) continue;
        taken_[i] = true;
        return &node_.members[i];
    }
    return nullptr;
}

bool Fields::has(std::string_view name) const {
    for (const JsonNode& member : node_.members)
        if (member.name == name) return true;
    return false;
}

const JsonNode* Fields::take_required(std::string_view name) {
    const JsonNode* node = take(name);
    if (node == nullptr)
        problem_.report(ErrorCode::missing, node_.line,
                        place_ + " has no \"" + std::string(name) + "\"; add it");
    return node;
}

const JsonNode* Fields::of_kind(const JsonNode* node, JsonNode::Kind kind,
                                std::string_view what) {
    if (node == nullptr || node->kind == kind) return node;
    problem_.report(ErrorCode::malformed, node->line,
                    place_ + ": \"" + node->name + "\" is not " + std::string(what) +
                        "; write one here");
    return nullptr;
}

std::string Fields::text(std::string_view name) {
    const JsonNode* node = of_kind(take_required(name), JsonNode::Kind::string, "a string");
    if (node == nullptr) return {};
    if (node->text.empty()) report(name, ErrorCode::missing, "is empty; fill it in");
    return node->text;
}

std::string Fields::optional_text(std::string_view name) {
    const JsonNode* node = of_kind(take(name), JsonNode::Kind::string, "a string");
    return node == nullptr ? std::string{} : node->text;
}

std::optional<double> Fields::optional_number(std::string_view name) {
    const JsonNode* node = of_kind(take(name), JsonNode::Kind::number, "a number");
    if (node == nullptr) return std::nullopt;
    return node->number;
}

const std::vector<JsonNode>& Fields::array(std::string_view name) {
    const JsonNode* node = of_kind(take_required(name), JsonNode::Kind::array, "an array");
    return node == nullptr ? no_members : node->members;
}

const std::vector<JsonNode>& Fields::optional_array(std::string_view name) {
    const JsonNode* node = of_kind(take(name), JsonNode::Kind::array, "an array");
    return node == nullptr ? no_members : node->members;
}

std::vector<std::string> Fields::texts(std::string_view name) {
    std::vector<std::string> out;
    for (const JsonNode& member : array(name)) {
        if (member.kind != JsonNode::Kind::string || member.text.empty())
            problem_.report(ErrorCode::malformed, member.line,
                            place_ + ": \"" + std::string(name) +
                                "\" holds something that is not a string with text; write \"…\"");
        out.push_back(member.text);
    }
    return out;
}

void Fields::done() {
    for (std::size_t i = 0; i < taken_.size(); ++i) {
        if (node_.kind != JsonNode::Kind::object || taken_[i]) continue;
        problem_.report(ErrorCode::unknown, node_.members[i].line,
                        place_ + " has the unknown field \"" + node_.members[i].name +
                            "\"; correct its name or remove it");
    }
}

void Fields::report(std::string_view name, ErrorCode code, const std::string& what) {
    int line = node_.line;
    for (const JsonNode& member : node_.members)
        if (member.name == name) line = member.line;
    problem_.report(code, line, place_ + ": \"" + std::string(name) + "\" " + what);
}

} // namespace crossread
