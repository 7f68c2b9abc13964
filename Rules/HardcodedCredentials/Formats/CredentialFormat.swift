/// A kind of credential that its provider gives a form which nothing else has.
struct CredentialFormat: Sendable {
  let id: String
  /// What it is, as a clause that "is hard coded" completes.
  let title: String
  /// Texts in lower case, one of which each match has, whatever its case: the pattern is tried only where one stands.
  let keywords: [String]
  /// A PCRE2 pattern. The whole match is the secret, or the address or text that is one.
  let pattern: String
  let check: Check?
  /// Recipes of texts that match, and of texts that do not; see `Corpus/README.md`.
  let examples, nearMisses: [String]

  init(
    _ id: String, _ title: String, keywords: [String], pattern: String, check: Check? = nil, examples: [String],
    nearMisses: [String] = []
  ) {
    (self.id, self.title, self.keywords, self.pattern) = (id, title, keywords, pattern)
    (self.check, self.examples, self.nearMisses) = (check, examples, nearMisses)
  }

  /// Whether it only names the key that a secret belongs to.
  var isIdentifier: Bool { check == .awsKeyID }

  /// What must hold of a match besides.
  enum Check: Sendable {
    /// The last six characters are the CRC-32 of the random part in base 62.
    case gitHubChecksum
    /// The part behind the last `_` is the CRC-32 of what stands before it, its bytes in hexadecimal digits from the lowest.
    case grafanaChecksum
    /// The last eight characters are the CRC-32 of the rest in hexadecimal digits.
    case atlassianChecksum
    /// The characters behind the kind are base 32.
    case awsKeyID
    /// The header is JSON that names an algorithm.
    case jsonWebToken
    /// The body is base64 of something that is long enough.
    case privateKey
    /// The text is no word and no sequence.
    case rare
  }

  /// All formats; where two match the same text, the first one counts.
  static let all: [CredentialFormat] =
    webhook + storage + database + sourceHosting + cloud + customer + payment + messaging + support + dataPlatform
    + development + key
}
