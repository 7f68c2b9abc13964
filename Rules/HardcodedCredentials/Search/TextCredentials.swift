import ActionModel

/// Credentials in a text that has names for its parts: JSON, forms, queries, XML, configuration, addresses.
struct TextCredentials {
  /// A credential in the text.
  struct Found {
    /// The bytes of its value.
    let range: Range<Int>
    let value: String
    let title: String
  }

  private let bytes: [UInt8]
  private let place: SecretValue.Place
  private(set) var found: [Found] = []

  /// Looks through a text that stands at such a place.
  init(in bytes: [UInt8], _ place: SecretValue.Place) {
    (self.bytes, self.place) = (bytes, place)
    let start = bytes.drop { $0 == UInt8(ascii: "\"") }
    guard !PairScanner.identifierSchemes.contains(where: { start.starts(with: $0.utf8) }) else { return }
    guard bytes.contains(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ">") })
    else {
      return
    }
    var found: [Found] = []
    PairScanner(bytes).forEach { if let credential = credential(in: $0) { found.append(credential) } }
    self.found = found
    addUserInformation()
  }

  private func credential(in pair: PairScanner.Pair) -> Found? {
    // `$password: String!` declares a variable of a query.
    guard pair.value.count >= 3, pair.name.count >= 2, bytes[pair.name.lowerBound] != UInt8(ascii: "$"),
      let role = CredentialRole(of: text(pair.name)),
      !CredentialRole.isKeyOfPair(text(pair.name))
    else { return nil }
    var range = pair.value
    if !pair.isQuoted, AuthorizationValue.isScheme(text(range)), let rest = nextWord(after: range.upperBound) {
      range = rest
    }
    let value = text(range)
    guard !value.contains(Self.unknownPart) else { return nil }
    let name = text(pair.name)
    if let secret = AuthorizationValue(value).secret, role != .hint || secret.isPair {
      return Found(range: range, value: value, title: CredentialTitle.value(of: name))
    }
    let decoded = pair.isQuoted ? value : value.withoutPercentEscapes
    let judged = pair.isQuoted || place == .sent ? place : .listed
    if CredentialRole.isDoubtful(name), WordLists.values.contains(decoded.lowercased()) { return nil }
    guard SecretValue(decoded).isCredential(role, judged == .sent && role == .hint ? .named : judged) else {
      return nil
    }
    return Found(range: range, value: decoded, title: CredentialTitle.value(of: name))
  }

  /// What stands for a part of a text that is not known.
  static let unknownPart: Character = "\u{FFFC}"

  private func nextWord(after end: Int) -> Range<Int>? {
    let start = bytes[end...].firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.count
    let stop = bytes[start...].firstIndex {
      $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"")
    }
    let range = start..<(stop ?? bytes.count)
    return range.isEmpty ? nil : range
  }

  /// `scheme://user:password@host`
  private mutating func addUserInformation() {
    var index = 0
    while let colon = bytes[index...].firstIndex(of: UInt8(ascii: ":")) {
      index = colon + 1
      guard bytes[index...].starts(with: "//".utf8) else { continue }
      let authority = bytes[(colon + 3)...].prefix(Self.longestAuthority).prefix { !Self.endsAuthority($0) }
      guard let at = authority.lastIndex(of: UInt8(ascii: "@")), let mark = authority.firstIndex(of: UInt8(ascii: ":")),
        mark < at
      else { continue }
      let value = text(mark + 1..<at).withoutPercentEscapes
      guard !value.contains(Self.unknownPart), SecretValue(value).isCredential(.password, .sent),
        !TextFacts(value).isName, !value.allSatisfy(\.isNumber)
      else { continue }
      found.append(Found(range: mark + 1..<at, value: value, title: "the password in an address"))
    }
  }

  private static let longestAuthority = 512

  private static func endsAuthority(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: "\\")
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension String {
  /// The text with its percent escapes read.
  fileprivate var withoutPercentEscapes: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
