internal import Findings
internal import FoundationEssentials

/// The list of rules as `rules` shows it.
enum RuleList {
  /// The list in `format`.
  static func render(_ rules: [RuleMetadata], as format: RuleListFormat) -> String {
    switch format {
    case .text: table(of: rules)
    case .json: json(of: rules)
    }
  }

  private static func table(of rules: [RuleMetadata]) -> String {
    let header = ["RULE", "SEVERITY", "CLAUSE", "TITLE"]
    let rows = [header] + rules.map { [$0.id.description, $0.severity.rawValue, $0.clause.rawValue, $0.title] }
    let widths = header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let padded = zip(row, widths).dropLast().map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return (padded + row.suffix(1)).joined(separator: "  ") + "\n"
    }.joined()
  }

  private static func json(of rules: [RuleMetadata]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let bytes = (try? encoder.encode(Document(rules: rules.map(Document.Rule.init)))) ?? Data()
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  /// The JSON document, whose keys the help of `rules` lists.
  private struct Document: Encodable {
    let rules: [Rule]

    struct Rule: Encodable {
      let id: String
      let name: String
      let title: String
      let severity: String
      let clause: String
      let phase: String
      let precision: String
      let weaknesses: [Int]
      let securitySeverity: Double?

      init(_ rule: RuleMetadata) {
        (id, name, title) = (rule.id.description, rule.name, rule.title)
        (severity, clause, phase) = (rule.severity.rawValue, rule.clause.rawValue, rule.clause.phase.rawValue)
        (precision, weaknesses) = (rule.precision.rawValue, rule.weaknesses)
        securitySeverity = rule.securitySeverity
      }
    }
  }
}
