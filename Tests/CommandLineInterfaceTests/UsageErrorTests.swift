import Testing

@testable import CommandLineInterface

struct UsageErrorTests {
  @Test(arguments: [
    ([], "a command is missing; 'action-review help' lists the commands"),
    (["chekc"], "unknown command 'chekc'; did you mean 'check'?"),
    (["a.js"], "unknown command 'a.js'; to review files, write 'action-review check PATH…'"),
    (["--verison"], "unknown option '--verison'; did you mean '--version'?"),
    (
      ["--quiet", "check"],
      "unknown option '--quiet' in front of the command; the options of a command come behind it"
    ),
    (["check", "--fromat", "text"], "unknown option '--fromat'; did you mean '--format'?"),
    (
      ["check", "--xyz"],
      "unknown option '--xyz'; 'action-review check --help' lists the options. "
        + "A path that begins with a dash goes behind '--'"
    ),
    (["check", "-quiet"], "unknown option '-u'; did you mean '--quiet'?"),
    (["check", "-q", "-q"], "'-q' is given more than once; give it once"),
    (["check", "-q", "--quiet"], "'--quiet' is given more than once; give it once"),
    (["check", "--jobs"], "the value of '--jobs' is missing; write '--jobs N'"),
    (["check", "--jobs="], "the value of '--jobs' is empty; write '--jobs N'"),
    (["check", "--quiet=yes"], "'--quiet' takes no value; leave out '=yes'"),
    (["check", "--format", "sarfi"], "'--format' cannot be 'sarfi'; did you mean 'sarif'?"),
    (["check", "-f", "pdf"], "'-f' cannot be 'pdf'; use one of: text, concise, sarif"),
    (
      ["check", "--fail-on", "\u{1B}[31m"],
      "'--fail-on' cannot be '\\u{1B}[31m'; use one of: error, warning, note, never"
    ),
    (["check", "-j0"], "'--jobs' cannot be '0'; give a whole number from 1 to 256"),
    (
      ["check", "-j", "99999999999999999999"],
      "'--jobs' cannot be '99999999999999999999'; give a whole number from 1 to 256"
    ),
    (
      ["check", "--select", "a,,b"],
      "'--select' has an empty name in 'a,,b'; separate rules with one comma, without spaces"
    ),
    (["check", ""], "an argument of 'check' is empty; give a name, or leave it out"),
    (["check", "-", "-"], "'-' is given more than once; standard input can be reviewed once"),
    (
      ["check", "--stdin-filename", "a.js"],
      "'--stdin-filename' names standard input, which is not reviewed; add '-' to the paths"
    ),
    (["rules", "a"], "'rules' does not take the argument 'a'; leave it out"),
    (["explain"], "RULE is missing; write 'action-review explain RULE'"),
    (["explain", "a", "b"], "'explain' does not take the argument 'b'; leave it out"),
    (["help", "exlain"], "unknown command 'exlain'; did you mean 'explain'?"),
  ])
  func `an error says what is wrong and what to do`(arguments: [String], message: String) {
    #expect(message == self.message(arguments))
  }

  @Test(arguments: [
    (
      ["-o", "a", "-o", "b"],
      "'a' and 'b' would get the same report; name the format of further reports: '--output FORMAT=FILE'"
    ),
    (["-o", "sarif="], "'--output sarif=' names no file; write '--output sarif=FILE'"),
    (
      ["-o", "sairf=a"],
      "'--output sairf=a' begins with an unknown format; did you mean 'sarif'? A file of this name is written './sairf=a'"
    ),
    (
      ["-f", "text", "-o", "sarif=-"],
      "more than one report goes to standard output; send the others to files: '--output FORMAT=FILE'"
    ),
  ])
  func `an error of outputs says what is wrong and what to do`(arguments: [String], message: String) {
    #expect(message == self.message(["check"] + arguments))
  }

  private func message(_ arguments: [String]) -> String? {
    do {
      _ = try Invocation(parsing: arguments)
      return nil
    } catch {
      return error.message
    }
  }
}
