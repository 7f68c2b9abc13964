public import Findings
import Source

/// The report with one line for each finding, for editors and other programs that read `path:line:column`.
public struct ConciseReport {
  private let run: ReviewRun
  private let style: TextStyle

  /// The report on a run.
  public init(_ run: ReviewRun, style: TextStyle) { (self.run, self.style) = (run, style) }

  /// The whole text; empty if there is nothing to say.
  public var text: String {
    let palette = Palette(isActive: style.usesColor)
    var lines = run.submissions.flatMap { submission in
      submission.findings.map { line($0, in: submission, palette) }
        + shown(submission.notifications).map { line($0, in: submission, palette) }
    }
    lines += shown(run.notifications).map { line($0, in: nil, palette) }
    if style.showsFiles { lines += run.submissions.flatMap(\.artifacts).map { "\(visible($0.path)): reviewed" } }
    if !style.isQuiet { lines.append(SummaryText(run).line(duration: nil, palette: palette)) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(_ finding: Finding, in submission: ReviewedSubmission, _ palette: Palette) -> String {
    let place = submission.place(of: finding.location)?.description ?? visible(submission.path)
    let severity = palette.paint(finding.severity.rawValue, finding.severity.color)
    return "\(place): \(severity): \(visible(finding.message.text)) [\(visible(finding.ruleID.description))]"
  }

  private func line(
    _ notification: Findings.Notification, in submission: ReviewedSubmission?, _ palette: Palette
  ) -> String {
    let location = notification.location.flatMap { location in submission?.place(of: location)?.description }
    let place = location ?? (notification.path ?? submission?.path).map(visible) ?? "action-review"
    let word = palette.paint(notification.kind.reportWord, notification.kind.meansIncomplete ? .error : .note)
    return "\(place): \(word): \(visible(notification.text)) [\(notification.kind.rawValue)]"
  }

  private func shown(_ notifications: [Findings.Notification]) -> [Findings.Notification] {
    notifications.filter { !style.isQuiet || $0.kind.meansIncomplete }
  }
}
