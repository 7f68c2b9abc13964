/// The text of one artifact: UTF-8 bytes without a byte order mark, and the start of each line.
///
/// Lines end with LF, CRLF or a lone CR, as editors count them; U+2028 and U+2029 do not start a line.
public final class SourceText: Sendable {
  /// Valid UTF-8, without the byte order mark that the file may have begun with.
  public let bytes: [UInt8]
  /// Whether the file began with a byte order mark.
  public let hasByteOrderMark: Bool
  private let lineStarts: [UInt32]
  /// The number of UTF-16 code units before every ``checkpointDistance``-th byte, for columns in very long lines.
  private let utf16Checkpoints: [UInt32]

  /// Decodes the bytes of a file.
  ///
  /// - Throws: ``SourceError`` for anything that is not UTF-8 text of at most ``sizeLimit`` bytes.
  public convenience init(decoding file: [UInt8]) throws(SourceError) {
    guard file.count <= Self.sizeLimit else { throw .tooLarge(byteCount: file.count, limit: Self.sizeLimit) }
    if let encoding = UTF16Detection.encoding(of: file) { throw .utf16(encoding) }
    let hasMark = file.starts(with: Self.byteOrderMark)
    let bytes = hasMark ? Array(file.dropFirst(Self.byteOrderMark.count)) : file
    if let offset = Self.firstInvalidOffset(in: bytes) {
      let text = SourceText(validated: Array(bytes[..<offset]), hasByteOrderMark: hasMark)
      throw .notUTF8(text.position(of: offset))
    }
    self.init(validated: bytes, hasByteOrderMark: hasMark)
  }

  /// The text of a string.
  public convenience init(_ text: String) { self.init(validated: Array(text.utf8), hasByteOrderMark: false) }

  private init(validated bytes: [UInt8], hasByteOrderMark: Bool) {
    self.bytes = bytes
    self.hasByteOrderMark = hasByteOrderMark
    lineStarts = Self.lineStarts(in: bytes)
    utf16Checkpoints = Self.utf16Checkpoints(in: bytes)
  }

  /// The text with asterisks in place of some ranges; offsets and lines stay.
  public func masking(_ ranges: [SourceRange]) -> SourceText {
    var masked = bytes
    for range in ranges {
      for offset in range.offsets where masked[offset] != UInt8(ascii: "\n") && masked[offset] != UInt8(ascii: "\r") {
        masked[offset] = UInt8(ascii: "*")
      }
    }
    return SourceText(validated: masked, hasByteOrderMark: hasByteOrderMark)
  }

  /// The largest file that is reviewed, in bytes. Actions have a few kilobytes; offsets fit 32 bits with room to spare.
  public static let sizeLimit = 16 << 20

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The number of lines; a text that ends with a line break has an empty last line.
  public var lineCount: Int { lineStarts.count }

  /// The text of `range`.
  public func text(in range: SourceRange) -> String { String(decoding: bytes[range.offsets], as: UTF8.self) }

  /// The 1-based number of the line that holds the byte at `offset`.
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line and UTF-16 column of the byte at `offset`; an offset inside a character counts as the character's start.
  public func position(of offset: Int) -> SourcePosition {
    let line = line(of: offset)
    return SourcePosition(line: line, column: 1 + utf16Length(of: Int(lineStarts[line - 1])..<min(offset, bytes.count)))
  }

  /// The byte offsets of line `number` (1-based) without its line break.
  public func contents(ofLine number: Int) -> Range<Int> {
    let start = Int(lineStarts[number - 1])
    var end = number < lineStarts.count ? Int(lineStarts[number]) : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The number of UTF-16 code units of the characters that start in `offsets`.
  public func utf16Length(of offsets: Range<Int>) -> Int {
    guard offsets.count > Self.checkpointDistance else { return Self.utf16Length(of: bytes[offsets]) }
    return utf16Length(before: offsets.upperBound) - utf16Length(before: offsets.lowerBound)
  }

  private func utf16Length(before offset: Int) -> Int {
    let checkpoint = offset / Self.checkpointDistance
    let start = checkpoint * Self.checkpointDistance
    return Int(utf16Checkpoints[checkpoint]) + Self.utf16Length(of: bytes[start..<offset])
  }

  private static func utf16Length(of bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in bytes {
      // Each character has one byte that is no continuation; those of four bytes need a surrogate pair.
      if byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
    }
    return count
  }

  /// Counting so many bytes takes no time, and the checkpoints of a text take 0.4 % of its memory.
  private static let checkpointDistance = 1024

  private static func utf16Checkpoints(in bytes: [UInt8]) -> [UInt32] {
    var checkpoints: [UInt32] = [0]
    checkpoints.reserveCapacity(bytes.count / checkpointDistance + 1)
    var count = 0
    var start = 0
    while start + checkpointDistance <= bytes.count {
      count += utf16Length(of: bytes[start..<start + checkpointDistance])
      checkpoints.append(UInt32(count))
      start += checkpointDistance
    }
    return checkpoints
  }

  private static func lineStarts(in bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 24 + 1)
    let lineFeed = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    guard bytes.holds(carriageReturn) else {
      var start = 0
      while let end = bytes.firstIndex(of: lineFeed, from: start) {
        start = end + 1
        starts.append(UInt32(start))
      }
      return starts
    }
    var previous: UInt8 = 0
    for (offset, byte) in bytes.enumerated() {
      if previous == lineFeed || (previous == carriageReturn && byte != lineFeed) { starts.append(UInt32(offset)) }
      previous = byte
    }
    if previous == lineFeed || previous == carriageReturn { starts.append(UInt32(bytes.count)) }
    return starts
  }

  private static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
