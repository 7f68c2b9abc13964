public import Findings
import Source

extension CheckOptions {
  /// The rules of `catalog` that `--select` and `--ignore` leave, in the catalog's order.
  ///
  /// - Throws: ``UsageError`` for a name that no rule has, and if no rule is left.
  public func rules(from catalog: [RuleMetadata]) throws(UsageError) -> [RuleMetadata] {
    for name in selectedRules + ignoredRules { _ = try catalog.rule(named: name) }
    let selected = Set(selectedRules)
    let ignored = Set(ignoredRules)
    let rules = catalog.filter { rule in
      (selected.isEmpty || selected.contains(rule.id.description)) && !ignored.contains(rule.id.description)
    }
    guard !rules.isEmpty || catalog.isEmpty else { throw .noRuleLeft }
    return rules
  }
}

extension [RuleMetadata] {
  /// The rule with the id `name`.
  ///
  /// - Throws: ``UsageError/unknownRule(_:suggestion:)`` if there is none.
  func rule(named name: String) throws(UsageError) -> RuleMetadata {
    guard let rule = first(where: { $0.id.description == name }) else {
      throw .unknownRule(name, suggestion: Spelling.closest(to: name, in: map(\.id.description)))
    }
    return rule
  }
}
