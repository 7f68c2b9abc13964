import Files
import FoundationEssentials
import Glibc
import ReviewTesting
import Testing

@testable import CommandLineInterface

struct OutputPlanTests {
  private let folder: TemporaryFolder

  init() throws {
    ProcessEnvironment.ignoreClosedPipes()
    folder = try TemporaryFolder()
  }

  @Test func `a new file is written and nothing is left beside it`() throws {
    #expect(try write(to: [folder.file("a.txt")]).isEmpty)
    #expect(try folder.text("a.txt") == "text report")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `a file is replaced by another, whole file`() throws {
    let path = try folder.write("a.txt", "old")
    let before = try #require(try FileSystem.status(of: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try write(to: [path]).isEmpty)
    let after = try #require(try FileSystem.status(of: path))
    #expect(try folder.text("a.txt") == "text report")
    #expect(before.identity != after.identity)
    #expect(after.permissions == 0o640)
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `the target of a link is replaced and the link stays`() throws {
    let path = try folder.write("a.txt", "old")
    try FileManager.default.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: "a.txt")
    #expect(try write(to: [folder.file("link")]).isEmpty)
    #expect(try FileSystem.statusOfLink(folder.file("link"))?.kind == .link)
    #expect(try FileSystem.statusOfLink(path)?.kind == .regular)
    #expect(try folder.text("a.txt") == "text report")
  }

  @Test func `what a killed run has left behind does no harm`() throws {
    _ = try folder.write(".action-review-\(ProcessEnvironment.processNumber)-0.tmp")
    #expect(try write(to: [folder.file("a.txt")]).isEmpty)
    #expect(try folder.text("a.txt") == "text report")
  }

  @Test func `a missing folder is refused before the review`() throws {
    let path = folder.file("missing/a.txt")
    #expect(throws: OutputError.missingFolder(file: path, folder: folder.file("missing"))) { try plan([path]) }
    let file = try folder.write("file")
    #expect(throws: OutputError.missingFolder(file: "\(file)/a", folder: file)) { try plan(["\(file)/a"]) }
  }

  @Test func `a folder, a link to nothing and an impossible name are refused`() throws {
    #expect(throws: OutputError.isFolder(folder.path)) { try plan([folder.path]) }
    let link = folder.file("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nothing")
    #expect(throws: OutputError.brokenLink(link)) { try plan([link]) }
    let long = folder.file(String(repeating: "a", count: 300))
    #expect(throws: OutputError.notWritable(.file(long), SystemError(code: ENAMETOOLONG))) { try plan([long]) }
  }

  @Test func `two reports in one file are refused`() throws {
    let (first, second) = (folder.file("a.txt"), folder.path + "/./a.txt")
    #expect(throws: OutputError.sameFile(.file(first), .file(second))) { try plan([first, second]) }
    _ = try folder.write("a.txt")
    #expect(throws: OutputError.sameFile(.file(first), .file(second))) { try plan([first, second]) }
  }

  @Test func `a file that standard output goes to is refused`() throws {
    let path = folder.file("a.txt")
    let output = try FileDescriptor.open(path, .create)
    let requests = [
      ReportRequest(format: .text, destination: .standardOutput),
      ReportRequest(format: .sarif, destination: .file(path)),
    ]
    #expect(throws: OutputError.sameFile(.standardOutput, .file(path))) {
      try OutputPlan(requests, standardOutput: output) { [] }
    }
    try output.close()
  }

  @Test func `a reviewed file is not replaced, whatever it is called`() throws {
    let script = try folder.write("a.js", "let a;")
    let link = folder.file("report.txt")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.js")
    for path in [script, link, folder.path + "/../" + (folder.path.split(separator: "/").last ?? "") + "/a.js"] {
      #expect(throws: OutputError.isReviewed(.file(path), reviewedFile: script)) {
        try plan([path], reviewedFiles: [folder.file("b.js"), script])
      }
    }
    #expect(try folder.text("a.js") == "let a;")
  }

  @Test func `a full disk is told and the other reports are written`() throws {
    let errors = try write(to: [folder.file("a.txt"), "/dev/full", folder.file("b.txt")])
    #expect(errors == [.writeFailed(.file("/dev/full"), SystemError(code: ENOSPC))])
    #expect(try folder.names() == ["a.txt", "b.txt"])
    #expect(
      errors.map(\.message) == [
        "the report to '/dev/full' could not be written: No space left on device; it is incomplete or missing"
      ])
  }

  @Test func `a report that cannot be put in place leaves nothing behind`() throws {
    let path = folder.file("a.txt")
    let plan = try plan([path])
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(plan.write { _ in [1] } == [.writeFailed(.file(path), SystemError(code: EISDIR))])
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `the messages say what to do`() {
    let file = ReportDestination.file("a")
    let messages = [
      OutputError.missingFolder(file: "b/a", folder: "b"), .isFolder("a"), .brokenLink("a"),
      .notWritable(file, SystemError(code: EACCES)), .sameFile(file, file), .sameFile(.standardOutput, file),
      .isReviewed(file, reviewedFile: "a.js"),
    ].map(\.message)
    #expect(
      messages == [
        "'b/a' cannot be written, because the folder 'b' does not exist; create it first",
        "'a' is a folder; name a file in it",
        "'a' is a symbolic link to nothing; remove it, or name another file",
        "'a' cannot be written: Permission denied; name another file",
        "two reports would go to the same file, 'a'; name one file for each",
        "two reports would go to the same file, standard output and 'a'; name one file for each",
        "'a' would replace the reviewed file 'a.js'; name another file",
      ])
  }

  private func plan(_ paths: [String], reviewedFiles: [String] = []) throws -> OutputPlan {
    let requests = paths.map { ReportRequest(format: .text, destination: .file($0)) }
    return try OutputPlan(requests, standardOutput: .standardOutput) { reviewedFiles }
  }

  private func write(to paths: [String]) throws -> [OutputError] {
    try plan(paths).write { Array("\($0.format.rawValue) report".utf8) }
  }
}
