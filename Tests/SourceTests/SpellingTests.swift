import Source
import Testing

struct SpellingTests {
  @Test(arguments: [
    ("fromat", "format"), ("formt", "format"), ("FORMAT", "format"), ("formats", "format"), ("out", "output"),
    ("stdin-file-name", "stdin-filename"), ("hlep", "help"),
  ])
  func `a near name is found`(word: String, expected: String) {
    #expect(Spelling.closest(to: word, in: names) == expected)
  }

  @Test(arguments: ["", "f", "xyz", "configuration", String(repeating: "format", count: 50)])
  func `a distant name is not found`(word: String) {
    #expect(Spelling.closest(to: word, in: names) == nil)
  }

  @Test func `the first of equally near names wins`() {
    #expect(Spelling.closest(to: "ruler", in: ["rules", "ruled"]) == "rules")
  }

  @Test func `there may be nothing to choose from`() { #expect(Spelling.closest(to: "format", in: []) == nil) }

  private let names = ["format", "output", "stdin-filename", "help"]
}
