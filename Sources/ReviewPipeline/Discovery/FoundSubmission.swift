import Findings

/// What is reviewed as one, before anything of it was read.
struct FoundSubmission: Sendable {
  /// The path for reports: a script, or a folder with a manifest.
  let path: String
  /// The folder of an action; nil for a single script.
  let folder: FoundFolder?
  /// The scripts, in no order; those that only the manifest names are not among them.
  var scripts: [FoundFile]
  /// What could not be looked at.
  var notifications: [Notification] = []
}

/// The folder of an action.
struct FoundFolder: Sendable {
  /// The path that opens it.
  let path: String
  /// The path for reports.
  let reportPath: String
  /// What its files must not leave.
  let boundary: FolderBoundary
  /// Its `action.json`.
  let manifest: FoundFile
}

/// A file that is to be read.
struct FoundFile: Sendable, Hashable {
  /// Where its bytes are.
  let origin: Origin
  /// The path for reports.
  let reportPath: String

  /// A place that bytes can be read from.
  enum Origin: Sendable, Hashable {
    /// A path, and the folder that the file must not leave, unless the user named it.
    case path(String, inside: FolderBoundary?)
    case standardInput
    /// The bytes themselves.
    case memory([UInt8])
  }

  /// The last part of the path, which may tell the block.
  var name: String { String(reportPath.split(separator: "/").last ?? "") }
}
