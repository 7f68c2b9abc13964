import Testing

@testable import CommandLineInterface

struct ArgumentParserTests {
  @Test func `check reviews the current directory by default`() throws {
    let options = try check()
    #expect(options.paths == ["."])
    #expect(options.failureLevel == .error)
    #expect(options.showsProgress)
  }

  @Test(arguments: [
    ["--output", "a.txt"], ["--output=a.txt"], ["-o", "a.txt"], ["-oa.txt"], ["-qo", "a.txt"], ["-qoa.txt"],
  ])
  func `a value may be apart or attached`(arguments: [String]) throws {
    #expect(try check(arguments).outputs == [OutputArgument("a.txt")])
  }

  @Test func `options and paths may mix`() throws {
    let options = try check(["a.js", "--jobs", "4", "b.js", "-q", "-", "--stdin-filename=x=y.js"])
    #expect(options.paths == ["a.js", "b.js", "-"])
    #expect(options.jobs == 4)
    #expect(options.workerCount == 4)
    #expect(options.isQuiet)
    #expect(options.standardInputName == "x=y.js")
  }

  @Test func `two dashes end the options`() throws {
    #expect(try check(["a.js", "--", "--quiet", "--"]).paths == ["a.js", "--quiet", "--"])
  }

  @Test func `rules may be listed with commas and by repetition`() throws {
    let options = try check(["--select", "a,b", "--select=c", "--ignore", "d"])
    #expect(options.selectedRules == ["a", "b", "c"])
    #expect(options.ignoredRules == ["d"])
  }

  @Test func `the arguments are kept for the record`() throws {
    #expect(try check(["-q", "a.js"]).arguments == ["check", "-q", "a.js"])
  }

  @Test func `without --jobs there is a worker for each processor`() throws {
    #expect(CheckOptions.jobLimits.contains(try check().workerCount))
  }

  @Test func `the other commands take their arguments`() throws {
    #expect(try Invocation(parsing: ["rules"]) == .rules(.text))
    #expect(try Invocation(parsing: ["rules", "--format", "json"]) == .rules(.json))
    #expect(try Invocation(parsing: ["explain", "a", "--color=never"]) == .explain(rule: "a", color: .never))
    #expect(try Invocation(parsing: ["version"]) == .version)
    #expect(try Invocation(parsing: ["--version"]) == .version)
    #expect(try Invocation(parsing: ["-V"]) == .version)
  }

  @Test func `help can be asked for in every way`() throws {
    for arguments in [["--help"], ["-h"], ["help"]] {
      #expect(try Invocation(parsing: arguments) == .help(HelpText.program))
    }
    for command in CommandDescription.all {
      let name = command.name.rawValue
      for arguments in [["help", name], [name, "--help"], [name, "-h"], [name, "a", "-h", "--nonsense"]] {
        #expect(try Invocation(parsing: arguments) == .help(HelpText.of(command)))
      }
    }
  }

  private func check(_ arguments: [String] = []) throws -> CheckOptions {
    guard case .check(let options) = try Invocation(parsing: ["check"] + arguments) else {
      throw UsageError.missingCommand
    }
    return options
  }
}
