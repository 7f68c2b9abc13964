extension CommandDescription {
  /// All commands, in the order of the help text.
  public static let all = CommandName.allCases.map(named)

  static let check = CommandDescription(
    name: .check, operand: Operand(placeholder: "PATH", isRequired: false, isRepeatable: true),
    summary: "review scripts, action folders or directories of them (default: the current directory)",
    notes: [
      Note(
        title: "Paths",
        entries: [
          ("-", "read a script from standard input"),
          ("--", "end the options, so that a path may begin with a dash"),
        ]),
      Note(
        title: "Outputs",
        entries: [
          ("", "Without --output, one report goes to standard output, in the format of --format."),
          ("--output FILE", "send that report to FILE instead; can be given once"),
          ("--output FORMAT=FILE", "write a further report; can be given once for each file"),
          (
            "",
            """
            FILE may be '-', standard output. Files are replaced in one step, when their report is complete. A FILE \
            which itself holds '=' is taken as it is if no format stands before the '='; './a=b' always is.
            """
          ),
        ]),
      exitCodes,
      Note(
        title: "Examples",
        entries: [
          ("action-review check", "review what is in the current directory"),
          ("action-review check --output sarif=review.sarif actions/", "show the findings, and write them as SARIF"),
          ("action-review check --stdin-filename process.js - < draft.js", "review standard input"),
        ]),
    ])

  static let rules = CommandDescription(
    name: .rules, operand: nil, summary: "list the rules, with their severity and the clause of the review they serve",
    notes: [
      Note(
        title: "JSON",
        entries: [
          (
            "",
            """
            An object with 'rules', a list in the order of the table. Each has 'id', 'name', 'title', 'severity' \
            (error, warning, note), 'clause', 'phase', 'precision' (very-high, high, medium, low), 'weaknesses' \
            (numbers of the CWE), and 'securitySeverity' (0.1 to 10) if the rule is about security. Keys may be \
            added, but are not renamed or removed.
            """
          )
        ])
    ])

  static let explain = CommandDescription(
    name: .explain, operand: Operand(placeholder: "RULE", isRequired: true, isRepeatable: false),
    summary: "show the document of a rule: what it reports, why, and what to do instead", notes: [])

  static let version = CommandDescription(
    name: .version, operand: nil, summary: "show the version of the program and of the parsers in it", notes: [])

  static let help = CommandDescription(
    name: .help, operand: Operand(placeholder: "COMMAND", isRequired: false, isRepeatable: false),
    summary: "show this overview, or the help of a command", notes: [])

  /// The meaning of the exit codes, for the help of the program and of `check`.
  static let exitCodes = Note(
    title: "Exit codes",
    entries: ExitCode.allCases.map { (String($0.rawValue), $0.meaning) })
}
