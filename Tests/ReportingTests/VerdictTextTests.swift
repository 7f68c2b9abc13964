import Findings
import Testing

@testable import Reporting

struct VerdictTextTests {
  private let text = "a b c"

  @Test func `one submission has a table of phases and clauses`() {
    let run = exampleRun(text, findings: [exampleFinding("a", in: text)])
    let report = TextReport(run, style: TextStyle()).text
    #expect(report.contains("\nVerdict on a.js\n  not checked     Submission\n"))
    #expect(report.contains("\n  fail            1. Automated tests (1 of 6 clauses checked)\n"))
    #expect(report.contains("\n    fail            XMLHttpRequest is not used (1 error)\n"))
    #expect(report.contains("\n    not checked     The code is smoke tested\n"))
    #expect(report.contains("\n  pass            2. Security test\n"))
  }

  @Test func `of many submissions those that pass have a line each, and the others tell why`() {
    let passing = (0..<3).map { exampleSubmission(text, path: "pass-\($0).js") }
    let failing = exampleSubmission(
      text, path: "fail.js",
      findings: [
        exampleFinding("a", in: text), exampleFinding("b", in: text, rule: "injection", severity: .warning),
        exampleFinding("c", in: text, rule: "injection", severity: .warning),
      ])
    let unknown = exampleSubmission(text, path: "unknown.js", notifications: [Notification(.notText, "no text")])
    let report = TextReport(exampleRun([failing, unknown] + passing), style: TextStyle()).text
    #expect(
      report.contains(
        """

        pass            pass-0.js
        pass            pass-1.js
        pass            pass-2.js

        fail            fail.js
          fail            1. Automated tests: XMLHttpRequest is not used (1 error)
          needs review    2. Security test: Security protocols are followed (2 warnings)
        not analysable  unknown.js
          not analysable  all clauses, because something could not be reviewed

        """))
    #expect(report.contains("; 5 files in 5 submissions: 3 pass, 1 not analysable, 1 fail; INCOMPLETE: "))
    #expect(report.contains("No rule decides these clauses, so a person must:\n"))
    #expect(report.contains("\n  1. Automated tests: The code is smoke tested\n"))
  }

  @Test func `an incomplete submission never passes`() {
    let submission = exampleSubmission(text, notifications: [Notification(.partlyAnalysed, "too deep")])
    #expect(submission.verdict(rules: exampleRules) == .notAnalysable)
    #expect(exampleSubmission(text).verdict(rules: exampleRules) == .pass)
    #expect(exampleSubmission(text).verdict(rules: []) == .notChecked)
  }
}
