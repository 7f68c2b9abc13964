import ReviewPipeline
import ReviewTesting
import Rules
import Testing

@Suite struct CorpusTests {
  @Test(
    "reviews of the corpus find what the labels tell, and nothing else",
    arguments: [
      "seed", "compliant", "violating", "evasive", "hostile", "labelled/tuned/network", "labelled/tuned/redirection",
      "labelled/tuned/logging", "labelled/tuned/actions", "labelled/tuned/security", "labelled/tuned/integrators",
      "labelled/tuned/reviewers", "labelled/tuned/credentials", "labelled/tuned/credentials-2",
    ])
  func folder(_ folder: String) throws {
    let differences = try CorpusReview(of: folder, by: Reviewer(rules: RuleCatalog.all)).differences
    let known = KnownDifferences.all.filter { $0.key.hasPrefix("\(folder)/") }.keys
    #expect(differences.subtracting(known).sorted() == [], "these are new")
    #expect(Set(known).subtracting(differences).sorted() == [], "these are gone: remove them from KnownDifferences")
  }
}
