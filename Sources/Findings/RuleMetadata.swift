/// The stable name of a rule in reports, suppressions and configuration, such as `xmlhttprequest`.
public struct RuleID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible, Comparable {
  public let description: String

  public init(stringLiteral text: StaticString) { description = text.description }
  public init(_ text: String) { description = text }

  public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

/// What readers of a report need to know about a rule.
public struct RuleMetadata: Sendable {
  public let id: RuleID
  /// The name of the rule's room in PascalCase, such as `XMLHttpRequest`.
  public let name: String
  /// One line, as a statement about a script that breaks the rule.
  public let title: String
  /// The severity of most findings; a finding may have its own.
  public let severity: Severity
  /// The clause of the review that the rule serves.
  public let clause: ReviewClause
  /// How often a finding is right.
  public let precision: Precision
  /// How much a finding matters for security, from 0.1 to 10 as CVSS counts; nil for rules that are not about security.
  public let securitySeverity: Double?
  /// Numbers of the Common Weakness Enumeration.
  public let weaknesses: [Int]
  /// The rule's Markdown document.
  public let document: StaticString

  public init(
    id: RuleID, name: String, title: String, severity: Severity, clause: ReviewClause, precision: Precision,
    securitySeverity: Double? = nil, weaknesses: [Int] = [], document: StaticString
  ) {
    (self.id, self.name, self.title, self.severity, self.clause) = (id, name, title, severity, clause)
    (self.precision, self.securitySeverity) = (precision, securitySeverity)
    (self.weaknesses, self.document) = (weaknesses, document)
  }

  /// How often a rule's findings are right, in the words of SARIF's `precision` property.
  public enum Precision: String, Sendable {
    case veryHigh = "very-high"
    case high
    case medium
    case low
  }
}

extension RuleMetadata: CustomStringConvertible {
  /// The rule's id.
  public var description: String { id.description }
}
