import CommandLineInterface
import Findings
import Glibc
import ReviewPipeline
import RuleEngine
import Rules

/// The command `action-review`: gives the program its rules, its review and its reports.
@main struct ActionReview {
  static func main() {
    let check = CheckCommand(
      reviewedFiles: { options in Reviewer.files(below: options.paths) }, review: review, report: report)
    let program = CommandLineProgram(rules: { RuleCatalog.all.map { $0.metadata } }, check: check)
    exit(program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  @Sendable private static func review(
    _ options: CheckOptions, rules: [RuleMetadata], progress: @escaping @Sendable (Int, Int) -> Void
  ) -> ReviewRun {
    let selected = Set(rules.map(\.id))
    let reviewer = Reviewer(
      rules: RuleCatalog.all.filter { selected.contains($0.metadata.id) }, block: options.block,
      workers: options.workerCount)
    return reviewer.review(
      options.paths, standardInputName: options.standardInputName ?? CheckOptions.defaultStandardInputName,
      arguments: options.arguments
    ) { progress($0.done, $0.total) }
  }

  @Sendable private static func report(_ run: ReviewRun, _ format: ReportFormat, _ style: ReportStyle) -> [UInt8] {
    var lines = ""
    for submission in run.submissions {
      for finding in submission.findings {
        let artifact = submission.artifacts[finding.location.artifact]
        let line = artifact.source?.line(of: Int(finding.location.range.start)) ?? 0
        lines += "\(artifact.path):\(line): \(finding.ruleID)\n"
      }
      for note in submission.notifications { lines += "# \(note.path ?? ""): \(note.kind) \(note.text)\n" }
    }
    return Array(lines.utf8)
  }
}
