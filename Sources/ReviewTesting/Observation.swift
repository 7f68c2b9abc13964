import Findings
public import ReviewPipeline

extension Reviewer {
  /// What a review of `script` finds, as labels tell it, in the order of lines and rules.
  public func observedFindings(in script: LabelledScript) -> [LineFinding] {
    let run = review(script: script.bytes, path: "script.js")
    return run.submissions.flatMap { submission in
      submission.findings.compactMap { LineFinding($0, in: submission.artifacts[$0.location.artifact]) }
    }.sorted()
  }
}
