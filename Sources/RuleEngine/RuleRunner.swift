public import Findings

/// Runs rules over scripts.
public struct RuleRunner: Sendable {
  private let rules: [any Rule.Type]
  private let concealing: [any Rule.Type]

  /// A runner of `rules`.
  ///
  /// - Parameter concealing: rules that find secrets, which must not be shown even where nobody asks for the findings.
  public init(rules: [any Rule.Type], concealing: [any Rule.Type] = []) {
    self.rules = rules
    let selected = Set(rules.map { $0.metadata.id })
    self.concealing = concealing.filter { !selected.contains($0.metadata.id) }
  }

  /// What rules have to say of a script.
  public struct Result: Sendable {
    /// In the order of place and rule; equal findings count once.
    public let findings: [Finding]
    /// What no report may show.
    public let secrets: [Secret]
  }

  /// Runs all rules over `script`.
  public func run(over script: AnalysedScript, of submission: SubmissionFacts) -> Result {
    var findings: [Finding] = []
    var secrets: [Secret] = []
    for (index, rule) in (rules + concealing).enumerated() {
      var pass = RulePass(rule.metadata, over: script, of: submission)
      rule.init().check(&pass)
      secrets += pass.secrets
      if index < rules.count { findings += pass.findings }
    }
    findings.sort { ($0.location, $0.ruleID, $0.message.text) < ($1.location, $1.ruleID, $1.message.text) }
    var seen: Set<Finding> = []
    return Result(findings: findings.filter { seen.insert($0).inserted }, secrets: secrets)
  }
}
