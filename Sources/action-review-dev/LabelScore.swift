import Findings
import ReviewPipeline
import ReviewTesting
import RuleEngine
import Rules

/// How well reviews agree with the labels of folders of the corpus: a table of precision and recall by rule.
enum LabelScore {
  /// The table for the folders, which are told as below `Corpus/`.
  static func text(of folders: [String], listsDifferences: Bool) throws(DevelopmentError) -> String {
    var scores: [RuleID: CorpusReview.Score] = [:]
    var differences: [String] = []
    for folder in folders {
      guard let review = try? CorpusReview(of: folder, by: Reviewer(rules: RuleCatalog.all)) else {
        throw DevelopmentError("'Corpus/\(folder)' cannot be read; name a folder below Corpus/")
      }
      for (rule, score) in review.scores { scores[rule] = scores[rule].map { $0 + score } ?? score }
      differences += review.differences.sorted()
    }
    let header = "rule                       right  wrong  missing  precision  recall\n"
    let rows = RuleCatalog.all.map { $0.metadata.id }.compactMap { rule in scores[rule].map { row(rule, $0) } }
    let list = listsDifferences ? differences.map { $0 + "\n" }.joined() : ""
    return list + header + rows.joined()
  }

  private static func row(_ rule: RuleID, _ score: CorpusReview.Score) -> String {
    let cells = [
      padded("\(score.right)", 5), padded("\(score.wrong)", 6), padded("\(score.missing)", 8),
      padded(percent(score.precision), 10), padded(percent(score.recall), 7),
    ]
    let name = rule.description + String(repeating: " ", count: max(0, 26 - rule.description.count))
    return "\(name) \(cells.joined(separator: " "))\n"
  }

  private static func percent(_ value: Double?) -> String {
    guard let value else { return "–" }
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
