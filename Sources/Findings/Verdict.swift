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
    let deciding = Set(rules.lazy.filter { $0.clause == clause }.map(\.id))
    if deciding.isEmpty { return .notChecked }
    let worst = findings.lazy.filter { deciding.contains($0.ruleID) }.map(\.severity).max()
    if worst == .error { return .fail }
    if !isComplete { return .notAnalysable }
    return worst == .warning ? .needsReview : .pass
  }
}
