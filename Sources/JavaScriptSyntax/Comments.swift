public import Source

/// A comment of a script.
public struct Comment: Sendable, Hashable {
  public let style: Style
  /// With its delimiters.
  public let range: SourceRange
  /// Without its delimiters.
  public let contentRange: SourceRange

  public enum Style: Sendable, Hashable { case line, block, html, hashbang }
}

extension SyntaxTree {
  /// All comments in source order.
  public var comments: [Comment] {
    let nodes = Array(nodes(of: .comment)) + Array(nodes(of: .htmlComment)) + Array(nodes(of: .hashBangLine))
    return nodes.sorted().map(comment)
  }

  private func comment(_ node: NodeID) -> Comment {
    let range = range(of: node)
    let bytes = bytes(of: node)
    let (style, opening, closing): (Comment.Style, Int, Int) =
      switch kind(of: node) {
      case .hashBangLine: (.hashbang, 2, 0)
      case .htmlComment: (.html, bytes.first == UInt8(ascii: "<") ? 4 : 3, 0)
      default: bytes.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "*")]) ? (.block, 2, 2) : (.line, 2, 0)
      }
    let start = min(range.start + UInt32(opening), range.end)
    let end = max(start, range.end - UInt32(min(closing, bytes.count)))
    return Comment(style: style, range: range, contentRange: SourceRange(start, end))
  }
}
