import ActionModel
import JavaScriptSemantics
import JavaScriptSyntax

extension CredentialSearch {
  // MARK: - What goes where a secret belongs

  mutating func addSent() {
    var seen: Set<[Value]> = []
    for call in execution.calls {
      guard let use = CredentialUse(of: call.path.members), seen.insert(call.arguments).inserted else { continue }
      switch use {
      case .header where call.arguments.count >= 2: addHeader(call.arguments[0], call.arguments[1])
      case .parameter where call.arguments.count >= 2: addParameter(call.arguments[0], call.arguments[1])
      case .request: for argument in call.arguments.prefix(2) { addFields(of: argument) }
      case .key(let index):
        let place = index < 0 ? call.arguments.count + index : index
        guard call.arguments.indices.contains(place), place > 0 else { continue }
        addKey(call.arguments[place], CredentialTitle.key(of: call.path.description))
      case .pair: if let text = call.arguments.first { addPair(text) }
      default: continue
      }
    }
  }

  private mutating func addHeader(_ name: Value, _ value: Value) {
    for name in execution.knownTexts(of: name) ?? [] {
      let title = CredentialTitle.header(name)
      if name.lowercased() == "cookie" { return addCookie(value, title) }
      guard let role = CredentialRole(of: name) else { continue }
      for text in execution.texts(of: value) {
        if text.count == 1, case .known(let known) = text[0] {
          addAuthorization(known, role, in: value, title)
        } else {
          addParts(of: text, in: value, title)
        }
      }
    }
  }

  private mutating func addAuthorization(_ text: String, _ role: CredentialRole, in value: Value, _ title: String) {
    if let secret = AuthorizationValue(text).secret {
      add(secret.text, writtenAs: secret.written, in: value, title, .use)
    } else if !text.contains(" "), SecretValue(text).isCredential(role, .sent) {
      add(text, in: value, title, .use)
    } else if text.contains("="), !text.hasPrefix("OAuth ") {
      addPairs(in: text, of: value, title)
    }
  }

  /// The known parts of a value that has others: `prefix + unknown` and its like.
  private mutating func addParts(of text: [TextPiece], in value: Value, _ title: String) {
    for case .known(let part) in text {
      let trimmed = part.split(separator: " ").last.map(String.init) ?? part
      if SecretValue(trimmed).isCredential(.hint, .named) { add(trimmed, in: value, title, .use) }
    }
  }

  private mutating func addCookie(_ value: Value, _ title: String) {
    for text in execution.texts(of: value) {
      for case .known(let part) in text {
        for cookie in part.split(separator: ";") {
          let pair = cookie.split(separator: "=", maxSplits: 1)
          guard pair.count == 2, Self.isSession(String(pair[0])) else { continue }
          let secret = String(pair[1])
          if SecretValue(secret).isCredential(.secret, .named) { add(secret, in: value, title, .use) }
        }
      }
    }
  }

  private static func isSession(_ name: String) -> Bool {
    let lower = name.lowercased()
    return CredentialRole(of: name) != nil || ["sess", "sid", "auth", "token", "login"].contains { lower.contains($0) }
  }

  private mutating func addParameter(_ name: Value, _ value: Value) {
    for name in execution.knownTexts(of: name) ?? [] {
      guard let role = CredentialRole(of: name) else { continue }
      for text in execution.texts(of: value) {
        guard text.count == 1, case .known(let secret) = text[0] else { continue }
        if SecretValue(secret).isCredential(role, role == .hint ? .named : .sent) {
          add(secret, in: value, CredentialTitle.value(of: name), .use)
        }
      }
    }
  }

  /// The fields of an address or of a body.
  private mutating func addFields(of value: Value) {
    for text in execution.texts(of: value) { addPairs(in: Self.joined(text), of: value, nil) }
  }

  private mutating func addPairs(in text: String, of value: Value, _ title: String?) {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "@")) || CredentialStems.mayOccur(in: bytes) else { return }
    for credential in TextCredentials(in: bytes, .sent).found {
      add(
        String(decoding: bytes[credential.range], as: UTF8.self), in: value, title ?? credential.title, .use)
    }
  }

  /// A text with a mark in place of what is not known.
  private static func joined(_ text: [TextPiece]) -> String {
    text.map { if case .known(let known) = $0 { known } else { String(TextCredentials.unknownPart) } }.joined()
  }

  /// The key of a function that signs or encrypts: any text but a placeholder.
  private mutating func addKey(_ value: Value, _ title: String) {
    for text in execution.texts(of: value) {
      if text.count == 1, case .known(let secret) = text[0] {
        if SecretValue(secret).isCredential(.password, .sent) { add(secret, in: value, title, .use) }
      } else {
        addParts(of: text, in: value, title)
      }
    }
  }

  /// The argument of a function that makes the value of `Basic`.
  private mutating func addPair(_ value: Value) {
    for text in execution.texts(of: value) {
      let title = "a user's name and password"
      if text.count == 1, case .known(let pair) = text[0] {
        if let secret = BasicPair(pair, .listed)?.password { add(secret, in: value, title, .use) }
      } else if text.count >= 2, case .known(let last)? = text.last, let colon = last.firstIndex(of: ":") {
        let secret = String(last[last.index(after: colon)...])
        let isPair = last.startIndex == colon || !last[..<colon].contains(" ")
        // What is put behind a field of the account can only be a password.
        let place: SecretValue.Place = execution.labels(of: value).contains(.account) ? .sent : .listed
        if isPair, SecretValue(secret).isCredential(.password, place) { add(secret, in: value, title, .use) }
      }
    }
  }
}

/// What a function of the host does with secrets.
enum CredentialUse {
  case header, parameter, request, pair
  /// Takes a key as the argument with this number, from the end if it is negative.
  case key(Int)

  /// Nil for a function that does nothing with them.
  init?(of path: [String]) {
    switch (path.first, path.last) {
    case ("DOMO", "b64EncodeUnicode"): self = .pair
    case ("DOMO", "hmacSHA1"), ("DOMO", "hmacSHA256"): self = .key(1)
    case ("aws", "createClient"): self = .key(2)
    case ("httprequest", "addHeader"): self = .header
    case ("httprequest", "addParameter"): self = .parameter
    case ("httprequest", _): self = .request
    case ("DOMO", _), ("datagrid", _), ("auth", _), ("discovery", _), ("sql", _), ("console", _): return nil
    case (_, let last?):
      guard let use = Self.named(last) else { return nil }
      self = use
    case (_, nil): return nil
    }
  }

  /// Functions of libraries and of other hosts, by their usual names.
  private static func named(_ name: String) -> CredentialUse? {
    switch name {
    case "setRequestHeader", "addHeader", "setHeader": return .header
    case "createHmac", "encrypt", "decrypt", "createCipheriv", "createDecipheriv", "sign", "verify": return .key(1)
    case "fetch", "axios": return .request
    default: return name.lowercased().contains("hmac") ? .key(-1) : nil
    }
  }
}
