import Findings

/// The parts of a SARIF run that describe the program: its rules, its notifications, and how both are classified.
struct ToolComponents {
  private let rules: [RuleMetadata]
  private let tool: ToolDescription
  /// The numbers of the weaknesses that any rule is about, in ascending order.
  private let weaknesses: [Int]

  /// The description of a program that ran `rules`.
  init(rules: [RuleMetadata], tool: ToolDescription) {
    (self.rules, self.tool) = (rules, tool)
    weaknesses = Set(rules.flatMap(\.weaknesses)).sorted()
  }

  /// The value of `run.tool`.
  var json: JSONValue {
    .object([
      "driver": .object([
        "guid": .string(Self.guid),
        "name": .string(Self.name),
        "shortDescription": MessageString.message("reviews the scripts of Domo Actions without running them"),
        "version": .string(tool.version),
        "semanticVersion": .string(tool.version),
        "informationUri": tool.documentation.map(JSONValue.string),
        "notifications": .array(Findings.Notification.Kind.allCases.map(\.descriptor)),
        "rules": .array(rules.map(descriptor)),
        "taxa": .array(ReviewClause.allCases.map(\.descriptor)),
        "supportedTaxonomies": .array((weaknesses.isEmpty ? [] : [Self.weaknessReference]) + [Self.reference]),
      ])
    ])
  }

  /// The value of `run.taxonomies`; nil if no rule is about a weakness.
  var taxonomies: JSONValue? {
    guard !weaknesses.isEmpty else { return nil }
    return [
      .object([
        "guid": .string(Self.weaknessGUID),
        "name": "CWE",
        "organization": "MITRE",
        "shortDescription": MessageString.message("Common Weakness Enumeration"),
        "informationUri": "https://cwe.mitre.org/",
        "isComprehensive": .boolean(false),
        "taxa": .array(weaknesses.map(Self.weakness)),
      ])
    ]
  }

  private func descriptor(_ rule: RuleMetadata) -> JSONValue {
    .object([
      "id": .string(rule.id.description),
      "name": .string(rule.name),
      "shortDescription": MessageString.message(rule.title),
      "fullDescription": MessageString.message(rule.introduction ?? rule.title),
      "helpUri": .string(helpAddress(of: rule)),
      "help": MessageString.document(rule.document.description),
      "defaultConfiguration": .object(["level": .string(rule.severity.rawValue)]),
      "relationships": .array(relationships(of: rule)),
      "properties": .object([
        "tags": .array(rule.tags.map(JSONValue.string)),
        "precision": .string(rule.precision.rawValue),
        "problem.severity": .string(rule.severity.problemSeverity),
        "security-severity": rule.securitySeverity.map { .string($0.description) },
      ]),
    ])
  }

  /// Where to read on: the rule's document if it is published, else the weakness, else the platform's pages, whose review
  /// the rule serves. SARIF wants an absolute address; the document itself is in `help`.
  private func helpAddress(of rule: RuleMetadata) -> String {
    if let documentation = tool.documentation { return "\(documentation)\(rule.name)/\(rule.id).md" }
    return rule.weaknesses.first.map(Self.address(ofWeakness:)) ?? "https://developer.domo.com/"
  }

  private static func address(ofWeakness number: Int) -> String {
    "https://cwe.mitre.org/data/definitions/\(number).html"
  }

  /// Each category that a rule belongs to contains the rule.
  private func relationships(of rule: RuleMetadata) -> [JSONValue] {
    let clause = Self.relationship(
      id: rule.clause.rawValue, index: ReviewClause.allCases.firstIndex(of: rule.clause), component: Self.reference)
    return [clause]
      + Set(rule.weaknesses).sorted().map { number in
        Self.relationship(
          id: "\(number)", index: weaknesses.firstIndex(of: number), component: Self.weaknessReference)
      }
  }

  private static func relationship(id: String, index: Int?, component: JSONValue) -> JSONValue {
    .object([
      "target": .object(["id": .string(id), "index": index.map(JSONValue.integer), "toolComponent": component]),
      "kinds": ["superset"],
    ])
  }

  private static func weakness(_ number: Int) -> JSONValue {
    .object([
      "id": .string("\(number)"),
      "shortDescription": MessageString.message("CWE-\(number)"),
      "helpUri": .string(address(ofWeakness: number)),
    ])
  }

  private static let reference = JSONValue.object(["name": .string(name), "guid": .string(guid)])
  private static let weaknessReference = JSONValue.object(["name": "CWE", "guid": .string(weaknessGUID)])
  private static let name = "ActionReview"
  /// Identifies the program in all its versions.
  private static let guid = "6c6f1d0b-5d1c-4c55-9a0e-2f3b8a7d4e91"
  /// Identifies our excerpt of the enumeration in all its versions.
  private static let weaknessGUID = "b8c1f6de-83a7-4d0b-8f59-1e6a4c92d7f3"
}

extension ReviewClause {
  /// The clause as a category of our own classification.
  fileprivate var descriptor: JSONValue {
    .object([
      "id": .string(rawValue),
      "shortDescription": MessageString.message(title),
      "properties": .object(["phase": .string(phase.rawValue)]),
    ])
  }
}

extension RuleMetadata {
  /// The first paragraph of the document, in one line; nil if the document has none.
  fileprivate var introduction: String? {
    let lines = document.description.split(separator: "\n", omittingEmptySubsequences: false)
    let paragraph = lines.dropFirst().drop { $0.isEmpty }.prefix { !$0.isEmpty }
    guard let first = paragraph.first, !first.hasPrefix("#"), !first.hasPrefix("```") else { return nil }
    return paragraph.joined(separator: " ")
  }

  /// The clause, and what GitHub's filters understand.
  fileprivate var tags: [String] {
    let weaknesses = Set(weaknesses).sorted().map { number in
      "external/cwe/cwe-" + String(repeating: "0", count: max(0, 3 - "\(number)".count)) + "\(number)"
    }
    let security = securitySeverity != nil && clause != .security ? ["security"] : []
    return [clause.rawValue] + security + weaknesses
  }
}

extension Severity {
  /// The severity in the words of GitHub's `problem.severity`.
  fileprivate var problemSeverity: String { self == .note ? "recommendation" : rawValue }
}
