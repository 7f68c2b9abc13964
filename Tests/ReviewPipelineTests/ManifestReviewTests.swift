import Findings
import ReviewPipeline
import ReviewTesting
import Rules
import Testing

@Suite struct ManifestReviewTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("the manifest tells the blocks, before names and content")
  func blocks() throws {
    try folder.write("process.js", "'use strict';")
    try folder.write("b.js", "'use strict'; datagrid.endRow();")
    try folder.write("c.js", "'use strict'; auth.authenticationSuccess();")
    try folder.write("d.js", "'use strict';")
    let submission = try review(#"{ "scripts": { "authenticate": "process.js", "process": "c.js" } }"#)
    #expect(submission.artifacts.map(\.block) == [nil, "processing", "processing", nil, "authentication"])
    #expect(submission.isComplete)
  }

  @Test("a manifest that is no JSON is told with its place, and the scripts are reviewed")
  func brokenManifest() throws {
    try folder.write("process.js", "var a = 1;")
    let submission = try review("{\n  \"name\": \"a\",\n}")
    #expect(submission.notifications.map(\.kind) == [.invalidManifest])
    #expect(submission.notifications.first?.text.contains("line 3, column 1") == true)
    #expect(submission.findings.map(\.ruleID) == ["missing-strict-mode"])
    #expect(!submission.isComplete)
  }

  @Test("what the format does not know is told, and hinders nothing")
  func unknownKey() throws {
    try folder.write("process.js", "'use strict';")
    let submission = try review(#"{ "scrpts": {} }"#)
    #expect(submission.notifications.map(\.kind) == [.questionableManifest])
    #expect(submission.isComplete)
  }

  @Test(
    "a script's path must stay in the folder and lead to a file",
    arguments: [
      ("../outside.js", Findings.Notification.Kind.outsideSubmission), ("/etc/passwd", .outsideSubmission),
      ("lib/../../outside.js", .outsideSubmission), ("link.js", .outsideSubmission), ("missing.js", .unreadable),
      ("lib", .unreadable), ("", .unreadable), (".", .unreadable), ("a\\u0000b.js", .unreadable),
      ("process.js/x", .unreadable), ("folder/inside.js", .outsideSubmission), ("loop.txt", .unreadable),
    ])
  func paths(path: String, kind: Findings.Notification.Kind) throws {
    try folder.write("outside.js", "var a = 1;")
    try folder.write("action/process.js", "'use strict';")
    try folder.write("action/lib/helper.js", "'use strict';")
    try folder.link("action/link.js", to: "../outside.js")
    try folder.link("action/loop.txt", to: "loop.txt")
    try folder.write("elsewhere/inside.js", "var a = 1;")
    try folder.link("action/folder", to: "../elsewhere")
    try folder.write("action/action.json", #"{ "scripts": { "process": "\#(path)" } }"#)
    let run = Reviewer(rules: RuleCatalog.all).review(
      [folder.file("action")], standardInputName: "", arguments: [])
    let submission = try #require(run.submissions.first)
    #expect(
      submission.notifications.contains { $0.kind == kind && $0.location?.artifact == 0 }, "\(submission.notifications)"
    )
    #expect(submission.findings.isEmpty)
    #expect(!submission.isComplete)
  }

  @Test("a script outside the walk is reviewed if the manifest names it")
  func namedScript() throws {
    try folder.write(".hidden/run.txt", "var a = 1;")
    let submission = try review(#"{ "scripts": { "process": "./.hidden//run.txt" } }"#)
    #expect(submission.findings.map(\.ruleID) == ["missing-strict-mode"])
    #expect(submission.artifacts.last?.path == folder.file(".hidden/run.txt"))
    #expect(submission.artifacts.last?.block == "processing")
  }

  @Test("one script for two blocks is reviewed once and told")
  func sharedScript() throws {
    try folder.write("all.js", "'use strict';")
    let submission = try review(#"{ "scripts": { "authenticate": "all.js", "process": "all.js" } }"#)
    #expect(submission.notifications.map(\.kind) == [.questionableManifest])
    #expect(submission.artifacts.map(\.block) == [nil, "authentication"])
  }

  @Test("an action without scripts is no pass")
  func noScripts() throws {
    let submission = try review("{}")
    #expect(submission.notifications.map(\.kind) == [.nothingToReview])
    #expect(!submission.isComplete)
  }

  @Test("pictures are artifacts, and missing ones are told")
  func icons() throws {
    try folder.write("process.js", "'use strict';")
    try folder.write("icon.png", bytes: [0x89, 0x50])
    let submission = try review(#"{ "icons": { "iconNoBackground": "icon.png", "logoBanner": "banner.png" } }"#)
    #expect(submission.artifacts.map(\.role) == [.manifest, .script, .icon])
    #expect(submission.artifacts.last?.byteCount == 2)
    #expect(submission.notifications.map(\.kind) == [.questionableManifest])
  }

  private func review(_ manifest: String) throws -> ReviewedSubmission {
    try folder.write("action.json", manifest)
    let run = Reviewer(rules: RuleCatalog.all).review([folder.path], standardInputName: "", arguments: [])
    return try #require(run.submissions.first)
  }
}
