/// The help of the program and of its commands, made from the lists of commands and options.
enum HelpText {
  /// The longest line, in characters.
  static let width = 100

  /// The overview: commands, options of the program, exit codes.
  static let program = render(
    heading: "Reviews Domo Actions for what the platform's review checks.",
    usage: "action-review COMMAND [OPTION…] [ARGUMENT…]",
    parts: [
      ("Commands", CommandDescription.all.map { ($0.name.rawValue, $0.summary) }),
      ("Options", OptionDescription.program.map(entry)),
      (CommandDescription.exitCodes.title, CommandDescription.exitCodes.entries),
      ("", [("", "'action-review help COMMAND' shows the options of a command.")]),
    ])

  /// The help of one command: usage, options by section, notes.
  static func of(_ command: CommandDescription) -> String {
    let options = command.options
    let sections = OptionDescription.Section.allCases.map { section in
      (section.rawValue, options.filter { $0.section == section }.map(entry))
    }
    return render(
      heading: capitalized(command.summary) + ".", usage: command.usage,
      parts: sections + command.notes.map { ($0.title, $0.entries) })
  }

  private typealias Part = (title: String, entries: [(term: String, meaning: String)])

  private static func render(heading: String, usage: String, parts: [Part]) -> String {
    var lines = wrapped(heading, indentation: 0) + ["", "Usage: \(usage)"]
    for part in parts where !part.entries.isEmpty {
      lines.append("")
      if !part.title.isEmpty { lines.append(part.title + ":") }
      lines += render(part.entries, indentation: part.title.isEmpty ? 0 : 2)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Terms in one column and meanings in the next; a term that is too long stands on a line of its own.
  private static func render(_ entries: [(term: String, meaning: String)], indentation: Int) -> [String] {
    let longest = entries.map(\.term.count).filter { $0 <= longestTermInColumn }.max() ?? 0
    let column = longest == 0 ? indentation : indentation + longest + 2
    return entries.flatMap { term, meaning in
      if term.isEmpty { return wrapped(meaning, indentation: indentation) }
      let start = String(repeating: " ", count: indentation) + term
      var lines = wrapped(meaning, indentation: column)
      if start.count + 2 > column { return [start] + lines }
      lines[0] = start + lines[0].dropFirst(start.count)
      return lines
    }
  }

  /// Terms longer than that would leave too little room for the meanings.
  private static let longestTermInColumn = 32

  /// An option as help lists it: its spellings and placeholder, then what it does and its default.
  private static func entry(for option: OptionDescription) -> (term: String, meaning: String) {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    let placeholder = option.placeholder.map { " \($0)" } ?? ""
    let remarks =
      (option.isRepeatable ? ["repeatable"] : []) + (option.defaultValue.map { ["default: \($0)"] } ?? [])
    let remark = remarks.isEmpty ? "" : " (\(remarks.joined(separator: "; ")))"
    return ("\(letter)--\(option.name)\(placeholder)", option.help + remark)
  }

  private static func wrapped(_ text: String, indentation: Int) -> [String] {
    let margin = String(repeating: " ", count: indentation)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indentation + line.count + 1 + word.count > width {
        lines.append(margin + line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return lines + [margin + line]
  }

  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
