#!/usr/bin/env python3
"""Fits how far the reader's certainty can be trusted: per field, kind of evidence and level of the finders, the share of values
that are right on texts whose truth is known (OFFERBOOK_SHARED/postings). Writes resources/vocabulary/confidence/confidence.json
with --write. Prints what each level was assumed to be, what was measured, and the share that comes of both; then how well the shares
predict texts that were left out of the fit, one by one.

    fit_confidence.py OFFERBOOK [--write] [--unseen] [FOLDER...] [-- OFFERBOOK FOLDER...]       (default: seeds and corpus)

Behind "--" other texts are read by another build, in its own tree: texts that were unseen when that one's rules were written.

--unseen says that the program's rules were written before anybody looked at the texts: only there the shares are those that a
reader may expect of a new text. The table that is shipped was written so; the benchmark's own fit, printed only, is of the corpus.

Few cases are drawn towards what is known otherwise: a kind of evidence towards its field, a field towards its level, and a level
towards PRIOR, an assumption and no measurement: a Beta distribution whose mean is the least share that the level's word stands for,
and "as likely right as wrong" for "weak". Of the texts that the rules were written with nearly all
values are right: without an assumption every level would look certain, and levels that so few texts cannot tell apart would not be
told apart. What a share is drawn towards is always measured on other values than its own: none counts twice. PRIOR weighs as much
as PRIOR_CASES values: a level with hundreds of values outweighs it, one with ten does not. Within a field a lower level never gets
a higher share (pooled, as isotonic regression does).
"""
import collections
import datetime
import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

LEVELS = ("sure", "check", "weak")
SURE_FROM, CHECK_FROM = 900, 750  # per mille
PRIOR = {"sure": SURE_FROM / 1000, "check": CHECK_FROM / 1000, "weak": 0.5}  # assumed share of right values
PRIOR_CASES = 20  # values that the assumption counts as: Beta(20 * share, 20 * (1 - share))
TOWARDS_LEVEL, TOWARDS_FIELD = 10, 10  # cases that the known share counts as
ROOT = pathlib.Path(__file__).resolve().parents[2]


def measure_of(folder):
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    measure = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(measure)
    return measure


def tree_of(program):
    """The tree that a build lies in: its rules are read from there."""
    return next((tree for tree in pathlib.Path(program).resolve().parents if (tree / "resources" / "vocabulary").is_dir()), ROOT)


def cases_of(program, postings, folders):
    """One case a value: (text, field, kind, level, right), with the finders' own levels."""
    measure = measure_of(postings)
    truths = []
    for folder in folders:
        for file in sorted(folder.glob("*.truth.json")):
            truth = json.loads(file.read_text(encoding="utf-8"))
            if truth["kind"]["value"] != "posting":
                continue  # who imports it sees that it is none: the shares are of postings
            truths.append((truth, folder / truth["text"]))
    with tempfile.TemporaryDirectory() as bare:
        shutil.copytree(tree_of(program) / "resources", bare, dirs_exist_ok=True)
        shutil.rmtree(pathlib.Path(bare) / "vocabulary" / "confidence", ignore_errors=True)
        run = subprocess.run([program, "extract", "--json", *[str(text) for _, text in truths]], capture_output=True, text=True,
                             env={**os.environ, "OFFERBOOK_RESOURCES": bare})
    cases = []
    for number, ((truth, _), line) in enumerate(zip(truths, run.stdout.splitlines())):
        fields = json.loads(line)["fields"]
        for field in measure.FIELDS:
            stated, wanted = fields.get(field), truth["fields"][field]
            value = measure.value_of(stated)
            if value is not None:
                right = wanted is not None and measure.right(field, wanted, value)
                cases.append((number, field, (stated.get("remark") or {}).get("id", ""), stated["confidence"], bool(right)))
    return len(truths), cases


def pooled(shares, counts):
    """A lower level never above a higher one: neighbours that are out of order share their mean, by their cases."""
    blocks = []
    for share, count in zip(shares, counts):
        blocks.append([share, max(count, 1), 1])
        while len(blocks) > 1 and blocks[-1][0] > blocks[-2][0]:
            above, below = blocks[-2], blocks.pop()
            above[0] = (above[0] * above[1] + below[0] * below[1]) / (above[1] + below[1])
            above[1] += below[1]
            above[2] += below[2]
    return [share for share, _, size in blocks for _ in range(size)]


def fit(cases):
    count = collections.Counter()
    right = collections.Counter()
    for _, field, kind, level, ok in cases:
        for key in {("", "", level), (field, "", level), (field, kind, level)}:
            count[key] += 1
            right[key] += ok
    shares = {}

    def drawn(key, towards, weight, without=None):
        kept_right, kept = right[key] - right[without], count[key] - count[without]
        return (kept_right + weight * towards) / (kept + weight)

    def of_field(field, without_kind=None):
        """Per level, monotone; each level's share is that of the other fields, so that no value counts twice."""
        raw = []
        for level in LEVELS:
            others = drawn(("", "", level), PRIOR[level], PRIOR_CASES, (field, "", level))
            raw.append(drawn((field, "", level), others, TOWARDS_LEVEL, (field, without_kind, level)))
        return dict(zip(LEVELS, pooled(raw, [count[field, "", level] for level in LEVELS])))

    for level in LEVELS:
        shares["", "", level] = drawn(("", "", level), PRIOR[level], PRIOR_CASES)
    for field in sorted({field for _, field, _, _, _ in cases}):
        for level, share in of_field(field).items():
            shares[field, "", level] = share
        for kind in sorted({k for _, f, k, _, _ in cases if f == field and k}):
            others = of_field(field, kind)
            for level in LEVELS:
                if count[field, kind, level]:
                    shares[field, kind, level] = drawn((field, kind, level), others[level], TOWARDS_FIELD)
    return shares, count, right


def predicted(shares, field, kind, level):
    return next(shares[key] for key in ((field, kind, level), (field, "", level), ("", "", level)) if key in shares)


def left_out(texts, cases):
    """Each value predicted by a fit without its text."""
    pairs = []
    for text in range(texts):
        shares, _, _ = fit([case for case in cases if case[0] != text])
        pairs += [(predicted(shares, *case[1:4]), case[4], case[3]) for case in cases if case[0] == text]
    return pairs


def report_levels(shares, count, right):
    print(f"{'level':8}{'assumed':>10}{'as values':>11}{'measured right':>16}{'share of both':>15}")
    for level in LEVELS:
        key = ("", "", level)
        print(f"{level:8}{100 * PRIOR[level]:>9.1f}%{PRIOR_CASES:>11}{right[key]:>9} of {count[key]:<3}{100 * shares[key]:>14.1f}%")


def report(pairs):
    print(f"{'left out one text at a time':30}{'values':>8}{'predicted':>11}{'right':>8}")
    gap = 0.0
    for low, high in ((0, .75), (.75, .85), (.85, .90), (.90, .95), (.95, 1.01)):
        within = [(p, ok) for p, ok, _ in pairs if low <= p < high]
        if within:
            mean, hit = sum(p for p, _ in within) / len(within), sum(ok for _, ok in within) / len(within)
            gap += abs(mean - hit) * len(within) / len(pairs)
            print(f"  predicted {low:4.2f} to {min(high, 1):4.2f}       {len(within):>8}{100 * mean:>10.1f}%{100 * hit:>7.1f}%")
    brier = sum((p - ok) ** 2 for p, ok, _ in pairs) / len(pairs)
    print(f"  Brier score {brier:.4f}, mean gap between predicted and right {100 * gap:.1f} points, over {len(pairs)} values")
    print(json.dumps({"bench": "extract-calibration", "values": len(pairs), "brier": round(brier, 4), "gap": round(gap, 4)}))


SEEN = "the ones the rules were written with"
UNSEEN = "adverts of public repositories in English, French, German and Italian that nobody had looked at when its rules were written"


def write(texts, shares, count, right, which):
    rows = [{"field": field, "kind": kind, "level": level, "perMille": round(1000 * share), "right": right[field, kind, level],
             "of": count[field, kind, level]} for (field, kind, level), share in sorted(shares.items())]
    head = {"status": datetime.date.today().isoformat(), "texts": texts,
            "source": "Measured by tests/bench/fit_confidence.py on texts whose truth is known, " + which + "; few cases "
                      "are drawn towards the field and the level, and levels towards \"assumed\", which nobody measured.",
            "assumed": {"perMille": {level: round(1000 * share) for level, share in PRIOR.items()}, "cases": PRIOR_CASES},
            "sureFromPerMille": SURE_FROM, "checkFromPerMille": CHECK_FROM}
    file = ROOT / "resources" / "vocabulary" / "confidence" / "confidence.json"
    file.parent.mkdir(exist_ok=True)
    lines = ",\n  ".join(json.dumps(row) for row in rows)
    file.write_text(json.dumps(head, indent=1)[:-2] + ',\n "shares": [\n  ' + lines + "\n ]\n}\n", encoding="utf-8")
    print(f"written: {file.relative_to(ROOT)}, {len(rows)} shares")


def runs(arguments):
    """[program, folder, ...] for each part between "--"."""
    parts = [[]]
    for argument in arguments:
        if argument == "--":
            parts.append([])
        elif not argument.startswith("--"):
            parts[-1].append(argument)
    return parts


def main():
    postings = pathlib.Path(os.environ.get("OFFERBOOK_SHARED", "")) / "postings"
    if not (postings / "score.py").is_file():
        print("calibration: not measured, OFFERBOOK_SHARED names no folder with postings")
        return 0
    texts, cases = 0, []
    for run in runs(sys.argv[1:]):
        folders = [pathlib.Path(f) for f in run[1:]] or [postings / "seeds", postings / "corpus"]
        count, of_run = cases_of(run[0], postings, folders)
        cases += [(texts + case[0], *case[1:]) for case in of_run]
        texts += count
    fitted = fit(cases)
    report_levels(*fitted)
    report(left_out(texts, cases))
    if "--write" in sys.argv:
        write(texts, *fitted, UNSEEN if "--unseen" in sys.argv else SEEN)
    return 0


if __name__ == "__main__":
    sys.exit(main())
