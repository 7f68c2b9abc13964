import Testing

@testable import CommandLineInterface

struct OutputArgumentTests {
  @Test(arguments: [
    ([], ["text -"]),
    (["-f", "sarif"], ["sarif -"]),
    (["-o", "a"], ["text a"]),
    (["-f", "sarif", "-o", "a"], ["sarif a"]),
    (["-o", "sarif=a"], ["text -", "sarif a"]),
    (["-o", "sarif=a", "-f", "concise"], ["concise -", "sarif a"]),
    (["-o", "sarif=a", "-o", "concise=-"], ["sarif a", "concise -"]),
    (["-o", "sarif=a", "-o", "b"], ["text b", "sarif a"]),
    (["-o", "sarif=a", "-o", "sarif=b", "-o", "-"], ["text -", "sarif a", "sarif b"]),
    (["-o", "a=b.txt"], ["text a=b.txt"]),
    (["-o", "./sarif=b"], ["text ./sarif=b"]),
    (["-o", "sarif=a=b"], ["text -", "sarif a=b"]),
  ])
  func `outputs become reports`(arguments: [String], expected: [String]) throws {
    guard case .check(let options) = try Invocation(parsing: ["check"] + arguments) else {
      Issue.record("not check")
      return
    }
    let reports = try options.reports.map { request in
      switch request.destination {
      case .standardOutput: "\(request.format.rawValue) -"
      case .file(let path): "\(request.format.rawValue) \(path)"
      }
    }
    #expect(reports == expected)
  }
}
