import Testing

@testable import CommandLineInterface

struct HelpTextTests {
  static let texts = [HelpText.program] + CommandDescription.all.map(HelpText.of)

  @Test(arguments: texts)
  func `help fits the width and has no blank ends`(text: String) {
    for line in text.split(separator: "\n") {
      #expect(line.count <= HelpText.width)
      #expect(line.last != " ")
    }
  }

  @Test func `the overview names every command`() {
    for command in CommandDescription.all { #expect(HelpText.program.contains("\n  \(command.name.rawValue) ")) }
  }

  @Test(arguments: CommandDescription.all.map(\.name))
  func `the help of a command names every option, value and default`(name: CommandName) {
    let command = CommandDescription.named(name)
    let help = HelpText.of(command)
    let words = help.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    for option in command.options {
      #expect(help.contains("--\(option.name)"))
      for value in option.allowedValues { #expect(help.contains(value)) }
      if let value = option.defaultValue { #expect(words.contains("default: \(value))")) }
    }
    #expect(help.contains("Usage: \(command.usage)\n"))
  }

  @Test func `the exit codes are documented`() {
    for code in ExitCode.allCases {
      #expect(HelpText.program.contains("\n  \(code.rawValue)  "))
      #expect(HelpText.of(.check).contains("\n  \(code.rawValue)  "))
    }
  }
}
