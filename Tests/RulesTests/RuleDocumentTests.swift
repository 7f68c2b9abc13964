import Findings
import ReviewPipeline
import ReviewTesting
import RuleEngine
import Rules
import Testing

/// Every example of every rule's document.
private let examples = RuleCatalog.all.flatMap { $0.metadata.examples }

/// A review by all rules.
private let reviewer = Reviewer(rules: RuleCatalog.all)

@Suite struct RuleDocumentTests {
  @Test("the examples of documents have exactly the findings they tell", arguments: examples)
  func example(_ example: LabelledScript) {
    #expect(reviewer.observedFindings(in: example) == example.expected)
  }

  @Test("a document shows what its rule reports and what it does not", arguments: RuleCatalog.all.map { $0.metadata })
  func bothSides(_ rule: RuleMetadata) {
    #expect(rule.examples.contains { $0.expected.contains { $0.ruleID == rule.id } })
    #expect(rule.examples.contains { $0.expected.isEmpty })
  }
}

@Suite struct MetamorphicTests {
  /// Rules for which a comment or a string is as good as code.
  private static let rulesOverTexts = Set(RuleCatalog.concealing.map { $0.metadata.id })

  @Test("a change that means nothing changes no finding", arguments: Variant.all)
  func variant(_ variant: Variant) {
    for example in examples {
      guard let changed = variant.applied(to: example) else { continue }
      let found = reviewer.observedFindings(in: changed).filter {
        !variant.hidesCode || !Self.rulesOverTexts.contains($0.ruleID)
      }
      #expect(found == changed.expected, "\(changed)")
    }
  }
}
