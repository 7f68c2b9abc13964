/// One result of a rule at one place of a submission.
public struct Finding: Sendable, Hashable {
  public let ruleID: RuleID
  public let severity: Severity
  public let message: Message
  public let location: Location
  /// Other places that explain the finding, such as the first declaration of a name.
  public let relatedLocations: [AnnotatedLocation]
  /// The path of data from its source to the place where it must not arrive; empty for other findings.
  public let dataPath: [AnnotatedLocation]
  /// What the decision rests on and a person can check: folded values, measured figures.
  public let evidence: [Evidence]
  public let fixes: [Fix]

  public init(
    ruleID: RuleID, severity: Severity, message: Message, location: Location,
    relatedLocations: [AnnotatedLocation] = [], dataPath: [AnnotatedLocation] = [], evidence: [Evidence] = [],
    fixes: [Fix] = []
  ) {
    (self.ruleID, self.severity, self.message, self.location) = (ruleID, severity, message, location)
    (self.relatedLocations, self.dataPath) = (relatedLocations, dataPath)
    (self.evidence, self.fixes) = (evidence, fixes)
  }

  /// The words of a finding. Rules extend it with `fileprivate static` factories, one for each thing they can say.
  public struct Message: Sendable, Hashable {
    /// What is wrong, as a clause without a full stop.
    public let text: String
    /// What to do instead, as a clause without a full stop.
    public let help: String

    public init(_ text: String, help: String) { (self.text, self.help) = (text, help) }
  }
}

/// A fact that a finding rests on, such as `("the key evaluates to", "XMLHttpRequest")`.
public struct Evidence: Sendable, Hashable {
  public let label: String
  public let value: String

  public init(_ label: String, _ value: String) { (self.label, self.value) = (label, value) }
}

/// How a finding counts: `error` would be rejected by the automated tests, `warning` is likely to be objected to by a
/// reviewer, `note` is information.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  case note, warning, error

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
