import Files
import Findings
import FoundationEssentials
import Glibc
import ReviewTesting
import Testing

@testable import CommandLineInterface

struct CommandLineProgramTests {
  @Test func `a wrong usage is told on standard error`() throws {
    let run = try ProgramRun("chekc")
    #expect(run.exitCode == .failure)
    #expect(run.output.isEmpty)
    #expect(run.error == "action-review: error: unknown command 'chekc'; did you mean 'check'?\n")
  }

  @Test func `help, version and rules go to standard output`() throws {
    #expect(try ProgramRun("--help").output == HelpText.program)
    #expect(try ProgramRun("--version").output == ProgramVersion.text)
    #expect(try ProgramRun("rules").output.hasPrefix("RULE "))
    #expect(try ProgramRun("rules").exitCode == .clean)
  }

  @Test func `a rule is explained, in colors if they are asked for`() throws {
    #expect(try ProgramRun("explain", "missing-strict-mode").output == "# Strict mode\n")
    #expect(
      try ProgramRun("explain", "missing-strict-mode", "--color=always").output == "\u{1B}[1mStrict mode\u{1B}[0m\n")
  }

  @Test(arguments: [
    ("XMLHttpReqest", "unknown rule 'XMLHttpReqest'; did you mean 'xmlhttprequest'?"),
    ("nothing-like-it", "unknown rule 'nothing-like-it'; 'action-review rules' lists the rules"),
  ])
  func `an unknown rule is an error wherever it is named`(name: String, message: String) throws {
    for run in [
      try ProgramRun("explain", name), try ProgramRun("check", "--select", name),
      try ProgramRun("check", "--ignore", name),
    ] {
      #expect(run.exitCode == .failure)
      #expect(run.error == "action-review: error: \(message)\n")
    }
  }

  @Test func `rules are selected and ignored`() throws {
    #expect(try ProgramRun("check").output == "text xmlhttprequest missing-strict-mode\n")
    #expect(try ProgramRun("check", "--select", "missing-strict-mode").output == "text missing-strict-mode\n")
    #expect(try ProgramRun("check", "--ignore", "missing-strict-mode").output == "text xmlhttprequest\n")
    let run = try ProgramRun("check", "--select", "xmlhttprequest", "--ignore", "xmlhttprequest")
    #expect(run.error == "action-review: error: '--ignore' leaves no rule to run; name fewer rules there\n")
  }

  @Test func `the style of the report follows the options`() throws {
    let run = try ProgramRun("check", "--color", "always", "-q", "--show-files", "--select", "xmlhttprequest")
    #expect(run.output == "text xmlhttprequest colors quiet files\n")
  }

  @Test func `files get colors only if they are demanded`() throws {
    let folder = try TemporaryFolder()
    let output = "concise=\(folder.file("a.txt"))"
    let environment = ["CLICOLOR_FORCE": "1"]
    let run = try ProgramRun("check", "-o", output, "--select", "xmlhttprequest", environment: environment)
    #expect(run.output == "text xmlhttprequest colors\n")
    #expect(try folder.text("a.txt") == "concise xmlhttprequest\n")
  }

  @Test func `the exit code follows from the findings`() throws {
    #expect(try ProgramRun("check", run: exampleRun([.warning])).exitCode == .clean)
    #expect(try ProgramRun("check", "--fail-on=warning", run: exampleRun([.warning])).exitCode == .findings)
    #expect(try ProgramRun("check", run: exampleRun([.error], notifications: [.unreadable])).exitCode == .failure)
  }

  @Test func `what was not reviewed is told on standard error unless the report does`() throws {
    let run = exampleRun(notifications: [.unreadable, .information])
    #expect(try ProgramRun("check", run: run).error.isEmpty)
    let message = "action-review: error: b\\u{1B}.js: it is broken\n"
    #expect(try ProgramRun("check", "-f", "sarif", run: run).error == message)
  }

  @Test func `a report that cannot be written makes the exit code 2 and spares the others`() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun("check", "-o", "/dev/full", "-o", "sarif=\(folder.file("a.sarif"))")
    #expect(run.exitCode == .failure)
    #expect(run.error.contains("No space left on device"))
    #expect(try folder.text("a.sarif").hasPrefix("sarif"))
  }

  @Test func `a reviewed file is not overwritten`() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write("a.js", "let a;")
    let run = try ProgramRun("check", script, "-o", script, reviewedFiles: [script])
    #expect(run.exitCode == .failure)
    #expect(run.error.contains("would replace the reviewed file"))
    #expect(try folder.text("a.js") == "let a;")
  }

  @Test(arguments: [["rules"], ["check"], ["help"]])
  func `a closed pipe is an error and ends nothing`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    var ends: [CInt] = [0, 0]
    #expect(unsafe pipe(&ends) == 0)
    #expect(close(ends[0]) == 0)
    let streams = StandardStreams(
      output: FileDescriptor(number: ends[1]), error: try FileDescriptor.open(folder.file("error"), .create),
      environment: { _ in nil })
    #expect(ProgramRun.program(streams).run(arguments) == .failure)
    #expect(try folder.text("error").contains("Broken pipe"))
    try streams.output.close()
    try streams.error.close()
  }

  @Test func `the versions are those that the set-up pins`() throws {
    let bootstrap = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Scripts/bootstrap")
    let script = String(decoding: try Data(contentsOf: bootstrap), as: UTF8.self)
    for (name, version) in ProgramVersion.components { #expect(script.contains("\(name)==\(version) ")) }
  }
}
