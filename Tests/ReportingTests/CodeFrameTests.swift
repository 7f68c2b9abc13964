import Findings
import Source
import Testing

@testable import Reporting

/// The frames of findings: what is printed, and whether the marks stand under it.
struct CodeFrameTests {
  @Test func `a range is marked in its numbered line`() {
    #expect(
      frame("let a;\nsend(a);\n", "send")
        == """
         --> a.js:2:1
          |
        2 | send(a);
          | ^^^^
        """.literalLines)
  }

  @Test func `tabs become four spaces`() {
    #expect(frame("\tx\ty;", "y").suffix(2) == ["1 |     x    y;", "  |          ^"])
  }

  @Test func `wide characters and emoji take two columns`() {
    #expect(frame("'中😀e\u{301}' + y", "y").suffix(2) == ["1 | '中😀e\u{301}' + y", mark(atColumn: 10)])
    #expect(frame("f('中文')", "中文").last == "  |    ^^^^")
    #expect(frame("'🇩🇪' + y", "y").last == "  |        ^")
  }

  @Test func `what a terminal would obey is visible, and the marks are under it`() {
    #expect(
      frame("a\u{1B}[31m\u{202E} + y", "y").suffix(2)
        == [#"1 | a\u{1B}[31m\u{202E} + y"#, mark(atColumn: 22)])
    #expect(frame("a\u{1B}b", "\u{1B}").last == "  |  ^^^^^^")
  }

  @Test func `stacked marks are cut to what writing needs`() {
    let text = "e" + String(repeating: "\u{301}", count: 6) + " y"
    #expect(
      frame(text, "y").suffix(2)
        == ["1 | e\u{301}\u{301}\u{301}\u{301}" + #"\u{301}\u{301} y"#, mark(atColumn: 16)])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines may end in any way`(lineEnd: String) {
    let lines = frame("a;\(lineEnd)b;\(lineEnd)", "b;\(lineEnd)")
    #expect(lines.suffix(2) == ["2 | b;", "  | ^^"])
  }

  @Test func `a byte order mark and a hashbang move nothing`() {
    #expect(frame("\u{FEFF}#!node\nb", "b") == [" --> a.js:2:1", "  |", "2 | b", "  | ^"])
  }

  @Test(arguments: ["a", "a\n", ""])
  func `an empty range at the end has a mark`(text: String) {
    let lines = frame(text, location: Location(artifact: 0, range: SourceRange(text.utf8.count..<text.utf8.count)))
    #expect(lines.last?.hasSuffix("^") == true)
    #expect(lines.last == (text == "a" ? "  |  ^" : "  | ^"))
  }

  @Test func `a range behind the end is the end`() {
    let lines = frame("ab", location: Location(artifact: 0, range: SourceRange(7, 9)))
    #expect(lines == [" --> a.js:1:3", "  |", "1 | ab", "  |   ^"])
  }

  @Test func `a location in no artifact has no frame`() {
    #expect(frame("ab", location: Location(artifact: 3, range: SourceRange(0, 1))).isEmpty)
  }

  @Test func `a long line is cut around the range`() throws {
    let text = String(repeating: "a();", count: 500) + "中y;" + String(repeating: "b();", count: 500)
    let lines = frame(text, "y")
    let line = try #require(lines.dropFirst(2).first)
    #expect(line.count < 150)
    #expect(line.hasPrefix("1 | …") && line.hasSuffix("…"))
    let mark = try #require(lines.last?.firstIndex(of: "^"))
    // The wide character before the range takes a column more than it has letters.
    let column = try #require(lines.last?.distance(from: "".startIndex, to: mark))
    #expect(line.dropFirst(column - 1).first == "y")
  }

  @Test func `a cut splits no character`() {
    for shift in 0..<4 {
      let text = String(repeating: "x", count: shift) + String(repeating: "😀", count: 300) + "y"
      #expect(!frame(text, "y").joined().unicodeScalars.contains("\u{FFFD}"))
      #expect(!frame(text, "😀").joined().unicodeScalars.contains("\u{FFFD}"))
    }
  }

  @Test func `several lines have a bar that leads from the first character to the last`() {
    #expect(
      frame("let a = {\n  b: 1\n};\n", "{\n  b: 1\n}")
        == """
         --> a.js:1:9
          |
        1 |   let a = {
          |  _________^
        2 | |   b: 1
        3 | | };
          | |_^
        """.literalLines)
  }

  @Test func `of many lines the ends are shown`() {
    let text = "{\n" + String(repeating: "\n", count: 97) + "}"
    let lines = frame(text, text)
    #expect(
      lines.dropFirst() == [
        "   |", " 1 |   {", "   |  _^", " 2 | |", " 3 | |", " 4 | |", "   | | … 94 lines more", "99 | | }", "   | |_^",
      ])
  }

  /// The line under a line of code, with one mark.
  private func mark(atColumn column: Int) -> String { "  | " + String(repeating: " ", count: column) + "^" }

  private func frame(_ text: String, _ part: String) -> [String] {
    frame(text, location: location(of: part, in: text))
  }

  private func frame(_ text: String, location: Location) -> [String] {
    let submission = exampleSubmission(text)
    guard let place = submission.place(of: location) else { return [] }
    let gutter = FrameGutter([place], palette: Palette(isActive: false))
    let frame = CodeFrame(place, mark: "^", color: .error, gutter: gutter)
    return [gutter.arrow(to: place)] + (frame?.lines ?? [])
  }
}

extension String {
  /// The lines of a literal.
  fileprivate var literalLines: [String] { split(separator: "\n").map(String.init) }
}
