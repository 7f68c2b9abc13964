#!/usr/bin/env python3
"""Trains the model of minified-code and writes Rules/MinifiedCode/MinifiedCodeModel+Generated.swift.

Usage: Benchmarks/minified/train.py FOLDER PROGRAM

FOLDER is what build.py left, PROGRAM is action-review-dev. Trained is with the part `train`, the margins are set with the
part `tune`; the held-out part is not looked at here, but in evaluate.py. Everything is deterministic.
"""
import math
import pathlib
import pickle
import re
import sys
import textwrap

import lightgbm
import numpy

import corpus

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TOKENS = corpus.TOKENS
SCALE = 1000


def windows(script, chance, count):
    """Random runs of pieces."""
    total = len(script.offsets)
    for _ in range(count):
        first = chance.integers(total)
        length = int(chance.integers(2, 12))
        yield slice(first, min(total, first + length))


def minified_pieces(script):
    ends = numpy.append(script.offsets[1:], script.length)
    middle = (script.offsets + ends) // 2
    return (middle >= script.start) & (middle < script.end)


# The two searches: one looks at layout only, one at names and rewrites only, so that neither hides what the other finds.
LAYOUT = """tokens wordBytes spaceBytes lineBreaks indentationBytes operators spacedOperators commas spacedCommas colons
    spacedColons blocks spacedBlocks conditions spacedConditions statements statementsOnOwnLine tokensBehindColumn100
    tokensBehindColumn200 oddBreaks closedStatements unclosedStatements comments literalBytes""".split()
SHARED = ["tokens", "statements", "comments"]
# Classes in whose scripts the search has nothing to see.
WITHOUT_LAYOUT = ["beautified", "names", "hex-names", "escaped", "string-array", "flattened", "encoded"]
WITHOUT_NAMES = ["space", "wrapped-space", "packed", "jsfuck", "encoded"]


def signal_names():
    source = (ROOT / "Rules/MinifiedCode/SignalCounts.swift").read_text()
    return [name for line in re.findall(r"^    case (.*)$", source, flags=re.M) for name in line.split(", ")]


def linear_samples(scripts, chance, left_out):
    rows, labels = [], []
    for script in scripts:
        if script.kind.removeprefix("mixed-") in left_out:
            continue
        mask = minified_pieces(script) if script.label else None
        for run in windows(script, chance, 4):
            counts = script.counts[run].sum(axis=0)
            if counts[TOKENS] < 12:
                continue
            if script.label:
                inside = mask[run].mean()
                if 0 < inside < 1:
                    continue
                label = int(inside)
            else:
                label = 0
            rows.append(counts)
            labels.append(label)
    return numpy.array(rows), numpy.array(labels)


def features(counts):
    """Counts for each token, with the root taken so that one count weighs less than many pieces of evidence."""
    return counts / numpy.maximum(1, counts[:, [TOKENS]])


def fit_linear(rows, labels, used, count):
    """Logistic regression by Newton's method, first with all signals of `used`, then with the `count` that matter most."""
    x = features(rows)
    left_out = numpy.ones(x.shape[1], bool)
    left_out[used] = False
    x[:, left_out] = 0
    scale = numpy.maximum(x.std(axis=0), 1e-6)
    scale[TOKENS] = 1
    x = numpy.minimum(x / scale, 6)
    weights = numpy.zeros(x.shape[1])
    balance = numpy.where(labels == 1, 0.5 / labels.mean(), 0.5 / (1 - labels.mean()))
    for _ in range(25):
        p = 1 / (1 + numpy.exp(-x @ weights))
        gradient = x.T @ (balance * (p - labels)) + 3.0 * weights
        curvature = (x * (balance * p * (1 - p))[:, None]).T @ x + 3.0 * numpy.eye(x.shape[1])
        weights -= numpy.linalg.solve(curvature, gradient)
    if count < len(used):
        order = [index for index in numpy.argsort(-abs(weights * x.std(axis=0))) if index in used]
        return fit_linear(rows, labels, sorted({TOKENS, *order[:count]}), len(used))
    p = x @ weights > 0
    print(f"  search: {len(labels)} windows, right {100 * (p == labels).mean():.1f} %", file=sys.stderr)
    return numpy.round(weights / scale * SCALE).astype(numpy.int64)


def best_run(script, weights):
    """The run of pieces with the largest sum of weighted counts."""
    sums = script.counts @ weights
    best, start, current, result = 0, 0, 0, (0, 0)
    for index, value in enumerate(sums):
        if current <= 0:
            current, start = 0, index
        current += value
        if current > best:
            best, result = current, (start, index + 1)
    return result


def region_samples(scripts, searches, chance):
    rows, labels, importance = [], [], []

    def add(counts, label, weight):
        if counts[TOKENS] >= 8:
            rows.append(counts)
            labels.append(label)
            importance.append(weight)

    for script in scripts:
        total = script.counts.sum(axis=0)
        runs = [best_run(script, weights) for weights in searches]
        if not script.label:
            add(total, 0, ACTION_WEIGHT if script.package.startswith("action") else 1.0)
            for first, last in runs:
                run = script.counts[first:last].sum(axis=0)
                if last > first and run[TOKENS] < 0.95 * total[TOKENS] and run[TOKENS] > 0.1 * total[TOKENS]:
                    add(run, 0, ACTION_WEIGHT if script.package.startswith("action") else 1.0)
            for window in windows(script, chance, 1):
                add(script.counts[window].sum(axis=0), 0, 0.3)
        elif script.kind.startswith("mixed"):
            mask = minified_pieces(script)
            add(script.counts[mask].sum(axis=0), 1, 0.7)
            add(script.counts[~mask].sum(axis=0), 0, 0.7)
            for first, last in runs:
                if last > first and mask[first:last].mean() > 0.7:
                    add(script.counts[first:last].sum(axis=0), 1, 0.5)
        else:
            add(total, 1, 1.0)
            for window in windows(script, chance, 1):
                add(script.counts[window].sum(axis=0), 1, 0.2)
    return numpy.array(rows), numpy.array(labels), numpy.array(importance)


def judged(scripts, searches, ratios, model):
    """For each script the score of the whole, and that of its best part."""
    rows, owners = [], []
    for number, script in enumerate(scripts):
        total = script.counts.sum(axis=0)
        rows.append(total)
        owners.append((number, 0))
        for weights in searches:
            first, last = best_run(script, weights)
            run = script.counts[first:last].sum(axis=0)
            end = script.offsets[last] if last < len(script.offsets) else script.length
            share = (end - script.offsets[first]) / script.length
            if last > first and run[TOKENS] >= LEAST_TOKENS and share >= LEAST_SHARE:
                rows.append(run)
                owners.append((number, 1))
    scores = model.predict(corpus.values(ratios, numpy.array(rows)), raw_score=True)
    result = numpy.full((len(scripts), 2), -99.0)
    for (number, place), score in zip(owners, scores):
        result[number, place] = max(result[number, place], score)
        if rows and place == 0 and scripts[number].counts.sum(axis=0)[TOKENS] < LEAST_TOKENS:
            result[number, 0] = -99
    return result


def is_plain_action(script):
    return script.package.startswith("action") and script.kind == "original" and script.size != "tiny"


def margins(scripts, scores):
    """The lowest scores to report from: as many minified scripts as possible, with few false alarms, none in actions."""
    labels = numpy.array([script.label for script in scripts])
    plain = numpy.array([is_plain_action(script) for script in scripts])
    new = numpy.array([script.part == "tune" for script in scripts])
    hidden = numpy.array([script.kind.removeprefix("mixed-") in ("encoded", "jsfuck") for script in scripts])
    best = None
    for whole in numpy.arange(-2, 3, 0.1):
        for part in numpy.arange(LEAST_PART_MARGIN, 5, 0.1):
            flagged = (scores[:, 0] >= whole) | (scores[:, 1] >= part)
            alarms = flagged[new & (labels == 0)].mean()
            if alarms > MOST_ALARMS or flagged[plain].any():
                continue
            recall = flagged[new & (labels == 1) & ~hidden].mean()
            # Of equal ones the strictest.
            if best is None or (round(recall, 4), whole + part) > best[:2]:
                best = (round(recall, 4), whole + part, whole, part, alarms)
    if "--margins" in sys.argv:
        for whole in numpy.arange(-2, 2.1, 0.5):
            for part in (1.0, 1.5, 2.0, 2.5):
                flagged = (scores[:, 0] >= whole) | (scores[:, 1] >= part)
                print(f"  {whole:.1f} {part:.1f}: recall {flagged[new & (labels == 1) & ~hidden].mean():.4f}, false alarms "
                      f"{flagged[new & (labels == 0)].mean():.4f}, plain actions {flagged[plain].sum()} of {plain.sum()}", file=sys.stderr)
    print(f"  margins: {best[2]:.1f} {best[3]:.1f}, recall {best[0]:.4f}, false alarms {best[4]:.4f}", file=sys.stderr)
    return best[2], best[3]


def write(searches, model, limits):
    """Writes the tables as Swift."""
    roots, nodes, leaves = [], [], []

    def add(node):
        if "leaf_value" in node:
            leaves.append(round(node["leaf_value"] * SCALE))
            return -len(leaves)
        place = len(nodes)
        nodes.append(None)
        left, right = add(node["left_child"]), add(node["right_child"])
        nodes[place] = (node["split_feature"], math.floor(node["threshold"]), left, right)
        return place

    for tree in model.dump_model()["tree_info"]:
        roots.append(add(tree["tree_structure"]))
    signals = signal_names()
    search = lambda name, what, weights: [
        f"  /// The weights of signals in the search of a part where {what}.",
        f"  static let {name}: [(signal: SignalCounts.Signal, weight: Int32)] = [",
        *(f"    (.{signals[index]}, {weight})," for index, weight in enumerate(weights) if weight), "  ]"]
    shift = lambda child: child if child < 0 else 4 * child
    flat = [number for f, t, left, right in nodes for number in (f, t, shift(left), shift(right))]
    table = lambda name, comment, numbers: "\n".join([
        f"  /// {comment}", f"  static let {name}: [Int32] = [",
        *textwrap.wrap(", ".join(map(str, numbers)), 116, initial_indent="    ", subsequent_indent="    "), "  ]"])
    text = "\n".join([
        "// Generated by `Benchmarks/minified/train.py`. Do not edit.", "", "extension MinifiedCodeModel {",
        "  /// The scores from which on a whole script and a part are reported.",
        *(f"  static let {name} = {round(limit * SCALE)}" for name, limit in zip(["wholeMargin", "partMargin"], limits)),
        *search("layout", "white space was removed", searches[0]), *search("names", "names were shortened", searches[1]),
        table("roots", "Where each tree starts in `nodes`.", [4 * root for root in roots]),
        table("nodes", "For each node the figure, its limit, and where to go on up to the limit and above; a leaf is below 0.", flat),
        table("leaves", "The values of the leaves, in thousandths of a logit.", leaves), "}"])
    (ROOT / "Rules/MinifiedCode/MinifiedCodeModel+Generated.swift").write_text(text + "\n")


LAYOUT_SIGNALS, NAME_SIGNALS = 16, 20
MOST_ALARMS = 0.006
ACTION_WEIGHT = 3  # false alarms in actions are the worst
LEAST_PART_MARGIN = 1.5  # a part is one of many that might have been found
LEAST_SHARE, LEAST_TOKENS = 0.15, 22  # as in RegionSearch.swift
PARAMETERS = dict(
    objective="binary", num_leaves=12, max_depth=5, learning_rate=0.15, min_data_in_leaf=30, lambda_l2=3, verbosity=-1,
    feature_fraction=0.6, bagging_fraction=0.8, bagging_freq=1, max_bin=127, deterministic=True, force_row_wise=True,
    num_threads=2, seed=7)
ROUNDS = 110


def main():
    folder, program = sys.argv[1:3]
    ratios = corpus.ratios(program)
    scripts = corpus.read(folder, program)
    chance = numpy.random.default_rng(7)
    train = [script for script in scripts if script.part == "train"]
    names = signal_names()
    layout = [names.index(name) for name in LAYOUT]
    others = [index for index, name in enumerate(names) if name not in LAYOUT or name in SHARED]
    searches = [
        fit_linear(*linear_samples(train, chance, WITHOUT_LAYOUT), layout, LAYOUT_SIGNALS),
        fit_linear(*linear_samples(train, chance, WITHOUT_NAMES), others, NAME_SIGNALS)]
    rows, labels, importance = region_samples(train, searches, chance)
    importance = importance * numpy.where(labels == 1, 1, labels.sum() / (len(labels) - labels.sum()))
    data = lightgbm.Dataset(corpus.values(ratios, rows), labels, weight=importance)
    model = lightgbm.train(PARAMETERS, data, ROUNDS)
    # Actions of the part `train`, too: what is trained with scores lower than what is new, so they only add to the care.
    tune = [script for script in scripts if script.part == "tune" or is_plain_action(script) and script.part == "train"]
    write(searches, model, margins(tune, judged(tune, searches, ratios, model)))
    pickle.dump((ratios, searches, model.model_to_string()), open(pathlib.Path(folder) / "model.pickle", "wb"))
    gains = sorted(zip(model.feature_importance("gain"), [r[0] for r in ratios]), reverse=True)
    for gain, name in gains[:25]:
        print(f"  {gain:10.0f} {name}", file=sys.stderr)


if __name__ == "__main__":
    main()
