import ActionModel
import JavaScriptSemantics
import JavaScriptSyntax

extension CredentialSearch {
  // MARK: - What is called a secret

  /// Constants that get the name of a secret.
  mutating func addNamed() {
    for named in execution.namedValues {
      guard let role = CredentialRole(of: named.name), !named.isResult || Self.isResultName(named.name) else {
        continue
      }
      let title = CredentialTitle.value(of: named.name)
      for text in execution.texts(of: named.value) {
        if text.count == 1, case .known(let secret) = text[0] {
          addNamed(secret, role, named, title)
        } else if role > .hint {
          addRemains(of: text, in: named.value, title)
        }
      }
    }
  }

  private static func place(of name: String) -> SecretValue.Place {
    // The platform's own setting for the key that signs.
    if name == "authKey" { return .sent }
    return CredentialRole.isDoubtful(name) ? .listed : .named
  }

  private mutating func addNamed(
    _ text: String, _ role: CredentialRole, _ named: Execution.NamedValue, _ title: String
  ) {
    let place = Self.place(of: named.name)
    if let authorization = AuthorizationValue(text).secret {
      add(
        authorization.text, writtenAs: authorization.written, in: named.value,
        authorization.isPair ? "a user's name and password" : title, .name)
    } else if SecretValue(text).isCredential(place == .sent ? .password : role, place) {
      add(text, in: named.value, title, .name, isIdentifier: CredentialRole.isKeyOfPair(named.name))
    }
  }

  /// The known parts of a secret that is not known as a whole: those that look drawn by a machine.
  private mutating func addRemains(of text: [TextPiece], in value: Value, _ title: String) {
    for case .known(let part) in text where SecretValue(part).isCredential(.hint, .named) {
      add(part, in: value, title, .name)
    }
  }

  /// Whether a function of this name returns what the name says, and not something about it.
  private static func isResultName(_ name: String) -> Bool {
    guard let first = IdentifierWords.of(name).first else { return false }
    return resultWords.contains(first) || CredentialRole(of: first) ?? .hint > .hint
  }

  private static let resultWords: Set<String> = [
    "get", "read", "load", "fetch", "default", "fallback", "the", "my", "our", "build", "make", "create", "decode",
    "reveal", "unlock", "current", "api", "access", "client", "service", "resolve",
  ]

  // MARK: - What is compared with a secret

  /// Constants that something called a secret is held against.
  mutating func addCompared() {
    for node in tree.nodes(of: .binaryExpression) {
      guard let left = tree.child(.left, of: node), let right = tree.child(.right, of: node), isEquality(node) else {
        continue
      }
      for (literal, other) in [(left, right), (right, left)] where isLiteral(literal) {
        guard let name = tree.lastName(of: other), let role = CredentialRole(of: name), role > .hint,
          let text = tree.stringValue(of: literal)
            ?? (tree.kind(of: literal) == .number ? tree.text(of: literal) : nil),
          SecretValue(text).isCredential(role, .listed)
        else { continue }
        add(
          CredentialCandidate(
            range: tree.range(of: literal), value: text, title: CredentialTitle.value(of: name), ground: .name))
      }
    }
  }

  /// Constants that data with the name of a secret are held against, wherever that happens.
  mutating func addChecked() {
    let comparisons = execution.namedComparisons.filter { $0.comparison.kind == .equality }
    let counts = Dictionary(comparisons.map { ($0.name, 1) }, uniquingKeysWith: +)
    var nodes: [String: NodeID] = [:]
    if !comparisons.isEmpty {
      for node in tree.nodes(of: .string) {
        if let text = tree.stringValue(of: node), nodes[text] == nil { nodes[text] = node }
      }
    }
    // What is held against many constants is looked up in a list, such as one of forbidden passwords.
    for (name, comparison) in comparisons where counts[name] ?? 0 <= Self.mostChecks {
      guard let role = CredentialRole(of: name), SecretValue(comparison.text).isCredential(role, .listed),
        let node = nodes[comparison.text]
      else { continue }
      add(
        CredentialCandidate(
          range: tree.range(of: node), value: comparison.text, title: CredentialTitle.value(of: name), ground: .name))
    }
  }

  private static let mostChecks = 2

  private func isEquality(_ node: NodeID) -> Bool {
    tree.children(of: node).contains {
      switch tree.kind(of: $0) {
      case .equalsEquals, .equalsEqualsEquals, .bangEquals, .bangEqualsEquals: true
      default: false
      }
    }
  }

  private func isLiteral(_ node: NodeID) -> Bool {
    switch tree.kind(of: node) {
    case .string, .number, .templateString: true
    default: false
    }
  }

  // MARK: - What stands beside a name

  /// Literals behind the name of a secret, among arguments or in an array: `['password', 'x']`.
  mutating func addListed() {
    // A longer array lists names.
    let pairs = tree.nodes(of: .array).filter { tree.namedChildren(of: $0).prefix(3).count { _ in true } == 2 }
    for list in Array(tree.nodes(of: .arguments)) + pairs {
      var name: String?
      for part in tree.namedChildren(of: list) {
        defer {
          let isName = tree.kind(of: part) == .string && CredentialStems.mayOccur(in: tree.bytes(of: part))
          name = isName ? tree.stringValue(of: part) : nil
        }
        guard let name, tree.kind(of: part) == .string, let role = CredentialRole(of: name),
          let text = tree.stringValue(of: part)
        else { continue }
        if AuthorizationValue(text).secret != nil || SecretValue(text).isCredential(role, .listed) {
          add(
            CredentialCandidate(
              range: tree.range(of: part), value: text, title: CredentialTitle.value(of: name), ground: .name))
        }
      }
    }
  }
}

extension SyntaxTree {
  /// The last name of a variable or member: of `config.login.pin` it is `pin`.
  fileprivate func lastName(of node: NodeID) -> String? {
    switch kind(of: node) {
    case .identifier: name(of: node)
    case .memberExpression: child(.property, of: node).map { name(of: $0) }
    case .subscriptExpression: child(.index, of: node).flatMap { stringValue(of: $0) }
    default: nil
    }
  }
}
