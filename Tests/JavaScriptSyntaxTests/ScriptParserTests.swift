import JavaScriptSyntax
import Source
import Testing

@Suite struct ScriptParserTests {
  /// Texts that crashed or froze parsers, each with whether the whole of it must be in the tree.
  struct Hostile: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let isWhole: Bool

    init(_ name: String, _ text: String, isWhole: Bool) {
      (testDescription, self.text, self.isWhole) = (name, text, isWhole)
    }

    static let all = [
      Hostile("65,536 comments", String(repeating: "/**/", count: 65_536), isWhole: true),
      Hostile("200,000 comments", String(repeating: "/**/", count: 200_000), isWhole: true),
      Hostile("70,000 line comments", String(repeating: "//\n", count: 70_000), isWhole: true),
      Hostile("100,000 open calls", String(repeating: "f(", count: 50_000), isWhole: false),
      Hostile("100,000 nested brackets", nested(100_000, "[", "]"), isWhole: true),
      Hostile("100,000 nested parentheses", nested(100_000, "(", ")", around: "1"), isWhole: true),
      Hostile("100,000 open brackets", String(repeating: "[", count: 100_000), isWhole: false),
      Hostile("1 MB of one expression", "a=" + String(repeating: "x+", count: 500_000) + "1", isWhole: true),
    ]

    private static func nested(_ depth: Int, _ open: String, _ close: String, around inner: String = "") -> String {
      String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
    }
  }

  @Test(arguments: Hostile.all)
  func hostileTextsHaveTruthfulTrees(_ hostile: Hostile) throws {
    var parser = try ScriptParser()
    let tree = try parser.parse(SourceText(hostile.text))
    #expect((tree.firstUnknownRange == nil) == hostile.isWhole)
    #expect(Int(tree.range(of: tree.root).end) == hostile.text.utf8.count)
  }

  @Test func limitsEndAParseAndTheParserWorksOn() throws {
    var limits = ScriptParser.Limits()
    limits.memory = 1 << 20
    var parser = try ScriptParser(limits: limits)
    #expect(throws: ScriptParser.Failure.outOfMemory) {
      _ = try parser.parse(SourceText(String(repeating: "f(", count: 50_000)))
    }
    #expect(try parser.parse(SourceText("a()")).nodes(of: .callExpression).count == 1)
  }

  @Test func quadraticErrorRecoveryIsStopped() throws {
    var limits = ScriptParser.Limits()
    limits.milliseconds = 300
    var parser = try ScriptParser(limits: limits)
    let quotes = SourceText(String(repeating: "\"", count: 60_000))
    #expect(throws: ScriptParser.Failure.outOfTime) { _ = try parser.parse(quotes) }
    #expect(try parser.parse(SourceText("a()")).nodes(of: .callExpression).count == 1)
  }

  @Test(arguments: [
    ("// a\rnew XMLHttpRequest()", 1), ("// a\u{2028}new XMLHttpRequest()", 1), ("/* \0 */ new XMLHttpRequest()", 1),
    ("a = '\0'; new XMLHttpRequest()", 1), ("x-->0; new XMLHttpRequest()", 1), ("// new XMLHttpRequest()\r\n", 0),
    ("<!-- new XMLHttpRequest()\n", 0), ("a\n--> new XMLHttpRequest()\n", 0), ("x = a --> b; new XMLHttpRequest()", 1),
  ])
  func codeDoesNotHideInWhatIsNoComment(_ text: String, count: Int) throws {
    var parser = try ScriptParser()
    let tree = try parser.parse(SourceText(text))
    #expect(tree.nodes(of: .newExpression).count == count)
    #expect(tree.firstUnknownRange == nil)
  }

  @Test func emptyTextsAreScripts() throws {
    var parser = try ScriptParser()
    for text in ["", " \n", "// only", "#!/usr/bin/env node"] {
      let tree = try parser.parse(SourceText(text))
      #expect(tree.kind(of: tree.root) == .program)
      #expect(tree.firstUnknownRange == nil)
    }
  }

  @Test func nodesKnowTheirParentsFieldsAndPlaces() throws {
    var parser = try ScriptParser()
    let tree = try parser.parse(SourceText("/* a */ f(x.y, 'z');"))
    let call = try #require(tree.nodes(of: .callExpression).first)
    let arguments = try #require(tree.child(.arguments, of: call))
    #expect(tree.text(of: call) == "f(x.y, 'z')")
    #expect(tree.namedChildren(of: arguments).map { tree.text(of: $0) } == ["x.y", "'z'"])
    #expect(tree.parent(of: arguments) == call)
    #expect(tree.field(of: arguments) == .arguments)
    #expect(tree.contains(call, arguments) && !tree.contains(arguments, call))
  }
}
