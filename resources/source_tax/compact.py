#!/usr/bin/env python3
"""Brings official wage tariffs at source (tarYYxx.txt, layout in README.md) to the compact lines of this folder.

    compact.py tar27ag.txt ... OUTPUT_FOLDER

Writes one qstYY-xx.txt a canton, without loss: equal neighbouring steps become one, a tariff that equals an earlier one is
written as CODE=OTHER. Only records 06 (progressive tariffs) are taken; a record that does not fit stops the run.
"""
import pathlib
import sys


def franc(cents):
    return str(cents // 100) if cents % 100 == 0 else f"{cents / 100:.2f}".rstrip("0")


def read(path):
    """The header's date, the median wage, and per code its steps (from, rate, minimum), all in the file's own units."""
    date = median = canton = None
    steps = {}
    for number, line in enumerate(path.read_text(encoding="ascii").splitlines(), 1):
        record = line[:2]
        if record == "00":
            canton, date = line[2:4], line[19:27]
        elif record == "13":
            median = int(line[45:54])
        elif record == "06":
            if line[2:4] != "01" or line[4:6] != canton or line[42:43] != " ":
                sys.exit(f"{path}:{number}: not a new tariff of {canton} without sex: {line!r}")
            steps.setdefault(line[6:16].strip(), []).append((int(line[24:33]), int(line[54:59]), int(line[45:54])))
    return canton, date, median, steps


def line_of(code, steps):
    kept = []
    for start, rate, minimum in sorted(steps):
        if not kept or kept[-1][1:] != (rate, minimum):
            kept.append((start, rate, minimum))
    return " ".join(f"{franc(start)},{rate}" + (f",{franc(minimum)}" if minimum else "") for start, rate, minimum in kept)


def main():
    *sources, folder = map(pathlib.Path, sys.argv[1:])
    for path in sources:
        canton, date, median, steps = read(path)
        year = path.name[3:5]
        written = {}
        lines = [f"# canton {canton} year 20{year} file date {date[:4]}-{date[4:6]}-{date[6:]} median {franc(median)}"]
        for code in sorted(steps):
            text = line_of(code, steps[code])
            lines.append(f"{code}={written[text]}" if text in written else f"{code}:{text}")
            written.setdefault(text, code)
        (folder / f"qst{year}-{canton.lower()}.txt").write_text("\n".join(lines) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
