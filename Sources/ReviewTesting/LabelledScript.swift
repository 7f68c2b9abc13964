public import Findings
import Source

/// A script with the findings that a review must have, and no others.
public struct LabelledScript: Sendable, CustomStringConvertible {
  /// Where the script comes from.
  public let description: String
  /// The bytes of the file.
  public let bytes: [UInt8]
  /// The findings in the order of lines and rules; a rule may have several in one line.
  public let expected: [LineFinding]

  /// A script with its findings.
  public init(_ description: String, bytes: [UInt8], expected: [LineFinding]) {
    (self.description, self.bytes, self.expected) = (description, bytes, expected.sorted())
  }

  /// A script whose lines tell their findings: `// finding: rule-id`, with several ids separated by commas.
  public init(_ description: String, labelled bytes: [UInt8]) {
    let lines = SourceText.lines(of: String(decoding: bytes, as: UTF8.self))
    let expected = lines.enumerated().flatMap { index, line in
      LineFinding.labels(in: line).map { LineFinding(line: index + 1, ruleID: $0) }
    }
    self.init(description, bytes: bytes, expected: expected)
  }

  /// The text; what is no UTF-8 is replaced.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A finding as labels tell it.
public struct LineFinding: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The 1-based number of the line in which the finding starts.
  public let line: Int
  /// The rule that reports it.
  public let ruleID: RuleID

  /// A finding of a rule in a line.
  public init(line: Int, ruleID: RuleID) { (self.line, self.ruleID) = (line, ruleID) }

  /// `3: xmlhttprequest`, as sidecar files have it.
  public var description: String { "\(line): \(ruleID)" }

  /// By line, then rule.
  public static func < (left: Self, right: Self) -> Bool { (left.line, left.ruleID) < (right.line, right.ruleID) }

  /// The rules that the comment at the end of a line names.
  static func labels(in line: String) -> [RuleID] {
    guard let mark = line.firstRange(of: labelMark) else { return [] }
    return line[mark.upperBound...].split(separator: ",").map { RuleID($0.filter { !$0.isWhitespace }) }
  }

  /// Reads a line of a sidecar file, such as `3: xmlhttprequest`; nil for anything else.
  init?(sidecarLine text: Substring) {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let line = Int(parts[0].filter { !$0.isWhitespace }) else { return nil }
    self.init(line: line, ruleID: RuleID(parts[1].filter { !$0.isWhitespace }))
  }

  private static let labelMark = "// finding: "
}

extension SourceText {
  /// The lines of a text as the project counts them, without their ends.
  static func lines(of text: String) -> [String] {
    let source = SourceText(text)
    return (1...source.lineCount).map { source.text(in: SourceRange(source.contents(ofLine: $0))) }
  }
}
