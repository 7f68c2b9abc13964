import Files
import Findings
import Source

/// A path in a manifest, which must lead to a file inside the action's folder.
struct ManifestPath {
  private let path: String

  /// The path as it is written.
  init(_ path: String) { self.path = path }

  /// Why a path leads to no file that may be read.
  struct Problem: Error {
    let kind: Notification.Kind
    let text: String
  }

  /// The file that the path leads to, whose name is as a walk of the folder finds it.
  func file(in folder: FoundFolder) throws(Problem) -> FoundFile {
    let parts = path.split(separator: "/").filter { $0 != "." }
    if path.utf8.first == UInt8(ascii: "/") || parts.contains("..") { throw .outside(path) }
    guard !parts.isEmpty, !path.utf8.contains(0) else { throw .noPath }
    let name = parts.joined(separator: "/")
    let fullPath = ReportPaths.path(of: name, in: folder.path)
    let status: FileStatus?
    let isInside: Bool
    do throws(SystemError) {
      status = try FileSystem.status(of: fullPath)
      isInside = status == nil ? true : try folder.boundary.contains(fullPath)
    } catch {
      throw .unreadable(path, error)
    }
    guard let status else { throw .missing(path) }
    if !isInside { throw .outside(path) }
    if status.kind != .regular { throw .noFile(path, status.kind) }
    return FoundFile(
      origin: .path(fullPath, inside: folder.boundary), reportPath: ReportPaths.path(of: name, in: folder.reportPath))
  }
}

extension ManifestPath.Problem {
  fileprivate static let noPath = Self(
    kind: .unreadable, text: "the path is empty or holds a NUL; write a path relative to the action's folder")

  fileprivate static func outside(_ path: String) -> Self {
    Self(
      kind: .outsideSubmission,
      text: "\(quoted(path)) leaves the action's folder, so it was not read; put the file into the folder, and write "
        + "its relative path without '..'")
  }

  fileprivate static func missing(_ path: String) -> Self {
    Self(kind: .unreadable, text: "\(quoted(path)) does not exist; correct the path, or add the file")
  }

  fileprivate static func noFile(_ path: String, _ kind: FileStatus.Kind) -> Self {
    Self(kind: .unreadable, text: "\(quoted(path)) is \(kind.rawValue); name a file")
  }

  fileprivate static func unreadable(_ path: String, _ error: SystemError) -> Self {
    Self(kind: .unreadable, text: "\(quoted(path)) cannot be read: \(error.explanation); check its permissions")
  }
}
