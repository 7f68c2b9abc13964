/// The commands of the program; the raw value is what users type.
public enum CommandName: String, Sendable, CaseIterable {
  case check, rules, explain, version, help
}

/// One command: what people read about it, and what it takes besides options.
public struct CommandDescription: Sendable {
  /// What users type.
  public let name: CommandName
  /// What the command takes besides options, or nil.
  public let operand: Operand?
  /// What the command does, as a clause without a full stop.
  public let summary: String
  /// Paragraphs of the command's help, below its options.
  public let notes: [Note]

  /// What a command takes besides options.
  public struct Operand: Sendable {
    /// What stands for it in help, such as `PATH`.
    public let placeholder: String
    /// Whether the command needs one.
    public let isRequired: Bool
    /// Whether the command takes more than one.
    public let isRepeatable: Bool
  }

  /// A titled part of a help text.
  public struct Note: Sendable {
    /// The heading, without a colon.
    public let title: String
    /// Entries, each a term and its meaning; the term may be empty.
    public let entries: [(term: String, meaning: String)]
  }

  /// The description of the command called `name`.
  public static func named(_ name: CommandName) -> CommandDescription {
    switch name {
    case .check: check
    case .rules: rules
    case .explain: explain
    case .version: version
    case .help: help
    }
  }

  /// The options of the command, in the order of the help text.
  public var options: [OptionDescription] { OptionDescription.all.filter { $0.commands.contains(name) } }

  /// The first line of the command's help: how it is written.
  public var usage: String {
    var words = ["action-review", name.rawValue]
    if !options.isEmpty { words.append("[OPTION…]") }
    if let operand {
      let word = operand.placeholder + (operand.isRepeatable ? "…" : "")
      words.append(operand.isRequired ? word : "[\(word)]")
    }
    return words.joined(separator: " ")
  }
}
