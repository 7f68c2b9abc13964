import Files
import FoundationEssentials
import Glibc
import ReviewTesting

@testable import Reporting

/// The validator that `Scripts/validate-sarif --set-up` fetches.
enum SchemaValidation {
  /// Whether reports can be validated: the validator is there, or this is a run that must not go without.
  static let isPossible =
    FileManager.default.fileExists(atPath: ".tools/sarif-schema/.stamp")
    || ProcessInfo.processInfo.environment["CI"] != nil

  /// What is wrong with a SARIF report, in lines; empty for a valid one.
  static func problems(in report: [UInt8]) throws -> String {
    let folder = try TemporaryFolder()
    let file = try folder.write("report.sarif", bytes: report)
    let status = unsafe system("Scripts/validate-sarif '\(file)' >'\(folder.file("output"))' 2>&1")
    let output = try folder.text("output")
    return status == 0 ? output : "exit status \(status)\n\(output)"
  }
}
