import Findings
import Source
import Testing

@testable import Reporting

/// Ranges that no rule should make: they must neither trap nor bring a broken report.
struct HostileRangeTests {
  private let text = "a\t😀\u{301}\r\n\n\u{1B}[\u{202E}中\r'\u{2028}\n\tb"

  @Test func `any range has a frame whose marks are under the line`() {
    let length = UInt32(text.utf8.count)
    for start in 0...length + 1 {
      for end in 0...length + 1 {
        let finding = Finding(
          ruleID: "style", severity: .note, message: .init("wrong", help: "change it"),
          location: Location(artifact: 0, range: SourceRange(start, end)))
        let report = TextReport(exampleRun(text, findings: [finding]), style: TextStyle(isQuiet: true)).text
        let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.contains { $0.hasSuffix("^") }, "\(start)..<\(end)")
        #expect(report.unicodeScalars.allSatisfy { $0 == "\n" || visible("\($0)") == "\($0)" })
      }
    }
  }

  @Test func `any range has a region`() throws {
    let length = UInt32(text.utf8.count)
    let findings = (0...length + 1).flatMap { start in
      [0, start, start + 1, start + 5, length, .max].map { end in
        Finding(
          ruleID: "style", severity: .note, message: .init("wrong", help: "change it"),
          location: Location(artifact: 0, range: SourceRange(start, end)))
      }
    }
    for result in try ReportDocument(exampleRun(text, findings: findings)).run["results"].elements {
      let numbers = ["startLine", "startColumn", "endLine", "endColumn"].compactMap { result.region[$0].integer }
      #expect(numbers.count == 4 && (numbers[0], numbers[1]) <= (numbers[2], numbers[3]))
      #expect(result["partialFingerprints"].members.count == 2)
    }
  }

  @Test func `a location in no artifact leaves a result without a place`() throws {
    let nowhere = Location(artifact: 7, range: SourceRange(0, 1))
    let finding = Finding(
      ruleID: "style", severity: .note, message: .init("wrong", help: "change it"), location: nowhere,
      relatedLocations: [AnnotatedLocation(nowhere, "there")], dataPath: [AnnotatedLocation(nowhere, "there")],
      fixes: [Fix("change it", isSafe: true, edits: [Fix.Edit(nowhere, replacement: "b")])])
    let run = exampleRun(text, findings: [finding], notifications: [Notification(.tooLarge, "odd", location: nowhere)])
    let result = try ReportDocument(run).run["results"][0]
    #expect(Set(result.members.keys) == ["ruleId", "ruleIndex", "kind", "level", "message", "rank"])
    #expect(ConciseReport(run, style: TextStyle(isQuiet: true)).text.hasPrefix("a.js: note: wrong [style]\n"))
  }
}
