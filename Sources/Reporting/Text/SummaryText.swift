import Findings

/// The last line of a report: what was found, in how many files, and whether everything was reviewed.
struct SummaryText {
  private let run: ReviewRun

  /// The summary of a run.
  init(_ run: ReviewRun) { self.run = run }

  /// The line, without a line break.
  func line(duration: Duration?, palette: Palette) -> String {
    let tally = FindingTally(run.submissions.lazy.flatMap(\.findings))
    let fileCount = run.submissions.reduce(0) { $0 + $1.artifacts.count }
    let parts = [
      tally.phrase, "\(Count.files(fileCount)) in \(Count.submissions(run.submissions.count))\(verdicts)", outcome,
      duration.map(Self.seconds),
    ]
    let text = parts.compactMap(\.self).joined(separator: "; ")
    let color: Palette.Role =
      tally.errors > 0 || !run.isComplete ? .error : tally.warnings > 0 ? .warning : .pass
    return palette.paint(text, color)
  }

  /// `: 280 pass, 20 fail`, or nothing for one submission.
  private var verdicts: String {
    guard run.submissions.count > 1 else { return "" }
    let counts = Dictionary(grouping: run.submissions) { $0.verdict(rules: run.rules) }.mapValues(\.count)
    let order: [Verdict] = [.pass, .notChecked, .needsReview, .notAnalysable, .fail]
    return ": "
      + order.compactMap { verdict in counts[verdict].map { "\($0) \(verdict.rawValue)" } }
      .joined(separator: ", ")
  }

  private var outcome: String {
    if run.isComplete { return "everything was reviewed" }
    let notifications = run.notifications + run.submissions.flatMap(\.notifications)
    let count = notifications.count { $0.kind.meansIncomplete }
    return "INCOMPLETE: \(Count.things(count)) could not be reviewed"
  }

  /// The time as `1.25 s`.
  private static func seconds(_ duration: Duration) -> String {
    let milliseconds = duration / .milliseconds(1)
    let hundredths = Int((milliseconds / 10).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
  }
}
