import CommandLineInterface
import Findings
import Glibc
import Reporting
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
    var details: ReviewDetails = []
    if options.showsEgress { details.insert(.egress) }
    if options.asks(for: .sarif) { details.insert(.digests) }
    let reviewer = Reviewer(
      rules: RuleCatalog.all.filter { selected.contains($0.metadata.id) }, concealing: RuleCatalog.concealing,
      block: options.block, workers: options.workerCount, details: details)
    return reviewer.review(
      options.paths, standardInputName: options.standardInputName ?? CheckOptions.defaultStandardInputName,
      arguments: options.arguments
    ) { progress($0.done, $0.total) }
  }

  @Sendable private static func report(_ run: ReviewRun, _ format: ReportFormat, _ style: ReportStyle) -> [UInt8] {
    let textStyle = TextStyle(
      usesColor: style.usesColor, isQuiet: style.isQuiet, showsFiles: style.showsFiles, duration: style.duration)
    return switch format {
    case .text: Array(TextReport(run, style: textStyle).text.utf8)
    case .concise: Array(ConciseReport(run, style: textStyle).text.utf8)
    case .sarif: SARIFReport(run, tool: ToolDescription(version: ProgramVersion.number)).bytes
    }
  }
}
