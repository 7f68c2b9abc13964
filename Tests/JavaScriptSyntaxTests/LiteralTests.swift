import JavaScriptSyntax
import Source
import Testing

@Suite struct LiteralTests {
  @Test(arguments: [
    (#"'a\x41\u0042\u{43}'"#, "aABC"), (#"'\101\0\8'"#, "A\0" + "8"), (#"'\uD83D\uDE00'"#, "😀"),
    (#"'\uD83Dx'"#, "\u{FFFD}x"),
    ("'a\\\nb\\\r\nc'", "abc"), (#"'\n\t\b\v\f\r\'\"\\\q'"#, "\n\t\u{8}\u{B}\u{C}\r'\"\\q"), ("''", ""),
    (#"'\477'"#, "'7"),
    ("`a\r\nb`", "a\nb"), ("'\\\u{2028}a'", "a"), ("'é😀'", "é😀"),
  ])
  func stringsHaveTheirValue(_ text: String, value: String) throws {
    var parser = try ScriptParser()
    let tree = try parser.parse(SourceText("x = " + text))
    let assignment = try #require(tree.nodes(of: .assignmentExpression).first)
    #expect(tree.child(.right, of: assignment).flatMap { tree.stringValue(of: $0) } == value)
  }

  @Test func templatesWithSubstitutionsHaveNoValue() throws {
    var parser = try ScriptParser()
    let tree = try parser.parse(SourceText("x = `a${b}c`"))
    #expect(tree.nodes(of: .templateString).first.flatMap { tree.stringValue(of: $0) } == nil)
  }

  @Test(arguments: [
    ("0x1F", 31.0), ("1_000", 1000), ("0b101", 5), ("0o17", 15), ("017", 15), ("089", 89), (".5e1", 5), ("1e3", 1000),
  ])
  func numbersHaveTheirValue(_ text: String, value: Double) throws {
    var parser = try ScriptParser()
    let tree = try parser.parse(SourceText(text))
    #expect(tree.nodes(of: .number).first.flatMap { tree.numberValue(of: $0) } == value)
  }

  @Test func commentsKnowTheirStyleAndContent() throws {
    var parser = try ScriptParser()
    let source = SourceText("#!run\n// a\n/* b */\n<!-- c\n")
    let comments = try parser.parse(source).comments
    #expect(comments.map(\.style) == [.hashbang, .line, .block, .html])
    #expect(comments.map { source.text(in: $0.contentRange) } == ["run", " a", " b ", " c"])
  }
}
