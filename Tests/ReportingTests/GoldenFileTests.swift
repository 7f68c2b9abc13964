import ReviewTesting
import Rules
import Testing

struct GoldenFileTests {
  private let files = GoldenFiles.all(rules: RuleCatalog.all)

  @Test func `reports are as the golden files have them`() throws {
    for file in files {
      let expected = try Corpus.contents(of: file.path)
      #expect(
        file.bytes == expected,
        "\(file.path) changed; run 'swift run action-review-dev golden-files' and read the diff")
    }
  }

  @Test(.enabled(if: SchemaValidation.isPossible, "run Scripts/validate-sarif --set-up first"))
  func `the golden SARIF report is valid`() throws {
    for file in files where file.path.hasSuffix(".sarif") {
      #expect(try SchemaValidation.problems(in: file.bytes) == "")
    }
  }
}
