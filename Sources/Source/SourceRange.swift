/// A half-open range of byte offsets in the text of an artifact.
public struct SourceRange: Hashable, Sendable, Comparable {
  public let start: UInt32
  public let end: UInt32

  public init(_ start: UInt32, _ end: UInt32) { (self.start, self.end) = (start, end) }

  /// The range of `offsets`, for callers that count with `Int`.
  public init(_ offsets: Range<Int>) { self.init(UInt32(offsets.lowerBound), UInt32(offsets.upperBound)) }

  /// The same range for indexing into bytes.
  public var offsets: Range<Int> { Int(start)..<Int(end) }

  public static func < (left: Self, right: Self) -> Bool { (left.start, left.end) < (right.start, right.end) }
}

/// A place in a text as people and SARIF count it: 1-based line, 1-based column in UTF-16 code units.
public struct SourcePosition: Hashable, Sendable, Comparable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) { (self.line, self.column) = (line, column) }

  public static func < (left: Self, right: Self) -> Bool { (left.line, left.column) < (right.line, right.column) }
}
