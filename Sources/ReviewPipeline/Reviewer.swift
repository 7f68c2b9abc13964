public import ActionModel
public import Findings
public import RuleEngine

/// Reviews all submissions below some paths.
///
/// The result does not depend on the number of workers.
public struct Reviewer: Sendable {
  private let rules: [any Rule.Type]
  private let concealing: [any Rule.Type]
  private let block: Block?
  private let workers: Int
  private let details: ReviewDetails

  /// A reviewer by `rules`, for scripts of `block` unless it is nil, with at most `workers` submissions at a time.
  ///
  /// - Parameters:
  ///   - concealing: rules whose secrets are kept out of the results even where the rules themselves were not asked for.
  ///   - details: what the results tell besides findings.
  public init(
    rules: [any Rule.Type], concealing: [any Rule.Type] = [], block: Block? = nil, workers: Int = 1,
    details: ReviewDetails = .digests
  ) {
    (self.rules, self.concealing, self.block) = (rules, concealing, block)
    (self.workers, self.details) = (workers, details)
  }

  /// How far a review has come.
  public struct Progress: Sendable, Equatable {
    /// The number of submissions that are done.
    public let done: Int
    /// The number of all.
    public let total: Int
  }

  /// Reviews files and folders, and what `-`, standard input, holds.
  ///
  /// - Parameters:
  ///   - paths: as a user gives them; nothing that is wrong with one keeps the others from being reviewed.
  ///   - standardInputName: the path of standard input in reports.
  ///   - arguments: what the reports say the program was called with.
  ///   - progress: is called after each submission, by one thread at a time.
  public func review(
    _ paths: [String], standardInputName: String, arguments: [String],
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) -> ReviewRun {
    let found = SubmissionDiscovery(paths, standardInputName: standardInputName)
    return ReviewRun(
      submissions: review(found.submissions, progress: progress), rules: rules.map { $0.metadata },
      notifications: found.notifications, arguments: arguments)
  }

  /// Reviews a single script that is in memory.
  ///
  /// - Parameters:
  ///   - script: the bytes of the file.
  ///   - path: what the file is called in reports; its name may tell the block.
  public func review(script: [UInt8], path: String) -> ReviewRun {
    let file = FoundFile(origin: .memory(script), reportPath: path)
    let submission = FoundSubmission(path: path, folder: nil, scripts: [file])
    return ReviewRun(
      submissions: review([submission], progress: { _ in }), rules: rules.map { $0.metadata }, notifications: [],
      arguments: [])
  }

  private func review(
    _ found: [FoundSubmission], progress: @escaping @Sendable (Progress) -> Void
  ) -> [ReviewedSubmission] {
    let queue = ReviewQueue(found, progress: progress)
    let rules = RuleRunner(rules: rules, concealing: concealing)
    let (block, details) = (block, details)
    let ran = WorkerThreads.run(min(workers, found.count)) {
      queue.work(rules: rules, block: block, details: details)
    }
    return zip(queue.results, found).map { $0 ?? .notReviewed($1, workers: ran) }
  }

  /// The files that a review of `paths` would read, as paths that open them.
  public static func files(below paths: [String]) -> [String] {
    SubmissionDiscovery(paths, standardInputName: "").submissions.flatMap { submission in
      (submission.scripts + (submission.folder.map { [$0.manifest] } ?? [])).compactMap { file in
        if case .path(let path, _) = file.origin { path } else { nil }
      }
    }
  }
}

/// What a review tells besides findings, where a report asks for it.
public struct ReviewDetails: OptionSet, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The requests of the scripts.
  public static let egress = ReviewDetails(rawValue: 1 << 0)
  /// The digests of the files.
  public static let digests = ReviewDetails(rawValue: 1 << 1)
}

extension ReviewedSubmission {
  /// The result for a submission that no worker could take, because the system gives no memory or no threads.
  fileprivate static func notReviewed(_ found: FoundSubmission, workers: Int) -> Self {
    let lack = workers == 0 ? "start a thread" : "reserve memory"
    return Self(
      path: found.path, artifacts: [], findings: [],
      notifications: [
        Notification(
          .unreadable, "the system did not let the review \(lack); raise its limits, or use fewer jobs",
          path: found.path)
      ])
  }
}
