internal import FoundationEssentials
import Source

extension CredentialFormat.Check {
  /// Whether a match is what the format promises.
  func holds(for text: String) -> Bool {
    switch self {
    case .gitHubChecksum: Self.hasGitHubChecksum(text)
    case .grafanaChecksum: Self.hasGrafanaChecksum(text)
    case .atlassianChecksum: Checksum.crc32(text.dropLast(Self.hexadecimalLength).utf8) == Self.hexadecimalEnd(of: text)
    case .awsKeyID: text.dropFirst(4).allSatisfy { ("A"..."Z").contains($0) || ("2"..."7").contains($0) }
    case .jsonWebToken: Self.isWebToken(text)
    case .privateKey: Self.isPrivateKey(text)
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
    let length = Checksum.base62Length
    guard secret.count > length else { return false }
    return Checksum.base62(Checksum.crc32(secret.dropLast(length).utf8)) == secret.suffix(length)
  }

  private static func hasGrafanaChecksum(_ text: String) -> Bool {
    guard let mark = text.lastIndex(of: "_") else { return false }
    return Checksum.crc32(text[..<mark].utf8).byteSwapped == hexadecimalEnd(of: text)
  }

  /// The number that the last eight characters are.
  private static func hexadecimalEnd(of text: String) -> UInt32? {
    UInt32(text.suffix(hexadecimalLength), radix: 16)
  }

  private static let hexadecimalLength = 8

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
