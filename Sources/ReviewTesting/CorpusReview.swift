public import Findings
public import ReviewPipeline
import Source

/// A review of a folder of the corpus, held against its labels.
public struct CorpusReview: Sendable {
  /// For each rule, how findings and labels agree.
  public private(set) var scores: [RuleID: Score] = [:]
  /// What is missing and what is too much, as `folder/name.js:3: missing rule-id`.
  public private(set) var differences: Set<String> = []

  /// How many findings a rule has that are labelled, that are not, and how many labels have no finding.
  public struct Score: Sendable, Equatable {
    public internal(set) var right = 0
    public internal(set) var wrong = 0
    public internal(set) var missing = 0

    /// The scores of two folders together.
    public static func + (one: Self, other: Self) -> Self {
      Self(right: one.right + other.right, wrong: one.wrong + other.wrong, missing: one.missing + other.missing)
    }

    /// How many findings are right, in per cent; nil without findings.
    public var precision: Double? { right + wrong == 0 ? nil : 100 * Double(right) / Double(right + wrong) }
    /// How many labels are found, in per cent; nil without labels.
    public var recall: Double? { right + missing == 0 ? nil : 100 * Double(right) / Double(right + missing) }
  }

  /// Reviews a folder below the corpus.
  ///
  /// A file `rules.txt` in the folder names the rules that are labelled in it; without it, those of all folders count.
  public init(of folder: String, by reviewer: Reviewer) throws {
    let rules = try Self.labelledRules(in: folder)
    let scripts = try Corpus.scripts(in: folder)
    let expected = Dictionary(uniqueKeysWithValues: scripts.map { ($0.description, $0.expected) })
    let filled = try FilledFolder(of: "\(Corpus.path)/\(folder)")
    let run = reviewer.review([filled.path], standardInputName: "", arguments: [])
    var notReviewed = expected.filter { !$0.value.isEmpty }
    for submission in run.submissions {
      for (index, artifact) in submission.artifacts.enumerated() where artifact.role == .script {
        let found = submission.findings.filter { $0.location.artifact == index }
          .compactMap { LineFinding($0, in: artifact) }.filter { rules.contains($0.ruleID) }
        let path = "\(Corpus.path)/\(folder)\(artifact.path.dropFirst(filled.path.count))"
        notReviewed[path] = nil
        compare(found, with: (expected[path] ?? []).filter { rules.contains($0.ruleID) }, in: path)
      }
    }
    for (path, labels) in notReviewed { compare([], with: labels, in: path) }
  }

  private mutating func compare(_ found: [LineFinding], with expected: [LineFinding], in path: String) {
    let name = path.dropFirst(Corpus.path.count + 1)
    for (finding, count) in Self.surplus(of: expected, over: found) {
      scores[finding.ruleID, default: Score()].missing += count
      differences.insert("\(name):\(finding.line): missing \(finding.ruleID)\(Self.times(count))")
    }
    let wrong = Self.surplus(of: found, over: expected)
    for (finding, count) in wrong {
      scores[finding.ruleID, default: Score()].wrong += count
      differences.insert("\(name):\(finding.line): unexpected \(finding.ruleID)\(Self.times(count))")
    }
    for finding in found { scores[finding.ruleID, default: Score()].right += 1 }
    for (finding, count) in wrong { scores[finding.ruleID, default: Score()].right -= count }
  }

  private static func times(_ count: Int) -> String { count > 1 ? " (\(count) times)" : "" }

  /// What the first list has more often than the second, and how often.
  private static func surplus(of first: [LineFinding], over second: [LineFinding]) -> [LineFinding: Int] {
    var counts: [LineFinding: Int] = [:]
    for finding in first { counts[finding, default: 0] += 1 }
    for finding in second { counts[finding, default: 0] -= 1 }
    return counts.filter { $0.value > 0 }
  }

  private static func labelledRules(in folder: String) throws -> Set<RuleID> {
    let path = "\(Corpus.path)/\(folder)/rules.txt"
    guard try Corpus.paths(below: "\(Corpus.path)/\(folder)").contains(path) else { return rulesOfAllFolders }
    let text = String(decoding: try Corpus.contents(of: path), as: UTF8.self)
    return Set(text.split(separator: "\n").map { RuleID(String($0)) })
  }

  /// The rules that are labelled in all files; see the corpus' README.
  private static let rulesOfAllFolders: Set<RuleID> = [
    "syntax-error", "missing-strict-mode", "xmlhttprequest", "unsupported-network-api", "dynamic-code",
    "external-redirection", "insecure-transport", "credential-logging", "minified-code",
    "hardcoded-credentials",
  ]
}

extension LineFinding {
  /// A finding as labels tell it; nil where the file is no text.
  init?(_ finding: Finding, in artifact: ReviewedArtifact) {
    guard let source = artifact.source else { return nil }
    self.init(line: source.line(of: Int(finding.location.range.start)), ruleID: finding.ruleID)
  }
}
