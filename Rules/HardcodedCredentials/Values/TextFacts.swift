import ActionModel
internal import FoundationEssentials

/// What can be seen of a text that may be a credential.
struct TextFacts {
  let length: Int
  private(set) var digitCount = 0
  /// Capitals behind small letters.
  private(set) var capitalCount = 0
  private(set) var hasLetter = false
  private(set) var hasSpace = false
  private(set) var hasSign = false
  private(set) var isHexadecimal = true
  /// Whether it has a sign that people add to a password.
  private(set) var hasPasswordSign = false
  private(set) var hasLineEnd = false
  private let text: String

  init(_ text: String) {
    self.text = text
    length = text.unicodeScalars.count
    var wasSmall = false
    for scalar in text.unicodeScalars {
      if wasSmall, ("A"..."Z").contains(scalar) { capitalCount += 1 }
      wasSmall = ("a"..."z").contains(scalar)
      switch scalar {
      case "0"..."9": digitCount += 1
      case "a"..."f", "A"..."F": hasLetter = true
      case "a"..."z", "A"..."Z":
        (hasLetter, isHexadecimal) = (true, false)
      case " ", "\t": (hasSpace, isHexadecimal) = (true, false)
      case "\n", "\r": (hasLineEnd, isHexadecimal) = (true, false)
      default:
        isHexadecimal = false
        if scalar.properties.isAlphabetic { hasLetter = true } else { hasSign = true }
        if "!@$%^&*?+~".unicodeScalars.contains(scalar) { hasPasswordSign = true }
      }
    }
  }

  /// Whether it has only characters that tokens are made of.
  var isOfTokenCharacters: Bool {
    text.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="),
        UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "!"):
        true
      default: false
      }
    }
  }

  var hasDigit: Bool { digitCount > 0 }

  /// How unlike words it is; see ``RarityModel``.
  var rarity: Double { RarityModel.rarity(of: text.utf8) }

  /// Whether it is the beginning of something, such as a scheme or a prefix that is completed later.
  var isCut: Bool { text.hasSuffix(" ") || text.hasSuffix("=") && length < 8 || text.hasSuffix(":") }

  /// Whether it is several words for people.
  var isMessage: Bool {
    guard hasSpace || hasLineEnd else { return false }
    return text.split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) } >= 2
  }

  /// Whether it has letters of both cases.
  var hasSmallAndCapital: Bool { text.contains(where: \.isLowercase) && text.contains(where: \.isUppercase) }

  /// Whether it is letters only, with no sign between them.
  var isOneWord: Bool { hasLetter && !hasDigit && !hasSign && !hasSpace }

  /// Whether it is the name of something, mostly of the very secret: `user_password`, `X-Api-Key`, `Passwort`,
  /// `INVALID_PASSWORD`, `auth.token.expired`.
  var isName: Bool {
    guard !hasSpace || length <= 40 else { return false }
    let letters = text.drop { "#.$@_[".contains($0) }
    guard letters.allSatisfy({ $0.isLetter || $0.isNumber || "_-.[]: /$*!?#=>\"'+".contains($0) }) else { return false }
    let words = IdentifierWords.of(text)
    let isAbout = words.contains { CredentialRole(of: $0) != nil || WordLists.aboutSecrets.contains($0) }
    if Self.isKey(text) { return true }
    if digitCount == 0 { return isAbout || Self.isConstant(text) }
    // One digit numbers fields: `password2`; more, or with a capital, people put behind a word to have a password.
    return isAbout && digitCount == 1 && !text.contains(where: \.isUppercase) && !hasSign
  }

  /// `ERROR_CODES`
  private static func isConstant(_ text: String) -> Bool {
    text.contains("_") && text.allSatisfy { $0.isUppercase || $0 == "_" }
  }

  /// `settings.login.title`
  private static func isKey(_ text: String) -> Bool {
    var parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if let last = parts.last, last.first == "v", last.dropFirst().allSatisfy(\.isNumber) { parts.removeLast() }
    return parts.count >= 2 && parts.allSatisfy { $0.count >= 2 && $0.allSatisfy { $0.isLetter || $0 == "_" } }
  }

  /// `metadata.account.password`, `getToken()`
  var isCodeReference: Bool {
    text.contains("(") && text.contains(")") || text.hasPrefix("metadata.") || text.hasPrefix("process.env")
      || text.hasPrefix("this.")
  }

  var isAddress: Bool {
    if ["urn:", "arn:", "mailto:", "data:"].contains(where: text.hasPrefix) { return true }
    if text.contains("://") || text.hasPrefix("/") || text.hasPrefix("www.") || text.hasPrefix("./") { return true }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    // Base64 has slashes, too, but no words between them.
    return parts.count >= 3 && rarity < Self.rarityOfPaths
  }

  private static let rarityOfPaths = -1.0

  var isMailAddress: Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count >= 2, let dot = parts[1].lastIndex(of: ".") else { return false }
    let ending = parts[1][dot...].dropFirst()
    return (2...12).contains(ending.count) && ending.allSatisfy(\.isLetter)
      && parts[1].allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
  }

  var isMediaType: Bool {
    ["application/", "text/", "image/", "audio/", "video/", "multipart/"].contains { text.hasPrefix($0) }
  }

  var isDateOrVersion: Bool {
    hasDigit && text.allSatisfy { $0.isNumber || ".-:/TZvV+ ".contains($0) } && !text.allSatisfy(\.isNumber)
  }

  /// Whether the characters count up: `1234567890`, `abcdef`, `0123456789abcdef`.
  var isSequence: Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 4 else { return false }
    let steps = zip(bytes, bytes.dropFirst()).count { first, second in
      second == first || second == first &+ 1 || second &+ 1 == first
        || first == 57 && (second == 48 || second | 32 == 97)
    }
    return Double(steps) >= Self.shareOfSteps * Double(bytes.count - 1)
  }

  private static let shareOfSteps = 0.8

  /// Whether it is base64 of something that people read.
  var isEncodedText: Bool {
    guard length % 4 == 0, let data = Data(base64Encoded: text) else { return false }
    return data.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == UInt8(ascii: "\n") }
  }

  /// Whether it has the form of a Salesforce record's id: 15 or 18 letters and digits behind a key prefix.
  var isRecordID: Bool {
    (length == 15 || length == 18) && (text.hasPrefix("00") || text.hasPrefix("a0"))
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// Whether it says itself that it is a checksum: `sha256-…`.
  var isChecksum: Bool {
    ["sha1-", "sha256-", "sha384-", "sha512-", "sha256:", "md5:"].contains(where: text.lowercased().hasPrefix)
  }

  /// Whether it has the form of a GUID.
  var isIdentifier: Bool {
    let groups = text.drop { $0 == "{" }.split(separator: "-", omittingEmptySubsequences: false)
    return groups.count == 5 && groups.map(\.count).starts(with: [8, 4, 4, 4])
      && groups.allSatisfy { $0.allSatisfy { $0.isHexDigit || $0 == "}" } }
  }
}
