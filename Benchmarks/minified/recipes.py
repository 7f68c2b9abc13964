"""What is done to the source texts of the corpus: for each class of scripts the tools, their settings and a share."""
import dataclasses
import json
import pathlib
import subprocess
import tempfile
from typing import Callable

import calmjs.parse
import calmjs.parse.unparsers.es5
import jsmin
import rjsmin


@dataclasses.dataclass
class Recipe:
    kind: str  # the class
    count: int
    difficulty: str = ""
    steps: Callable = None  # the steps for transform.js, for a source of chance
    run: Callable = None  # or a function of this file
    after: Callable = None  # steps after it
    sizes: tuple = ()  # all sizes if empty
    most: int = 60_000  # longest text, in characters
    pastes: bool = False  # whether results may be parts of mixed scripts
    formats: bool = False

    def difficulty_of(self, size):
        if size != "tiny":
            return self.difficulty
        return {"easy": "medium", "medium": "hard"}.get(self.difficulty, self.difficulty)


def seed(chance):
    return chance.randrange(1 << 30)


def program(*command, path_argument=False):
    """A minifier that is a program which reads standard input, or a file."""
    def run(code, chance):
        with tempfile.NamedTemporaryFile("w", suffix=".js", encoding="utf-8") as file:
            file.write(code)
            file.flush()
            found = subprocess.run([*command, file.name], capture_output=True, text=True, timeout=60)
        return found.stdout if found.returncode == 0 else None
    return run


def calmjs_minified(code, chance):
    tree = calmjs.parse.es5(code)
    return calmjs.parse.unparsers.es5.minify_print(tree, obfuscate=True, obfuscate_globals=chance.random() < 0.5)


PERL = ["perl", "-MJavaScript::Minifier::XS=minify", "-e", "undef $/; open F, $ARGV[0]; print minify(<F>)"]
PERL_PACKER = ["perl", "-MJavaScript::Packer", "-e",
               "undef $/; open F, $ARGV[0]; my $t=<F>; print JavaScript::Packer->init()->minify(\\$t, {compress=>$ENV{C}//'best'})"]


def terser(chance, **changes):
    options = {"compress": chance.choice([{}, {}, {"passes": 2}, {"unsafe": True, "booleans_as_integers": False}]),
               "mangle": {"toplevel": chance.random() < 0.5}}
    options.update(changes)
    return ["terser", options]


def uglify(chance, **changes):
    options = {"compress": {}, "mangle": {"toplevel": chance.random() < 0.5}}
    options.update(changes)
    return ["uglify", options]


def esbuild(*flags):
    return ["esbuild", {"flags": list(flags)}]


def any_minifier(chance):
    return chance.choice([
        lambda: terser(chance), lambda: uglify(chance), lambda: esbuild("--minify", *chance.choice([[], ["--format=iife"]])),
        lambda: ["babelMinify", {"preset": {"mangle": {"topLevel": chance.random() < 0.5}}}],
        lambda: terser(chance, compress=False), lambda: uglify(chance, compress=False)])()


def mangled_names(chance):
    scheme = chance.choice(["frequent", "alphabetic", "alphabetic", "frequent", "twoLetters", "dollar", "underscored", "numbered"])
    return {"scheme": scheme, "topLevel": chance.random() < 0.6, "flat": chance.random() < 0.3, "seed": seed(chance)}


def pretty(chance):
    return chance.choice([
        ["beautify", {"indent_size": chance.choice([2, 4])}], ["print", {"comments": True}],
        ["beautify", {"indent_size": 2, "space_in_empty_paren": True, "brace_style": chance.choice(["collapse", "expand"])}]])


BANNER = "/*! {name} v{a}.{b}.{c} | (c) {year} The {name} authors | MIT licence */\n"


def banner(chance):
    return BANNER.format(name=chance.choice(["widget", "sync", "Tools", "helper"]), a=chance.randrange(9), b=chance.randrange(20),
                         c=chance.randrange(20), year=2010 + chance.randrange(15))


def minified(scale):
    one = lambda number: max(1, int(number * scale))
    few = lambda number: max(1, int(number * min(scale, 1)))  # tools that take a second for each file
    drop_all = lambda chance: [["respace", {"drop": "all", "join": 10**9, "joinChance": 1, "comments": False, "indentation": "none"}]]
    obfuscation = lambda **options: lambda chance: [["hide", {
        "kind": "rewrite", "seed": seed(chance), **{key: value(chance) if callable(value) else value for key, value in options.items()}}]]
    compact = lambda chance: chance.choice([{"compact": True}, {"compact": True}, {}])
    hex_table = lambda chance: {"names": "hex", "rotated": chance.random() < 0.7, "shift": chance.random() < 0.5, "encoded": chance.random() < 0.4, "quoted": chance.random() < 0.3}
    other_table = lambda chance: {"names": chance.choice(["words", "short"]), "rotated": chance.random() < 0.4, "shift": chance.random() < 0.4, "direct": chance.random() < 0.4, "encoded": chance.random() < 0.3, "decimal": chance.random() < 0.5}
    encoded = lambda kind: lambda chance: [chance.choice([["print", {"compact": True, "comments": False}], terser(chance)]), ["hide", {"kind": kind, "seed": seed(chance)}]]
    return [
        # White space and names: what minifiers do by default.
        Recipe("both", one(330), "easy", lambda c: [terser(c)], pastes=True),
        Recipe("both", one(200), "easy", lambda c: [uglify(c)], pastes=True),
        Recipe("both", one(250), "easy", lambda c: [esbuild("--minify", *c.choice([[], ["--format=iife"], ["--target=es2015"], ["--charset=utf8"]]))], pastes=True),
        Recipe("both", one(150), "easy", lambda c: [["babelMinify", {"preset": {"mangle": {"topLevel": c.random() < 0.5}}}]], pastes=True),
        Recipe("both", one(150), "easy", lambda c: [terser(c, compress=False)], pastes=True),
        Recipe("both", one(80), "easy", lambda c: [terser(c, keep_fnames=True, keep_classnames=True)]),
        Recipe("both", one(80), "easy", run=program("minify", "--type", "js"), pastes=True),
        Recipe("both", few(80), "easy", run=program("yui-compressor", "--type", "js"), most=20_000),
        Recipe("both", few(80), "easy", run=program("closure-compiler", "--warning_level", "QUIET", "--js"), most=20_000, pastes=True),
        Recipe("both", one(70), "easy", run=calmjs_minified, most=6_000, pastes=True),
        Recipe("commented", one(60), "medium", lambda c: [any_minifier(c), ["comment", {"seed": seed(c)}]]),
        Recipe("banner", one(90), "easy", lambda c: [any_minifier(c)], after=lambda c: [["banner", {"text": banner(c)}]]),
        Recipe("lines", one(110), "easy", lambda c: [uglify(c, output={"max_line_len": c.randrange(80, 500)})]),
        Recipe("lines", one(80), "easy", lambda c: [terser(c, format={"semicolons": False})]),
        Recipe("lines", one(60), "easy", lambda c: [uglify(c, output={"semicolons": False})]),
        # White space only.
        Recipe("space", one(120), "easy", run=lambda code, c: rjsmin.jsmin(code), pastes=True),
        Recipe("space", one(120), "easy", run=lambda code, c: jsmin.jsmin(code, quote_chars="'\"`"), pastes=True),
        Recipe("space", one(100), "easy", lambda c: [esbuild("--minify-whitespace")], pastes=True),
        Recipe("space", one(100), "easy", lambda c: [terser(c, compress=False, mangle=False)], pastes=True),
        Recipe("space", one(60), "easy", lambda c: [uglify(c, compress=False, mangle=False)]),
        Recipe("space", one(60), "easy", lambda c: [["print", {"compact": True, "comments": c.random() < 0.3}]]),
        Recipe("space", one(60), "easy", lambda c: [["print", {"minified": True, "comments": False}]]),
        Recipe("space", one(60), "easy", run=program(*PERL)),
        Recipe("space", few(30), "easy", run=program("yui-compressor", "--type", "js", "--nomunge"), most=20_000),
        Recipe("space", one(60), "medium", lambda c: [terser(c, compress={}, mangle=False)]),
        Recipe("space", one(60), "easy", drop_all),
        # Broken into lines afterwards.
        Recipe("wrapped", one(200), "medium", lambda c: [any_minifier(c), ["wrap", {"columns": c.randrange(80, 201), "at": c.choice(["any", "statements"])}]], pastes=True),
        Recipe("wrapped", one(160), "medium", lambda c: [any_minifier(c), ["wrap", {"columns": c.randrange(40, 140), "at": c.choice(["any", "statements"]), "indent": c.choice([1, 2, 4])}]], pastes=True),
        Recipe("wrapped-space", one(120), "medium", run=lambda code, c: rjsmin.jsmin(code), after=lambda c: [["wrap", {"columns": c.randrange(80, 201), "at": c.choice(["any", "statements"]), "indent": c.choice([0, 0, 2])}]], pastes=True),
        Recipe("wrapped-space", one(100), "medium", lambda c: [esbuild("--minify-whitespace"), ["wrap", {"columns": c.randrange(80, 201), "at": c.choice(["any", "statements"]), "indent": c.choice([0, 2, 4])}]]),
        # Laid out again after names were shortened.
        Recipe("beautified", one(160), "medium", lambda c: [terser(c), pretty(c)], pastes=True),
        Recipe("beautified", one(120), "medium", lambda c: [uglify(c), pretty(c)]),
        Recipe("beautified", one(130), "medium", lambda c: [esbuild("--minify"), pretty(c)], pastes=True),
        Recipe("beautified", one(80), "medium", lambda c: [["babelMinify", {}], pretty(c)]),
        Recipe("beautified", one(80), "medium", lambda c: [terser(c, format={"beautify": True})]),
        Recipe("beautified", one(160), "medium", lambda c: [any_minifier(c)], formats=True, pastes=True),
        Recipe("beautified", few(50), "medium", run=program("closure-compiler", "--warning_level", "QUIET", "--formatting", "PRETTY_PRINT", "--js"), most=20_000),
        Recipe("beautified", one(40), "medium", run=program("minify", "--type", "js"), after=lambda c: [pretty(c)]),
        # Names only.
        Recipe("names", one(120), "medium", lambda c: [terser(c, compress=False, format={"beautify": True})], pastes=True),
        Recipe("names", one(80), "medium", lambda c: [uglify(c, compress=False, output={"beautify": True, "comments": c.random() < 0.3})]),
        Recipe("names", one(140), "medium", lambda c: [esbuild("--minify-identifiers", *c.choice([[], ["--format=iife"], ["--minify-syntax"]]))], pastes=True),
        Recipe("names", one(220), "hard", lambda c: [["rename", {**mangled_names(c), "comments": c.random() < 0.3}]], pastes=True),
        Recipe("names", one(80), "hard", lambda c: [["rename", {**mangled_names(c), "print": {"retainLines": True}}]], formats=True),
        # Packed, encoded, obfuscated.
        *[Recipe("packed", one(50), "easy", encoded("packed"), most=30_000, pastes=True) for _ in range(2)],
        Recipe("packed", one(40), "easy", run=program(*PERL_PACKER)),
        *[Recipe("encoded", one(28), "easy", encoded(kind), most=20_000, pastes=kind != "jsfuck")
          for kind in ["base64", "percent", "component", "codes", "shifted", "reversed", "escapes"]],
        *[Recipe("jsfuck", one(24), "easy", encoded(kind), most=8_000, pastes=True) for kind in ["jsfuck", "symbols", "faces"]],
        Recipe("string-array", one(150), "easy", obfuscation(table=hex_table, rename="hexadecimal", numbers=lambda c: c.random() < 0.7, flatten=lambda c: c.random() < 0.4, print=compact), pastes=True),
        Recipe("string-array", one(90), "medium", obfuscation(table=other_table, rename=lambda c: c.choice([None, None, "frequent", "alphabetic", "lookalikes"]), print=compact), pastes=True),
        Recipe("hex-names", one(110), "easy", lambda c: [["rename", {"scheme": "hexadecimal", "topLevel": True, "seed": seed(c), "print": compact(c)}]], pastes=True),
        Recipe("hex-names", one(60), "medium", lambda c: [["rename", {"scheme": c.choice(["lookalikes", "underscores"]), "topLevel": True, "flat": True, "seed": seed(c), "print": compact(c)}]]),
        Recipe("escaped", one(110), "medium", obfuscation(escape=lambda c: c.choice(["hex", "hex", "unicode"]), numbers=lambda c: c.random() < 0.3, rename=lambda c: c.choice([None, None, "hexadecimal", "alphabetic"]), print=compact), pastes=True),
        Recipe("flattened", one(80), "medium", obfuscation(flatten=True, numbers=True, rename=lambda c: c.choice(["hexadecimal", "frequent"]), print=compact)),
    ]


def table_text(chance):
    kind = chance.choice(["objects", "numbers", "words", "base64", "json", "matrix"])
    name = chance.choice(["TABLE", "codes", "lookup", "countries", "icon", "data"])
    rows = chance.randrange(20, 400)
    if kind == "objects":
        body = "[" + ",".join(json.dumps({"id": i, "name": f"Item {i}", "code": chance.choice("ABCDEF") * 2}, separators=chance.choice([(",", ":"), (", ", ": ")])) for i in range(rows)) + "]"
    elif kind == "numbers":
        body = "[" + ",".join(str(chance.randrange(1 << 16)) for _ in range(rows * 4)) + "]"
    elif kind == "words":
        body = "{" + ",".join(f"{chance.choice(['aa', 'ab', 'de', 'fr', 'xx'])}{i}:'{chance.choice(['North', 'South', 'East'])} {i}'" for i in range(rows)) + "}"
    elif kind == "base64":
        body = "'data:image/png;base64," + "".join(chance.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/") for _ in range(rows * 40)) + "'"
    elif kind == "json":
        body = "JSON.parse('" + json.dumps([{"k": i, "v": chance.randrange(999)} for i in range(rows)], separators=(",", ":")) + "')"
    else:
        body = "[" + ",".join("[" + ",".join(str(chance.randrange(10)) for _ in range(8)) + "]" for _ in range(rows)) + "]"
    return f"var {name} = {body};\n"


def with_data(code, chance):
    table = table_text(chance)
    return table + code if chance.random() < 0.5 else code + table


def unindented(code, chance):
    lines = [line.strip() for line in code.splitlines()]
    return "\n".join(line for line in lines if line or chance.random() < 0.5) + "\n"


def bundled(code, chance):
    name = chance.choice(["src/index.js", "lib/util.js", "node_modules/thing/index.js"])
    inner = "\n".join("  " + line if line else line for line in code.splitlines())
    return f"""(function(modules) {{
\tvar installedModules = {{}};
\tfunction __webpack_require__(moduleId) {{
\t\tif (installedModules[moduleId]) {{
\t\t\treturn installedModules[moduleId].exports;
\t\t}}
\t\tvar module = installedModules[moduleId] = {{ i: moduleId, l: false, exports: {{}} }};
\t\tmodules[moduleId].call(module.exports, module, module.exports, __webpack_require__);
\t\tmodule.l = true;
\t\treturn module.exports;
\t}}
\treturn __webpack_require__(__webpack_require__.s = "./{name}");
}})({{
/***/ "./{name}":
/*!{'*' * len(name)}**!*\\
  !*** ./{name} ***!
  \\{'*' * len(name)}**/
/***/ (function(module, exports, __webpack_require__) {{

{inner}

/***/ }})
}});
"""


def evaluated_bundle(code, chance):
    name = chance.choice(["src/index.js", "lib/util.js"])
    return bundled(f"eval({json.dumps(code + f'//# sourceURL=webpack:///./{name}?')});", chance)


def readable(scale, minified_results):
    one = lambda number: max(1, int(number * scale))
    sample = [code for _, _, code in minified_results if len(code) < 8_000 and "*/" not in code][:2_000]
    in_comment = lambda code, c: f"/*\n{c.choice(sample)}\n*/\n{code}" if c.random() < 0.5 else code + "// old: " + c.choice(sample).replace("\n", " ")[:3000] + "\n"
    in_string = lambda code, c: code + "var source = " + json.dumps(c.choice(sample)) + ";\n"
    respace = lambda **options: lambda c: [["respace", {"seed": seed(c), **{key: value(c) if callable(value) else value for key, value in options.items()}}]]
    drop = lambda c: c.choice(["operators", "operators", "commas", "braces", "all"])
    return [
        Recipe("original", one(1900), run=lambda code, c: code),
        Recipe("restyled", one(600), steps=respace(drop=drop, indentation=lambda c: c.choice(["", "", "tabs"]), comments=lambda c: c.random() < 0.7)),
        Recipe("unindented", one(250), run=unindented),
        Recipe("unindented", one(120), steps=respace(drop=lambda c: c.choice(["operators", "commas", "braces"]), indentation=lambda c: c.choice(["none", "random"]), comments=lambda c: c.random() < 0.5)),
        Recipe("one-liners", one(420), steps=respace(join=lambda c: c.randrange(60, 200), joinChance=lambda c: c.choice([0.3, 0.6, 0.9]), drop=lambda c: c.choice([None, None, "commas", "operators"]), comments=lambda c: c.random() < 0.5)),
        Recipe("no-comments", one(250), steps=respace(comments=False, blankLines=lambda c: c.random() < 0.5)),
        Recipe("allman", one(60), steps=respace(allman=True)),
        Recipe("printed", one(120), steps=lambda c: [["print", {"comments": c.random() < 0.5}]]),
        Recipe("printed", one(80), steps=lambda c: [["beautify", {"indent_size": c.choice([2, 4])}]]),
        Recipe("printed", one(120), run=lambda code, c: code, formats=True),
        Recipe("printed", max(1, int(40 * min(scale, 1))), run=program("closure-compiler", "--warning_level", "QUIET", "--compilation_level", "WHITESPACE_ONLY", "--formatting", "PRETTY_PRINT", "--js"), most=20_000),
        Recipe("compiled", one(160), steps=lambda c: [["typescript", {"target": c.choice([1, 2, 5]), "module": 1, "removeComments": c.random() < 0.5}]]),
        Recipe("compiled", one(160), steps=lambda c: [["babelEnvironment", c.choice([{}, {"loose": True}, {"targets": {"node": "8"}}])]]),
        Recipe("compiled", one(120), steps=lambda c: [["esbuild", {"flags": list(c.choice([[], ["--format=iife"], ["--target=es2015"]]))}]]),
        Recipe("bundled", one(120), run=bundled, most=20_000),
        Recipe("bundled", one(40), run=evaluated_bundle, most=10_000),
        Recipe("data", one(300), run=with_data),
        Recipe("source-map", one(60), run=lambda code, c: code + "//# sourceMappingURL=" + c.choice(["index.js.map", "data:application/json;base64," + "eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbXX0" * c.randrange(1, 60)]) + "\n"),
        Recipe("in-comment", one(120), run=in_comment),
        Recipe("in-string", one(80), run=in_string),
        Recipe("very-short", one(100), run=lambda code, c: "\n".join(code.splitlines()[:0]) or "\n".join([l for l in code.splitlines() if l.strip()][-1:]) + "\n", sizes=("tiny",)),
    ]
