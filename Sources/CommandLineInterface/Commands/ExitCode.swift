public import Findings

/// What the program tells the one that started it.
public enum ExitCode: Int32, Sendable, CaseIterable {
  case clean = 0
  case findings = 1
  case failure = 2

  /// What the code means, for help.
  var meaning: String {
    switch self {
    case .clean: "everything was reviewed, and no finding is at or above the severity of --fail-on"
    case .findings: "everything was reviewed, and a finding is at or above the severity of --fail-on"
    case .failure:
      """
      the arguments are wrong, a path is missing, something or all could not be reviewed, or a report could not be \
      written; this counts more than findings, which the reports show all the same
      """
    }
  }
}

/// The exit code of a review whose reports were written.
///
/// What could not be reviewed counts more than findings: a gate that lets findings of some severity pass must still see
/// that there may be more.
public func exitCode(for run: ReviewRun, failOn level: FailureLevel) -> ExitCode {
  guard run.isComplete, run.submissions.contains(where: { !$0.artifacts.isEmpty }) else { return .failure }
  guard let lowest = level.lowestSeverity else { return .clean }
  return run.submissions.contains { $0.findings.contains { $0.severity >= lowest } } ? .findings : .clean
}

extension FailureLevel {
  /// The lowest severity that counts, or nil if none does.
  var lowestSeverity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .never: nil
    }
  }
}
