import Findings
import ReviewPipeline
import ReviewTesting
import Rules
import Source
import Testing

@Suite struct HostileInputTests {
  /// What a review must say about an input that is no common script.
  struct Input: Sendable, CustomStringConvertible {
    let description: String
    let bytes: [UInt8]
    /// The kinds of the notifications, or nil if the input may be reviewed or not, depending on the machine.
    let kinds: [Findings.Notification.Kind]
    let rules: [RuleID]

    init(
      _ description: String, _ bytes: [UInt8], _ kinds: [Findings.Notification.Kind] = [], _ rules: [RuleID] = []
    ) {
      (self.description, self.bytes, self.kinds, self.rules) = (description, bytes, kinds, rules)
    }

    init(_ description: String, _ text: String, _ kinds: [Findings.Notification.Kind] = [], _ rules: [RuleID] = []) {
      self.init(description, Array(text.utf8), kinds, rules)
    }
  }

  private static let strict = "'use strict';\n"

  static let inputs = [
    Input("an empty file", ""),
    Input("UTF-16, little endian", [0xFF, 0xFE, 0x61, 0x00], [.notText]),
    Input("UTF-16, big endian, without a mark", [0x00, 0x61, 0x00, 0x3D, 0x00, 0x31, 0x00, 0x3B], [.notText]),
    Input("bytes that are no UTF-8", Array(strict.utf8) + [0xC3, 0x28], [.notText]),
    Input("a file above the limit", [UInt8](repeating: 0x20, count: SourceText.sizeLimit + 1), [.tooLarge]),
    Input("65,536 comments", String(repeating: "/**/", count: 65_536)),
    Input(
      "200,000 comments and a use", String(repeating: "/**/", count: 200_000) + "new XMLHttpRequest()", [],
      [
        "missing-strict-mode", "xmlhttprequest",
      ]),
    Input("100,000 open calls", String(repeating: "f(", count: 50_000), [.undecidedSyntax]),
    Input("100,000 nested brackets", nested(100_000, "[", "]"), [.undecidedSyntax, .partlyAnalysed]),
    Input(
      "1 MB of one expression", strict + "a=" + String(repeating: "x+", count: 500_000) + "1", [], ["minified-code"]),
    Input("a line of 10 MB", strict + "var a = \"" + String(repeating: "x", count: 10_000_000) + "\";"),
    Input("pairs inside of each other", strict + "var a = '" + String(repeating: "key=x", count: 100_000) + "';"),
    Input(
      "addresses inside of each other", strict + "var a = '" + String(repeating: "http://key:", count: 50_000) + "';"),
    Input(
      "nested timers",
      strict + String(repeating: "setTimeout(\n", count: 20_000) + "f" + String(repeating: ")", count: 20_000),
      [.undecidedSyntax, .partlyAnalysed]),
    Input(
      "3,000 credentials", strict + (0..<3_000).map { "var password\($0) = 'Harbor\($0)xx';\n" }.joined(), [],
      [RuleID](repeating: "hardcoded-credentials", count: 3_000)),
    Input("a NUL in a comment", strict + "/* \0 */ new XMLHttpRequest()", [], ["xmlhttprequest"]),
  ]

  @Test("the result is truthful", arguments: inputs)
  func truth(_ input: Input) throws {
    let run = Reviewer(rules: RuleCatalog.all).review(script: input.bytes, path: "script.js")
    let submission = try #require(run.submissions.first)
    #expect(submission.notifications.map(\.kind) == input.kinds)
    #expect(run.isComplete == input.kinds.isEmpty)
    if input.kinds.isEmpty { #expect(submission.findings.map(\.ruleID).sorted() == input.rules) }
  }

  @Test("a review that ran into limits works on, and the number of workers changes nothing")
  func recovery() throws {
    let folder = try TemporaryFolder()
    for (index, input) in Self.inputs.enumerated() where input.bytes.count < 1 << 20 {
      try folder.write("\(index).js", bytes: input.bytes)
      try folder.write("\(index)-after.js", "new XMLHttpRequest()")
    }
    let runs = [1, 3].map { workers in
      Reviewer(rules: RuleCatalog.all, workers: workers).review([folder.path], standardInputName: "", arguments: [])
    }
    #expect(runs[0].submissions.map(\.findings) == runs[1].submissions.map(\.findings))
    #expect(runs[0].submissions.map(\.notifications) == runs[1].submissions.map(\.notifications))
    for submission in runs[0].submissions where submission.path.contains("after") {
      #expect(submission.findings.map(\.ruleID).sorted() == ["missing-strict-mode", "xmlhttprequest"])
    }
  }

  private static func nested(_ depth: Int, _ open: String, _ close: String) -> String {
    String(repeating: open, count: depth) + String(repeating: close, count: depth)
  }
}
