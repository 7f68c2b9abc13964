import Files
import Findings
import ReviewTesting

@testable import CommandLineInterface

/// The program run over an example catalog and a review that returns an example run, with its streams in files.
struct ProgramRun {
  let exitCode: ExitCode
  let output: String
  let error: String

  init(
    _ arguments: String..., run: ReviewRun = exampleRun(), reviewedFiles: [String] = [],
    environment: [String: String] = [:]
  ) throws {
    let folder = try TemporaryFolder()
    let streams = StandardStreams(
      output: try FileDescriptor.open(folder.file("output"), .create),
      error: try FileDescriptor.open(folder.file("error"), .create), environment: { environment[$0] })
    exitCode = Self.program(streams, run: run, reviewedFiles: reviewedFiles).run(arguments)
    try streams.output.close()
    try streams.error.close()
    (output, error) = (try folder.text("output"), try folder.text("error"))
  }

  /// The program whose report is a line with the format, the style and the rules.
  static func program(
    _ streams: StandardStreams, run: ReviewRun = exampleRun(), reviewedFiles: [String] = []
  ) -> CommandLineProgram {
    let check = CheckCommand(
      reviewedFiles: { _ in reviewedFiles },
      review: { _, rules, _ in
        ReviewRun(
          submissions: run.submissions, rules: rules, notifications: run.notifications, arguments: run.arguments)
      },
      report: { run, format, style in
        let words =
          [format.rawValue] + run.rules.map(\.id.description) + (style.usesColor ? ["colors"] : [])
          + (style.isQuiet ? ["quiet"] : []) + (style.showsFiles ? ["files"] : [])
        return Array((words.joined(separator: " ") + "\n").utf8)
      })
    return CommandLineProgram(rules: { exampleRules }, check: check, streams: streams)
  }
}
