/// Line terminators as ECMAScript knows them: LF, CR, CRLF, U+2028 and U+2029.
enum LineTerminator {
  /// The number of bytes of the line terminator at `offset`, or 0.
  static func length(in bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "\n"): return 1
    case UInt8(ascii: "\r"):
      return offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n") ? 2 : 1
    case 0xE2:
      let isSeparator =
        offset + 2 < bytes.count && bytes[offset + 1] == 0x80
        && (bytes[offset + 2] == 0xA8 || bytes[offset + 2] == 0xA9)
      return isSeparator ? 3 : 0
    default: return 0
    }
  }
}
