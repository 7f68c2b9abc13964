import ActionModel
internal import FoundationEssentials

/// The value of a header such as `Authorization`: a scheme and what goes with it.
struct AuthorizationValue {
  /// The secret in it; nil if there is none.
  let secret: Secret?

  /// A secret behind a scheme.
  struct Secret {
    /// The token, or the password of a pair.
    let text: String
    /// What stands in the header: the token, or the pair in base64.
    let written: String
    var isPair: Bool { text != written }
  }

  init(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard parts.count == 2, Self.isScheme(String(parts[0])) else {
      secret = nil
      return
    }
    let value = parts[1].trimmingCharacters(of: " \"'")
    // The parameters of OAuth 1 and of digests have names of their own, and none of them is the secret.
    guard !value.contains(where: { $0 == " " || $0 == "," }) else {
      secret = nil
      return
    }
    if parts[0].lowercased() == "basic" {
      secret = BasicPair(base64: value)?.password.map { Secret(text: $0, written: value) }
    } else {
      let token = Self.token(in: value)
      secret = SecretValue(token).isCredential(.secret, .sent) ? Secret(text: token, written: token) : nil
    }
  }

  /// The token in `token="…"`, or the value itself.
  private static func token(in value: String) -> String {
    guard let equals = value.firstIndex(of: "="), value[..<equals].allSatisfy({ $0.isLetter || $0 == "_" }),
      value[..<equals].count <= longestParameter, !value[equals...].allSatisfy({ $0 == "=" })
    else { return value }
    return value[equals...].dropFirst().trimmingCharacters(of: "\"'")
  }

  private static let longestParameter = 16

  /// Whether a word is the name of a scheme, or used as one.
  static func isScheme(_ word: String) -> Bool {
    let lower = word.lowercased()
    return schemes.contains(lower) || lower.hasSuffix("token")
  }

  private static let schemes: Set<String> = [
    "basic", "bearer", "token", "apikey", "api-key", "api_key", "key", "ssws", "geniekey", "jwt", "oauth", "hmac",
    "apikeyauth", "splunk", "discogs", "klaviyo-api-key", "zoho-oauthtoken", "bot", "authtoken", "macaroon",
    "deepl-auth-key", "app-token", "pat", "apitoken", "shared-secret", "sharedkey", "dapi", "privatekey", "accesskey",
  ]
}

/// A user's name and a password, as the scheme `Basic` puts them together.
struct BasicPair {
  /// The secret: the password, or the user's name where services take a key in its place; nil if neither is one.
  let password: String?

  /// The pair in a text `user:password`; nil for other texts with a colon.
  ///
  /// - Parameter place: how certain it is that the text is such a pair.
  init?(_ text: String, _ place: SecretValue.Place = .sent) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count <= Self.longestUser,
      !parts[0].contains(where: { " \t\n{}[]\"'/<>=?&".contains($0) }), !parts[1].contains(where: \.isNewline),
      !parts[1].hasPrefix("//")
    else { return nil }
    let user = String(parts[0])
    let given = String(parts[1])
    if Self.fillers.contains(given.lowercased()) {
      password = SecretValue(user).isCredential(.secret, .named) ? user : nil
    } else {
      let isShown = SecretValue(given).isCredential(.password, place)
      password = isShown && !Self.documented.contains(text) ? given : nil
    }
  }

  init?(base64 text: String) {
    guard let data = Data(base64Encoded: text) else { return nil }
    self.init(String(decoding: data, as: UTF8.self))
  }

  private static let longestUser = 256
  /// What services that take a key as the user's name do not look at.
  private static let fillers: Set<String> = ["", "x", "api_token", "apikey", "unused", "nopass", "pass", "na"]
  /// Pairs that documents show.
  private static let documented: Set<String> = [
    "user:pass", "user:password", "username:password", "Aladdin:open sesame", "test:test", "Aladdin:OpenSesame",
    "login:password", "usr:pwd", "name:password", "email:password", "foo:bar",
  ]
}

extension Substring {
  fileprivate func trimmingCharacters(of characters: String) -> String {
    var text = self
    while let first = text.first, characters.contains(first) { text.removeFirst() }
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return String(text)
  }
}
