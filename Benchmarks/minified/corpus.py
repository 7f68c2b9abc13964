"""Reads the corpus with the signals that the program counts in it."""
import collections
import pathlib
import subprocess

import numpy

Script = collections.namedtuple("Script", "name part label kind difficulty size package start end length offsets counts fine")
TOKENS = 0  # the number of the signal
LEAST_PIECE, MOST_PIECES = 32, 320  # as in SignalCollector.swift
NODES_FOR_EACH_TOKEN = 1.6


def ratios(program):
    """The figures of the model: name, and the numbers of the counts that are added, taken off and divided by."""
    lines = subprocess.run([program, "minified-signals"], capture_output=True, text=True, check=True).stdout.splitlines()
    rows = [line.split("\t") + [""] * 3 for line in lines]
    return [(row[0], *([int(n) for n in cell.split(",") if n] for cell in row[1:4])) for row in rows]


def values(ratios, counts):
    """The figures of regions, as the program computes them: in thousandths, -1000 where nothing can be divided by."""
    columns = []
    for _, plus, minus, base in ratios:
        top = counts[:, plus].sum(axis=1) - counts[:, minus].sum(axis=1)
        if not base:
            columns.append(top * 1000)
            continue
        bottom = counts[:, base].sum(axis=1)
        columns.append(numpy.where(bottom == 0, -1000, numpy.maximum(0, top) * 1000 // numpy.maximum(bottom, 1)))
    return numpy.stack(columns, axis=1)


def pieces(table):
    """Joins statements to pieces, as the program does in its first look."""
    least = max(LEAST_PIECE, table[:, 1].sum() * NODES_FOR_EACH_TOKEN / MOST_PIECES)
    starts, tokens = [0], 0
    for index in range(len(table)):
        if tokens >= least:
            starts.append(index)
            tokens = 0
        tokens += table[index, 1 + TOKENS]
    counts = numpy.add.reduceat(table[:, 1:], starts)
    return table[starts, 0], counts


def read(folder, program):
    folder = pathlib.Path(folder)
    rows = [line.rstrip("\n").split("\t") for line in open(folder / "manifest.tsv", encoding="utf-8")]
    listing = folder / "listing.txt"
    listing.write_text("\n".join(str(folder / "files" / row[0]) for row in rows) + "\n")
    signals = subprocess.run([program, "minified-signals", str(listing)], capture_output=True, text=True, check=True).stdout
    blocks = {}
    for block in ("\n" + signals).split("\n= ")[1:]:
        path, _, text = block.partition("\n")
        table = numpy.array([line.split() for line in text.splitlines()], dtype=numpy.int64)
        blocks[path.rsplit("/", 1)[1]] = table
    scripts = []
    for name, part, label, kind, difficulty, size, package, start, end in rows:
        table = blocks[name]
        length = (folder / "files" / name).stat().st_size
        scripts.append(Script(name, part, int(label), kind, difficulty, size, package, int(start or 0), int(end or length), length,
                              *pieces(table), table))
    return scripts
