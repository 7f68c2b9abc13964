import Source

/// What a command line asks for.
public enum Invocation: Sendable, Equatable {
  case check(CheckOptions)
  case rules(RuleListFormat)
  case explain(rule: String, color: ColorChoice)
  case version
  /// The text to show.
  case help(String)

  /// Reads the arguments of the program, without its name.
  ///
  /// - Throws: ``UsageError`` for anything that is not as the help says.
  public init(parsing arguments: [String]) throws(UsageError) {
    guard let first = arguments.first else { throw .missingCommand }
    guard first.utf8.first == UInt8(ascii: "-"), first != CheckOptions.standardStream else {
      let command = try Self.command(named: first)
      let values = try ArgumentParser.parse(arguments.dropFirst(), options: command.options, command: command.name)
      try self.init(command, values, arguments: arguments)
      return
    }
    let values = try ArgumentParser.parse(arguments.prefix(1), options: OptionDescription.program, command: nil)
    guard values.asksForHelp || values.asksForVersion else { throw .missingCommand }
    self = values.asksForHelp ? .help(HelpText.program) : .version
  }

  private init(
    _ command: CommandDescription, _ values: ArgumentValues, arguments: [String]
  ) throws(UsageError) {
    if values.asksForHelp {
      self = .help(HelpText.of(command))
      return
    }
    try Self.validate(values.operands, of: command)
    switch command.name {
    case .check: self = .check(try Self.checkOptions(values, arguments: arguments))
    case .rules: self = .rules(values.ruleListFormat)
    case .explain: self = .explain(rule: values.operands.joined(), color: values.check.color)
    case .version: self = .version
    case .help: self = .help(try values.operands.first.map(Self.helpText) ?? HelpText.program)
    }
  }

  private static func command(named name: String) throws(UsageError) -> CommandDescription {
    if let name = CommandName(rawValue: name) { return .named(name) }
    throw .unknownCommand(name, suggestion: Spelling.closest(to: name, in: CommandName.allCases.map(\.rawValue)))
  }

  private static func helpText(ofCommand name: String) throws(UsageError) -> String {
    HelpText.of(try command(named: name))
  }

  private static func validate(_ operands: [String], of command: CommandDescription) throws(UsageError) {
    if operands.contains("") { throw .emptyOperand(command.name) }
    guard let operand = command.operand else {
      if let extra = operands.first { throw .unexpectedOperand(extra, command.name) }
      return
    }
    if operand.isRequired, operands.isEmpty { throw .missingOperand(operand.placeholder, command.name) }
    if !operand.isRepeatable, operands.count > 1 { throw .unexpectedOperand(operands[1], command.name) }
  }

  private static func checkOptions(
    _ values: ArgumentValues, arguments: [String]
  ) throws(UsageError) -> CheckOptions {
    var options = values.check
    options.arguments = arguments
    options.paths = values.operands.isEmpty ? ["."] : values.operands
    if options.paths.count(where: { $0 == CheckOptions.standardStream }) > 1 { throw .repeatedStandardInput }
    if options.standardInputName != nil, !options.readsStandardInput { throw .standardInputNameWithoutInput }
    _ = try options.reports
    return options
  }
}
