public import Source

/// Why a script does not compile, in words for its author.
public struct SyntaxProblem: Sendable, Equatable {
  /// The token that cannot stand where it stands; empty at the end of the text.
  public let range: SourceRange
  /// What is wrong, as a clause.
  public let text: String
  /// What to do, as a clause.
  public let help: String
  /// The engine's own words.
  public let engineMessage: String
}

extension SyntaxProblem {
  /// Explains what the engine said about `source`.
  ///
  /// - Parameter offset: the byte offset of the engine's place; nil where it names none, then the whole script is meant.
  public init(engineMessage: String, offset: Int?, in source: SourceText) {
    let token = offset.map { OffendingToken(at: $0, in: source) } ?? OffendingToken(at: 0, in: source)
    let explanation =
      SyntaxExplanation.special(for: token, in: source)
      ?? SyntaxExplanation.of(engineMessage: engineMessage, token: token)
    self.init(
      range: token.range, text: explanation.text, help: explanation.help, engineMessage: engineMessage)
  }
}

/// The token at the place that the engine names.
struct OffendingToken {
  let range: SourceRange
  /// Empty at the end of the text.
  let text: String
  /// The identifier, keyword or number right in front, across white space of the same line.
  let previousWord: String

  init(at offset: Int, in source: SourceText) {
    let bytes = source.bytes
    let start = Self.characterStart(at: min(offset, bytes.count), in: bytes)
    var end = start
    while end < bytes.count, end - start < Self.lengthLimit, Self.isWord(bytes[end]) { end += 1 }
    if end == start, start < bytes.count { end += 1 }
    end = Self.characterStart(at: end, in: bytes)
    range = SourceRange(start..<end)
    text = source.text(in: range)
    var wordEnd = start
    while wordEnd > 0, bytes[wordEnd - 1] == UInt8(ascii: " ") || bytes[wordEnd - 1] == 9 { wordEnd -= 1 }
    var wordStart = wordEnd
    while wordStart > 0, wordEnd - wordStart < Self.lengthLimit, Self.isWord(bytes[wordStart - 1]) { wordStart -= 1 }
    wordStart = Self.characterStart(at: wordStart, in: bytes)
    previousWord = source.text(in: SourceRange(wordStart..<wordEnd))
  }

  /// `offset`, or the start of the character that it is inside of: limits of length and the engine know only bytes.
  private static func characterStart(at offset: Int, in bytes: [UInt8]) -> Int {
    var start = offset
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }

  /// Longer words are cut in messages.
  private static let lengthLimit = 60
}
