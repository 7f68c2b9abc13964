/// Tells names of secrets from other names, by their words.
public enum CredentialNames {
  /// Whether a field of an account with this name holds a secret.
  public static func isSecretField(_ name: String) -> Bool {
    let words = IdentifierWords.of(name)
    if isSecret(words: words) { return true }
    return !words.contains { harmlessWords.contains($0) } && words.contains { accountOnlyWords.contains($0) }
  }

  /// Whether a variable, a header or a member of an answer with this name holds a secret.
  public static func isSecret(_ name: String) -> Bool { isSecret(words: IdentifierWords.of(name)) }

  /// Whether a part of a secret document with this name, such as the e-mail address in a key file, is no secret itself.
  public static func isHarmless(_ name: String) -> Bool {
    guard let last = IdentifierWords.of(name).last else { return false }
    return !isSecret(name) && publicParts.contains(last)
  }

  private static let publicParts: Set<String> = [
    "email", "mail", "id", "user", "username", "login", "host", "url", "uri", "region", "type", "domain", "instance",
    "name", "version", "scope", "expires", "project",
  ]

  static func isSecret(words: [String]) -> Bool {
    guard !words.contains(where: harmlessWords.contains) else { return false }
    if words.contains(where: secretWords.contains) { return true }
    if words.contains(where: isSecretCompound) { return true }
    if words.count > 1, words.last == "token" { return words.dropLast().contains(where: tokenQualifiers.contains) }
    for (qualifier, word) in zip(words, words.dropFirst()) where word == "key" || word == "keys" {
      if keyQualifiers.contains(qualifier) { return true }
    }
    for (qualifier, word) in zip(words, words.dropFirst()) where word == "id" {
      if qualifier == "session" { return true }
    }
    return false
  }

  /// Whether a word is one of two that are written together: `apitoken`, `clientsecret`, `userpassword`.
  private static func isSecretCompound(_ word: String) -> Bool {
    if secretEnds.contains(where: { word.hasSuffix($0) }) { return true }
    if word.hasSuffix("token") { return tokenQualifiers.contains(String(word.dropLast("token".count))) }
    return word.hasSuffix("key") && keyQualifiers.contains(String(word.dropLast("key".count)))
  }

  private static let secretEnds = ["password", "passwort", "kennwort", "secret"]

  /// What a token is for, if it is a secret and neither a place in a list nor a word of a text.
  private static let tokenQualifiers: Set<String> = [
    "access", "refresh", "id", "auth", "oauth", "bearer", "session", "api", "security", "login", "jwt", "user",
    "client", "app", "personal", "private", "secret", "bot", "web", "service", "subject", "xsrf", "csrf", "device",
    "sso", "my",
  ]

  /// Words that name a secret wherever they stand.
  private static let secretWords: Set<String> = [
    "password", "passwords", "passwd", "pwd", "pass", "passphrase", "passcode", "pin", "secret", "secrets", "apikey",
    "accesstoken", "authtoken", "refreshtoken", "accesskey", "secretkey", "privatekey", "sessionid", "jwt", "bearer",
    "credential", "credentials", "authorization", "passwort", "kennwort", "senha", "contrasena", "contraseña", "clave",
    "mdp", "motdepasse", "wachtwoord", "parola", "haslo", "lozinka", "salasana", "sifre", "cookie", "cookies",
    "signature",
  ]

  /// The words, and ends of words, without which no name is that of a secret.
  static var roleWords: [String] {
    Array(secretWords) + secretEnds + ["token", "key", "session"]
  }

  /// Words of a secret's name that say the value is something about it and not the secret.
  static let harmlessWords: Set<String> = [
    "type", "types", "expires", "expiry", "expiration", "expire", "expired", "length", "count", "limit", "url", "uri",
    "endpoint", "name", "field", "label", "hint", "policy", "rule", "rules", "valid", "invalid", "required", "missing",
    "has", "is", "changed", "change", "updated", "last", "question", "questions", "reset", "strength", "attempts",
    "path", "header", "scheme", "method", "status", "error", "message", "age", "at", "ttl", "usage",
  ]

  private static let keyQualifiers: Set<String> = [
    "api", "access", "secret", "private", "signing", "session", "encryption", "auth", "master", "shared", "security",
    "consumer", "client", "service", "app", "application", "account", "subscription", "developer", "admin",
    "integration",
  ]

  /// Words that name a secret in an account, where nothing else is asked for.
  private static let accountOnlyWords: Set<String> = ["key", "token", "code", "hash", "salt", "otp", "license"]
}

/// The words of an identifier.
public enum IdentifierWords {
  /// The words of a name in lower case: of `accessToken`, `access_token`, `ACCESS-TOKEN` and `Access Token` the same two.
  public static func of(_ name: String) -> [String] {
    name.utf8.allSatisfy { $0 < 0x80 } ? wordsOfASCII(name) : wordsOfAnyText(name)
  }

  private static func wordsOfASCII(_ name: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var wasLower = false
    func endWord() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if wasLower { endWord() }
        word.append(byte | 0x20)
        wasLower = false
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
        wasLower = true
      default:
        endWord()
        wasLower = false
      }
    }
    endWord()
    return words
  }

  private static func wordsOfAnyText(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in name {
      guard character.isLetter || character.isNumber else {
        if !word.isEmpty { words.append(word.lowercased()) }
        (word, wasLower) = ("", false)
        continue
      }
      if character.isUppercase, wasLower {
        words.append(word.lowercased())
        word = ""
      }
      wasLower = character.isLowercase || character.isNumber
      word.append(character)
    }
    if !word.isEmpty { words.append(word.lowercased()) }
    return words
  }
}
