import Findings
public import ReviewPipeline
import Source

extension Reviewer {
  /// What a review of `script` finds, as labels tell it, in the order of lines and rules.
  public func observedFindings(in script: LabelledScript) -> [LineFinding] {
    let run = review(script: script.bytes, path: "script.js")
    return run.submissions.flatMap { submission in
      submission.findings.compactMap { finding -> LineFinding? in
        guard let source = submission.artifacts[finding.location.artifact].source else { return nil }
        return LineFinding(line: source.line(of: Int(finding.location.range.start)), ruleID: finding.ruleID)
      }
    }.sorted()
  }
}
