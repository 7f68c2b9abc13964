import Testing

@testable import CommandLineInterface

/// An option of a command with a value that is not its default.
struct OptionUse: CustomTestStringConvertible {
  let command: CommandDescription
  let option: OptionDescription
  let values: [String]

  var testDescription: String { "\(command.name.rawValue) --\(option.name)" }

  static let all = CommandDescription.all.flatMap { command in
    command.options.map { option in
      OptionUse(command: command, option: option, values: samples[option.name] ?? option.allowedValues)
    }
  }

  private static let samples = [
    "output": ["a.txt", "sarif=a.sarif"], "select": ["a,b"], "ignore": ["a"], "stdin-filename": ["a.js"],
    "jobs": ["1", "256"],
  ]
}

struct OptionListTests {
  @Test(arguments: OptionUse.all)
  func `every described option is parsed`(use: OptionUse) throws {
    if use.option.placeholder == nil {
      #expect(try parse(["--\(use.option.name)"], use) != ArgumentValues())
      return
    }
    #expect(!use.values.isEmpty)
    for value in use.values {
      let values = try parse(["--\(use.option.name)", value], use)
      #expect(values != ArgumentValues() || value == use.option.defaultValue)
      #expect(try parse(["--\(use.option.name)=\(value)"], use) == values)
      if let letter = use.option.letter { #expect(try parse(["-\(letter)\(value)"], use) == values) }
    }
  }

  @Test(arguments: OptionUse.all)
  func `only repeatable options may be repeated`(use: OptionUse) throws {
    let once = ["--\(use.option.name)"] + (use.option.placeholder == nil ? [] : use.values.prefix(1))
    if use.option.isRepeatable {
      #expect(throws: Never.self) { try parse(once + once, use) }
    } else if use.option.name != "help" {
      #expect(throws: UsageError.repeatedOption("--\(use.option.name)")) { try parse(once + once, use) }
    }
  }

  @Test(arguments: OptionUse.all)
  func `a value is demanded where there is one and refused elsewhere`(use: OptionUse) {
    let name = "--\(use.option.name)"
    if let placeholder = use.option.placeholder {
      #expect(throws: UsageError.missingValue(option: name, placeholder: placeholder)) { try parse([name], use) }
      #expect(throws: UsageError.emptyValue(option: name, placeholder: placeholder)) { try parse(["\(name)="], use) }
      #expect(throws: UsageError.emptyValue(option: name, placeholder: placeholder)) { try parse([name, ""], use) }
    } else {
      #expect(throws: UsageError.unexpectedValue(option: name, value: "1")) { try parse(["\(name)=1"], use) }
    }
  }

  @Test(arguments: CommandDescription.all.map(\.name))
  func `the names and letters of a command's options differ`(name: CommandName) {
    let options = CommandDescription.named(name).options
    #expect(Set(options.map(\.name)).count == options.count)
    let letters = options.compactMap(\.letter)
    #expect(Set(letters).count == letters.count)
  }

  @Test func `a default is one of the allowed values or said in words`() {
    for option in OptionDescription.all where option.name != "block" && !option.allowedValues.isEmpty {
      #expect(option.allowedValues.contains(option.defaultValue ?? ""), "\(option.name)")
    }
  }

  private func parse(_ arguments: [String], _ use: OptionUse) throws -> ArgumentValues {
    try ArgumentParser.parse(arguments[...], options: use.command.options, command: use.command.name)
  }
}
