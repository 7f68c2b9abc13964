import Findings
import Source
import Testing

@testable import Reporting

struct SARIFContentTests {
  @Test(arguments: [
    ("'😀' + y", 8), ("\u{FEFF}y", 1), ("\ty", 2), ("e\u{301}中y", 4),
  ])
  func `columns are UTF-16 code units`(text: String, column: Int) throws {
    let run = exampleRun(text, findings: [exampleFinding("y", in: text)])
    let region = try ReportDocument(run).run["results"][0].region
    #expect(region["startColumn"].integer == column)
    #expect(region["endColumn"].integer == column + 1)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines may end in any way, and a range may hold the end`(lineEnd: String) throws {
    let text = "a\(lineEnd)b\(lineEnd)"
    let region = try ReportDocument(exampleRun(text, findings: [exampleFinding("b\(lineEnd)", in: text)]))
      .run["results"][0].region
    let numbers = ["startLine", "startColumn", "endLine", "endColumn"].map { region[$0].integer }
    #expect(numbers == [2, 1, 3, 1])
  }

  @Test func `success is told truly`() throws {
    let clean = try ReportDocument(exampleRun("a")).run
    #expect(clean["invocations"][0]["executionSuccessful"] == .boolean(true))
    #expect(clean["results"] == .array([]))
    let failures = [
      exampleRun("a", notifications: [Notification(.partlyAnalysed, "too deep")]),
      exampleRun("a", runNotifications: [Notification(.unreadable, "it does not exist")]),
      exampleRun([]),
    ]
    for run in failures {
      #expect(try ReportDocument(run).run["invocations"][0]["executionSuccessful"] == .boolean(false))
    }
    let informed = exampleRun("a", notifications: [Notification(.information, "news")])
    #expect(try ReportDocument(informed).run["invocations"][0]["executionSuccessful"] == .boolean(true))
  }

  @Test(arguments: Findings.Notification.Kind.allCases)
  func `a notification is an error just if the run failed`(kind: Findings.Notification.Kind) throws {
    let invocation = try ReportDocument(exampleRun("a", runNotifications: [Notification(kind, "it is so")])).run[
      "invocations"][0]
    let isError = invocation["toolExecutionNotifications"][0]["level"].string == "error"
    #expect(invocation["executionSuccessful"] == .boolean(!isError))
    #expect(isError == kind.meansIncomplete)
  }

  @Test func `the command line can be run again`() throws {
    let invocation = try ReportDocument(exampleRun("a")).run["invocations"][0]
    #expect(invocation["commandLine"].string == "action-review check 'a b.js' --color=never")
    #expect(invocation["arguments"].elements.compactMap(\.string) == ["check", "a b.js", "--color=never"])
  }

  @Test func `a path of data is a code flow`() throws {
    let text = "a b"
    let path = ["a", "b"].map { AnnotatedLocation(location(of: $0, in: text), "here is \($0)") }
    let run = exampleRun(text, findings: [exampleFinding("b", in: text, dataPath: path)])
    let steps = try ReportDocument(run).run["results"][0]["codeFlows"][0]["threadFlows"][0]["locations"].elements
    #expect(steps.map { $0["location"]["message"]["text"].string } == ["here is a.", "here is b."])
    #expect(steps.map { $0["location"]["physicalLocation"]["region"]["startColumn"].integer } == [1, 3])
  }

  @Test func `a fix has the changes of each artifact, and one without changes is left out`() throws {
    let fixes = try ReportDocument(fullRun).run["results"][0]["fixes"].elements
    #expect(fixes.count == 1)
    let replacements = fixes[0]["artifactChanges"][0]["replacements"].elements
    #expect(replacements.map { $0["insertedContent"]["text"].string } == [nil, "'use strict';\n"])
    #expect(replacements[1]["deletedRegion"]["endColumn"].integer == 1)
    #expect(fixes[0]["properties"]["isSafe"] == .boolean(false))
  }

  @Test
  func `without a weakness there is no taxonomy of weaknesses, and without documents the address is the platform's`()
    throws
  {
    let run = ReviewRun(submissions: [], rules: [exampleRules[0]], notifications: [], arguments: [])
    let document = try ReportDocument(run)
    #expect(document.run["taxonomies"] == .null)
    #expect(document.run["tool"]["driver"]["supportedTaxonomies"].elements.count == 1)
    #expect(document.run["tool"]["driver"]["rules"][0]["helpUri"].string == "https://developer.domo.com/")
  }

  @Test(arguments: [
    ("a/b.js", "a/b.js", "%SRCROOT%"), ("a b/ä#?%:.js", "a%20b/%C3%A4%23%3F%25%3A.js", "%SRCROOT%"),
    ("../b.js", "b.js", "%PARENT1%"), ("../../b.js", "b.js", "%PARENT2%"), ("a/../b.js", "a/../b.js", "%SRCROOT%"),
    ("/a b/c.js", "file:///a%20b/c.js", nil), ("\u{1B}.js", "%1B.js", "%SRCROOT%"),
  ])
  func `a path becomes a URI`(path: String, reference: String, base: String?) {
    let uri = ArtifactURI(path)
    #expect(uri.reference == reference)
    #expect(uri.baseID == base)
  }
}
