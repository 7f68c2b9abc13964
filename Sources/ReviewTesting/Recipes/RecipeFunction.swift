internal import FoundationEssentials
import Source

/// What recipes do to texts; the names are those that recipes use.
enum RecipeFunction: String {
  case base64, base64url, hex, reverse, percent, codes, escapes, unicode, checked
  case grafana = "checked-grafana"
  case atlassian = "checked-atlassian"
  case pem
  case pemLines = "pem-lines"

  func result(for text: String, using random: inout SeededGenerator) -> String {
    switch self {
    case .base64: Data(text.utf8).base64EncodedString()
    case .base64url:
      Data(text.utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").filter { $0 != "=" }
    case .hex: text.utf8.map { Self.hexadecimal(UInt32($0), digits: 2) }.joined()
    case .reverse: String(text.reversed())
    case .percent:
      text.utf8.map {
        let scalar = Unicode.Scalar($0)
        return Character(scalar).isLetter || Character(scalar).isNumber
          ? String(scalar) : "%" + Self.hexadecimal(UInt32($0), digits: 2).uppercased()
      }.joined()
    case .codes: text.utf16.map { String($0) }.joined(separator: ", ")
    case .escapes: text.utf8.map { "\\x" + Self.hexadecimal(UInt32($0), digits: 2) }.joined()
    case .unicode: text.utf16.map { "\\u" + Self.hexadecimal(UInt32($0), digits: 4) }.joined()
    case .checked: text + Checksum.base62(Checksum.crc32(text[text.lastIndexAfter("_")...].utf8))
    case .grafana: text + "_" + Self.hexadecimal(Checksum.crc32(text.utf8).byteSwapped, digits: 8)
    case .atlassian: text + Self.hexadecimal(Checksum.crc32(text.utf8), digits: 8).uppercased()
    case .pem: Self.key(text, lineEnd: "\\n", using: &random)
    case .pemLines: Self.key(text, lineEnd: "\n", using: &random)
    }
  }

  private static func hexadecimal(_ number: UInt32, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// Something in the form of a key: the beginning of a DER sequence and noise.
  private static func key(_ label: String, lineEnd: String, using random: inout SeededGenerator) -> String {
    let noise = (0..<keyLength).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let body = Data([0x30, 0x82, 0x01, 0x3B, 0x02, 0x01, 0x00] + noise).base64EncodedString()
    var lines = ["-----BEGIN \(label)-----"]
    var rest = body[...]
    while !rest.isEmpty {
      lines.append(String(rest.prefix(lineLength)))
      rest = rest.dropFirst(lineLength)
    }
    return (lines + ["-----END \(label)-----"]).joined(separator: lineEnd)
  }

  private static let keyLength = 313
  private static let lineLength = 64
}

extension String {
  /// The place behind the last `mark`; the start if there is none.
  fileprivate func lastIndexAfter(_ mark: Character) -> Index {
    lastIndex(of: mark).map { index(after: $0) } ?? startIndex
  }
}
