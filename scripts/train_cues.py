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
last ones find, ROUNDS times. What is printed is measured on each fifth of the articles with
weights learned from the others; around the thresholds that were chosen it is flat.
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

PLACES = 1 << 15
STEP = 16  # a weight of 1 is a sixteenth of a logit
LARGEST = 45
ADVANCE = (1000, 24, 0)  # clear, plain and doubtful candidates: cue_model.h
ROUNDS = 3
FOLDS = 5
EPOCHS = 8  # of the later half the weights are averaged
ORDERS = 4  # in which the examples are seen; averaged as well
NEAR = 24  # bytes between the marked beginning of a content and ours
CUE_THRESHOLD = -8
CUE_THRESHOLDS = (-16, -12, -8, -4, 0, 4)
END_THRESHOLD = 0
END_THRESHOLDS = (-16, -8, 0, 8, 16)
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


def marked_for(article, cue, subject):
    """The attribution whose cue and source the candidate touches."""
    for marked in article[1]:
        if (any(overlap(cue, span) for span in marked["cue"]) and
                any(overlap(subject, span) for span in marked["source"])):
            return marked
    return None


def whole(marked):
    return min(a for a, _ in marked["content"]), max(b for _, b in marked["content"])


def is_right(article, cue, subject, content):
    text, marked = article[0], marked_for(article, cue, subject)
    if not marked:
        return False
    span = whole(marked)
    quoted = any(mark in text[span[0]:span[1]].decode() for mark in "\u201c\"")
    return (content[0] == content[1] or (quoted and overlap(span, content)) or
            in_common(without_marks(text, span), without_marks(text, content)) >= 0.5)


def numbers_of(words):
    return [int(word.lstrip("w")) for word in words], [int(w) for w in words if w[0] != "w"]


def run_tool(kind, folder, articles, cues, ends):
    """name -> [(numbers of the candidate, its features, [(numbers of the place, its features)])]"""
    paths = []
    for weights in (cues, ends):
        if not weights:
            paths.append("-")
            continue
        with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as file:
            file.write("\n".join(map(str, [weights[0]] + weights[1])) + "\n")
            paths.append(file.name)
    texts = [os.path.join(folder, "text", name + ".txt") for name in articles]
    out = subprocess.run([TOOL, kind] + paths + texts, check=True, capture_output=True, text=True)
    for path in paths:
        if path != "-":
            os.unlink(path)
    found = {}
    for line in out.stdout.splitlines():
        words = line.split()
        if words[0] == "F":
            candidates = found[os.path.basename(line[2:])[:-4]] = []
        elif words[0] == "C":
            candidates.append((list(map(int, words[1:8])), numbers_of(words[8:]), []))
        else:
            candidates[-1][2].append((list(map(int, words[1:3])), numbers_of(words[3:])))
    return found


def cue_examples(folder, articles, cues, ends):
    """name -> [(right, features, those that do not depend on the word, standing)]"""
    examples = {}
    for name, candidates in run_tool("cues", folder, articles, cues, ends).items():
        examples[name] = []
        for numbers, features, _ in candidates:
            cue, subject, content = (tuple(numbers[k:k + 2]) for k in (0, 2, 4))
            right = is_right(articles[name], cue, subject, content)
            examples[name].append((right, *features, numbers[6]))
    return examples


def end_examples(folder, articles, cues):
    """name -> [[(is the end, features, …)] a content], up to the marked end and one place more"""
    examples = {}
    for name, candidates in run_tool("ends", folder, articles, cues, None).items():
        examples[name] = []
        for numbers, _, places in candidates:
            marked = marked_for(articles[name], tuple(numbers[0:2]), tuple(numbers[2:4]))
            if not marked or not places:
                continue
            begin, end = whole(marked)
            if abs(begin - numbers[4]) > NEAR or begin < numbers[1]:
                continue
            content = []
            for (_, previous), features in places:
                content.append((previous >= end - 1, *features, 2))
                if previous >= end - 1:
                    break
            examples[name].append(content)
    return examples


def learn(examples):
    count = collections.Counter(place for _, features, _, _ in examples for place in features)
    data = [(right, [f for f in kind if count[f] >= MIN_COUNT])
            for right, features, general, _ in examples for kind in (features, general)]
    sums = [0.0] * PLACES
    decay = DECAY * len(data) / 2000
    for seed in range(1, ORDERS + 1):
        order = random.Random(seed)
        weights, squares = [0.0] * PLACES, [0.01] * PLACES
        for epoch in range(EPOCHS):
            order.shuffle(data)
            for right, features in data:
                total = max(-30.0, min(30.0, sum(weights[f] for f in features)))
                error = 1.0 / (1.0 + math.exp(-total)) - right
                for f in features:
                    slope = error + decay * weights[f]
                    squares[f] += slope * slope
                    weights[f] -= RATE * slope / math.sqrt(squares[f])
            if epoch >= EPOCHS // 2:
                sums = [total + weight for total, weight in zip(sums, weights)]
    steps = STEP / (EPOCHS - EPOCHS // 2) / ORDERS
    return [max(-LARGEST, min(LARGEST, round(steps * total))) for total in sums]


def score(weights, example):
    """The sum, as if every candidate were a doubtful one: cue_model.h."""
    total = sum(weights[f] for f in example[1])
    return total + ADVANCE[example[3]]


def f1_of(sums, marked, threshold):
    kept = [hit for total, hit in sums if total >= threshold]
    return 2 * sum(kept) / (len(kept) + marked)


def parted(found):
    names = sorted(found)
    random.Random(7).shuffle(names)
    return [set(names[fold::FOLDS]) for fold in range(FOLDS)]


def cross_validated(found, marked):
    sums = []
    for held in parted(found):
        weights = learn([e for name in sorted(found) if name not in held for e in found[name]])
        sums += [(score(weights, e), e[0]) for name in held for e in found[name]]
    return [f1_of(sums, marked, threshold) for threshold in CUE_THRESHOLDS]


def marked_in(articles):
    return sum(len(attributions) for _, attributions in articles.values())


HEAD = """// Made by scripts/train_cues.py from %d articles with %d marked attributions: do not edit.
// A character a weight: '#' is -%d, each later one is 1 more, "?" and the backslash are left out.
#include "extract/%s"

namespace crossread {
namespace {

constexpr PackedWeights packed =
"""
TAIL = """

constexpr CueWeights weights = unpacked(packed, %d);

} // namespace

const CueWeights& %s() { return weights; }

} // namespace crossread
"""


def write(name, header, function, weights, articles):
    def character(weight):
        code = ord("#") + weight + LARGEST
        for left_out in "?\\":
            code += code >= ord(left_out)
        return chr(code)

    line = 92
    text = "".join(map(character, weights[1]))
    rows = ['    "%s"' % text[k:k + line] for k in range(0, len(text), line)]
    with open(os.path.join(ROOT, "src/extract", name), "w", encoding="utf8") as file:
        file.write(HEAD % (len(articles), marked_in(articles), LARGEST, header))
        file.write("\n".join(rows) + ";\n" + TAIL % (weights[0], function))


def end_rates(found, weights_of, threshold):
    """Of the contents, the share that ends where it should, and of the places the share decided right."""
    right = total = 0
    for name in found:
        for content in found[name]:
            stops = [score(weights_of[name], place) >= threshold for place in content]
            first = stops.index(True) if True in stops else len(content)
            marked = [place[0] for place in content]
            right += first == (marked.index(True) if True in marked else len(content))
            total += 1
    return right / max(1, total)


def all_of(found, names):
    return [example for name in names for example in found[name]]


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    folder, articles = sys.argv[1], load(sys.argv[1])
    cues = ends = None
    for number in range(1, ROUNDS + 1):
        found = end_examples(folder, articles, cues)
        weights_of = {}
        for held in parted(found):
            contents = all_of(found, [name for name in sorted(found) if name not in held])
            weights = learn([place for content in contents for place in content])
            weights_of.update((name, weights) for name in held)
        rates = [end_rates(found, weights_of, t) for t in END_THRESHOLDS]
        weights = learn([place for content in all_of(found, sorted(found)) for place in content])
        ends = (END_THRESHOLD, weights)
        print(f"round {number}: ends right, cross-validated, at {END_THRESHOLDS}:",
              " ".join(f"{rate:.3f}" for rate in rates))
        found = cue_examples(folder, articles, cues, ends)
        scores = cross_validated(found, marked_in(articles))
        cues = (CUE_THRESHOLD, learn(all_of(found, sorted(found))))
        total = sum(len(found[name]) for name in found)
        print(f"round {number}: {total} candidates, F1, cross-validated, at {CUE_THRESHOLDS}:",
              " ".join(f"{score:.4f}" for score in scores))
    write("cue_weights.cpp", "cue_model.h", "trained_weights", cues, articles)
    write("end_weights.cpp", "content_end.h", "trained_end_weights", ends, articles)
    if len(sys.argv) == 3:
        check = load(sys.argv[2])
        found = cue_examples(sys.argv[2], check, cues, ends)
        sums = [(score(cues[1], example), example[0]) for example in all_of(found, found)]
        print(f"check: F1 {f1_of(sums, marked_in(check), cues[0]):.4f}")
        found = end_examples(sys.argv[2], check, cues)
        print(f"check: ends right {end_rates(found, dict.fromkeys(found, ends[1]), ends[0]):.3f}")


main()
