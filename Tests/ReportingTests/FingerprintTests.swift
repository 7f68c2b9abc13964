import Findings
import Source
import Testing

@testable import Reporting

struct FingerprintTests {
  /// The examples of the tests of `github/codeql-action`.
  @Test(arguments: [
    ("", ["c129715d7a2bc9a3:1"]),
    (
      " a\nb\n  \t\tc\n d",
      ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]
    ),
    (
      " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n",
      [
        "e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1", "b3edc88f2938467e:1",
        "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1",
      ]
    ),
    (
      String(repeating: "Lorem ipsum dolor sit amet.\n", count: 10),
      [
        "a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3", "a7f2ff13bc495cf2:4", "a7f2ff13bc495cf2:5",
        "a7f2ff13bc495cf2:6", "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1", "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1",
        "c129715d7a2bc9a3:1",
      ]
    ),
  ])
  func `lines have the hashes that GitHub computes`(text: String, expected: [String]) {
    let source = SourceText(text)
    let hashes = LineHashes(of: source, lines: Set(1...expected.count))
    #expect((1...expected.count).map { hashes[$0] } == expected)
    for line in 1...expected.count {
      #expect(LineHashes(of: source, lines: [line])[line] == expected[line - 1])
    }
  }

  @Test func `a byte order mark counts for the first line only`() throws {
    let marked = try SourceText(decoding: [0xEF, 0xBB, 0xBF] + Array("a\nb\n".utf8))
    let plain = SourceText("a\nb\n")
    let lines: Set = [1, 2]
    #expect(LineHashes(of: marked, lines: lines)[1] != LineHashes(of: plain, lines: lines)[1])
    #expect(LineHashes(of: marked, lines: lines)[2] == LineHashes(of: plain, lines: lines)[2])
  }

  @Test func `our fingerprint survives moved, indented and otherwise ended lines`() throws {
    let texts = ["a();\nsend( x );\n", "// new\n\n\ta();\r\n\t  send(  x );\r\n", "send( x );"]
    let fingerprints = try texts.map { try fingerprint("send", in: $0) }
    #expect(Set(fingerprints).count == 1)
    #expect(fingerprints[0]?.hasSuffix(":1") == true)
    #expect(try fingerprint("send", in: "send( y );") != fingerprints[0])
    #expect(try fingerprint("send", in: texts[0], rule: "style") != fingerprints[0])
  }

  @Test func `equal findings are counted`() throws {
    let text = "a();\na();\na();\n"
    let findings = [0, 5, 10].map { start in
      Finding(
        ruleID: "style", severity: .note, message: .init("wrong", help: "change it"),
        location: Location(artifact: 0, range: SourceRange(UInt32(start), UInt32(start) + 1)))
    }
    let results = try ReportDocument(exampleRun(text, findings: findings)).run["results"].elements
    let fingerprints = results.compactMap { $0["partialFingerprints"]["actionReview/v1"].string }
    #expect(fingerprints.map { $0.suffix(2) } == [":1", ":2", ":3"])
    #expect(Set(fingerprints.map { $0.dropLast(2) }).count == 1)
  }

  @Test func `in a very long line only the marked text counts`() throws {
    let filling = String(repeating: "b();", count: 600)
    #expect(try fingerprint("send", in: filling + "send()") == fingerprint("send", in: "c();" + filling + "send()"))
  }

  private func fingerprint(_ part: String, in text: String, rule: RuleID = "injection") throws -> String? {
    let run = exampleRun(text, findings: [exampleFinding(part, in: text, rule: rule)])
    return try ReportDocument(run).run["results"][0]["partialFingerprints"]["actionReview/v1"].string
  }
}
