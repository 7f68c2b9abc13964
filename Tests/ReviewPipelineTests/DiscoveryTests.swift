import Findings
import FoundationEssentials
import ReviewPipeline
import ReviewTesting
import Rules
import Testing

@Suite struct DiscoveryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a folder without a manifest is a set of single scripts, in the order of paths")
  func singleScripts() throws {
    for name in ["b.js", "a.js", "a/z.JS", "readme.md", ".hidden.js", "node_modules/x.js", ".git/y.js", "types.ts"] {
      try folder.write(name)
    }
    #expect(review().submissions.map(\.path) == ["a.js", "a/z.JS", "b.js"].map(folder.file))
  }

  @Test("a folder with a manifest is one submission, with the folders beneath it")
  func actionFolder() throws {
    try folder.write("one/action.json", "{}")
    try folder.write("one/process.js")
    try folder.write("one/lib/helper.js")
    try folder.write("one/nested/action.json", "{}")
    try folder.write("one/nested/auth.js")
    try folder.write("two.js")
    let run = review()
    #expect(run.submissions.map(\.path) == ["one", "one/nested", "two.js"].map(folder.file))
    #expect(
      run.submissions[0].artifacts.map(\.path)
        == ["one/action.json", "one/lib/helper.js", "one/process.js"].map(folder.file))
    #expect(run.submissions[0].artifacts.map(\.role) == [.manifest, .script, .script])
    #expect(run.submissions[1].artifacts.map(\.block) == [nil, "authentication"])
  }

  @Test("a path to a manifest means its folder")
  func manifestPath() throws {
    try folder.write("action.json", "{}")
    try folder.write("main.js")
    let run = review("action.json")
    #expect(run.submissions.map(\.path) == [folder.path])
    #expect(run.submissions.first?.artifacts.count == 2)
  }

  @Test("what is found twice is reviewed once")
  func duplicates() throws {
    try folder.write("one/action.json", "{}")
    try folder.write("one/process.js")
    try folder.write("two.js")
    let run = review("", "two.js", "one/process.js", "one", ".//two.js")
    #expect(run.submissions.map(\.path) == ["one", "two.js"].map(folder.file))
  }

  @Test("a file that is named is reviewed whatever it is called")
  func namedFile() throws {
    try folder.write(".draft", "var a = 1;")
    #expect(review(".draft").submissions.first?.findings.map(\.ruleID) == ["missing-strict-mode"])
  }

  @Test(
    "a path that does not exist, an empty folder and a folder without scripts are no pass",
    arguments: [
      ("nope.js", Findings.Notification.Kind.unreadable), ("nope/", .unreadable), ("empty", .nothingToReview),
    ])
  func nothing(path: String, kind: Findings.Notification.Kind) throws {
    try folder.write("empty/readme.md")
    try folder.write("a.js")
    let run = review(path, "a.js")
    #expect(run.notifications.map(\.kind) == [kind])
    #expect(run.submissions.count == 1)
    #expect(!run.isComplete)
  }

  @Test("links are followed to scripts inside the folder only")
  func links() throws {
    let outside = try TemporaryFolder()
    try outside.write("secret.js", "var a = 1;")
    try folder.write("action/action.json", "{}")
    try folder.write("action/process.js", "'use strict';")
    try folder.link("action/inside.js", to: "process.js")
    try folder.link("action/outside.js", to: outside.file("secret.js"))
    try folder.link("action/up.js", to: "../../\(outside.path.split(separator: "/").last ?? "")/secret.js")
    try folder.link("action/broken.js", to: "nothing.js")
    try folder.link("action/outer", to: outside.path)
    try folder.link("action/loop", to: ".")
    let submission = try #require(review().submissions.first)
    #expect(
      submission.artifacts.map(\.path)
        == ["action.json", "inside.js", "process.js"].map { folder.file("action/\($0)") })
    let notes = submission.notifications.map { "\($0.path?.split(separator: "/").last ?? ""): \($0.kind.rawValue)" }
    #expect(
      notes == [
        "broken.js: unreadable", "loop: information", "outer: outside-submission", "outside.js: outside-submission",
        "up.js: outside-submission",
      ])
    #expect(submission.findings.isEmpty)
  }

  @Test("a script that becomes a link out of the folder during the review is not read")
  func replacedScript() throws {
    let outside = try TemporaryFolder()
    let secret = try outside.write("secret.js", "var a = 1;")
    try folder.write("a.js", "'use strict';")
    let second = try folder.write("b.js", "'use strict';")
    let run = Reviewer(rules: RuleCatalog.all).review(
      [folder.path], standardInputName: "stdin.js", arguments: [],
      progress: { progress in
        guard progress.done == 1 else { return }
        try? FileManager.default.removeItem(atPath: second)
        try? FileManager.default.createSymbolicLink(atPath: second, withDestinationPath: secret)
      })
    #expect(run.submissions.map { $0.notifications.map(\.kind) } == [[], [.outsideSubmission]])
    #expect(run.submissions.allSatisfy { $0.findings.isEmpty })
    #expect(!run.isComplete)
  }

  @Test("a pipe is not waited for")
  func pipe() throws {
    try folder.pipe("pipe.js")
    #expect(review().notifications.map(\.kind) == [.unreadable])
    #expect(review("pipe.js").notifications.map(\.kind) == [.unreadable])
  }

  @Test("a name that is no UTF-8 is told")
  func strangeName() throws {
    try folder.writeFile(named: [0xFF] + Array(".js".utf8))
    try folder.write("new\nline\u{1B}.js", "'use strict';")
    let run = review()
    #expect(run.notifications.map(\.kind) == [.unreadable])
    #expect(run.submissions.map(\.path) == [folder.file("new\nline\u{1B}.js")])
  }

  @Test("the files that would be read are those that are")
  func reviewedFiles() throws {
    try folder.write("one/action.json", "{}")
    try folder.write("one/process.js")
    try folder.write("two.js")
    #expect(
      Set(Reviewer.files(below: [folder.path]))
        == Set(["one/action.json", "one/process.js", "two.js"].map(folder.file)))
  }

  private func review(_ names: String...) -> ReviewRun {
    let paths = names.isEmpty ? [folder.path] : names.map(folder.file)
    return Reviewer(rules: RuleCatalog.all).review(paths, standardInputName: "stdin.js", arguments: [])
  }
}
