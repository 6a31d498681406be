#!/usr/bin/env python3
"""Learns which candidates are cues, and writes the weights as src/extract/cue_weights.cpp.

    cmake --preset native -DCROSSREAD_TRAIN=ON && cmake --build build/native --target cue_candidates
    scripts/train_cues.py TRAIN [CHECK]

TRAIN and CHECK are folders of the PolNeAR form: text/NAME.txt and attributions/NAME_….ann, in which the
source, the cue and the content of every attribution are marked. The texts stay where they are: only
sums over many articles enter the weights. Python 3, nothing but its standard library.

A candidate is right when its cue and its subject touch those of an attribution and its content has at
least half in common with the marked one. Logistic regression by stochastic steps over the hashed
features of extract/cue_features.cpp; features that fewer than MIN_COUNT candidates have are left out.
What is found before a candidate is among its features, so the weights are learned again over what the
last ones find, ROUNDS times. The threshold is the one that is best for the mean of precision and
recall when each fifth of the articles is read with weights learned from the others.
"""
import collections
import glob
import math
import os
import random
import re
import subprocess
import sys
import tempfile

PLACES = 1 << 14
STEP = 16  # a weight of 1 is a sixteenth of a logit
LARGEST = 45
RULES_ADVANCE = 20  # as in cue_model.h
ROUNDS = 3
FOLDS = 5
EPOCHS = 4
RATE = 0.05
DECAY = 1e-3
MIN_COUNT = 2
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TOOL = os.path.join(ROOT, "build/native/tests/train/cue_candidates")
MARKS = "\u201c\u201d\"'\u2018\u2019 "


def load(folder):
    """name -> (text as bytes, its attributions with ranges of bytes)."""
    files = {}
    for path in sorted(glob.glob(os.path.join(folder, "attributions", "*.ann"))):
        files.setdefault(os.path.basename(path)[:-4].rsplit("_", 1)[0], path)
    articles = {}
    for name, path in files.items():
        with open(os.path.join(folder, "text", name + ".txt"), encoding="utf8", newline="") as file:
            text = file.read()
        at = [0]
        for character in text:
            at.append(at[-1] + len(character.encode()))
        spans, attributions = {}, []
        for line in open(path, encoding="utf8", newline="\n"):
            found = re.match(r"(T\d+)\t\w+ ([\d ;]+)\t", line)
            if found:
                pairs = (pair.split() for pair in found[2].split(";"))
                spans[found[1]] = [(at[int(a)], at[int(b)]) for a, b in pairs]
            elif re.match(r"E\d+\t", line):
                parts = collections.defaultdict(list)
                for word in line.split("\t")[1].split():
                    role, _, span = word.partition(":")
                    parts[role.rstrip("0123456789").lower()] += spans.get(span, [])
                if parts["cue"] and parts["content"]:
                    attributions.append(parts)
        articles[name] = (text.encode(), attributions)
    return articles


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def without_marks(text, span):
    words = text[span[0]:span[1]].decode(errors="replace")
    begin = len(words) - len(words.lstrip(MARKS))
    end = len(words.rstrip(MARKS))
    return span[0] + len(words[:begin].encode()), span[1] - len(words[end:].encode())


def in_common(a, b):
    both = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    either = max(a[1], b[1]) - min(a[0], b[0])
    return both / either if either else 0.0


def is_right(article, cue, subject, content):
    text, attributions = article
    for marked in attributions:
        if not any(overlap(cue, span) for span in marked["cue"]):
            continue
        if not any(overlap(subject, span) for span in marked["source"]):
            continue
        whole = (min(a for a, _ in marked["content"]), max(b for _, b in marked["content"]))
        quoted = any(mark in text[whole[0]:whole[1]].decode() for mark in "\u201c\"")
        if (content[0] == content[1] or (quoted and overlap(whole, content)) or
                in_common(without_marks(text, whole), without_marks(text, content)) >= 0.5):
            return True
    return False


def candidates(folder, articles, weights):
    """name -> [(right, features)], where `weights` decide what is found before each candidate."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        path = "-"
        if weights:
            threshold, places = weights
            file.write("\n".join(map(str, [threshold] + places)) + "\n")
            file.flush()
            path = file.name
        texts = [os.path.join(folder, "text", name + ".txt") for name in articles]
        out = subprocess.run([TOOL, path] + texts, check=True, capture_output=True, text=True).stdout
    found = {}
    for line in out.splitlines():
        kind, _, rest = line.partition(" ")
        if kind == "F":
            name = os.path.basename(rest)[:-4]
            found[name] = []
            continue
        words = rest.split()
        numbers = list(map(int, words[:7]))
        cue, subject, content = (tuple(numbers[k:k + 2]) for k in (0, 2, 4))
        found[name].append((is_right(articles[name], cue, subject, content),
                            [int(w.lstrip("w")) for w in words[7:]],
                            [int(w) for w in words[7:] if w[0] != "w"], numbers[6]))
    return found


def learn(examples):
    count = collections.Counter(place for _, features, _, _ in examples for place in features)
    data = [(right, [f for f in kind if count[f] >= MIN_COUNT])
            for right, features, general, _ in examples for kind in (features, general)]
    weights, squares = [0.0] * PLACES, [0.01] * PLACES
    decay = DECAY * len(data) / 2000
    order = random.Random(1)
    for _ in range(EPOCHS):
        order.shuffle(data)
        for right, features in data:
            total = max(-30.0, min(30.0, sum(weights[f] for f in features)))
            error = 1.0 / (1.0 + math.exp(-total)) - right
            for f in features:
                slope = error + decay * weights[f]
                squares[f] += slope * slope
                weights[f] -= RATE * slope / math.sqrt(squares[f])
    return [max(-LARGEST, min(LARGEST, round(STEP * weight))) for weight in weights]


def score(weights, example):
    """The sum, as if every candidate were a doubtful one: cue_model.h."""
    total = sum(weights[f] for f in example[1])
    return total + (0 if example[3] == 2 else RULES_ADVANCE if example[3] == 1 else 1000)


def best_threshold(sums, marked):
    """The threshold with the best F1, and that F1."""
    best, right = (0.0, 0), 0
    ordered = sorted(sums, reverse=True)
    for kept, (total, is_hit) in enumerate(ordered, 1):
        right += is_hit
        if total < 500:
            best = max(best, (2 * right / (kept + marked), total))
    return best[1], best[0]


def parted(found):
    names = sorted(found)
    random.Random(7).shuffle(names)
    return [set(names[fold::FOLDS]) for fold in range(FOLDS)]


def cross_validated(found, marked):
    sums = []
    for held in parted(found):
        weights = learn([e for name in sorted(found) if name not in held for e in found[name]])
        sums += [(score(weights, e), e[0]) for name in held for e in found[name]]
    return best_threshold(sums, marked)


def marked_in(articles):
    return sum(len(attributions) for _, attributions in articles.values())


HEAD = """// Made by scripts/train_cues.py from %d articles with %d marked attributions: do not edit.
// A character a weight: '#' is -%d, each later one is 1 more, "?" and the backslash are left out.
#include "extract/cue_model.h"

#include <string_view>

namespace crossread {
namespace {

constexpr int threshold = %d;
constexpr std::string_view characters =
"""
TAIL = """
constexpr CueWeights read() {
    static_assert(characters.size() == weight_count);
    CueWeights weights;
    weights.threshold = threshold;
    for (std::size_t k = 0; k < weight_count; ++k) {
        const char c = characters[k];
        const int left_out = (c > '?' ? 1 : 0) + (c > '\\\\' ? 1 : 0);
        weights.of[k] = static_cast<std::int8_t>(c - left_out - '#' - %d);
    }
    return weights;
}

constexpr CueWeights weights = read();

} // namespace

const CueWeights& trained_weights() { return weights; }

} // namespace crossread
"""


def write(threshold, weights, articles):
    def character(weight):
        code = ord("#") + weight + LARGEST
        for left_out in "?\\":
            code += code >= ord(left_out)
        return chr(code)

    line = 92
    text = "".join(map(character, weights))
    rows = ['    "%s"' % text[k:k + line] for k in range(0, len(text), line)]
    path = os.path.join(ROOT, "src/extract/cue_weights.cpp")
    with open(path, "w", encoding="utf8") as file:
        file.write(HEAD % (len(articles), marked_in(articles), LARGEST, threshold))
        file.write("\n".join(rows) + ";\n" + TAIL % LARGEST)


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    articles = load(sys.argv[1])
    result = None
    for number in range(1, ROUNDS + 1):
        found = candidates(sys.argv[1], articles, result)
        threshold, f1 = cross_validated(found, marked_in(articles))
        weights = learn([e for name in sorted(found) for e in found[name]])
        result = (threshold, weights)
        total = sum(len(found[name]) for name in found)
        print(f"round {number}: {total} candidates, cross-validated F1 {f1:.4f} at {threshold}")
    write(threshold, weights, articles)
    if len(sys.argv) == 3:
        check = load(sys.argv[2])
        found = candidates(sys.argv[2], check, result)
        sums = [(score(weights, e), e[0]) for name in found for e in found[name]]
        kept = [hit for total, hit in sums if total >= threshold]
        print(f"check: F1 {2 * sum(kept) / (len(kept) + marked_in(check)):.4f}")


main()
