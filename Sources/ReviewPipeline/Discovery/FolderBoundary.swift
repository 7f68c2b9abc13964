import Files

/// A folder that files must not leave by `..` or symbolic links.
struct FolderBoundary: Sendable, Hashable {
  /// The folder without symbolic links, with a slash at the end.
  private let prefix: String

  /// The boundary around the folder at `path`.
  init(around path: String) throws(SystemError) {
    let resolved = try FileSystem.resolvedPath(path)
    prefix = resolved == "/" ? resolved : resolved + "/"
  }

  /// Whether `path` leads to a file in the folder, or to the folder itself.
  func contains(_ path: String) throws(SystemError) -> Bool {
    contains(resolvedPath: try FileSystem.resolvedPath(path))
  }

  /// Whether an open file lies in the folder.
  func contains(_ file: FileDescriptor) throws(SystemError) -> Bool { contains(resolvedPath: try file.path) }

  private func contains(resolvedPath: String) -> Bool { (resolvedPath + "/").utf8.starts(with: prefix.utf8) }
}
