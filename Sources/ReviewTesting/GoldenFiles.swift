import Findings
import Reporting
import ReviewPipeline
public import RuleEngine

/// A report as it is to be, in a file beside the submissions that it is about.
///
/// `swift run action-review-dev golden-files` writes the files anew.
public struct GoldenFile: Sendable {
  /// The path of the file, as seen from the package's folder.
  public let path: String
  /// The report as the program makes it now.
  public let bytes: [UInt8]
}

/// The golden files of reports.
public enum GoldenFiles {
  /// All of them.
  public static func all(rules catalog: [any Rule.Type]) -> [GoldenFile] {
    let reviewer = Reviewer(rules: catalog.filter { ruleIDs.contains($0.metadata.id) })
    let all = run(reviewer, submissions)
    let action = run(reviewer, "\(submissions)/webhook")
    return [
      GoldenFile("all.text", TextReport(all, style: TextStyle()).text),
      GoldenFile("all.concise", ConciseReport(all, style: TextStyle()).text),
      GoldenFile("action.text", TextReport(action, style: TextStyle(showsFiles: true)).text),
      GoldenFile("action-quiet.text", TextReport(action, style: TextStyle(usesColor: true, isQuiet: true)).text),
      GoldenFile(
        "seed.text", TextReport(run(Reviewer(rules: catalog), "\(Corpus.path)/seed"), style: TextStyle()).text),
      GoldenFile("all.sarif", SARIFReport(all, tool: ToolDescription(version: "0.0.0")).bytes),
    ]
  }

  /// Rules that the reports are made with, but for that on the seed; others do not change them.
  private static let ruleIDs: Set<RuleID> = ["syntax-error", "xmlhttprequest", "missing-strict-mode"]

  static let folder = "\(Corpus.path)/reports"
  private static let submissions = "\(folder)/submissions"

  private static func run(_ reviewer: Reviewer, _ path: String) -> ReviewRun {
    reviewer.review([path], standardInputName: "", arguments: ["check", path])
  }
}

extension GoldenFile {
  fileprivate init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

  fileprivate init(_ name: String, _ bytes: [UInt8]) {
    self.init(path: "\(GoldenFiles.folder)/\(name)", bytes: bytes)
  }
}
