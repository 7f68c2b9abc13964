public import Findings
public import RuleEngine
import Source

/// Finds passwords, keys, tokens and other secrets that stand in the code.
public struct HardcodedCredentialsRule: Rule {
  public static let metadata = RuleMetadata(
    id: "hardcoded-credentials", name: "HardcodedCredentials", title: "The script contains a credential",
    severity: .error, clause: .noHardCodedCredentials, precision: .high, securitySeverity: 9.1,
    weaknesses: [798, 259, 321],
    document: RuleDocument.hardcodedCredentials)

  public init() {}

  public func check(_ pass: inout RulePass) {
    for candidate in CredentialSearch(pass.script).candidates() {
      pass.report(.hardcoded(candidate.title), at: candidate.range)
      for range in [candidate.range] + candidate.parts {
        pass.conceal(candidate.value, at: Self.hidden(range, candidate.value, in: pass.script.source))
      }
    }
  }

  /// What to hide of a literal: the secret in it, or all between its quotes if the secret is spelled in another way there.
  private static func hidden(_ literal: SourceRange, _ secret: String, in source: SourceText) -> SourceRange {
    let bytes = source.bytes[literal.offsets]
    if let place = bytes.firstRange(of: Array(secret.utf8)) { return SourceRange(place) }
    guard let first = bytes.first, "\"'`".utf8.contains(first), bytes.count >= 2 else { return literal }
    return SourceRange(literal.offsets.dropFirst().dropLast())
  }
}

extension Finding.Message {
  fileprivate static func hardcoded(_ title: String) -> Self {
    Self(
      "\(title) is hard coded",
      help: "read it from metadata.account, and revoke this one, since everyone who sees the script has it")
  }
}
