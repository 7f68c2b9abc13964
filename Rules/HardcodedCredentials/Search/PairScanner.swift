/// Finds names with values in a text: of JSON, of forms and queries, of XML, of configuration, of code.
///
/// One pass from left to right; what stands before `=`, `:` or `>` is the name, what follows is the value.
struct PairScanner {
  /// A name and its value, as ranges of bytes.
  struct Pair {
    let name: Range<Int>
    let value: Range<Int>
    let isQuoted: Bool
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The pairs in order. A value without quotes may hold further pairs, as an address does, as long as all values
  /// together are not many times as long as the text.
  func forEach(_ body: (Pair) -> Void) {
    var index = 0
    var overlap = Self.leastOverlap + Self.mostReadings * bytes.count
    while index < bytes.count {
      defer { index += 1 }
      switch bytes[index] {
      case UInt8(ascii: "="), UInt8(ascii: ":"):
        guard !isOperator(index), let name = name(before: index), let (value, isQuoted) = value(after: index + 1) else {
          continue
        }
        body(Pair(name: name, value: value, isQuoted: isQuoted))
        overlap -= value.count
        if overlap < 0 { index = value.upperBound - 1 }
        if Self.identifierSchemes.contains(where: { bytes[value].starts(with: $0.utf8) }) { index = value.upperBound }
      case UInt8(ascii: ">"):
        guard let name = elementName(before: index), let value = content(after: index + 1) else { continue }
        body(Pair(name: name, value: value, isQuoted: true))
      default: continue
      }
    }
  }

  /// How often each byte may be read as a part of a value. Texts of people nest pairs two or three deep.
  private static let mostReadings = 8
  private static let leastOverlap = 64 << 10

  /// Identifiers with colons that stand before no values.
  static let identifierSchemes = ["arn:", "urn:", "data:"]

  /// `==`, `=>`, `::`, `://` and their like.
  private func isOperator(_ index: Int) -> Bool {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    let previous = index > 0 ? bytes[index - 1] : 0
    if next == UInt8(ascii: "="), bytes[index] == UInt8(ascii: "=") { return true }
    if next == UInt8(ascii: ">") || "=!<>+:".utf8.contains(previous) { return true }
    return bytes[index] == UInt8(ascii: ":") && (next == UInt8(ascii: ":") || isSlash(index + 1) && isSlash(index + 2))
  }

  private func isSlash(_ index: Int) -> Bool { index < bytes.count && bytes[index] == UInt8(ascii: "/") }

  private func name(before index: Int) -> Range<Int>? {
    var end = index
    while end > 0, isBlank(bytes[end - 1]) { end -= 1 }
    var quotes = 0
    while end > 0, isQuote(bytes[end - 1]), quotes < 2 {
      end -= 1
      quotes += 1
    }
    if quotes > 0 { while end > 0, bytes[end - 1] == UInt8(ascii: "]") { end -= 1 } }
    var start = end
    while start > 0, end - start < Self.longestName, isNameByte(bytes[start - 1]) { start -= 1 }
    return start < end ? start..<end : nil
  }

  private static let longestName = 64

  private func value(after index: Int) -> (Range<Int>, isQuoted: Bool)? {
    var start = index
    while start < bytes.count, isBlank(bytes[start]), start - index < Self.mostBlanks { start += 1 }
    guard start < bytes.count else { return nil }
    let isEscaped = bytes[start] == UInt8(ascii: "\\") && start + 1 < bytes.count && isQuote(bytes[start + 1])
    if isEscaped { start += 1 }
    if isQuote(bytes[start]) {
      guard let end = endOfQuoted(from: start, isEscaped: isEscaped), end > start + 1 else { return nil }
      return (start + 1..<end, true)
    }
    var end = start
    while end < bytes.count, end - start < Self.longestValue, !isEnd(bytes[end]) { end += 1 }
    // A call is code, not a value.
    if end < bytes.count, bytes[end] == UInt8(ascii: "(") { return nil }
    return end > start ? (start..<end, false) : nil
  }

  /// The end of what is in quotes. A quote that is escaped ends only what an escaped one began.
  private func endOfQuoted(from start: Int, isEscaped: Bool) -> Int? {
    let quote = bytes[start]
    for index in (start + 1)..<min(bytes.count, start + 1 + Self.longestValue) where bytes[index] == quote {
      let hasEscape = bytes[index - 1] == UInt8(ascii: "\\") && index - 1 > start
      if hasEscape == isEscaped { return hasEscape ? index - 1 : index }
    }
    return nil
  }

  private static let mostBlanks = 8
  private static let longestValue = 4_096

  /// The name in a tag that ends at `index`, without its prefix: of `<wsse:Password Type="…">` it is `Password`.
  private func elementName(before index: Int) -> Range<Int>? {
    let reach = bytes[max(0, index - Self.longestTag)..<index]
    guard let open = reach.lastIndex(of: UInt8(ascii: "<")), index > 0, bytes[index - 1] != UInt8(ascii: "/") else {
      return nil
    }
    var end = open + 1
    var start = open + 1
    while end < index, isNameByte(bytes[end]) || bytes[end] == UInt8(ascii: ":") {
      end += 1
      if bytes[end - 1] == UInt8(ascii: ":") { start = end }
    }
    return start < end ? start..<end : nil
  }

  private static let longestTag = 300

  private func content(after index: Int) -> Range<Int>? {
    let rest = bytes[min(index, bytes.count)...].prefix(Self.longestValue)
    guard let end = rest.firstIndex(of: UInt8(ascii: "<")), end > index, end + 1 < bytes.count,
      bytes[end + 1] == UInt8(ascii: "/")
    else { return nil }
    return index..<end
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "$"), 0x80...0xFF:
      true
    default: false
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\\")
  }

  /// What ends a value without quotes.
  private func isEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "("),
      UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "`"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "\t"):
      true
    default: false
    }
  }
}
