import Source

/// Why a command line cannot be understood.
public enum UsageError: Error, Equatable, Sendable {
  case missingCommand
  case unknownCommand(String, suggestion: String?)
  /// The command is nil for an option in front of it.
  case unknownOption(String, CommandName?, suggestion: String?)
  case repeatedOption(String)
  case missingValue(option: String, placeholder: String)
  case emptyValue(option: String, placeholder: String)
  case unexpectedValue(option: String, value: String)
  case unknownValue(option: String, value: String, allowed: [String], suggestion: String?)
  case notInRange(option: String, value: String, ClosedRange<Int>)
  case emptyRuleName(option: String, value: String)
  case unknownRule(String, suggestion: String?)
  case noRuleLeft
  case missingOperand(String, CommandName)
  case emptyOperand(CommandName)
  case unexpectedOperand(String, CommandName)
  case repeatedStandardInput
  case standardInputNameWithoutInput
  case misspelledFormat(output: String, suggestion: String)
  case outputWithoutFile(String)
  case severalPlainOutputs(ReportDestination, ReportDestination)
  case severalReportsOnStandardOutput

  /// What is wrong and what to do, as a clause.
  public var message: String {
    switch self {
    case .missingCommand: "a command is missing; 'action-review help' lists the commands"
    case .unknownCommand(let name, nil):
      "unknown command \(quoted(name)); to review files, write 'action-review check PATH…'"
    case .unknownCommand(let name, let suggestion?): "unknown command \(quoted(name)); did you mean '\(suggestion)'?"
    case .unknownOption(let option, nil, nil):
      "unknown option \(quoted(option)) in front of the command; the options of a command come behind it"
    case .unknownOption(let option, let command?, nil):
      "unknown option \(quoted(option)); 'action-review \(command.rawValue) --help' lists the options. "
        + "A path that begins with a dash goes behind '--'"
    case .unknownOption(let option, _, let suggestion?):
      "unknown option \(quoted(option)); did you mean '\(suggestion)'?"
    case .repeatedOption(let option): "\(quoted(option)) is given more than once; give it once"
    default: valueMessage
    }
  }

  private var valueMessage: String {
    switch self {
    case .missingValue(let option, let placeholder):
      "the value of \(quoted(option)) is missing; write '\(option) \(placeholder)'"
    case .emptyValue(let option, let placeholder):
      "the value of \(quoted(option)) is empty; write '\(option) \(placeholder)'"
    case .unexpectedValue(let option, let value):
      "\(quoted(option)) takes no value; leave out \(quoted("=" + value))"
    case .unknownValue(let option, let value, let allowed, let suggestion):
      "\(quoted(option)) cannot be \(quoted(value)); "
        + (suggestion.map { "did you mean '\($0)'?" } ?? "use one of: \(allowed.joined(separator: ", "))")
    case .notInRange(let option, let value, let range):
      "\(quoted(option)) cannot be \(quoted(value)); "
        + "give a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .emptyRuleName(let option, let value):
      "\(quoted(option)) has an empty name in \(quoted(value)); separate rules with one comma, without spaces"
    case .unknownRule(let name, let suggestion):
      "unknown rule \(quoted(name)); "
        + (suggestion.map { "did you mean '\($0)'?" } ?? "'action-review rules' lists the rules")
    case .noRuleLeft: "'--ignore' leaves no rule to run; name fewer rules there"
    default: operandMessage
    }
  }

  private var operandMessage: String {
    switch self {
    case .missingOperand(let placeholder, let command):
      "\(placeholder) is missing; write 'action-review \(command.rawValue) \(placeholder)'"
    case .emptyOperand(let command):
      "an argument of '\(command.rawValue)' is empty; give a name, or leave it out"
    case .unexpectedOperand(let operand, let command):
      "'\(command.rawValue)' does not take the argument \(quoted(operand)); leave it out"
    case .repeatedStandardInput: "'-' is given more than once; standard input can be reviewed once"
    case .standardInputNameWithoutInput:
      "'--stdin-filename' names standard input, which is not reviewed; add '-' to the paths"
    case .misspelledFormat(let output, let suggestion):
      "'--output \(visible(output))' begins with an unknown format; did you mean '\(suggestion)'? "
        + "A file of this name is written './\(visible(output))'"
    case .outputWithoutFile(let output):
      "'--output \(visible(output))' names no file; write '--output \(visible(output))FILE'"
    case .severalPlainOutputs(let first, let second):
      "\(first.name) and \(second.name) would get the same report; "
        + "name the format of further reports: '--output FORMAT=FILE'"
    case .severalReportsOnStandardOutput:
      "more than one report goes to standard output; send the others to files: '--output FORMAT=FILE'"
    default: ""
    }
  }
}
