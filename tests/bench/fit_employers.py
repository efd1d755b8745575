#!/usr/bin/env python3
"""Fits how much each cue speaks for a name's being the employer's (core/extract/find/employer/employer_cues.h), on texts whose
employer is known. Writes resources/vocabulary/employers/weights.json with --write. Prints what weights that were fitted without
the texts (five folds) find in them, and the heaviest cues.

    fit_employers.py EMPLOYER_CUES [--write] [--onwards] [FOLDER | LIST]... [--fresh [FOLDER | LIST]...]

EMPLOYER_CUES is the program of tests/bench/employer_cues.cpp. A FOLDER has texts with their truth (OFFERBOOK_SHARED/postings);
its seeds and corpus, and the whole adverts of the sayings that the fields are tested with, are always there. A LIST has one text a
line: a path (from the list's folder), where it is from, the employer ("" where the text names none) and other names that are right
as well ("-": none is right too), with tabs between. Texts from one place are in one fold. What stands behind --fresh was not at
hand when the rules were written: it counts more, and the shares of right names are told for it by itself.

The names of a text and "it names none", whose sum is 0, share one chance (a conditional logit). Cues are drawn towards 0 by RIDGE so
that one of a few texts weighs little; those of fewer than LEAST names are left out. Weights are thousandths of the logarithm of the
odds, whole numbers. --onwards: from the weights as they are written, towards which they are drawn by RIDGE_ONWARDS; what the texts
of earlier fits said, which are at hand no more, stays.
"""
import collections
import datetime
import hashlib
import importlib.util
import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile

import slope_steps

RIDGE, LEAST, SWEEPS, FOLDS = 2.0, 4, 80, 5
RIDGE_ONWARDS = 5.0
LEAST_CHANCE = 550  # per mille that a name must reach for being taken
COUNTS = {"own": 10.0, "known": 1.5, "fresh": 1.5, "said": 2.0}  # what a text of each kind counts as
ROOT = pathlib.Path(__file__).resolve().parents[2]
WEIGHTS = ROOT / "resources/vocabulary/employers/weights.json"
SHARED = pathlib.Path(os.environ.get("OFFERBOOK_SHARED", ROOT.parent / "shared")) / "postings"
Text = collections.namedtuple("Text", "path kind fold wanted may_be_none names")


def score():
    spec = importlib.util.spec_from_file_location("score", SHARED / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def truths(folder, kind):
    """(path, kind, where from, names that are right or None where none is named)."""
    for file in sorted(folder.glob("*.truth.json")):
        truth = json.loads(file.read_text(encoding="utf-8"))
        field = truth["fields"]["employer"]
        if truth["kind"]["value"] == "posting":
            others = [] if field is None else field.get("accept", []) + [a["value"] for a in field.get("alternatives", [])]
            names = [] if field is None else [field.get("value")] + others
            yield str(folder / truth["text"]), kind, str(file), names


def listed(file, kind):
    for line in file.read_text(encoding="utf-8").splitlines():
        path, source, *names = line.split("\t")
        yield str(file.parent / path), kind, source, [None if n == "-" else n for n in names if n]


def said(folder):
    for table in sorted((ROOT / "tests/core/extract/sayings").glob("*.tsv")):
        for number, line in enumerate(table.read_text(encoding="utf-8").splitlines()):
            cells = line.split("\t")
            if len(cells) < 3 or cells[0] != "employer" or not cells[1].startswith("@"):
                continue
            file = pathlib.Path(folder) / f"{table.stem}-{number}.txt"
            file.write_text(cells[1][1:].replace("\\n", "\n"), encoding="utf-8")
            yield str(file), "said", f"{table.stem}-{number}", [cells[2]] if cells[2] else []


def texts_of(program, sources):
    """Each text with its names: (value, is it right, cues)."""
    fold = score().fold
    out = subprocess.run([program], input="\n".join(s[0] for s in sources) + "\n", capture_output=True, text=True, check=True).stdout
    names = collections.defaultdict(list)
    for line in out.split("\n"):
        if line.startswith("\t"):
            names[path].append(line.split("\t")[1:])
        elif line:
            path = line.split("\t")[0]
            names[path] = []
    texts = []
    for path, kind, source, right in sources:
        wanted = {fold(name) for name in right if name is not None}
        number = int(hashlib.md5(source.encode()).hexdigest(), 16) % FOLDS
        cases = [(value, fold(value) in wanted, tuple(cues)) for value, *cues in names[path]]
        texts.append(Text(path, kind, number, wanted, None in right, cases))
    return texts


def chances(weights, text):
    """Of each name; what is missing to 1 is that the text names none."""
    sums = [sum(weights[cue] for cue in cues if cue in weights) for _, _, cues in text.names]
    highest = max([0.0] + sums)
    odds = [math.exp(s - highest) for s in sums]
    whole = sum(odds) + math.exp(-highest)
    return [o / whole for o in odds]


def fit(texts, written):
    """`written`: the weights that it starts from, none for a fit of its own."""
    count = collections.Counter(cue for text in texts for _, _, cues in text.names for cue in cues)
    begin = {cue: 0.0 for cue, times in count.items() if times >= LEAST} | written
    ridge = RIDGE_ONWARDS if written else RIDGE
    weights = dict(begin)
    steps = slope_steps.SlopeSteps(weights)
    for _ in range(SWEEPS):
        slopes = {cue: ridge * (begin[cue] - weight) for cue, weight in weights.items()}
        for text in texts:
            shares = chances(weights, text)
            right = sum(share for share, (_, ok, _) in zip(shares, text.names) if ok)
            for share, (_, ok, cues) in zip(shares, text.names):
                slope = COUNTS[text.kind] * ((share / right if ok and right > 0 else 0.0) - share)
                if abs(slope) < 1e-7:
                    continue
                for cue in cues:
                    if cue in slopes:
                        slopes[cue] += slope
        steps.move(weights, slopes)
    return weights


def judged(weights, text):
    """(right, wrong, missed)"""
    shares = chances(weights, text)
    best = max(range(len(shares)), key=shares.__getitem__, default=None)
    if best is None or shares[best] * 1000 < LEAST_CHANCE:
        return 0, 0, int(bool(text.wanted) and not text.may_be_none)
    if text.names[best][1]:
        return 1, 0, 0
    return 0, 1, int(bool(text.wanted))


def cross_check(texts, written):
    found = collections.defaultdict(lambda: [0, 0, 0])
    for number in range(FOLDS):
        weights = fit([text for text in texts if text.fold != number], written)
        for text in texts:
            if text.fold == number:
                found[text.kind] = [a + b for a, b in zip(found[text.kind], judged(weights, text))]
    for kind, (right, wrong, missed) in sorted(found.items()):
        print(f"left out and judged, {kind}: {right} right, {wrong} wrong, {missed} missed")
    return found["fresh"]


def written_weights():
    with open(WEIGHTS, encoding="utf-8") as file:
        return {cue: weight / 1000 for cue, weight in json.load(file)["weights"].items()}


def write(weights, checked):
    head = {
        "status": datetime.date.today().isoformat(),
        "source": "Fitted by tests/bench/fit_employers.py on adverts whose employer is known, in English, French, German and Italian; "
                  "thousandths of the logarithm of the odds against \"the text names none\"",
        "leftOut": dict(zip(("right", "wrong", "missed"), checked)),
        "leastPerMille": LEAST_CHANCE,
    }
    rows = ",\n".join(f"  {json.dumps(cue)}: {round(1000 * weight)}" for cue, weight in sorted(weights.items()) if round(1000 * weight))
    text = json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}") + ',\n "weights": {\n' + rows + "\n }\n}\n"
    WEIGHTS.write_text(text, encoding="utf-8")


def main(arguments):
    program, kind, given = arguments[0], "known", []
    for argument in arguments[1:]:
        path = pathlib.Path(argument)
        if argument == "--fresh":
            kind = "fresh"
        elif argument not in ("--write", "--onwards"):
            given += truths(path, kind) if path.is_dir() else listed(path, kind)
    own = [row for name in ("seeds", "corpus") for row in truths(SHARED / name, "own")]
    with tempfile.TemporaryDirectory() as folder:
        texts = texts_of(program, own + given + list(said(folder)))
    written = written_weights() if "--onwards" in arguments else {}
    checked = cross_check(texts, written)
    weights = fit(texts, written)
    for cue, weight in sorted(weights.items(), key=lambda item: item[1]):
        if abs(weight) > 0.4:
            print(f"{weight:6.2f} {cue}")
    if "--write" in arguments:
        write(weights, checked)


if __name__ == "__main__":
    main(sys.argv[1:])
