import ActionModel
import Files
import Findings
import Source

/// Finds what is to be reviewed below the paths that a user named.
///
/// A folder with `action.json` is one submission with all scripts beneath it; every other script is a submission of its
/// own. Hidden names and `node_modules` are passed over. Links are not followed into folders.
struct SubmissionDiscovery {
  /// What is to be reviewed, in the order of paths, each once.
  private(set) var submissions: [FoundSubmission] = []
  /// What belongs to no submission, in the order in which it was met.
  private(set) var notifications: [Notification] = []

  private let paths = ReportPaths()

  /// Looks at files, folders and, for the path `-`, standard input, which reports call `standardInputName`.
  init(_ operands: [String], standardInputName: String) {
    for operand in operands {
      if operand == Self.standardInput {
        addScript(FoundFile(origin: .standardInput, reportPath: standardInputName))
      } else {
        add(operand)
      }
    }
    orderSubmissions()
  }

  /// The path that stands for standard input.
  static let standardInput = "-"

  private mutating func add(_ operand: String) {
    let status: FileStatus?
    do throws(SystemError) {
      status = try FileSystem.status(of: operand)
    } catch {
      notifications.append(.unreadable(operand, error))
      return
    }
    switch status?.kind {
    case .folder: addFolder(operand)
    case .regular where operand.split(separator: "/").last == Substring(ActionManifest.fileName):
      addFolder(Self.folder(of: operand))
    case .regular: addScript(FoundFile(origin: .path(operand, inside: nil), reportPath: paths.path(for: operand)))
    case .some(let kind): notifications.append(.unreadable(operand, kind))
    case nil: notifications.append(.missing(operand))
    }
  }

  private static func folder(of path: String) -> String {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    return folder.isEmpty ? (path.utf8.first == UInt8(ascii: "/") ? "/" : ".") : folder
  }

  private mutating func addScript(_ file: FoundFile) {
    submissions.append(FoundSubmission(path: file.reportPath, folder: nil, scripts: [file]))
  }

  private mutating func addFolder(_ path: String) {
    let before = (submissions.count, notifications.count)
    do throws(SystemError) {
      var walk = FolderWalk(boundary: try FolderBoundary(around: path))
      walk.walk(path, reportPath: paths.path(for: path))
      submissions += walk.submissions
      notifications += walk.notifications
    } catch {
      notifications.append(.unreadable(path, error))
    }
    if before == (submissions.count, notifications.count) { notifications.append(.nothingToReview(path)) }
  }

  /// Sorts by path, and drops what was found twice: a script that is part of an action is not reviewed on its own.
  private mutating func orderSubmissions() {
    var partsOfActions: Set<String> = []
    for submission in submissions where submission.folder != nil {
      partsOfActions.formUnion(submission.scripts.map(\.reportPath))
    }
    var seen: Set<String> = []
    submissions = submissions.filter { submission in
      if submission.folder == nil, partsOfActions.contains(submission.path) { return false }
      return seen.insert(submission.path).inserted
    }
    submissions.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

extension Notification {
  /// A path could not be read.
  static func unreadable(_ path: String, _ error: SystemError) -> Self {
    Notification(.unreadable, "it cannot be read: \(error.explanation); check its permissions", path: path)
  }

  /// A path leads to something that has no end, or none that can be foreseen.
  static func unreadable(_ path: String, _ kind: FileStatus.Kind) -> Self {
    Notification(
      .unreadable,
      "it is \(kind.rawValue), which is not reviewed; to review what it holds, give it as standard input, '-'",
      path: path)
  }

  fileprivate static func missing(_ path: String) -> Self {
    Notification(.unreadable, "it does not exist; check the path", path: path)
  }

  fileprivate static func nothingToReview(_ path: String) -> Self {
    Notification(
      .nothingToReview,
      "it holds no script; name a '.js' file, or a folder with '.js' files that are neither hidden nor in 'node_modules'",
      path: path)
  }
}
