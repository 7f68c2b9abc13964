#!/usr/bin/env python3
"""Shows how often minified-code is right on a part of the corpus.

Usage: Benchmarks/minified/evaluate.py FOLDER PROGRAM PART [--list]

PROGRAM is action-review-dev; PART is tune or held-out. `--list` names each script that is judged wrongly.
"""
import collections
import pathlib
import subprocess
import sys

Row = collections.namedtuple("Row", "name part label kind difficulty size package start end")
TOLERANCE = 2  # bytes by which a part may begin in front of the pasted one


def verdicts(folder, program):
    """For each script the place of the minified part, or None; the time that all took comes last."""
    listing = folder / "listing.txt"
    paths = sorted((folder / "files").iterdir())
    listing.write_text("\n".join(map(str, paths)) + "\n")
    output = subprocess.run([program, "minified-parts", str(listing)], capture_output=True, text=True, check=True).stdout
    found = {}
    for line in output.splitlines()[:-1]:
        path, *cells = line.split("\t")
        found[pathlib.Path(path).name] = None if cells == ["-"] else int(cells[0])
    return found


def percent(part, whole):
    return f"{100 * part / whole:.2f} %" if whole else "-"


def main():
    folder, program, part = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    found = verdicts(folder, program)
    rows = [Row(*line.split("\t")) for line in (folder / "manifest.tsv").read_text().splitlines()]
    rows = [row for row in rows if row.part == part]
    counts, groups, places = collections.Counter(), collections.defaultdict(collections.Counter), collections.Counter()
    for row in rows:
        is_found, is_minified = found[row.name] is not None, row.label == "1"
        counts[is_minified, is_found] += 1
        label = "minified" if is_minified else "readable"
        for group in [("class", label, row.kind), ("difficulty", label, row.difficulty), ("size", label, row.size)]:
            groups[group][is_found == is_minified] += 1
        if is_found and is_minified and row.kind.startswith("mixed"):
            places[int(row.start) - TOLERANCE <= found[row.name] < int(row.end)] += 1
        if "--list" in sys.argv and is_found != is_minified:
            print(label, row.name, row.size, row.package)
    print("precision ", percent(counts[True, True], counts[True, True] + counts[False, True]))
    print("recall    ", percent(counts[True, True], counts[True, True] + counts[True, False]))
    print("alarms    ", percent(counts[False, True], counts[False, True] + counts[False, False]))
    print("places    ", percent(places[True], sum(places.values())))
    for group, right in sorted(groups.items()):
        if group[2]:
            print(f"{group[0]:<11}{group[1]:<9} {group[2]:<20} {percent(right[True], sum(right.values())):>9} of {sum(right.values())}")


if __name__ == "__main__":
    main()
