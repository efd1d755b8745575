#!/usr/bin/env python3
"""Fits how much the words around a figure or a day speak for its being the value of a field (core/extract/find/context), on texts
whose truth is known. Writes resources/vocabulary/contexts/weights.json with --write. Prints for each field, of texts that were left
out of the fit (three folds), how many of the likeliest mentions are right at each chance that one may ask for.

    fit_contexts.py CONTEXT_CUES [--write] [FOLDER | PASSAGES | IDLE]...

CONTEXT_CUES is the program of tests/bench/context_cues.cpp. A FOLDER has texts with their truth (OFFERBOOK_SHARED/postings), whose
seeds and corpus, and the sayings and idle sentences that the fields are tested with, are always there. PASSAGES is a file of JSON
lines, each a "text" and the "truth" of the fields it speaks of. IDLE is a table (.tsv) of idle sentences.

A logistic regression for each field. Cues are drawn towards 0 by RIDGE, those of fewer than LEAST_TEXTS texts and those that hardly
weigh are left out. A field asks for the least chance at which PRECISION of the mentions that were left out are right, and for more than any passage has that says nothing of
it.
"""
import collections
import datetime
import hashlib
import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile

import slope_steps

FIELDS = ("weekly_hours", "paid_leave_days", "experience_min_years", "start_date", "deadline")
RIDGE, LEAST_TEXTS, LEAST_WEIGHT, SWEEPS, FOLDS = 1.0, 2, 30, 60, 3
CHANCES = (700, 750, 800, 850, 900, 950)
PRECISION = 0.95
MOST_OF_SILENT = 900  # what is likelier is for a finder to deny
ROOT = pathlib.Path(__file__).resolve().parents[2]
WEIGHTS = ROOT / "resources/vocabulary/contexts/weights.json"
SHARED = pathlib.Path(os.environ.get("OFFERBOOK_SHARED", ROOT.parent / "shared")) / "postings"
# What stands around a passage in an advert, so that it is read as a part of one.
FRAMES = {
    "de": ("# Sachbearbeitung Einkauf (m/w/d)\n\nDie Musterwerk Nord GmbH sucht für ihren Standort Kassel Verstärkung.\n\n",
           "\n\nWir freuen uns auf Ihre Bewerbung mit Lebenslauf und Zeugnissen.\n"),
    "en": ("# Project Assistant\n\nSample Works Ltd in Leeds is looking for support.\n\n",
           "\n\nPlease send us your application with a CV and a cover letter.\n"),
    "fr": ("# Assistant de projet (H/F)\n\nExemple Atelier SAS, à Nantes, recherche du renfort.\n\n",
           "\n\nMerci d'envoyer votre candidature avec CV et lettre de motivation.\n"),
    "it": ("# Assistente di progetto\n\nEsempio Opere S.r.l., con sede a Padova, cerca personale.\n\n",
           "\n\nInviare la candidatura con curriculum vitae e lettera di presentazione.\n"),
}
# The heading below which an idle sentence stands (tests/core/extract/idle_sentences): of the house, tasks, what is asked for, what
# is offered, how to apply.
HEADINGS = {
    "de": dict(zip("ATPOC", ("Über uns", "Ihre Aufgaben", "Ihr Profil", "Wir bieten", "Bewerbung"))),
    "en": dict(zip("ATPOC", ("About us", "Your tasks", "Your profile", "We offer", "How to apply"))),
    "fr": dict(zip("ATPOC", ("À propos de nous", "Vos missions", "Votre profil", "Nous offrons", "Candidature"))),
    "it": dict(zip("ATPOC", ("Chi siamo", "Attività", "Profilo", "Offriamo", "Candidatura"))),
}
Case = collections.namedtuple("Case", "text fold right cues is_whole")


def values_of(truth):
    """What the mention that says a field's truth may be, as the program writes it."""
    values = set()
    for value in [truth.get("value"), *truth.get("accept", []), *(a.get("value") for a in truth.get("alternatives", []))]:
        parts = [value.get("low"), value.get("high")] if isinstance(value, dict) else [value]
        values |= {part if isinstance(part, str) else f"{part:g}" for part in parts if part is not None}
    return values


def of_folder(folder):
    """(path, where from, {field: values}, is it a whole text)"""
    for file in sorted(folder.glob("*.truth.json")):
        truth = json.loads(file.read_text(encoding="utf-8"))
        if truth["kind"]["value"] == "posting":
            wanted = {field: values_of(truth["fields"].get(field) or {}) for field in FIELDS}
            yield str(folder / truth["text"]), str(file), wanted, True


def framed(language, text):
    before, behind = FRAMES.get(language, FRAMES["en"])
    return before + text + behind


def written(folder, name, text):
    file = pathlib.Path(folder) / f"{name}.txt"
    file.write_text(text, encoding="utf-8")
    return str(file)


def of_passages(file, folder):
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
        passage = json.loads(line)
        wanted = {field: values_of(truth or {}) for field, truth in passage["truth"].items() if field in FIELDS}
        name = f"{file.stem}-{hashlib.md5(str(file).encode()).hexdigest()[:6]}-{number}"
        yield written(folder, name, framed(file.stem[:2], passage["text"])), name, wanted, False


def of_sayings(folder):
    for table in sorted((ROOT / "tests/core/extract/sayings").glob("*.tsv")):
        for number, line in enumerate(table.read_text(encoding="utf-8").splitlines()):
            cells = line.split("\t")
            if len(cells) >= 3 and cells[0] in FIELDS:
                values = {part for part in cells[2].split("..") if part}
                name = f"{table.stem}-{number}"
                text = cells[1].replace("\\n", "\n")
                text = text[1:] if text.startswith("@") else framed(table.stem[:2], text)
                yield written(folder, name, text), name, {cells[0]: values}, False


def of_idle(table, folder):
    """Sentences that say nothing of any field."""
    for number, line in enumerate(table.read_text(encoding="utf-8").splitlines()):
        part, sentence = line.split("\t")[:2]
        language = table.name[:2]
        name = f"idle-{table.stem}-{number}"
        text = framed(language, HEADINGS[language][part] + "\n\n" + sentence)
        yield written(folder, name, text), name, {field: set() for field in FIELDS}, False


def cases_of(program, sources):
    known = {path: (source, wanted, whole) for path, source, wanted, whole in sources}
    run = subprocess.run([program], input="\n".join(known) + "\n", capture_output=True, text=True, check=True)
    cases = collections.defaultdict(list)
    for line in run.stdout.split("\n"):
        cells = line.split("\t")
        if not line.startswith("\t"):
            path = cells[0]
            continue
        source, wanted, whole = known[path]
        if cells[1] in wanted:
            fold = int(hashlib.md5(source.encode()).hexdigest(), 16) % FOLDS
            cases[cells[1]].append(Case(path, fold, cells[2] in wanted[cells[1]], cells[3:], whole))
    return cases


def fit(cases):
    texts = collections.defaultdict(set)
    for case in cases:
        for cue in case.cues:
            texts[cue].add(case.text)
    number = {cue: i for i, cue in enumerate(sorted(cue for cue, of in texts.items() if len(of) >= LEAST_TEXTS), 1)}
    rows = [([0] + [number[cue] for cue in case.cues if cue in number], case.right) for case in cases]
    weights = dict.fromkeys(range(len(number) + 1), 0.0)
    steps = slope_steps.SlopeSteps(weights)
    for _ in range(SWEEPS):
        slopes = {cue: -RIDGE * weight for cue, weight in weights.items()}
        slopes[0] = 0.0
        for cues, right in rows:
            share = 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(weights[cue] for cue in cues)))))
            slope = right - share
            if abs(slope) > 1e-4:
                for cue in cues:
                    slopes[cue] += slope
        steps.move(weights, slopes)
    rounded = {cue: round(1000 * weights[i]) for cue, i in number.items()}
    return round(1000 * weights[0]), {cue: weight for cue, weight in rounded.items() if abs(weight) >= LEAST_WEIGHT}


def chance(always, weights, case):
    total = always + sum(weights.get(cue, 0) for cue in case.cues)
    return 1000 / (1 + math.exp(-max(-30000, min(30000, total)) / 1000))


def left_out(cases):
    """Of each whole text the likeliest mention: (chance, is it right, does a mention say it)."""
    best, said = {}, set()
    for fold in range(FOLDS):
        always, weights = fit([case for case in cases if case.fold != fold])
        for case in cases:
            if case.fold == fold and case.is_whole:
                best[case.text] = max(best.get(case.text, (0.0, False)), (chance(always, weights, case), case.right))
                if case.right:
                    said.add(case.text)
    return [(share, right, text in said) for text, (share, right) in best.items()]


def least_chance(field, pairs):
    """The least chance that is right often enough; 1001 where none is."""
    least = 1001
    for asked in reversed(CHANCES):
        taken = [right for share, right, _ in pairs if share >= asked]
        said = sum(1 for pair in pairs if pair[2])
        print(f"{field:22} from {asked}: {sum(taken)} right of {len(taken)} taken, {said} said")
        if taken and sum(taken) >= PRECISION * len(taken):
            least = asked
    return least


def highest_silent(always, weights, cases):
    """Above the chances of what stands in passages that say nothing of the field, which are there because they look so."""
    said = {case.text for case in cases if case.right}
    silent = sorted((chance(always, weights, case) for case in cases if not case.is_whole and case.text not in said), reverse=True)
    print("likeliest mentions of silent passages:", *[round(share) for share in silent[:5]])
    return math.ceil(next((share for share in silent if share < MOST_OF_SILENT), 0)) + 1


def main(arguments):
    program, given = arguments[0], [pathlib.Path(argument) for argument in arguments[1:] if argument != "--write"]
    with tempfile.TemporaryDirectory() as folder:
        sources = [row for name in ("seeds", "corpus") for row in of_folder(SHARED / name)] + list(of_sayings(folder))
        for table in sorted((ROOT / "tests/core/extract/idle_sentences").glob("*.tsv")):
            sources += of_idle(table, folder)
        for path in given:
            sources += of_folder(path) if path.is_dir() else (of_idle if path.suffix == ".tsv" else of_passages)(path, folder)
        cases = cases_of(program, sources)
    fields = {}
    for field in FIELDS:
        least = least_chance(field, left_out(cases[field]))
        always, weights = fit(cases[field])
        least = max(least, highest_silent(always, weights, cases[field]))
        print(f"{field}: {len(cases[field])} mentions, {sum(case.right for case in cases[field])} right, {len(weights)} cues, from {least}")
        fields[field] = {"always": always, "leastPerMille": least, "cues": dict(sorted(weights.items()))}
    if "--write" in arguments:
        head = {"status": datetime.date.today().isoformat(),
                "source": "Fitted by tests/bench/fit_contexts.py on adverts whose truth is known, in English, French, German and Italian; "
                          "thousandths of the logarithm of the odds", "fields": fields}
        WEIGHTS.parent.mkdir(exist_ok=True)
        WEIGHTS.write_text(json.dumps(head, ensure_ascii=False, indent=0).replace('",\n', '", ') + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
