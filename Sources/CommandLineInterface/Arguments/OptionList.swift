import ActionModel

extension OptionDescription {
  /// All options, in the order of the help texts.
  ///
  /// An option that is not in this list does not exist.
  public static let all: [OptionDescription] =
    reportOptions + ruleOptions + reviewOptions + displayOptions + informationOptions

  /// The options that may stand in the place of a command.
  static let program = informationOptions

  private static let reportOptions: [OptionDescription] = [
    OptionDescription(
      "format", letter: "f", placeholder: ReportFormat.names.joined(separator: "|"),
      defaultValue: ReportFormat.text.rawValue, allowedValues: ReportFormat.names,
      help: """
        what the report looks like: 'text' with excerpts of the code, 'concise' with one line for each finding, or \
        SARIF 2.1.0
        """,
      section: .reports, commands: [.check]
    ) { value, values in values.check.format = ReportFormat(rawValue: value) },
    OptionDescription(
      "output", letter: "o", placeholder: "[FORMAT=]FILE", isRepeatable: true,
      help: "write the report to FILE, or a further report of FORMAT to FILE; see Outputs",
      section: .reports, commands: [.check]
    ) { value, values throws(UsageError) in values.check.outputs.append(try OutputArgument(value)) },
    .choice(
      "format", letter: "f", help: "what the list looks like", section: .reports, commands: [.rules],
      \.ruleListFormat),
  ]

  private static let ruleOptions: [OptionDescription] = [
    OptionDescription(
      "select", placeholder: "RULE,…", isRepeatable: true, defaultValue: "all rules", help: "run only these rules",
      section: .rules, commands: [.check]
    ) { value, values throws(UsageError) in values.check.selectedRules += try ruleNames(in: value, of: "--select") },
    OptionDescription(
      "ignore", placeholder: "RULE,…", isRepeatable: true, help: "do not run these rules, even if selected",
      section: .rules, commands: [.check]
    ) { value, values throws(UsageError) in values.check.ignoredRules += try ruleNames(in: value, of: "--ignore") },
    .choice(
      "fail-on", help: "the lowest severity that makes the exit code 1", section: .rules, commands: [.check],
      \.check.failureLevel),
  ]

  private static let reviewOptions: [OptionDescription] = [
    OptionDescription(
      "block", placeholder: blockNames.joined(separator: "|"), defaultValue: "by the file's name, then content",
      allowedValues: blockNames, help: "the block that single scripts implement", section: .review,
      commands: [.check]
    ) { value, values in values.check.block = Block(rawValue: value) },
    OptionDescription(
      "stdin-filename", placeholder: "NAME", defaultValue: CheckOptions.defaultStandardInputName,
      help: "the name that reports give to standard input", section: .review, commands: [.check]
    ) { value, values in values.check.standardInputName = value },
    OptionDescription(
      "jobs", letter: "j", placeholder: "N", defaultValue: "the number of processors",
      help: "review N submissions at a time, from \(CheckOptions.jobLimits.lowerBound) to "
        + "\(CheckOptions.jobLimits.upperBound); the reports do not depend on it",
      section: .review, commands: [.check]
    ) { value, values throws(UsageError) in values.check.jobs = try jobCount(value) },
  ]

  private static let displayOptions: [OptionDescription] = [
    .choice(
      "color", help: "use colors; 'auto' does on a terminal, unless NO_COLOR is set", section: .display,
      commands: [.check, .explain], \.check.color),
    .flag(
      "quiet", letter: "q", help: "show findings and errors only, without verdicts, summary and progress",
      section: .display, commands: [.check], \.check.isQuiet),
    .flag(
      "show-files", help: "list all files that were reviewed", section: .display, commands: [.check],
      \.check.showsFiles),
    .flag(
      "show-egress", help: "list which data go to which host by which request", section: .display, commands: [.check],
      \.check.showsEgress),
    .flag(
      "no-progress", help: "do not show progress on standard error", section: .display, commands: [.check],
      \.check.showsProgress, newValue: false),
  ]

  private static let informationOptions: [OptionDescription] = [
    .flag(
      "help", letter: "h", help: "show this help", section: .information, commands: CommandName.allCases,
      \.asksForHelp),
    .flag("version", letter: "V", help: "show the version", section: .information, commands: [], \.asksForVersion),
  ]

  private static let blockNames = Block.allCases.map(\.rawValue)

  private static func ruleNames(in list: String, of option: String) throws(UsageError) -> [String] {
    let names = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard !names.contains("") else { throw .emptyRuleName(option: option, value: list) }
    return names
  }

  private static func jobCount(_ value: String) throws(UsageError) -> Int {
    guard let count = Int(value), CheckOptions.jobLimits.contains(count) else {
      throw .notInRange(option: "--jobs", value: value, CheckOptions.jobLimits)
    }
    return count
  }
}
