#!/usr/bin/env python3
"""Fits how much each cue speaks for a text's being a posting (core/extract/kind/kind_cues.h), on texts whose kind is known. Writes
resources/vocabulary/kinds/weights.json with --write. Prints how many postings are missed and how many other texts are taken for
postings by weights that were fitted without them (ten folds), and the heaviest cues.

    fit_kinds.py KIND_CUES [--write] [--onwards] [--list FILE...] [FOLDER...]

KIND_CUES is the program of tests/bench/kind_cues.cpp. A FOLDER has texts with their truth (OFFERBOOK_SHARED/postings); default:
its seeds and corpus. A list has one text a line, a path (from the list's folder) and its kind with a tab between. The short texts
of tests/core/extract/kinds.tsv and the whole adverts of the sayings beside it are always there. Forms with placeholders are told
otherwise and left out, pages with data too.

A logistic regression over cues and words that are there or not, drawn towards 0 by RIDGE so that a cue of a few texts weighs
little, words more so; cues of fewer than LEAST texts and words of fewer than LEAST_WORD are left out. Weights are thousandths of
the logarithm of the odds, whole numbers. --onwards: from the weights as they are written, towards which they are drawn by
RIDGE_ONWARDS; what the texts of earlier fits said, which are at hand no more, stays.
"""
import collections
import datetime
import json
import math
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import textwrap

RIDGE, LEAST, SWEEPS, FOLDS = 4.0, 5, 40, 10
RIDGE_WORD, LEAST_WORD = 6.0, 8
RIDGE_ONWARDS = 2.0  # times the ridges: towards the weights as they are written
WORD = "word."
# What a house or a town is called says nothing of what a text is, whatever the texts at hand say.
NAMES = {WORD + word for word in (
    "arbeitnow", "berlin", "bern", "dublin", "google", "leeds", "linkedin", "london", "lyon", "microsoft", "milano", "munchen",
    "oracle", "paris", "roma", "synergie", "twitter", "zurich")}
BLACKENED = {WORD + word for word in ("name", "mail", "phone", "link")}  # what stands for names in the collected texts
MIX = 0.15  # added to the start; wrong and missed values together are fewest about here, with six postings to one other text
TABLE = 2.0  # what a row of the table counts as: each stands for a class of texts
LIGHTEST = 0.02  # what weighs less is not written
SAID = 0.15  # what a made-up advert of a line or two counts as, beside a real text
ROOT = pathlib.Path(__file__).resolve().parents[2]
WEIGHTS = ROOT / "resources/vocabulary/kinds/weights.json"
START = "(start)"
SMALL = 0.0003  # a step that changes no weight as it is written


def truths(folders):
    for folder in folders:
        for file in sorted(folder.glob("*.truth.json")):
            truth = json.loads(file.read_text(encoding="utf-8"))
            texts = [file.with_name(file.name.removesuffix(".truth.json") + ending) for ending in (".txt", ".html")]
            text = next((t for t in texts if t.is_file()), file.with_name(truth.get("text", "")))
            yield str(text), (truth["kind"]["value"], 1.0)


def listed(files):
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            name, kind = line.split("\t")[0], line.split("\t")[-1]
            yield str(file.parent / name), (kind.split(",")[0], 1.0)


def short_texts(folder):
    for number, line in enumerate((ROOT / "tests/core/extract/kinds.tsv").read_text(encoding="utf-8").splitlines()):
        kind, text = line.split("\t", 1)
        file = pathlib.Path(folder) / f"{number}.txt"
        file.write_text(text.replace("\\n", "\n"), encoding="utf-8")
        yield str(file), (kind, TABLE)


def said_texts(folder):
    """The whole adverts among the sayings that the fields are tested with, of a line or a few."""
    for table in sorted((ROOT / "tests/core/extract/sayings").glob("*.tsv")):
        for number, line in enumerate(table.read_text(encoding="utf-8").splitlines()):
            cells = line.split("\t")
            if len(cells) < 3 or not cells[1].startswith("@") or not cells[2]:
                continue
            file = pathlib.Path(folder) / f"{table.stem}-{number}.txt"
            file.write_text(cells[1][1:].replace("\\n", "\n"), encoding="utf-8")
            yield str(file), ("posting", SAID)


def cases_of(program, kinds):
    """(path, is it a posting, cues, what it counts as) of every text that the weights decide on."""
    out = subprocess.run([program], input="\n".join(kinds) + "\n", capture_output=True, text=True, check=True).stdout
    cases = []
    for line in out.splitlines():
        path, _, source, *cues = line.split("\t")
        kind, counts = kinds[path]
        if source == "text" and kind != "template":
            cases.append((path, kind == "posting", set(cues) - BLACKENED - NAMES, counts))
    return cases


def ridge_of(cue, written):
    if cue == START:
        return RIDGE_ONWARDS if written else 0.001
    return (RIDGE_ONWARDS if cue in written else 1.0) * (RIDGE_WORD if cue.startswith(WORD) else RIDGE)


def fit(cases, written):
    """Coordinate descent: each weight in turn goes where the penalised likelihood is highest. `written`: the weights that it starts
    from, none for a fit of its own."""
    by_cue = collections.defaultdict(list)
    for number, case in enumerate(cases):
        for cue in case[2]:
            by_cue[cue].append(number)
    real = {number for number, case in enumerate(cases) if case[3] >= 1.0}
    by_cue = {cue: numbers for cue, numbers in sorted(by_cue.items())
              if len(numbers) >= LEAST and (not cue.startswith(WORD) or len(real.intersection(numbers)) >= LEAST_WORD)}
    by_cue[START] = list(range(len(cases)))
    weights = collections.defaultdict(float, written)
    sums = [total(weights, case[2]) for case in cases]
    for _ in range(SWEEPS):
        biggest = 0.0
        for cue, numbers in by_cue.items():
            ridge = ridge_of(cue, written)
            slope, curve = ridge * (weights[cue] - written.get(cue, 0.0)), ridge
            for number in numbers:
                _, is_posting, _, counts = cases[number]
                chance = 1 / (1 + math.exp(-max(-30.0, sums[number])))
                slope += counts * (chance - is_posting)
                curve += counts * chance * (1 - chance)
            step = max(-1.0, min(1.0, -slope / max(curve, 1e-6)))
            if abs(step) < SMALL:
                continue
            weights[cue] += step
            for number in numbers:
                sums[number] += step
            biggest = max(biggest, abs(step))
        if biggest < 10 * SMALL:
            break
    weights[START] += MIX
    return weights


def total(weights, cues):
    return weights[START] + sum(weights.get(cue, 0.0) for cue in cues)


def cross_check(cases, written):
    order = list(range(len(cases)))
    random.Random(1).shuffle(order)
    wrong = []
    for fold in range(FOLDS):
        left_out = set(order[fold::FOLDS])
        weights = fit([case for number, case in enumerate(cases) if number not in left_out], written)
        wrong += [cases[n] for n in left_out if (total(weights, cases[n][2]) > 0) != cases[n][1]]
    wrong = [case for case in wrong if case[3] >= 1.0]
    cases = [case for case in cases if case[3] >= 1.0]
    postings = sum(case[1] for case in cases)
    missed = sum(case[1] for case in wrong)
    print(f"left out and judged: {missed} of {postings} postings missed, "
          f"{len(wrong) - missed} of {len(cases) - postings} others taken for postings")
    return missed, postings, len(wrong) - missed, len(cases) - postings


def written_weights():
    file = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    words = {WORD + word: weight for word, weight in file["words"].items()}
    return {cue: weight / 1000 for cue, weight in (file["weights"] | words | {START: file["start"]}).items()}


def write(weights, checked):
    told = {cue: round(1000 * w) for cue, w in sorted(weights.items()) if cue != START and abs(w) >= LIGHTEST}
    words = {cue.removeprefix(WORD): weight for cue, weight in told.items() if cue.startswith(WORD)}
    cues = {cue: weight for cue, weight in told.items() if not cue.startswith(WORD)}
    head = {
        "status": datetime.date.today().isoformat(),
        "source": "Fitted by tests/bench/fit_kinds.py on texts whose kind is known, adverts and texts that look like them, in "
                  "English, French, German and Italian; thousandths of the logarithm of the odds of being a posting",
        "leftOut": dict(zip(("postingsMissed", "postings", "othersTaken", "others"), checked)),
        "start": round(1000 * weights[START]),
    }
    rows = ",\n".join(f"  {json.dumps(cue)}: {weight}" for cue, weight in cues.items())
    lines = textwrap.wrap(", ".join(f'"{word}":{weight}' for word, weight in words.items()), 126, break_long_words=False,
                          break_on_hyphens=False)
    text = (json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}") + ',\n "weights": {\n' + rows + '\n },\n "words": {\n  '
            + "\n  ".join(lines) + "\n }\n}\n")
    WEIGHTS.write_text(text, encoding="utf-8")


def main(arguments):
    program, rest = arguments[0], [a for a in arguments[1:] if a not in ("--write", "--onwards")]
    lists, folders = [], []
    while rest:
        if rest[0] == "--list":
            lists.append(pathlib.Path(rest[1]))
            rest = rest[2:]
        else:
            folders.append(pathlib.Path(rest.pop(0)))
    if not folders:
        postings = pathlib.Path(os.environ.get("OFFERBOOK_SHARED", ROOT.parent / "shared")) / "postings"
        folders = [postings / "seeds", postings / "corpus"]
    with tempfile.TemporaryDirectory() as folder:
        kinds = dict(truths(folders)) | dict(listed(lists)) | dict(short_texts(folder)) | dict(said_texts(folder))
        cases = cases_of(program, kinds)
    written = written_weights() if "--onwards" in arguments else {}
    checked = cross_check(cases, written)
    weights = fit(cases, written)
    for cue, weight in sorted(weights.items(), key=lambda item: item[1]):
        if abs(weight) > 0.4:
            print(f"{weight:6.2f} {cue}")
    if "--write" in arguments:
        write(weights, checked)


if __name__ == "__main__":
    main(sys.argv[1:])
