#!/usr/bin/env python3
"""How far the reader's words "sure", "check" and "weak" can be trusted: per field, how many of the values it called so are
right on texts whose truth is known (OFFERBOOK_SHARED/postings). The same figures stand in the last line as JSON.

    extract_reliability.py OFFERBOOK [FOLDER...]        (default: seeds and corpus)
"""
import collections
import importlib.util
import json
import os
import pathlib
import subprocess
import sys

LEVELS = ("sure", "check", "weak")


def measure_of(folder):
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    measure = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(measure)
    return measure


def main():
    shared = os.environ.get("OFFERBOOK_SHARED", "")
    postings = pathlib.Path(shared) / "postings"
    if not shared or not (postings / "score.py").is_file():
        print("reliability: not measured, OFFERBOOK_SHARED names no folder with postings")
        return 0
    measure = measure_of(postings)
    folders = [pathlib.Path(f) for f in sys.argv[2:]] or [postings / "seeds", postings / "corpus"]
    cases = []
    for folder in folders:
        for file in sorted(folder.glob("*.truth.json")):
            truth = json.loads(file.read_text(encoding="utf-8"))
            cases.append((truth, folder / truth["text"]))
    run = subprocess.run([sys.argv[1], "extract", "--json", *[str(text) for _, text in cases]], capture_output=True, text=True)
    counts = collections.defaultdict(lambda: [0, 0])  # (field, level): right, all
    for (truth, _), line in zip(cases, run.stdout.splitlines()):
        fields = json.loads(line)["fields"]
        for field in measure.FIELDS:
            stated, wanted = fields.get(field), truth["fields"][field]
            value = measure.value_of(stated)
            if value is None:
                continue
            right = wanted is not None and measure.right(field, wanted, value)
            for name in (field, "all fields"):
                counts[name, stated.get("confidence")][0] += right
                counts[name, stated.get("confidence")][1] += 1
    print("counted in the texts; no assumption is in these figures (fit_confidence.py says which ones the shown chances hold)")
    print(f"{'reliability':22}" + "".join(f"{level:>16}" for level in LEVELS))
    result = {}
    for field in [*measure.FIELDS, "all fields"]:
        cells = [counts.get((field, level), [0, 0]) for level in LEVELS]
        print(f"{field:22}" + "".join(f"{right:>6} of {of:<3} {100 * right / of:3.0f}%" if of else f"{'-':>16}" for right, of in cells))
        result[field] = dict(zip(LEVELS, cells))
    print(json.dumps({"bench": "extract-reliability", "texts": len(cases), "fields": result}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
