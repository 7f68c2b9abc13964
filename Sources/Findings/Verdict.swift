/// What a review says about a clause.
public enum Verdict: String, Sendable {
  case pass
  case fail
  case needsReview = "needs review"
  case notAnalysable = "not analysable"
  /// No rule of this review decides the clause; a person must.
  case notChecked = "not checked"
}

extension ReviewedSubmission {
  /// The verdict on `clause`, given the rules that ran. Something that could not be analysed never passes.
  public func verdict(on clause: ReviewClause, rules: [RuleMetadata]) -> Verdict {
    var isChecked = false
    var worst: Severity?
    // Rules by number, since a copy of what is known about one takes longer than all that is asked of it.
    for rule in rules.indices where rules[rule].clause == clause {
      isChecked = true
      for finding in findings where finding.ruleID == rules[rule].id {
        worst = max(worst ?? finding.severity, finding.severity)
      }
    }
    if !isChecked { return .notChecked }
    if worst == .error { return .fail }
    if !isComplete { return .notAnalysable }
    return worst == .warning ? .needsReview : .pass
  }
}
