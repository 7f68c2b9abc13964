"""The source texts of the corpus: Debian's packages of JavaScript libraries, and the actions of this repository."""
import hashlib
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PACKAGE_COUNT = 520
PACKAGE_KILOBYTES = range(30, 1501)  # installed size
# Libraries that compute, whose short names are a person's.
COMPUTING = re.compile(r"^node-(d3-.*|bn\.js|elliptic|sha\.js|md5\.js|pako|ieee754|base64-js|browserify-(aes|sign|des)|"
                       r"chroma-js|color-convert|long|des\.js|hash\.js|miller-rabin|ripemd160|crc|seedrandom|fft\.js)$")
EXCLUDED = re.compile(r"^node-types-|typescript$|polyfill|icu|unicode|babel|debbundle|core-js|-debug$")
FILE_SIZES = range(300, 60_001)


def part_of(name):
    """The part of the corpus that a package belongs to: by its name, so that it never changes."""
    number = int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % 100
    return "train" if number < 60 else "tune" if number < 75 else "held-out"


def download(folder):
    """Downloads the packages into `folder` and unpacks each; what is there already stays."""
    found = subprocess.run(["apt-cache", "search", "--names-only", "^node-"], capture_output=True, text=True, check=True)
    names = sorted({line.split()[0] for line in found.stdout.splitlines()})
    names = [name for name in names if not EXCLUDED.search(name)]
    shown = subprocess.run(["apt-cache", "show", "--no-all-versions", *names], capture_output=True, text=True, check=True)
    sizes = dict(re.findall(r"^Package: (\S+)\n(?:.*\n)*?Installed-Size: (\d+)", shown.stdout, flags=re.M))
    suited = [name for name, size in sizes.items() if int(size) in PACKAGE_KILOBYTES]
    suited.sort(key=lambda name: hashlib.sha256(name.encode()).hexdigest())
    chosen = sorted(set(suited[:PACKAGE_COUNT]) | {name for name in suited if COMPUTING.match(name)})
    missing = [name for name in chosen if not (folder / name).exists()]
    archives = folder / "archives"
    archives.mkdir(parents=True, exist_ok=True)
    if missing:
        subprocess.run(["apt-get", "download", "-q", *missing], cwd=archives, check=True, stdout=subprocess.DEVNULL)
    for archive in sorted(archives.glob("*.deb")):
        target = folder / archive.name.split("_")[0]
        if not target.exists():
            subprocess.run(["dpkg", "-x", archive, target], check=True)
    return chosen


def is_written_by_a_person(path, text):
    """No minified file, no module with imports (the tools want scripts), nothing that is mostly data."""
    if re.search(r"[.\-_]min[.\-_]|\.min\b|/min/|bundle|packed|browserif", str(path)):
        return False
    lines = text.splitlines()
    code = [line for line in lines if line.strip() and not re.match(r"\s*(//|/?\*)", line)]
    if len(code) < 6 or max(map(len, code)) > 400:
        return False
    indented = sum(1 for line in code if line[0] in " \t")
    if sum(map(len, code)) / len(code) > 75 or indented * 5 < len(code):
        return False
    return not re.search(r"^\s*(import|export)\b", text, flags=re.M)


def libraries(folder, names):
    """Pairs of package and text."""
    for name in names:
        for path in sorted((folder / name).rglob("*.js")) + sorted((folder / name).rglob("*.cjs")):
            if path.is_symlink() or not path.is_file() or path.stat().st_size not in FILE_SIZES:
                continue
            try:
                text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
            except UnicodeDecodeError:
                continue
            if is_written_by_a_person(path, text):
                yield name, text.removeprefix("\ufeff")


def actions():
    """Pairs of folder and text: the actions of the corpus of this repository, which people wrote for it."""
    for root in ["Corpus/compliant", "Corpus/labelled/tuned", "Corpus/violating"]:
        for path in sorted((ROOT / root).rglob("*.js")):
            text = path.read_text(encoding="utf-8", errors="replace")
            if "syntax-error" in text or "minified-code" in text or pathlib.Path(f"{path}.findings").exists():
                continue
            text = re.sub(r"\s*// finding: .*", "", text)
            lines = text.splitlines()
            if len(lines) >= 6 and max(map(len, lines)) < 400:
                folder = path.parent if (path.parent / "action.json").exists() else path
                yield "action " + str(folder.relative_to(ROOT)), text
