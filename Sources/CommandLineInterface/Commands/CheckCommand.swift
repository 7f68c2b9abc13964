public import Findings
import Source

/// The command `check`: plans the outputs, reviews, writes the reports, judges.
public struct CheckCommand: Sendable {
  /// The files that a review with these options reads.
  public typealias Discovery = @Sendable (CheckOptions) -> [String]
  /// Reviews by the given rules, and calls the third argument with the number of submissions that are done, and of all.
  public typealias Review =
    @Sendable (CheckOptions, [RuleMetadata], @escaping @Sendable (Int, Int) -> Void) -> ReviewRun
  /// The bytes of a report.
  public typealias Report = @Sendable (ReviewRun, ReportFormat, ReportStyle) -> [UInt8]

  private let reviewedFiles: Discovery
  private let review: Review
  private let report: Report

  /// The command over the three things that it needs done.
  public init(
    reviewedFiles: @escaping Discovery, review: @escaping Review, report: @escaping Report
  ) {
    (self.reviewedFiles, self.review, self.report) = (reviewedFiles, review, report)
  }

  /// Runs the command.
  ///
  /// - Throws: ``UsageError`` before anything was reviewed.
  func run(
    _ options: CheckOptions, catalog: [RuleMetadata], streams: StandardStreams
  ) throws(UsageError) -> ExitCode {
    let rules = try options.rules(from: catalog)
    let requests = try options.reports
    let plan: OutputPlan
    do throws(OutputError) {
      plan = try OutputPlan(requests, standardOutput: streams.output) { reviewedFiles(options) }
    } catch {
      streams.report(error.message)
      return .failure
    }
    let start = ContinuousClock.now
    let run = reviewShowingProgress(options, rules, streams)
    let duration = start.duration(to: .now)
    let errors = plan.write { request in
      report(run, request.format, style(of: request, options, streams, duration: duration))
    }
    if !requests.contains(where: \.tellsNotifications) { tellNotifications(of: run, streams) }
    for error in errors { streams.report(error.message) }
    return errors.isEmpty ? exitCode(for: run, failOn: options.failureLevel) : .failure
  }

  private func reviewShowingProgress(
    _ options: CheckOptions, _ rules: [RuleMetadata], _ streams: StandardStreams
  ) -> ReviewRun {
    guard let line = ProgressLine(on: streams.error, options) else { return review(options, rules) { _, _ in } }
    defer { line.finish() }
    return review(options, rules) { done, total in line.update(done: done, total: total) }
  }

  private func style(
    of request: ReportRequest, _ options: CheckOptions, _ streams: StandardStreams, duration: Duration
  ) -> ReportStyle {
    let usesColor =
      request.destination == .standardOutput ? streams.usesColor(options.color) : options.color == .always
    return ReportStyle(
      usesColor: usesColor, isQuiet: options.isQuiet, showsFiles: options.showsFiles, duration: duration)
  }

  /// Says what could not be reviewed to users whose reports go elsewhere.
  private func tellNotifications(of run: ReviewRun, _ streams: StandardStreams) {
    let notifications = run.notifications + run.submissions.flatMap(\.notifications)
    for notification in notifications where notification.kind.meansIncomplete {
      streams.report((notification.path.map { "\(visible($0)): " } ?? "") + visible(notification.text))
    }
  }
}

/// How a report for people looks.
public struct ReportStyle: Sendable, Equatable {
  /// Whether to use colors.
  public let usesColor: Bool
  /// Whether to leave out verdicts and summary.
  public let isQuiet: Bool
  /// Whether to list all files that were reviewed.
  public let showsFiles: Bool
  /// How long the review took.
  public let duration: Duration
}

extension ReportRequest {
  /// Whether the user sees in this report what could not be reviewed.
  fileprivate var tellsNotifications: Bool { destination == .standardOutput && format != .sarif }
}
