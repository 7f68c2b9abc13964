/// Something in the reviewed files that no report may show.
public struct Secret: Sendable, Hashable {
  /// Where it, or a literal with it, stands.
  public let location: Location
  /// The secret itself. It must not reach a report, a log or a stored file.
  public let text: String

  public init(at location: Location, text: String) { (self.location, self.text) = (location, text) }
}

/// Takes secrets out of what findings say.
public struct Redaction: Sendable {
  private let texts: [String]

  /// What stands in place of a secret.
  public static let mark = "[redacted]"

  /// A redaction of these secrets; texts that are too short to be told from other words stay.
  public init(of secrets: some Sequence<Secret>) {
    let long = Set(secrets.lazy.map(\.text).filter { $0.utf8.count >= Self.shortest })
    texts = long.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  private static let shortest = 4

  /// The finding without the secrets.
  public func applied(to finding: Finding) -> Finding {
    guard !texts.isEmpty else { return finding }
    return Finding(
      ruleID: finding.ruleID, severity: finding.severity,
      message: Finding.Message(text(finding.message.text), help: text(finding.message.help)),
      location: finding.location, relatedLocations: finding.relatedLocations.map(applied),
      dataPath: finding.dataPath.map(applied),
      evidence: finding.evidence.map { Evidence($0.label, text($0.value)) }, fixes: finding.fixes)
  }

  private func applied(to place: AnnotatedLocation) -> AnnotatedLocation {
    AnnotatedLocation(place.location, text(place.text))
  }

  private func text(_ text: String) -> String {
    texts.reduce(text) { text, secret in text.contains(secret) ? text.replacing(secret, with: Self.mark) : text }
  }
}
