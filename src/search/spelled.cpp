#include "search/spelled.h"

#include "search/number_names.h"

namespace crossread {
namespace {

using Role = NumberName::Role;

// Behind "half": "half a million", "half-million", or the share.
SpelledValue read_half(NumberCursor& cursor, std::size_t behind) {
    cursor.at = behind;
    std::size_t next = cursor.next_word();
    if (next == std::string_view::npos) return {0.5, true};
    const std::string_view article = cursor.word(next);
    if ((article == "a" || article == "an") && cursor.byte(next + article.size()) == ' ')
        next += article.size() + 1;
    const NumberName* name = name_of(cursor.word(next));
    if (!name || name->role != Role::scale) return {0.5, true};
    cursor.at = next + name->word.size();
    return {name->value / 2, false};
}

} // namespace

std::optional<SpelledValue> read_spelled(NumberCursor& cursor) {
    double total = 0, current = 0;
    bool any = false, ten = false, unit = false, article = false;
    std::size_t end = cursor.at;
    std::size_t at = cursor.at;
    for (std::size_t words = 0; words < kMostWords; ++words) {
        const std::string_view letters = cursor.word(at);
        const NumberName* name = name_of(letters);
        if (any && !article && letters == "and" && current >= 100) {
            const std::size_t behind = at + letters.size() + 1;
            const NumberName* next = name_of(cursor.word(behind));
            if (!next || next->role > Role::ten) break;
            at = behind;
            continue;
        }
        if (!name) break;
        if (name->role == Role::article) {
            if (any) break;
            article = any = true;
            current = 1;
        } else if (name->role == Role::half) {
            if (any && !article && current != 1) break; // "one half" is one
            return read_half(cursor, at + letters.size());
        } else if (name->role == Role::part) {
            if (!any || total > 0 || current < 1 || current >= name->value) break;
            cursor.at = at + letters.size();
            return SpelledValue{current / name->value, true};
        } else if (name->role == Role::scale) {
            current = (any ? current : 1) * name->value;
            // "hundred thousand" goes on multiplying, "thousand five hundred" adds.
            if (name->value >= 1e3) {
                total += current;
                current = 0;
            }
            ten = unit = article = false;
            any = true;
            end = at + letters.size();
        } else {
            const bool is_ten = name->role == Role::ten;
            if (article || unit || (ten && (is_ten || name->value > 9))) break;
            current += name->value;
            ten = ten || is_ten;
            unit = !is_ten;
            any = true;
            end = at + letters.size();
        }
        const char joint = cursor.byte(at + letters.size());
        if (joint != ' ' && joint != '-') break;
        at += letters.size() + 1;
    }
    if (end == cursor.at) return std::nullopt; // nothing, or an article alone
    cursor.at = end;
    return SpelledValue{total + current, false};
}

} // namespace crossread
