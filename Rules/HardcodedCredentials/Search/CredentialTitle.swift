import Source

/// What a credential is called in a message: by its name or use, never by its value.
enum CredentialTitle {
  /// Of a value that has this name.
  static func value(of name: String) -> String { "the value of '\(shown(name))'" }

  static func header(_ name: String) -> String { "the value of the header \(shown(name))" }

  static func key(of function: String) -> String { "the key for \(shown(function))" }

  private static func shown(_ name: String) -> String {
    name.count <= longestName ? name : name.prefix(longestName) + "…"
  }

  private static let longestName = 40
}
