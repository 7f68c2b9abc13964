import Findings
import Source

/// What holds for the review of any input.
enum ReviewInvariants {
  /// What is broken in two reviews of one input, or nil.
  static func problem(in first: ReviewRun, _ second: ReviewRun) -> String? {
    guard first.submissions.count == 1, second.submissions.count == 1 else { return "a script is not one submission" }
    let (submission, other) = (first.submissions[0], second.submissions[0])
    // Limits of time depend on the machine's load, so only complete reviews must be equal.
    if submission.isComplete, other.isComplete {
      if submission.findings != other.findings { return "two reviews have different findings" }
      if submission.notifications != other.notifications { return "two reviews have different notifications" }
    }
    return submission.findings.lazy.compactMap { problem(in: $0, of: submission) }.first
      ?? problem(inOrderOf: submission.findings)
      ?? submission.notifications.lazy.compactMap(\.location).compactMap { problem(at: $0, of: submission) }.first
  }

  private static func problem(in finding: Finding, of submission: ReviewedSubmission) -> String? {
    let locations =
      [finding.location] + (finding.relatedLocations + finding.dataPath).map(\.location)
      + finding.fixes.flatMap { $0.edits.map(\.location) }
    if let problem = locations.lazy.compactMap({ problem(at: $0, of: submission) }).first {
      return "\(finding.ruleID): \(problem)"
    }
    if finding.message.text.isEmpty || finding.message.help.isEmpty { return "\(finding.ruleID): words are missing" }
    for fix in finding.fixes {
      let ranges = fix.edits.map(\.location.range)
      if zip(ranges, ranges.dropFirst()).contains(where: { $0.end > $1.start }) {
        return "\(finding.ruleID): edits of a fix overlap"
      }
    }
    return nil
  }

  private static func problem(inOrderOf findings: [Finding]) -> String? {
    zip(findings, findings.dropFirst()).contains { $0.location > $1.location } ? "findings are not in order" : nil
  }

  private static func problem(at location: Location, of submission: ReviewedSubmission) -> String? {
    guard submission.artifacts.indices.contains(location.artifact),
      let bytes = submission.artifacts[location.artifact].source?.bytes
    else { return "a location is in no text" }
    let range = location.range
    guard range.start <= range.end, Int(range.end) <= bytes.count else {
      return "the range \(range) is outside the text"
    }
    for offset in [Int(range.start), Int(range.end)] where offset < bytes.count && bytes[offset] & 0xC0 == 0x80 {
      return "the range \(range) cuts a character"
    }
    return nil
  }
}
