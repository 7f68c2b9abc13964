import Glibc

/// Calls that work on names of files.
public enum FileSystem {
  /// What is known about the file that `path` leads to, or nil if there is none.
  public static func status(of path: String) throws(SystemError) -> FileStatus? {
    var status = stat()
    if unsafe stat(path, &status) == 0 { return FileStatus(status) }
    return try absence()
  }

  /// What is known about the file at `path`, which may be a link itself, or nil if there is none.
  public static func statusOfLink(_ path: String) throws(SystemError) -> FileStatus? {
    var status = stat()
    if unsafe lstat(path, &status) == 0 { return FileStatus(status) }
    return try absence()
  }

  private static func absence() throws(SystemError) -> FileStatus? {
    let error = SystemError.last
    if error.code == ENOENT || error.code == ENOTDIR { return nil }
    throw error
  }

  /// The path without symbolic links of an existing file.
  public static func resolvedPath(_ path: String) throws(SystemError) -> String {
    guard let resolved = unsafe realpath(path, nil) else { throw .last }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// A name in a folder.
  public enum Name: Sendable, Hashable {
    case text(String)
    /// A name that is no UTF-8, so that no path can hold it; the text is for messages.
    case notUTF8(String)
  }

  /// The names in a folder, without `.` and `..`, in no order.
  public static func names(in folder: String) throws(SystemError) -> [Name] {
    guard let stream = unsafe opendir(folder) else { throw .last }
    defer { unsafe closedir(stream) }
    var names: [Name] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw .last }
        return names
      }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      if name == [dot] || name == [dot, dot] { continue }
      names.append(
        String(validating: name, as: UTF8.self).map(Name.text) ?? .notUTF8(String(decoding: name, as: UTF8.self)))
    }
  }

  private static let dot = UInt8(ascii: ".")

  /// Checks that the file or folder may be written.
  public static func checkWritable(_ path: String) throws(SystemError) {
    guard unsafe access(path, W_OK) == 0 else { throw .last }
  }

  /// Gives a file another name in one step, replacing what had that name.
  public static func rename(_ path: String, to newPath: String) throws(SystemError) {
    guard unsafe Glibc.rename(path, newPath) == 0 else { throw .last }
  }

  /// Removes a file, if it is there.
  public static func remove(_ path: String) { _ = unsafe unlink(path) }
}
