import Source

/// GitHub's `primaryLocationLineHash`: a hash of the 100 visible characters from the start of a line on, and how often
/// the file had it before.
///
/// The same as `github/codeql-action` computes for reports without it, so that alerts stay the same whichever of the
/// two computed it: over UTF-16 code units, without spaces and tabs, with each line break as a line feed, with an end
/// mark behind the text and zeros behind that. A byte order mark counts as a character.
struct LineHashes {
  private var hashes: [Int: String] = [:]
  private var pending: Set<Int>
  private var window = RollingWindow()
  private var counts: [UInt64: Int] = [:]

  /// Hashes some lines, counted from 1, of a text.
  init(of source: SourceText, lines: Set<Int>) {
    pending = lines
    if source.hasByteOrderMark { add(Self.byteOrderMark) }
    var previousIsReturn = false
    for unit in source.text(in: SourceRange(0..<source.bytes.count)).utf16 {
      if pending.isEmpty { return }
      let isSecondHalf = previousIsReturn && unit == Self.lineFeed
      previousIsReturn = unit == Self.carriageReturn
      if unit == Self.space || unit == Self.tab || isSecondHalf { continue }
      add(previousIsReturn ? Self.lineFeed : unit)
    }
    add(Self.endMark)
    for _ in 0..<RollingWindow.length {
      output()
      window.shift(in: 0)
    }
  }

  /// The hash of a line that was asked for, with the number of its appearance: `39fa2ee980eb94b0:1`.
  subscript(line: Int) -> String? { hashes[line] }

  private var line = 0
  private var isAtLineStart = true

  private mutating func add(_ unit: UInt16) {
    output()
    if isAtLineStart {
      line += 1
      window.mark(line)
    }
    isAtLineStart = unit == Self.lineFeed
    window.shift(in: unit)
  }

  /// Notes the hash of the line that began 100 characters ago, if one did.
  private mutating func output() {
    guard let line = window.takeMark() else { return }
    let count = counts[window.hash, default: 0] + 1
    counts[window.hash] = count
    if pending.remove(line) != nil { hashes[line] = "\(String(window.hash, radix: 16)):\(count)" }
  }

  private static let space: UInt16 = 0x20
  private static let tab: UInt16 = 0x09
  private static let lineFeed: UInt16 = 0x0A
  private static let carriageReturn: UInt16 = 0x0D
  private static let byteOrderMark: UInt16 = 0xFEFF
  private static let endMark: UInt16 = 0xFFFF
}

/// The last 100 characters, their hash, and which of them began a line.
private struct RollingWindow {
  static let length = 100

  private(set) var hash: UInt64 = 0
  private var units = [UInt16](repeating: 0, count: length)
  private var marks = [Int?](repeating: nil, count: length)
  private var index = 0

  /// Says that the next character begins a line.
  mutating func mark(_ line: Int) { marks[index] = line }

  /// The line that the oldest character begins, once.
  mutating func takeMark() -> Int? {
    defer { marks[index] = nil }
    return marks[index]
  }

  /// Replaces the oldest character.
  mutating func shift(in unit: UInt16) {
    hash = Self.base &* hash &+ UInt64(unit) &- Self.weightOfOldest &* UInt64(units[index])
    units[index] = unit
    index = (index + 1) % Self.length
  }

  private static let base: UInt64 = 37
  private static let weightOfOldest = (0..<length).reduce(UInt64(1)) { weight, _ in weight &* base }
}
