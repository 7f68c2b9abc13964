import Files

/// A file that a report goes to, checked before there is a report.
struct OutputFile {
  /// The path as the user gave it.
  let path: String
  /// Equal for two paths that lead to one file.
  let place: Place
  /// The file that is there already, or nil.
  private let existing: FileStatus?
  /// The path to write: without symbolic links, so that a link's target is replaced and not the link.
  private let target: String

  /// Where a file is, or will be.
  enum Place: Hashable {
    case existing(FileIdentity)
    case new(folder: FileIdentity, name: String)
  }

  /// Checks that a file can be written at `path`.
  ///
  /// - Throws: ``OutputError`` if the folder is missing, or file or folder may not be written.
  init(_ path: String) throws(OutputError) {
    self.path = path
    existing = try Self.attempt(path) { () throws(SystemError) in try FileSystem.status(of: path) }
    if let existing {
      if existing.kind == .folder { throw .isFolder(path) }
      place = .existing(existing.identity)
      target = try Self.attempt(path) { () throws(SystemError) in try Self.target(of: path, existing) }
    } else {
      place = try Self.place(ofNewFile: path)
      target = path
    }
  }

  /// Replaces the file in one step by one that holds `bytes`; a device or pipe is written to instead.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    if let existing, existing.kind != .regular {
      let file = try FileDescriptor.open(target, .existing)
      return try Self.fill(file, with: bytes)
    }
    let (temporaryFile, temporaryPath) = try createTemporaryFile()
    do throws(SystemError) {
      if let existing { try temporaryFile.setPermissions(of: existing) }
      try Self.fill(temporaryFile, with: bytes)
      try FileSystem.rename(temporaryPath, to: target)
    } catch {
      FileSystem.remove(temporaryPath)
      throw error
    }
  }

  /// Creates a file beside the target, because only within a file system can it be renamed in one step.
  private func createTemporaryFile() throws(SystemError) -> (file: FileDescriptor, path: String) {
    let stem = "\(Self.folder(of: target))/.action-review-\(ProcessEnvironment.processNumber)"
    var attempt = 0
    while true {
      let path = "\(stem)-\(attempt).tmp"
      do throws(SystemError) {
        return (try FileDescriptor.open(path, .create), path)
      } catch {
        guard error.meansExisting, attempt < Self.attemptLimit else { throw error }
        attempt += 1
      }
    }
  }

  /// Names are taken only by what ended processes of the same number have left behind.
  private static let attemptLimit = 100

  private static func fill(_ file: FileDescriptor, with bytes: [UInt8]) throws(SystemError) {
    do throws(SystemError) {
      try file.write(bytes)
    } catch {
      try? file.close()
      throw error
    }
    try file.close()
  }

  private static func target(of path: String, _ existing: FileStatus) throws(SystemError) -> String {
    try FileSystem.checkWritable(path)
    guard existing.kind == .regular else { return path }
    let target = try FileSystem.resolvedPath(path)
    try FileSystem.checkWritable(folder(of: target))
    return target
  }

  private static func place(ofNewFile path: String) throws(OutputError) -> Place {
    let link = try attempt(path) { () throws(SystemError) in try FileSystem.statusOfLink(path) }
    if link?.kind == .link { throw .brokenLink(path) }
    let folder = folder(of: path)
    let status = try attempt(path) { () throws(SystemError) in try FileSystem.status(of: folder) }
    guard let status, status.kind == .folder else { throw .missingFolder(file: path, folder: folder) }
    try attempt(path) { () throws(SystemError) in try FileSystem.checkWritable(folder) }
    return .new(folder: status.identity, name: name(of: path))
  }

  /// The folder of `path`: what stands before its last slash.
  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: slash) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The name of the file at `path`: what stands behind its last slash.
  private static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: slash) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  private static let slash = UInt8(ascii: "/")

  private static func attempt<Result>(
    _ path: String, _ body: () throws(SystemError) -> Result
  ) throws(OutputError) -> Result {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .notWritable(.file(path), error)
    }
  }
}
