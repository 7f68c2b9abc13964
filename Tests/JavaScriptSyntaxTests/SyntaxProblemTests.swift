import JavaScriptSyntax
import Source
import Testing

@Suite struct SyntaxProblemTests {
  @Test(
    "the range of a problem cuts no character",
    arguments: [
      "'" + String(repeating: "\u{2028}", count: 300), "a b" + String(repeating: "é", count: 300),
      "var a = 1" + String(repeating: "\u{1F600}", count: 40), "\u{1F600}",
    ])
  func wholeCharacters(text: String) throws {
    let source = SourceText(text)
    for offset in 0...source.bytes.count {
      let range = SyntaxProblem(engineMessage: "unexpected token", offset: offset, in: source).range
      for place in [Int(range.start), Int(range.end)] where place < source.bytes.count {
        #expect(source.bytes[place] & 0xC0 != 0x80, "offset \(offset)")
      }
      #expect(range.start <= range.end)
      #expect(range.start < range.end || offset == source.bytes.count)
    }
  }
}
