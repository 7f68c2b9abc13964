import Source

/// The lines of code at a place, with their numbers and a mark under the range.
struct CodeFrame {
  private let place: Place
  private let source: SourceText
  private let mark: Character
  private let color: Palette.Role
  private let gutter: FrameGutter

  /// The frame of a place; nil if there is no text to show.
  init?(_ place: Place, mark: Character, color: Palette.Role, gutter: FrameGutter) {
    guard let source = place.source else { return nil }
    (self.place, self.source, self.mark, self.color, self.gutter) = (place, source, mark, color, gutter)
  }

  /// The printed lines.
  var lines: [String] {
    let first = source.line(of: place.offsets.lowerBound)
    let last = lastLine(atLeast: first)
    let body = first == last ? singleLine(first) : severalLines(first...last)
    return [gutter.line(nil)] + body
  }

  /// The line of the last character in the range: a range that ends with a line break does not reach the next line.
  private func lastLine(atLeast first: Int) -> Int {
    let offsets = place.offsets
    return offsets.isEmpty ? first : max(first, source.line(of: offsets.upperBound - 1))
  }

  private func singleLine(_ number: Int) -> [String] {
    let line = DisplayedLine(number, of: source, around: place.offsets)
    let start = line.column(of: place.offsets.lowerBound)
    let width = max(1, line.column(of: place.offsets.upperBound) - start)
    let marks = String(repeating: mark, count: width)
    return [gutter.line(number, line.text), gutter.line(nil, spaces(start) + gutter.palette.paint(marks, color))]
  }

  /// A bar beside the lines leads from the first character to the last.
  private func severalLines(_ numbers: ClosedRange<Int>) -> [String] {
    let bar = gutter.palette.paint("|", color)
    let first = DisplayedLine(numbers.lowerBound, of: source, around: place.offsets)
    let last = DisplayedLine(
      numbers.upperBound, of: source, around: place.offsets.upperBound - 1..<place.offsets.upperBound)
    let lastColumn = last.column(of: place.offsets.upperBound - 1)
    var result = [
      gutter.line(numbers.lowerBound, "  " + first.text),
      gutter.line(nil, " " + arrow(to: first.column(of: place.offsets.lowerBound))),
    ]
    let inner = numbers.dropFirst().dropLast()
    for number in inner.prefix(Self.innerLineLimit) {
      let start = source.contents(ofLine: number).lowerBound
      let line = DisplayedLine(number, of: source, around: start..<start)
      result.append(gutter.line(number, line.text.isEmpty ? bar : "\(bar) \(line.text)"))
    }
    let hiddenCount = inner.count - Self.innerLineLimit
    if hiddenCount > 0 { result.append(gutter.line(nil, "\(bar) … \(Count.lines(hiddenCount)) more")) }
    result.append(gutter.line(numbers.upperBound, "\(bar) \(last.text)"))
    result.append(gutter.line(nil, bar + arrow(to: lastColumn)))
    return result
  }

  private func arrow(to column: Int) -> String {
    gutter.palette.paint(String(repeating: "_", count: column + 1) + "\(mark)", color)
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// A range of more lines than this shows its ends only.
  private static let innerLineLimit = 3
}

/// The column of line numbers beside the frames of a finding.
struct FrameGutter {
  /// The digits of the largest line number.
  let width: Int
  let palette: Palette

  /// A gutter that is wide enough for the lines at `places`.
  init(_ places: [Place], palette: Palette) {
    let largest = places.compactMap { $0.positions?.end.line }.max() ?? 1
    (width, self.palette) = (String(largest).count, palette)
  }

  /// ` 7 | text`, or `   | text` without a number.
  func line(_ number: Int?, _ text: String = "") -> String {
    let digits = number.map(String.init) ?? ""
    let gutter = String(repeating: " ", count: max(0, width - digits.count)) + "\(digits) |"
    return palette.paint(gutter, .frame) + (text.isEmpty ? "" : " \(text)")
  }

  /// The line `  --> path:line:column`.
  func arrow(to place: Place) -> String { arrow(to: place.description) }

  /// The line `  --> text`.
  func arrow(to text: String) -> String { indentation + palette.paint("-->", .frame) + " \(text)" }

  /// The line `   = label: text`.
  func remark(_ label: String, _ text: String) -> String {
    "\(indentation) \(palette.paint("=", .frame)) \(palette.paint(label + ":", .strong)) \(text)"
  }

  private var indentation: String { String(repeating: " ", count: width) }
}
