import JavaScriptSyntax
import Source

/// A place in the code that holds a credential, or a part of one.
struct CredentialCandidate {
  /// What is reported and what no report may show: a literal, or a part of a comment.
  let range: SourceRange
  /// The other literals that the credential is put together from.
  var parts: [SourceRange] = []
  /// The credential itself. It must never reach a message.
  let value: String
  /// What it is, as a clause that "is hard coded" completes.
  let title: String
  let ground: Ground
  /// Whether it is the id of a key, which is told only where the secret itself is not near.
  var isIdentifier = false

  /// What makes it a credential, the strongest last.
  enum Ground: Comparable { case name, use, format }
}
