import Files
import Source

/// Why a report cannot be written where the user wants it.
enum OutputError: Error, Equatable {
  case missingFolder(file: String, folder: String)
  case isFolder(String)
  case brokenLink(String)
  case notWritable(ReportDestination, SystemError)
  case sameFile(ReportDestination, ReportDestination)
  case isReviewed(ReportDestination, reviewedFile: String)
  case writeFailed(ReportDestination, SystemError)

  /// What is wrong and what to do, as a clause.
  var message: String {
    switch self {
    case .missingFolder(let file, let folder):
      "\(quoted(file)) cannot be written, because the folder \(quoted(folder)) does not exist; create it first"
    case .isFolder(let file): "\(quoted(file)) is a folder; name a file in it"
    case .brokenLink(let file): "\(quoted(file)) is a symbolic link to nothing; remove it, or name another file"
    case .notWritable(let destination, let error):
      "\(destination.name) cannot be written: \(error.explanation); name another file"
    case .sameFile(let first, let second):
      "two reports would go to the same file, \(first.name)\(first == second ? "" : " and \(second.name)"); "
        + "name one file for each"
    case .isReviewed(let destination, let reviewedFile):
      "\(destination.name) would replace the reviewed file \(quoted(reviewedFile)); name another file"
    case .writeFailed(let destination, let error):
      "the report to \(destination.name) could not be written: \(error.explanation); it is incomplete or missing"
    }
  }
}
