import JavaScriptSyntax
import Source
import Testing

@Suite struct EngineSyntaxCheckTests {
  @Test(arguments: [
    ("var a = 1;\nvar b = ;\n", 2, 9), ("f(1, 2;", 1, 7), ("'é😀' 'b'", 1, 7), ("a\r\nb c", 2, 3),
    ("a;\u{2028}b c", 1, 6),
    ("`\n\n` b c", 3, 3), ("/* \r */ var ;", 2, 9), ("return 1", 1, 1), ("var s = 'a\\\nb'; var ;", 2, 9),
  ])
  func mistakesHaveTheirPlace(_ text: String, line: Int, column: Int) throws {
    var engine = try EngineSyntaxCheck()
    let source = SourceText(text)
    guard case .invalid(let offset, _) = engine.check(source) else {
      Issue.record("the engine accepted \(text)")
      return
    }
    #expect(source.position(of: try #require(offset)) == SourcePosition(line: line, column: column))
  }

  @Test(arguments: [
    "", "#!/usr/bin/env node\nvar a", "var \\u0061b = 1", "a ??= b?.c", "x = /[/]\\/(?<y>a)/u",
    "label: for(;;) break label",
    "let a\n[b] = c", "var await, yield, let, async, of", "<!-- html\n1\n--> html",
    "class A { #b = 1; static { this.#b } }",
    "'use strict'; var o = { eval: 1, get a() { return 1 } }", "tag`\\u{zz}`", "a = '\u{2028}'", "010", "with (a) b",
  ])
  func oddButValidScriptsAreValid(_ text: String) throws {
    var engine = try EngineSyntaxCheck()
    #expect(engine.check(SourceText(text)) == .valid)
  }

  @Test(arguments: [
    "import a from 'b'", "export default 1", "await x", "a = <b/>", "let a; let a", "'use strict'; with (a) b",
    "'use strict'; 010",
    "'use strict'; delete a", "function f() { 'use strict'; var eval }", "var a: string", "{ \"a\": 1 }", "f(a,,b)",
    "var if = 1",
    "/(/", "for (const a; ;) ;", "class A { constructor() {} constructor() {} }", "var a = “b”", "'a\nb'", "`a", "/* a",
  ])
  func whatIsNoScriptIsInvalid(_ text: String) throws {
    var engine = try EngineSyntaxCheck()
    guard case .invalid = engine.check(SourceText(text)) else {
      Issue.record("the engine accepted \(text)")
      return
    }
  }

  @Test func limitsLeaveTheVerdictOpenAndTheEngineWorksOn() throws {
    var limits = EngineSyntaxCheck.Limits()
    limits.stack = 64 << 10
    limits.milliseconds = 50
    var engine = try EngineSyntaxCheck(limits: limits)
    let deep = SourceText(String(repeating: "(", count: 100_000) + "1" + String(repeating: ")", count: 100_000))
    let many = SourceText("let " + (0..<200_000).map { "a\($0)" }.joined(separator: ","))
    #expect(engine.check(deep) == .undecided)
    #expect(engine.check(many) == .undecided)
    #expect(engine.check(SourceText("var a = 1")) == .valid)
  }

  /// A tagged template is no directive, by the specification; the engine forgets that.
  @Test func aTaggedTemplateIsNoDirective() throws {
    var parser = try ScriptParser()
    let tree = try parser.parse(SourceText("'use strict'\n`a`"))
    #expect(!tree.isDeclaredStrict(tree.root))
  }

  @Test func oneScriptLeavesNothingBehindForTheNext() throws {
    var engine = try EngineSyntaxCheck()
    for _ in 0..<3 {
      #expect(engine.check(SourceText("let a = 1; class B {}")) == .valid)
      #expect(engine.check(SourceText("let a = ;")) != .valid)
    }
  }

  /// Directive prologues are decided as the engine decides them: only strict code rejects `with`.
  @Test(arguments: [
    "'use strict'", "\"use strict\"", "'use strict';", "// c\n/* d */ 'use strict'", "'a'; 'use strict'",
    "'a'\n'use strict'\n",
    "('use strict')", "'use\\x20strict'", "`use strict`", "'use strict' + ''", "'use strict'.length", "'use strict', 1",
    "'use strict'\n+ 1", "'use strict'\n.length", "'use strict'\n;", ";'use strict'", "1; 'use strict'",
    "'use strict' /* c */ ;",
    "'use strict'\n/a/g.b", "'use strict'\n[0]", "'use  strict'", "'use strict '", "{'use strict'}",
    "'use strict'\nvar a", "'use strict'\n++a", "'use strict' ? 1 : 2", "'use strict'\n(1)", "'\\\nuse strict'",
    "'use strict'\nin a",
    "\u{FEFF}'use strict'", "#!shebang\n'use strict'", "<!-- c\n'use strict'", "'use strict'\n--> c",
    "'use strict'\n=> 1",
  ])
  func strictnessIsTheEngines(_ prologue: String) throws {
    var engine = try EngineSyntaxCheck()
    var parser = try ScriptParser()
    guard engine.check(SourceText(prologue)) == .valid else { return }
    let isStrict = engine.check(SourceText(prologue + "\n;with (a) b")) != .valid
    let tree = try parser.parse(SourceText(prologue))
    #expect(tree.isDeclaredStrict(tree.root) == isStrict)
  }
}
