/// Where reviews differ from the labels of the corpus today, with the reason. The list only shrinks: a test fails when a
/// difference is gone.
enum KnownDifferences {
  static let all: [String: String] = [
    "evasive/reflection.js:9: missing xmlhttprequest":
      "what Object.entries gives of the global object is not followed by name",
    "hostile/names/.hidden.js:2: missing xmlhttprequest":
      "hidden files in a folder are no part of a submission; they are reviewed when their path is given",
  ]
}
