public import Findings

/// Runs rules over scripts.
public struct RuleRunner: Sendable {
  public let rules: [any Rule.Type]

  public init(rules: [any Rule.Type]) { self.rules = rules }

  /// The findings of all rules in `script`, in the order of place and rule; equal findings count once.
  public func findings(in script: AnalysedScript, of submission: SubmissionFacts) -> [Finding] {
    var findings: [Finding] = []
    for rule in rules {
      var pass = RulePass(rule.metadata, over: script, of: submission)
      rule.init().check(&pass)
      findings += pass.findings
    }
    findings.sort { ($0.location, $0.ruleID, $0.message.text) < ($1.location, $1.ruleID, $1.message.text) }
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }
  }
}
