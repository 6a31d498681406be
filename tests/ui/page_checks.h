// What holds for every page of every view, as a list of sentences about what does not.
//
//   for (const std::string& wrong : wrongs_of(page)) FAIL_CHECK(wrong);
//
// The checks read nothing but the Page: where its words stand, what can be pressed, and whether the
// document says and offers the same.
#pragma once

#include "ui/compose.h"
#include "ui/page.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace crossread::checks {

inline constexpr float kTouch = 1; // px that two words may share in one direction

inline std::string letters_of(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (c != ' ') out += c;
    return out;
}

inline std::string text_of(const Node& node) {
    std::string out;
    for (const TextLine& line : node.lines) {
        for (const Piece& piece : line.pieces)
            if (!piece.unseen) out += piece.text;
        if (line.joint == ' ') out += ' ';
    }
    return out;
}

// A run's letters: one em high, in the middle of its line.
inline Rect letters_box(const Page& page, const Run& run) {
    const TextStyle& style = page.styles[run.style];
    return {run.x, run.top + (style.line - style.size) / 2, run.width, style.size};
}

inline std::string where(const Page& page, const Run& run) {
    return "“" + std::string(page.text(run)) + "” at " + std::to_string(static_cast<int>(run.x)) +
           "," + std::to_string(static_cast<int>(run.top));
}

inline void check_places(const Page& page, std::vector<std::string>& wrong) {
    if (!std::isfinite(page.height) || page.height < 0)
        wrong.push_back("the height is not a number of pixels");
    std::vector<const Run*> runs;
    for (const Run& run : page.runs) {
        runs.push_back(&run);
        if (!std::isfinite(run.x) || !std::isfinite(run.top) || !std::isfinite(run.width))
            wrong.push_back(where(page, run) + " stands nowhere");
        if (run.x < 0 || run.x + run.width > page.width)
            wrong.push_back(where(page, run) + " lies outside the page's width");
        if (run.top < 0 || run.top + page.styles[run.style].line > page.height + 0.5F)
            wrong.push_back(where(page, run) + " lies outside the page's height");
    }
    std::sort(runs.begin(), runs.end(), [](const Run* a, const Run* b) { return a->top < b->top; });
    for (std::size_t i = 0; i < runs.size(); ++i)
        for (std::size_t j = i + 1; j < runs.size() && runs[j]->top < runs[i]->top + 60; ++j) {
            const Rect a = letters_box(page, *runs[i]);
            const Rect b = letters_box(page, *runs[j]);
            const float across = std::min(a.right(), b.right()) - std::max(a.x, b.x);
            const float down = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
            if (across > kTouch && down > kTouch)
                wrong.push_back(where(page, *runs[i]) + " overlaps " + where(page, *runs[j]));
        }
}

inline void check_words(const Page& page, std::vector<std::string>& wrong) {
    std::string document;
    for (const Node& node : page.nodes) document += letters_of(text_of(node));
    if (page.ink_text != document)
        wrong.push_back("painted: " + page.ink_text + "\nin the document: " + document);
    std::string painted;
    for (const Run& run : page.runs) painted += page.text(run);
    if (painted != page.ink_text) wrong.push_back("the runs do not say what is kept for them");
}

// What the document offers under one id.
struct Offer {
    Action action;
    bool inside = false; // a part of a text
};

inline void check_presses(const Page& page, std::vector<std::string>& wrong) {
    std::map<std::string, Offer> offers;
    auto offer = [&](const std::string& id, const Action& action, bool inside,
                     const std::string& words) {
        if (id.empty()) wrong.push_back("a link of the document has no id: " + words);
        const auto [at, fresh] = offers.try_emplace(id, Offer{action, inside});
        if (fresh) return;
        if (!inside || !at->second.inside)
            wrong.push_back("two things of the document are called " + id);
        if (!(at->second.action == action)) wrong.push_back("one mark leads to two places: " + id);
    };
    for (const Node& node : page.nodes) {
        if (!node.action.none()) offer(node.id, node.action, false, text_of(node));
        else if (!node.id.empty()) wrong.push_back("has an id and does nothing: " + node.id);
        for (const TextLine& line : node.lines)
            for (const Piece& piece : line.pieces)
                if (!piece.address.empty())
                    offer(piece.id, {piece.address, Command::none}, true, piece.text);
    }
    std::set<std::string> pressed;
    for (const Hot& hot : page.hots) {
        if (hot.id.empty()) wrong.push_back("can be pressed and has no id: " + hot.label);
        if (hot.label.empty())
            wrong.push_back("can be pressed and is not called anything: " + hot.id);
        if (hot.action.address.empty() == (hot.action.command == Command::none))
            wrong.push_back("leads not to one thing: " + hot.id);
        if (!hot.inline_mark && (hot.box.w < kLeastTarget || hot.box.h < kLeastTarget))
            wrong.push_back("is a small target: " + hot.id);
        if (hot.box.empty()) wrong.push_back("is too small to press: " + hot.id);
        if (hot.box.right() <= 0 || hot.box.x >= page.width ||
            hot.box.bottom() > page.height + 0.5F)
            wrong.push_back("lies where nobody can press it: " + hot.id);
        const auto at = offers.find(hot.id);
        if (at == offers.end())
            wrong.push_back("can be pressed but is not in the document: " + hot.id);
        else if (!(at->second.action == hot.action))
            wrong.push_back("does something else in the document: " + hot.id);
        else if (at->second.inside != hot.inline_mark)
            wrong.push_back("is a part of a text in one of the two only: " + hot.id);
        if (!pressed.insert(hot.id).second && !hot.inline_mark)
            wrong.push_back("two things that can be pressed are called " + hot.id);
    }
    for (const auto& [id, what] : offers)
        if (pressed.count(id) == 0)
            wrong.push_back("is in the document but cannot be pressed: " + id);
}

inline void check_document(const Page& page, std::vector<std::string>& wrong) {
    int deepest = -1; // a node nests at most one deeper than the one before
    for (const Node& node : page.nodes) {
        if (node.depth < 0 || node.depth > deepest + 1)
            wrong.push_back("a node stands deeper than one below the one before: " + text_of(node));
        deepest = node.depth;
        if (node.role == Role::heading && (node.level < 1 || node.level > 6))
            wrong.push_back("a heading without a level: " + text_of(node));
        if (node.placed && (!std::isfinite(node.box.w) || node.box.w < 0 ||
                            !std::isfinite(node.box.h) || node.box.h < 0))
            wrong.push_back("a node without a size: " + node.id);
        const bool spoken = !node.action.none() && node.lines.empty() && node.label.empty();
        if (!spoken) continue;
        // A link that holds other texts is called by them.
        bool named = false;
        for (std::size_t i = static_cast<std::size_t>(&node - page.nodes.data()) + 1;
             i < page.nodes.size() && page.nodes[i].depth > node.depth; ++i)
            named = named || !page.nodes[i].lines.empty();
        if (!named) wrong.push_back("a link or button without a name: " + node.id);
    }
}

inline std::size_t headings(const Page& page, int level) {
    return static_cast<std::size_t>(
        std::count_if(page.nodes.begin(), page.nodes.end(),
                      [&](const Node& n) { return n.role == Role::heading && n.level == level; }));
}

inline std::vector<std::string> wrongs_of(const Page& page) {
    std::vector<std::string> wrong;
    check_places(page, wrong);
    check_words(page, wrong);
    check_presses(page, wrong);
    check_document(page, wrong);
    return wrong;
}

} // namespace crossread::checks
