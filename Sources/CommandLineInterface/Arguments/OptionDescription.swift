/// One option of the command line: what people read about it, and what it does to the parsed values.
///
/// Parsing, help and suggestions all come from the list ``all``.
public struct OptionDescription: Sendable {
  /// The long name without its dashes, such as `output`.
  public let name: String
  /// The letter of the short form, such as `o`.
  public let letter: Character?
  /// What stands for the value in help, such as `FILE`; nil for an option without a value.
  public let placeholder: String?
  /// Whether the option may be given more than once.
  public let isRepeatable: Bool
  /// The value that counts when the option is absent, in words for help.
  public let defaultValue: String?
  /// The values that may be given; empty if any may.
  public let allowedValues: [String]
  /// What the option does, as a clause without a full stop.
  public let help: String
  /// The part of the help text that lists the option.
  public let section: Section
  /// The commands that have the option; empty for the options of the program itself.
  public let commands: [CommandName]
  /// Writes a value, which is empty for an option without one, into the parsed values.
  let store: Store

  typealias Store = @Sendable (String, inout ArgumentValues) throws(UsageError) -> Void

  init(
    _ name: String, letter: Character? = nil, placeholder: String? = nil, isRepeatable: Bool = false,
    defaultValue: String? = nil, allowedValues: [String] = [], help: String, section: Section,
    commands: [CommandName], store: @escaping Store
  ) {
    (self.name, self.letter, self.placeholder, self.isRepeatable) = (name, letter, placeholder, isRepeatable)
    (self.defaultValue, self.allowedValues, self.help) = (defaultValue, allowedValues, help)
    (self.section, self.commands, self.store) = (section, commands, store)
  }

  /// The parts of a help text, in the order of their appearance.
  public enum Section: String, Sendable, CaseIterable {
    case reports = "Reports"
    case rules = "Rules"
    case review = "Review"
    case display = "Display"
    case information = "Information"
  }
}

extension OptionDescription {
  /// An option whose value is a case of an enumeration; its default is the one that the parsed values begin with.
  static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, letter: Character? = nil, help: String, section: Section, commands: [CommandName],
    _ property: any WritableKeyPath<ArgumentValues, Value> & Sendable
  ) -> OptionDescription {
    let allowedValues = Value.allCases.map(\.rawValue)
    return OptionDescription(
      name, letter: letter, placeholder: allowedValues.joined(separator: "|"),
      defaultValue: ArgumentValues()[keyPath: property].rawValue, allowedValues: allowedValues, help: help,
      section: section, commands: commands
    ) { value, values in
      if let choice = Value(rawValue: value) { values[keyPath: property] = choice }
    }
  }

  /// An option without a value, which sets a property to `newValue`.
  static func flag(
    _ name: String, letter: Character? = nil, help: String, section: Section, commands: [CommandName],
    _ property: any WritableKeyPath<ArgumentValues, Bool> & Sendable, newValue: Bool = true
  ) -> OptionDescription {
    OptionDescription(name, letter: letter, help: help, section: section, commands: commands) { _, values in
      values[keyPath: property] = newValue
    }
  }
}
