#include "story/json_tree.h"

#include "base/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>

namespace crossread {
namespace {

// The parser does not say where a value stands, but it takes any iterator; this one counts lines.
// After a number the parser has read one character too many, which may be the line's end, so what
// is remembered is the line of the last character that is not white space.
struct LineCount {
    int current = 1;
    int of_last_token = 1;
};

class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, LineCount* lines) : at_(at), lines_(lines) {}

    reference operator*() const { return *at_; }
    CountingIterator& operator++() {
        if (*at_ == '\n') ++lines_->current;
        else if (*at_ != ' ' && *at_ != '\t' && *at_ != '\r')
            lines_->of_last_token = lines_->current;
        ++at_;
        return *this;
    }
    CountingIterator operator++(int) {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return at_ == other.at_; }
    bool operator!=(const CountingIterator& other) const { return at_ != other.at_; }

private:
    const char* at_;
    LineCount* lines_;
};

bool has_control_character(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
    });
}

// Receives the parser's events and grows the tree. Every event returns whether to go on.
class TreeBuilder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    TreeBuilder(const LineCount& lines, const std::string& file, const JsonLimits& limits)
        : lines_(lines), file_(file), limits_(limits) {}

    bool null() { return add(JsonNode::Kind::null) != nullptr; }
    bool boolean(bool value) { return add_number(JsonNode::Kind::boolean, value ? 1 : 0); }
    bool number_integer(number_integer_t value) {
        return add_number(JsonNode::Kind::number, static_cast<double>(value));
    }
    bool number_unsigned(number_unsigned_t value) {
        return add_number(JsonNode::Kind::number, static_cast<double>(value));
    }
    bool number_float(number_float_t value, const string_t&) {
        return add_number(JsonNode::Kind::number, value);
    }
    bool string(string_t& value) {
        if (has_control_character(value))
            return fail(ErrorCode::malformed,
                        "a string holds a control character; write the text without it");
        JsonNode* node = add(JsonNode::Kind::string);
        if (node == nullptr) return false;
        node->text = std::move(value);
        return true;
    }
    bool binary(binary_t&) { return fail(ErrorCode::malformed, "this is not JSON text"); }
    bool key(string_t& value) {
        name_ = std::move(value);
        return true;
    }
    bool start_object(std::size_t) { return open(JsonNode::Kind::object); }
    bool start_array(std::size_t) { return open(JsonNode::Kind::array); }
    bool end_array() {
        open_.pop_back();
        return true;
    }
    bool end_object() {
        const JsonNode& object = *open_.back();
        open_.pop_back();
        const JsonNode* twice = find_repeated(object);
        if (twice == nullptr) return true;
        return fail_at(twice->line, ErrorCode::conflict,
                       "\"" + twice->name + "\" stands twice in one object; keep one");
    }
    template <typename Exception>
    bool parse_error(std::size_t, const std::string& token, const Exception&) {
        std::string near = token.empty() ? "the end of the file" : "'" + token + "'";
        return fail(ErrorCode::malformed, "this is not valid JSON at " + near +
                                              "; look for a missing or extra comma, quotation "
                                              "mark or bracket");
    }

    Result<JsonNode> finish(bool parsed) {
        if (error_) return std::move(*error_);
        if (!parsed) return Error{ErrorCode::malformed, file_, 0, "this is not valid JSON"};
        return std::move(root_);
    }

private:
    JsonNode* add(JsonNode::Kind kind) {
        if (++nodes_ > limits_.max_nodes) {
            fail(ErrorCode::too_large, "there are more than " + std::to_string(limits_.max_nodes) +
                                           " values; split the file");
            return nullptr;
        }
        JsonNode node;
        node.kind = kind;
        node.line = lines_.of_last_token;
        node.name = std::move(name_);
        name_.clear();
        if (open_.empty()) {
            root_ = std::move(node);
            return &root_;
        }
        // Only the innermost open node grows, so the pointers in open_ stay valid.
        open_.back()->members.push_back(std::move(node));
        return &open_.back()->members.back();
    }
    bool add_number(JsonNode::Kind kind, double value) {
        if (!std::isfinite(value))
            return fail(ErrorCode::malformed, "a number is too large to be stored");
        JsonNode* node = add(kind);
        if (node == nullptr) return false;
        node->number = value;
        return true;
    }
    bool open(JsonNode::Kind kind) {
        if (open_.size() == limits_.max_depth)
            return fail(ErrorCode::too_large,
                        "arrays and objects are nested deeper than " +
                            std::to_string(limits_.max_depth) + " levels; make it flatter");
        JsonNode* node = add(kind);
        if (node == nullptr) return false;
        open_.push_back(node);
        return true;
    }
    static const JsonNode* find_repeated(const JsonNode& object) {
        std::vector<const JsonNode*> sorted;
        for (const JsonNode& member : object.members) sorted.push_back(&member);
        // Members of one name stay in their order: the later one is the repeated one.
        std::sort(sorted.begin(), sorted.end(), [](const JsonNode* a, const JsonNode* b) {
            return a->name != b->name ? a->name < b->name : a < b;
        });
        for (std::size_t i = 1; i < sorted.size(); ++i)
            if (sorted[i]->name == sorted[i - 1]->name) return sorted[i];
        return nullptr;
    }
    bool fail(ErrorCode code, std::string what) {
        return fail_at(lines_.of_last_token, code, std::move(what));
    }
    bool fail_at(int line, ErrorCode code, std::string what) {
        if (!error_) error_ = Error{code, file_, line, std::move(what)};
        return false;
    }

    const LineCount& lines_;
    const std::string& file_;
    const JsonLimits& limits_;
    JsonNode root_;
    std::vector<JsonNode*> open_;
    std::string name_; // of the field whose value comes next
    std::size_t nodes_ = 0;
    std::optional<Error> error_;
};

} // namespace

Result<JsonNode> parse_json(std::string_view bytes, const std::string& file,
                            const JsonLimits& limits) {
    if (bytes.size() > limits.max_bytes)
        return Error{ErrorCode::too_large, file, 0,
                     "the file has " + std::to_string(bytes.size()) + " bytes; at most " +
                         std::to_string(limits.max_bytes) + " are read"};
    if (const auto bad = find_invalid_utf8(bytes)) {
        const auto before = bytes.substr(0, *bad);
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        return Error{ErrorCode::malformed, file, static_cast<int>(line),
                     "a byte here is not valid UTF-8; save the file as UTF-8"};
    }
    LineCount lines;
    TreeBuilder builder(lines, file, limits);
    const CountingIterator begin(bytes.data(), &lines);
    const CountingIterator end(bytes.data() + bytes.size(), &lines);
    const bool parsed = nlohmann::json::sax_parse(begin, end, &builder);
    return builder.finish(parsed);
}

} // namespace crossread
