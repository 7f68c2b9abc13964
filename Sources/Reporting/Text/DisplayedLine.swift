import Source

/// A source line, or the part of it around a range, as a report prints it.
///
/// Tabs become spaces, and what a terminal would obey becomes visible, so a character may take several columns.
struct DisplayedLine {
  /// The text to print.
  let text: String
  /// The byte offset of each character with the column that it starts in, counted from 0, and of what is behind the last.
  private let columns: [(offset: Int, column: Int)]

  /// The line `number` of a source; a long one is cut so that the characters at `focus` stay.
  init(_ number: Int, of source: SourceText, around focus: Range<Int>) {
    let line = source.contents(ofLine: number)
    let start = min(max(focus.lowerBound, line.lowerBound), line.upperBound)
    let window = Self.window(in: line, of: source, from: start)
    var builder = Builder()
    if window.lowerBound > line.lowerBound { builder.append(Self.cutMark, width: 1) }
    builder.append(source, in: window)
    columns = builder.columns + [(window.upperBound, builder.column)]
    if window.upperBound < line.upperBound { builder.append(Self.cutMark, width: 1) }
    text = builder.text
  }

  /// The column, counted from 0, of the character that holds a byte; that of the nearest shown place for others.
  func column(of offset: Int) -> Int {
    var low = 0
    var high = columns.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if columns[middle].offset <= offset { low = middle } else { high = middle }
    }
    return columns[low].column
  }

  /// The part of a line that fits: all of a short line, else what begins shortly before `start`.
  private static func window(in line: Range<Int>, of source: SourceText, from start: Int) -> Range<Int> {
    if line.count <= byteLimit { return line }
    let first = source.characterStart(
      atOrBefore: max(line.lowerBound, min(start - leadLength, line.upperBound - byteLimit)))
    return first..<source.characterStart(atOrBefore: min(line.upperBound, first + byteLimit))
  }

  /// The most bytes of a line that are shown; so many letters still fit a wide terminal.
  private static let byteLimit = 140
  /// How many bytes before a range are shown when the line is cut.
  private static let leadLength = 40
  private static let cutMark = "…"
}

extension DisplayedLine {
  /// Collects the printed characters.
  private struct Builder {
    private(set) var text = ""
    private(set) var columns: [(offset: Int, column: Int)] = []
    private(set) var column = 0
    private var marks = 0

    mutating func append(_ shown: String, width: Int) {
      text += shown
      column += width
    }

    mutating func append(_ source: SourceText, in window: Range<Int>) {
      var offset = window.lowerBound
      for scalar in source.text(in: SourceRange(window)).unicodeScalars {
        columns.append((offset, column))
        append(scalar)
        offset += UTF8.width(scalar)
      }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
      let width = CharacterWidth.columns(of: scalar)
      marks = width == 0 ? marks + 1 : 0
      if scalar == "\t" { return append(Self.tab, width: Self.tab.count) }
      let shown = visible(String(scalar))
      if shown.unicodeScalars.count > 1 { return append(shown, width: shown.utf8.count) }
      guard marks > Self.markLimit else { return append(shown, width: width) }
      let escape = "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      append(escape, width: escape.utf8.count)
    }

    private static let tab = "    "
    /// More marks on one character than this belong to no writing system, but cover the lines above and below.
    private static let markLimit = 4
  }
}

extension SourceText {
  /// The start of the character that the byte at `offset` belongs to.
  fileprivate func characterStart(atOrBefore offset: Int) -> Int {
    var start = offset
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
