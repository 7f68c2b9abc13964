public import ActionModel

/// What the user asked `check` to do.
public struct CheckOptions: Sendable, Equatable {
  /// Files and folders to review, as they were given, with `-` for standard input; never empty after parsing.
  public var paths: [String] = []
  /// The value of `--format`, or nil if the option is absent.
  public var format: ReportFormat?
  /// The values of `--output`.
  public var outputs: [OutputArgument] = []
  /// The names given to `--select`; empty for all rules.
  public var selectedRules: [String] = []
  /// The names given to `--ignore`.
  public var ignoredRules: [String] = []
  /// The lowest severity that makes the exit code 1.
  public var failureLevel = FailureLevel.error
  /// The number of submissions to review at a time, or nil for the number of processors.
  public var jobs: Int?
  /// The block that single scripts implement, or nil to find out.
  public var block: Block?
  /// The name for standard input in reports, or nil for ``defaultStandardInputName``.
  public var standardInputName: String?
  /// When to use colors.
  public var color = ColorChoice.auto
  /// Whether to leave out verdicts, summary and progress.
  public var isQuiet = false
  /// Whether to list all files that were reviewed.
  public var showsFiles = false
  /// Whether to list which data go where by which request.
  public var showsEgress = false
  /// Whether to show progress on standard error.
  public var showsProgress = true
  /// All arguments of the program as they were given, for the record in reports.
  public var arguments: [String] = []

  init() {}

  /// The numbers of jobs that may be asked for; more workers than that only cost memory.
  public static let jobLimits = 1...256
  /// The name of standard input in reports unless `--stdin-filename` gives another.
  public static let defaultStandardInputName = "stdin.js"
  /// The path that stands for standard input and for standard output.
  public static let standardStream = "-"

  /// The number of submissions to review at a time.
  public var workerCount: Int { jobs ?? min(ProcessEnvironment.processorCount, Self.jobLimits.upperBound) }

  /// Whether a report of this format is asked for.
  public func asks(for report: ReportFormat) -> Bool { format == report || outputs.contains { $0.format == report } }

  /// Whether standard input is to be reviewed.
  public var readsStandardInput: Bool { paths.contains(Self.standardStream) }
}

/// The formats of a report.
public enum ReportFormat: String, Sendable, CaseIterable {
  case text, concise, sarif

  static let names = allCases.map(\.rawValue)
}

/// The formats of the list of rules.
public enum RuleListFormat: String, Sendable, CaseIterable {
  case text, json
}

/// When to use colors.
public enum ColorChoice: String, Sendable, CaseIterable {
  case auto, always, never
}

/// The lowest severity that makes the exit code 1.
public enum FailureLevel: String, Sendable, CaseIterable {
  case error, warning, note, never
}
