import Findings
import Source
import Testing

@testable import Reporting

struct TextReportTests {
  private let text = "'use strict';\nvar a = new XMLHttpRequest();\n"

  @Test func `a finding has its code, its evidence, its help and what explains it`() {
    let finding = exampleFinding(
      "XMLHttpRequest", in: text, related: [AnnotatedLocation(location(of: "var", in: text), "it is kept here")],
      dataPath: [
        AnnotatedLocation(location(of: "new", in: text), "it is made"),
        AnnotatedLocation(location(of: "a =", in: text), "it arrives"),
      ], evidence: [Evidence("the name is", "XMLHttpRequest")])
    let report = TextReport(exampleRun(text, findings: [finding]), style: TextStyle(isQuiet: true)).text
    #expect(
      report == """
        error[xmlhttprequest]: it is wrong
         --> a.js:2:13
          |
        2 | var a = new XMLHttpRequest();
          |             ^^^^^^^^^^^^^^
          |
          = the name is: XMLHttpRequest
          = help: change it
        step 1 of 2: it is made
         --> a.js:2:9
          |
        2 | var a = new XMLHttpRequest();
          |         ---
        step 2 of 2: it arrives
         --> a.js:2:5
          |
        2 | var a = new XMLHttpRequest();
          |     ---
        note: it is kept here
         --> a.js:2:1
          |
        2 | var a = new XMLHttpRequest();
          | ---

        """)
  }

  @Test func `of many explaining places the first are shown and the rest is counted`() {
    let related = (0..<8).map { AnnotatedLocation(location(of: "var", in: text), "place \($0)") }
    let steps = (0..<30).map { AnnotatedLocation(location(of: "new", in: text), "step \($0)") }
    let finding = exampleFinding("new", in: text, related: related, dataPath: steps)
    let report = TextReport(exampleRun(text, findings: [finding]), style: TextStyle()).text
    #expect(report.contains("place 2\n") && !report.contains("place 3\n"))
    #expect(report.contains("note: 5 places more; the SARIF report has all of them\n"))
    #expect(report.contains("step 6 of 30: step 5\n") && report.contains("… 18 steps more …\n"))
    #expect(report.contains("step 25 of 30: step 24\n") && !report.contains("step 7 of 30"))
  }

  @Test func `nothing of the reviewed code reaches the terminal as a command`() {
    let hostile = "\u{1B}[2J\u{202E}\u{9B}31m\u{7}\u{200B}\u{2028}\r\n\u{0}::error::x"
    let finding = exampleFinding(
      hostile, in: hostile, rule: RuleID(hostile), message: hostile, help: hostile,
      related: [AnnotatedLocation(location(of: hostile, in: hostile), hostile)],
      dataPath: [AnnotatedLocation(location(of: hostile, in: hostile), hostile)],
      evidence: [Evidence(hostile, hostile)])
    let run = exampleRun(
      hostile, path: hostile, findings: [finding],
      notifications: [Notification(.partlyAnalysed, hostile, location: finding.location)],
      runNotifications: [Notification(.unreadable, hostile, path: hostile)])
    let style = TextStyle(showsFiles: true)
    for report in [TextReport(run, style: style).text, ConciseReport(run, style: style).text] {
      for scalar in report.unicodeScalars where scalar != "\n" { #expect(visible("\(scalar)") == "\(scalar)") }
    }
  }

  @Test func `a message of several lines stays in one`() {
    let finding = exampleFinding("new", in: text, message: "a\nb")
    let lines = ConciseReport(exampleRun(text, findings: [finding]), style: TextStyle(isQuiet: true)).text
    #expect(lines == "a.js:2:9: error: a\\u{A}b [xmlhttprequest]\n")
  }

  @Test func `colors are used only if the style says so`() {
    let run = exampleRun(text, findings: [exampleFinding("new", in: text)])
    let colored = TextReport(run, style: TextStyle(usesColor: true)).text
    let plain = TextReport(run, style: TextStyle()).text
    #expect(colored.contains("\u{1B}[1;31merror[xmlhttprequest]\u{1B}[0m"))
    #expect(colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
    #expect(
      ConciseReport(run, style: TextStyle(usesColor: true)).text.hasPrefix("a.js:2:9: \u{1B}[1;31merror\u{1B}[0m: "))
  }

  @Test func `a quiet report of a clean run is empty, and files are listed all the same`() {
    let run = exampleRun(text, notifications: [Notification(.information, "news")])
    #expect(TextReport(run, style: TextStyle(isQuiet: true)).text.isEmpty)
    #expect(ConciseReport(run, style: TextStyle(isQuiet: true)).text.isEmpty)
    let report = TextReport(run, style: TextStyle(isQuiet: true, showsFiles: true)).text
    #expect(report == "Reviewed files\n  a.js (script, processing, 44 bytes)\n")
  }

  @Test func `what was not reviewed is told, even quietly`() {
    let run = exampleRun(
      text, notifications: [Notification(.partlyAnalysed, "too deep", location: location(of: "new", in: text))],
      runNotifications: [Notification(.unreadable, "it does not exist; check the path", path: "b.js")])
    let report = TextReport(run, style: TextStyle(isQuiet: true)).text
    #expect(report.contains("incomplete[partly-analysed]: too deep\n --> a.js:2:9\n"))
    #expect(report.contains("incomplete[unreadable]: it does not exist; check the path\n --> b.js\n"))
    #expect(
      ConciseReport(run, style: TextStyle()).text == """
        a.js:2:9: incomplete: too deep [partly-analysed]
        b.js: incomplete: it does not exist; check the path [unreadable]
        0 errors, 0 warnings, 0 notes; 1 file in 1 submission; INCOMPLETE: 2 things could not be reviewed

        """)
  }

  @Test func `the summary has the time if it is given`() {
    let report = TextReport(exampleRun(text), style: TextStyle(duration: .milliseconds(12_049))).text
    #expect(
      report.hasSuffix(
        "\n0 errors, 0 warnings, 0 notes; 1 file in 1 submission; everything was reviewed; 12.05 s\n"))
  }
}
