public import Findings
import Source

/// The report for people at a terminal: each finding with its code, then the verdicts and a summary.
///
/// All that comes from the reviewed files is printed with control characters made visible.
public struct TextReport {
  private let run: ReviewRun
  private let style: TextStyle
  private let palette: Palette

  /// The report on a run.
  public init(_ run: ReviewRun, style: TextStyle) {
    (self.run, self.style, palette) = (run, style, Palette(isActive: style.usesColor))
  }

  /// The whole text; empty if there is nothing to say.
  public var text: String {
    var sections = run.submissions.flatMap(findings)
    // Behind all findings, because what could not be reviewed must not be lost between them.
    sections += run.submissions.flatMap { notifications($0.notifications, in: $0) }
    sections += notifications(run.notifications, in: nil)
    sections += run.submissions.map { EgressText($0, palette: palette).lines }
    if style.showsFiles { sections.append(files) }
    if !style.isQuiet {
      sections += verdicts
      sections.append([SummaryText(run).line(duration: style.duration, palette: palette)])
    }
    return sections.lazy.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func findings(in submission: ReviewedSubmission) -> [[String]] {
    submission.findings.map { FindingText($0, in: submission, palette: palette).lines }
  }

  /// A quiet report tells only what could not be reviewed.
  private func notifications(
    _ notifications: [Findings.Notification], in submission: ReviewedSubmission?
  ) -> [[String]] {
    notifications.filter { !style.isQuiet || $0.kind.meansIncomplete }
      .map { NotificationText($0, in: submission, palette: palette).lines }
  }

  private var files: [String] {
    let artifacts = run.submissions.flatMap(\.artifacts)
    guard !artifacts.isEmpty else { return [] }
    return [palette.paint("Reviewed files", .strong)]
      + artifacts.map { artifact in
        let facts = [artifact.role.rawValue, artifact.block, "\(artifact.byteCount) bytes"]
        return "  \(visible(artifact.path)) (\(facts.compactMap(\.self).joined(separator: ", ")))"
      }
  }

  /// The table for one submission; for more, those that pass in one line each, and the others last, beside the summary.
  private var verdicts: [[String]] {
    let rules = run.rules
    if run.submissions.count == 1, let submission = run.submissions.first {
      return [VerdictText(submission, rules: rules, palette: palette).table]
    }
    let passing = run.submissions.filter { $0.verdict(rules: rules) == .pass }
    let others = run.submissions.filter { $0.verdict(rules: rules) != .pass }
    return [
      passing.map { VerdictText($0, rules: rules, palette: palette).line },
      others.flatMap { VerdictText($0, rules: rules, palette: palette).briefLines },
      run.submissions.isEmpty ? [] : uncheckedClauses,
    ]
  }

  private var uncheckedClauses: [String] {
    let decided = Set(run.rules.map(\.clause))
    let unchecked = ReviewClause.allCases.filter { !decided.contains($0) }
    guard !unchecked.isEmpty else { return [] }
    return ["No rule decides these clauses, so a person must:"]
      + unchecked.map { "  \($0.phase.rawValue): \($0.title)" }
  }
}
