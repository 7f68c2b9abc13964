internal import FoundationEssentials

extension CredentialFormat.Check {
  /// Whether a match is what the format promises.
  func holds(for text: String) -> Bool {
    switch self {
    case .gitHubChecksum: Self.hasGitHubChecksum(text)
    case .grafanaChecksum: Self.hasGrafanaChecksum(text)
    case .atlassianChecksum: Self.crc32(text.dropLast(Self.hexadecimalLength).utf8) == Self.hexadecimalEnd(of: text)
    case .awsKeyID: text.dropFirst(4).allSatisfy { ("A"..."Z").contains($0) || ("2"..."7").contains($0) }
    case .jsonWebToken: Self.isWebToken(text)
    case .privateKey: Self.isPrivateKey(text)
    case .basicCredentials: BasicPair(base64: text)?.password != nil
    case .rare: Self.isRare(text)
    }
  }

  /// Judges the part behind the prefix that the format has, up to the last `_`, `-`, `.`, `:` or `/` in its first half.
  private static func isRare(_ text: String) -> Bool {
    let half = text.prefix(text.count / 2)
    let start = half.lastIndex { "_-.:/=|".contains($0) }.map { text.index(after: $0) } ?? text.startIndex
    let secret = text[start...]
    return RarityModel.rarity(of: secret.utf8) > rareness && !TextFacts(String(secret)).isSequence
  }

  private static let rareness = -1.2

  // MARK: - Checksums

  private static func hasGitHubChecksum(_ text: String) -> Bool {
    guard let mark = text.lastIndex(of: "_") else { return false }
    let secret = text[text.index(after: mark)...]
    guard secret.count > checksumLength else { return false }
    return base62(crc32(secret.dropLast(checksumLength).utf8)) == secret.suffix(checksumLength)
  }

  private static let checksumLength = 6

  private static func base62(_ number: UInt32) -> String {
    let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    var (rest, text) = (Int(number), "")
    for _ in 0..<checksumLength {
      text = "\(digits[rest % digits.count])\(text)"
      rest /= digits.count
    }
    return text
  }

  private static func hasGrafanaChecksum(_ text: String) -> Bool {
    guard let mark = text.lastIndex(of: "_") else { return false }
    return crc32(text[..<mark].utf8).byteSwapped == hexadecimalEnd(of: text)
  }

  /// The number that the last eight characters are.
  private static func hexadecimalEnd(of text: String) -> UInt32? {
    UInt32(text.suffix(hexadecimalLength), radix: 16)
  }

  private static let hexadecimalLength = 8

  /// The CRC-32 of IEEE 802.3.
  private static func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var register = UInt32.max
    for byte in bytes {
      register ^= UInt32(byte)
      for _ in 0..<8 { register = register & 1 == 1 ? register >> 1 ^ 0xEDB8_8320 : register >> 1 }
    }
    return ~register
  }

  // MARK: - Structures

  private static func isWebToken(_ text: String) -> Bool {
    guard let header = text.split(separator: ".").first.flatMap({ decoded(String($0)) }) else { return false }
    let json = String(decoding: header, as: UTF8.self)
    return json.hasPrefix("{") && json.contains("\"alg\"")
  }

  /// A key's body is base64, its line ends written as such or as escapes.
  private static func isPrivateKey(_ text: String) -> Bool {
    let body = text.split(separator: "-----", omittingEmptySubsequences: true).dropFirst().first ?? ""
    let digits = body.replacing("\\n", with: "").replacing("\\r", with: "").filter {
      $0.isLetter || $0.isNumber || "+/".contains($0)
    }
    return digits.count >= shortestKey
  }

  /// Characters in the body of the shortest key, one on an elliptic curve.
  private static let shortestKey = 60

  private static func decoded(_ text: String) -> Data? {
    var text = text.replacing("-", with: "+").replacing("_", with: "/")
    while text.utf8.count % 4 != 0 { text += "=" }
    return Data(base64Encoded: text)
  }
}
