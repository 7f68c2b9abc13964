/// Why the bytes of a file are not a text that can be reviewed.
public enum SourceError: Error, Equatable, Sendable {
  case notUTF8(SourcePosition)
  case utf16(UTF16Encoding)
  case tooLarge(byteCount: Int, limit: Int)

  /// What is wrong and what to do, as a clause.
  public var explanation: String {
    switch self {
    case .notUTF8(let position):
      "the file is not UTF-8 (line \(position.line), column \(position.column)); save it as UTF-8"
    case .utf16(let encoding): "the file is \(encoding.rawValue), not UTF-8; save it as UTF-8"
    case .tooLarge(let byteCount, let limit):
      "the file has \(byteCount) bytes and at most \(limit) are reviewed; submit the source, without bundled libraries"
    }
  }
}

/// The byte orders of UTF-16.
public enum UTF16Encoding: String, Sendable {
  case littleEndian = "UTF-16 (little endian)"
  case bigEndian = "UTF-16 (big endian)"
}

/// Recognises UTF-16, which editors on Windows write, so that the message can name it.
enum UTF16Detection {
  /// The encoding by byte order mark, or by NUL in nearly every second byte of the first part.
  static func encoding(of file: [UInt8]) -> UTF16Encoding? {
    if file.starts(with: [0xFF, 0xFE]) { return .littleEndian }
    if file.starts(with: [0xFE, 0xFF]) { return .bigEndian }
    let sample = file.prefix(sampleSize)
    guard sample.count >= 2 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (offset, byte) in sample.enumerated() where byte == 0 {
      if offset % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let pairs = sample.count / 2
    if zeros.odd * 10 >= pairs * 9, zeros.even * 10 <= pairs { return .littleEndian }
    if zeros.even * 10 >= pairs * 9, zeros.odd * 10 <= pairs { return .bigEndian }
    return nil
  }

  private static let sampleSize = 1024
}
