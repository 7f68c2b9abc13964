import Findings
import ReviewPipeline
import ReviewTesting
import Rules
import Source
import Testing

@Suite struct CorpusTests {
  @Test(
    "reviews of the corpus find what the labels tell, and nothing else",
    arguments: ["seed", "compliant", "violating", "evasive", "hostile"])
  func folder(_ folder: String) throws {
    let differences = try CorpusReview(of: folder).differences
    let known = KnownDifferences.all.filter { $0.key.hasPrefix("\(folder)/") }.keys
    #expect(differences.subtracting(known).sorted() == [], "these are new")
    #expect(Set(known).subtracting(differences).sorted() == [], "these are gone: remove them from KnownDifferences")
  }
}

/// A review of a folder of the corpus, held against its labels.
private struct CorpusReview {
  /// What is missing and what is too much, as `folder/name.js:3: missing rule-id`.
  let differences: Set<String>

  init(of folder: String) throws {
    let scripts = try Corpus.scripts(in: folder)
    let expected = Dictionary(uniqueKeysWithValues: scripts.map { ($0.description, $0.expected) })
    let run = Reviewer(rules: RuleCatalog.all).review(
      ["\(Corpus.path)/\(folder)"], standardInputName: "", arguments: [])
    var notReviewed = expected.filter { !$0.value.isEmpty }
    var differences: Set<String> = []
    for submission in run.submissions {
      for (index, artifact) in submission.artifacts.enumerated() where artifact.role == .script {
        let found = submission.findings.filter { $0.location.artifact == index }
          .compactMap { LineFinding($0, in: artifact) }.filter { Self.labelledRules.contains($0.ruleID) }
        notReviewed[artifact.path] = nil
        differences.formUnion(Self.differences(found, from: expected[artifact.path] ?? [], in: artifact.path))
      }
    }
    for (path, labels) in notReviewed { differences.formUnion(Self.differences([], from: labels, in: path)) }
    self.differences = differences
  }

  private static func differences(
    _ found: [LineFinding], from expected: [LineFinding], in path: String
  ) -> [String] {
    let name = path.dropFirst(Corpus.path.count + 1)
    return surplus(of: expected, over: found).map {
      "\(name):\($0.finding.line): missing \($0.finding.ruleID)\($0.count)"
    }
      + surplus(of: found, over: expected).map {
        "\(name):\($0.finding.line): unexpected \($0.finding.ruleID)\($0.count)"
      }
  }

  /// What the first list has more often than the second, with ` (2 times)` where it is more than once.
  private static func surplus(
    of first: [LineFinding], over second: [LineFinding]
  ) -> [(finding: LineFinding, count: String)] {
    var counts: [LineFinding: Int] = [:]
    for finding in first { counts[finding, default: 0] += 1 }
    for finding in second { counts[finding, default: 0] -= 1 }
    return counts.filter { $0.value > 0 }.map { ($0.key, $0.value > 1 ? " (\($0.value) times)" : "") }
  }

  /// The rules that are labelled in all files; see the corpus' README.
  private static let labelledRules: Set<RuleID> = [
    "syntax-error", "missing-strict-mode", "xmlhttprequest", "unsupported-network-api", "dynamic-code",
    "external-redirection", "insecure-transport", "credential-logging",
  ]
}

extension LineFinding {
  /// A finding as labels tell it; nil where the file is no text.
  fileprivate init?(_ finding: Finding, in artifact: ReviewedArtifact) {
    guard let source = artifact.source else { return nil }
    self.init(line: source.line(of: Int(finding.location.range.start)), ruleID: finding.ruleID)
  }
}
