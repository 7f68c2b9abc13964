import Source

/// The values of the options of all commands, as a command line fills them in.
struct ArgumentValues: Sendable, Equatable {
  var check = CheckOptions()
  var ruleListFormat = RuleListFormat.text
  var asksForHelp = false
  var asksForVersion = false
  /// What is no option, in order.
  var operands: [String] = []
}

/// Reads the arguments of one command, or the options before it, by the descriptions of the options.
///
/// Understood are `--name value`, `--name=value`, `-n value`, `-nvalue`, letters in a row (`-qj4`), and `--`, which ends
/// the options. Options and operands may come in any order.
struct ArgumentParser {
  private let options: [OptionDescription]
  private let command: CommandName?
  private var remaining: ArraySlice<String>
  private var given: Set<String> = []
  private var values = ArgumentValues()

  /// The values in `arguments`, of which only `options` may be given.
  ///
  /// The command in front of the arguments is for messages, and nil for options before any command. When help is asked
  /// for, what comes after it is not read.
  static func parse(
    _ arguments: ArraySlice<String>, options: [OptionDescription], command: CommandName?
  ) throws(UsageError) -> ArgumentValues {
    var parser = ArgumentParser(options: options, command: command, remaining: arguments)
    try parser.readAll()
    return parser.values
  }

  private init(options: [OptionDescription], command: CommandName?, remaining: ArraySlice<String>) {
    (self.options, self.command, self.remaining) = (options, command, remaining)
  }

  private mutating func readAll() throws(UsageError) {
    let dash = UInt8(ascii: "-")
    while !values.asksForHelp, let argument = remaining.popFirst() {
      if argument == "--" {
        values.operands += remaining
        return
      }
      if argument.utf8.starts(with: [dash, dash]) {
        try readLongOption(argument)
      } else if argument.utf8.first == dash, argument != CheckOptions.standardStream {
        try readLetters(argument)
      } else {
        values.operands.append(argument)
      }
    }
  }

  /// Reads `--name` or `--name=value`.
  private mutating func readLongOption(_ argument: String) throws(UsageError) {
    let parts = argument.utf8.dropFirst(2).split(
      separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map { String(Substring($0)) } ?? ""
    guard let option = options.first(where: { $0.name == name }) else {
      let names = options.map(\.name)
      throw .unknownOption(
        "--\(name)", command, suggestion: Spelling.closest(to: name, in: names).map { "--\($0)" })
    }
    try store(option, spelled: "--\(name)", attachedValue: parts.count > 1 ? String(Substring(parts[1])) : nil)
  }

  /// Reads `-n`, `-nvalue`, and letters in a row.
  private mutating func readLetters(_ argument: String) throws(UsageError) {
    var letters = argument.dropFirst()
    while !values.asksForHelp, let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.letter == letter }) else {
        throw .unknownOption("-\(letter)", command, suggestion: suggestion(forLetters: argument))
      }
      let takesRest = option.placeholder != nil && !letters.isEmpty
      try store(option, spelled: "-\(letter)", attachedValue: takesRest ? String(letters) : nil)
      if takesRest { return }
    }
  }

  /// The long option that was meant by a name behind a single dash, as in `-output`.
  private func suggestion(forLetters argument: String) -> String? {
    guard argument.utf8.count > 2 else { return nil }
    return Spelling.closest(to: String(argument.dropFirst()), in: options.map(\.name)).map { "--\($0)" }
  }

  private mutating func store(
    _ option: OptionDescription, spelled spelling: String, attachedValue: String?
  ) throws(UsageError) {
    let isFirst = given.insert(option.name).inserted
    guard isFirst || option.isRepeatable else { throw .repeatedOption(spelling) }
    guard let placeholder = option.placeholder else {
      if let attachedValue { throw .unexpectedValue(option: spelling, value: attachedValue) }
      return try option.store("", &values)
    }
    guard let value = attachedValue ?? remaining.popFirst() else {
      throw .missingValue(option: spelling, placeholder: placeholder)
    }
    guard !value.isEmpty else { throw .emptyValue(option: spelling, placeholder: placeholder) }
    if !option.allowedValues.isEmpty, !option.allowedValues.contains(value) {
      throw .unknownValue(
        option: spelling, value: value, allowed: option.allowedValues,
        suggestion: Spelling.closest(to: value, in: option.allowedValues))
    }
    try option.store(value, &values)
  }
}
