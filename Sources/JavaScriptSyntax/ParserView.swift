import Source

/// The bytes that the parser reads in place of a text, with the same offsets.
///
/// The grammar differs from ECMAScript in two characters, and code could hide behind the difference: a lone CR ends a
/// `//` comment, and NUL is no end of the text. They stand as LF and as U+0001 in the view.
enum ParserView {
  static func bytes(of source: SourceText) -> [UInt8] {
    let bytes = source.bytes
    guard bytes.holds(0) || bytes.holds(carriageReturn) else { return bytes }
    var view = bytes
    for offset in view.indices {
      if view[offset] == 0 {
        view[offset] = 1
      } else if view[offset] == carriageReturn, offset + 1 == view.count || view[offset + 1] != lineFeed {
        view[offset] = lineFeed
      }
    }
    return view
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
