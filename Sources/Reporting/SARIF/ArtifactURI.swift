/// The path of an artifact as SARIF gives it: a URI reference, and what it is relative to.
struct ArtifactURI: Hashable {
  /// A relative reference without leading `..`, or an absolute URI.
  let reference: String
  /// The identifier of the folder that the reference is relative to; nil for an absolute URI.
  let baseID: String?
  /// How many folders the base is above the one that the review was started in.
  let height: Int

  /// The reference for a path with `/`, which may begin with `/` or `../`.
  ///
  /// A `..` behind a name stays: it cannot be resolved without the file system, where the name may be a link.
  init(_ path: String) {
    if path.utf8.first == UInt8(ascii: "/") {
      (reference, baseID, height) = ("file://" + Self.encoded(path), nil, 0)
      return
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    height = parts.prefix { $0 == ".." }.count
    reference = Self.encoded(parts.dropFirst(height).joined(separator: "/"))
    baseID = Self.baseID(height: height)
  }

  /// The identifier of the folder `height` levels above the one that the review was started in.
  static func baseID(height: Int) -> String { height == 0 ? rootID : "%PARENT\(height)%" }

  /// The description of a base folder, as a clause.
  static func baseDescription(height: Int) -> String {
    switch height {
    case 0: "the folder in which the review was started"
    case 1: "the folder above \(rootID)"
    default: "the folder \(height) levels above \(rootID)"
    }
  }

  /// What GitHub and other readers take for the root of a checkout.
  private static let rootID = "%SRCROOT%"

  /// Percent-encodes all but the unreserved characters of RFC 3986 and those that have no meaning in a path.
  private static func encoded(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      if plainCharacters.contains(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }

  private static let plainCharacters = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/!$&'()*+,;=@".unicodeScalars)
}
