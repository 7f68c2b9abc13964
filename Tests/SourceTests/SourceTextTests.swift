import Source
import Testing

@Suite struct SourceTextTests {
  @Test func columnsCountUTF16CodeUnits() {
    let text = SourceText("a😀é\n\u{4E2D}x")
    #expect(text.position(of: 0) == SourcePosition(line: 1, column: 1))
    #expect(text.position(of: 5) == SourcePosition(line: 1, column: 4))
    #expect(text.position(of: 7) == SourcePosition(line: 1, column: 5))
    #expect(text.position(of: 11) == SourcePosition(line: 2, column: 2))
  }

  @Test(arguments: [
    ("a\nb\nc", 3), ("a\r\nb\r\n", 3), ("a\rb", 2), ("", 1), ("\n", 2), ("a\u{2028}b", 1), ("a\r\r\nb", 3),
  ])
  func linesEndAsInEditors(_ text: String, count: Int) {
    #expect(SourceText(text).lineCount == count)
  }

  @Test func lineContentsLeaveTheLineBreakOut() {
    let text = SourceText("one\r\ntwo\rthree")
    #expect((1...3).map { text.text(in: SourceRange(text.contents(ofLine: $0))) } == ["one", "two", "three"])
  }

  @Test func aByteOrderMarkIsNoPartOfTheText() throws {
    let text = try SourceText(decoding: [0xEF, 0xBB, 0xBF] + Array("x".utf8))
    #expect(text.hasByteOrderMark)
    #expect(text.bytes == Array("x".utf8))
  }

  @Test func bytesThatAreNoUTF8AreRefusedWithTheirPlace() {
    #expect(throws: SourceError.notUTF8(SourcePosition(line: 2, column: 2))) {
      _ = try SourceText(decoding: Array("a\nb".utf8) + [0xFF])
    }
  }

  @Test func utf16IsNamed() {
    let text = Array("var a = 1;".utf8)
    let little = text.flatMap { (unit: UInt8) -> [UInt8] in [unit, 0] }
    let big = text.flatMap { (unit: UInt8) -> [UInt8] in [0, unit] }
    #expect(throws: SourceError.utf16(.littleEndian)) { _ = try SourceText(decoding: [0xFF, 0xFE] + little) }
    #expect(throws: SourceError.utf16(.littleEndian)) { _ = try SourceText(decoding: little) }
    #expect(throws: SourceError.utf16(.bigEndian)) { _ = try SourceText(decoding: big) }
  }

  @Test func aTextWithinTheLimitIsReadAndALargerOneRefused() throws {
    let limit = SourceText.sizeLimit
    #expect(try SourceText(decoding: [UInt8](repeating: 32, count: limit)).bytes.count == limit)
    #expect(throws: SourceError.tooLarge(byteCount: limit + 1, limit: limit)) {
      _ = try SourceText(decoding: [UInt8](repeating: 32, count: limit + 1))
    }
  }

  @Test func columnsInALongLineAreThoseOfItsUTF16CodeUnits() {
    let line = String(repeating: "a\u{E9}\u{4E2D}\u{1F600}", count: 700)
    let source = SourceText("x\n" + line)
    var column = 1
    var offset = 2
    for character in line.unicodeScalars {
      #expect(source.position(of: offset) == SourcePosition(line: 2, column: column))
      #expect(source.utf16Length(of: 2..<offset) == column - 1)
      offset += UTF8.width(character)
      column += UTF16.width(character)
    }
    #expect(source.position(of: offset) == SourcePosition(line: 2, column: column))
  }

  @Test func digestsAreSHA256() {
    #expect(
      Digest(of: Array("abc".utf8)).description == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      Digest(of: []).description == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}
