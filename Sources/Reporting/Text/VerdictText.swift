import Findings
import Source

/// The verdict on one submission, by phase and clause.
struct VerdictText {
  private let submission: ReviewedSubmission
  private let rules: [RuleMetadata]
  private let palette: Palette

  /// The text of the verdict on `submission` by `rules`.
  init(_ submission: ReviewedSubmission, rules: [RuleMetadata], palette: Palette) {
    (self.submission, self.rules, self.palette) = (submission, rules, palette)
  }

  /// One line.
  var line: String { cell(submission.verdict(rules: rules)) + visible(submission.path) }

  /// The line, and one for each clause that does not pass.
  var briefLines: [String] {
    let verdicts = ReviewClause.allCases.map { ($0, submission.verdict(on: $0, rules: rules)) }
    let unknown = verdicts.filter { $0.1 == .notAnalysable }
    var lines = [line]
    for (clause, verdict) in verdicts where verdict == .fail || verdict == .needsReview {
      lines.append("  \(cell(verdict))\(clause.phase.rawValue): \(clause.title)\(counts(for: clause))")
    }
    if !unknown.isEmpty {
      let rest = lines.count > 1 ? "all other clauses" : "all clauses"
      lines.append("  \(cell(.notAnalysable))\(rest), because something could not be reviewed")
    }
    return lines
  }

  /// A table of all phases and clauses.
  var table: [String] {
    var lines = [palette.paint("Verdict on \(visible(submission.path))", .strong)]
    for phase in ReviewClause.Phase.allCases {
      let clauses = ReviewClause.allCases.filter { $0.phase == phase }
      lines.append("  \(cell(verdict(on: clauses)))\(palette.paint(phase.rawValue, .strong))\(coverage(of: clauses))")
      for clause in clauses {
        lines.append("    \(cell(submission.verdict(on: clause, rules: rules)))\(clause.title)\(counts(for: clause))")
      }
    }
    return lines
  }

  /// The verdict on a phase is that on its worst clause.
  private func verdict(on clauses: [ReviewClause]) -> Verdict {
    clauses.map { submission.verdict(on: $0, rules: rules) }.max { $0.weight < $1.weight } ?? .notChecked
  }

  /// ` (2 of 6 clauses checked)`, or nothing if all or none are: a phase that passes in part has not passed.
  private func coverage(of clauses: [ReviewClause]) -> String {
    let decided = Set(rules.map(\.clause))
    let count = clauses.count { decided.contains($0) }
    return count == 0 || count == clauses.count ? "" : " (\(count) of \(clauses.count) clauses checked)"
  }

  /// ` (2 errors)`, or nothing.
  private func counts(for clause: ReviewClause) -> String {
    let ids = Set(rules.lazy.filter { $0.clause == clause }.map(\.id))
    let tally = FindingTally(submission.findings.filter { ids.contains($0.ruleID) })
    return tally.isEmpty ? "" : " (\(tally.nonzeroPhrase))"
  }

  private func cell(_ verdict: Verdict) -> String {
    let padding = String(repeating: " ", count: Self.columnWidth - verdict.rawValue.utf8.count)
    return palette.paint(verdict.rawValue, verdict.color) + padding
  }

  /// The longest verdict and two spaces.
  private static let columnWidth = Verdict.notAnalysable.rawValue.utf8.count + 2
}

extension ReviewedSubmission {
  /// The verdict on the submission is that on its worst clause.
  func verdict(rules: [RuleMetadata]) -> Verdict {
    ReviewClause.allCases.map { verdict(on: $0, rules: rules) }.max { $0.weight < $1.weight } ?? .notChecked
  }
}

extension Verdict {
  /// How much a verdict counts beside others; those that no rule decides do not count.
  var weight: Int {
    switch self {
    case .notChecked: 0
    case .pass: 1
    case .needsReview: 2
    case .notAnalysable: 3
    case .fail: 4
    }
  }
}

/// The number of findings of each severity.
struct FindingTally {
  let errors: Int
  let warnings: Int
  let notes: Int

  /// Counts some findings.
  init(_ findings: some Sequence<Finding>) {
    var counts: [Severity: Int] = [:]
    for finding in findings { counts[finding.severity, default: 0] += 1 }
    (errors, warnings, notes) = (counts[.error, default: 0], counts[.warning, default: 0], counts[.note, default: 0])
  }

  var isEmpty: Bool { errors + warnings + notes == 0 }

  /// All numbers, as `1 error, 0 warnings, 2 notes`.
  var phrase: String { "\(Count.errors(errors)), \(Count.warnings(warnings)), \(Count.notes(notes))" }

  /// The numbers that count, as `1 error, 2 notes`.
  var nonzeroPhrase: String {
    [(errors, Count.errors), (warnings, Count.warnings), (notes, Count.notes)]
      .filter { $0.0 > 0 }.map { $0.1($0.0) }.joined(separator: ", ")
  }
}
