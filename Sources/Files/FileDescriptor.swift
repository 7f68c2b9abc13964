import Glibc

/// A file that the system has open.
public struct FileDescriptor: Sendable, Equatable {
  /// The number by which the system knows it.
  public let number: CInt

  /// The open file with this number.
  public init(number: CInt) { self.number = number }

  /// Where the process reads its input.
  public static let standardInput = FileDescriptor(number: STDIN_FILENO)
  /// Where the process writes its results.
  public static let standardOutput = FileDescriptor(number: STDOUT_FILENO)
  /// Where the process writes its messages.
  public static let standardError = FileDescriptor(number: STDERR_FILENO)

  /// How a file is opened.
  public enum Mode: Sendable {
    /// For writing; the file must not exist.
    case create
    /// For writing; the file exists and is no regular file, such as a device or a pipe.
    case existing
    /// For reading; a pipe without a writer is opened, too, and gives nothing.
    case read
  }

  /// Opens the file at `path`.
  public static func open(_ path: String, _ mode: Mode) throws(SystemError) -> FileDescriptor {
    let flags =
      switch mode {
      case .create: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
      case .existing: O_WRONLY
      case .read: O_RDONLY | O_NONBLOCK | O_NOCTTY
      }
    let number = unsafe Glibc.open(path, flags | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw .last }
    return FileDescriptor(number: number)
  }

  /// Writes all of `bytes`.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { unsafe Glibc.write(number, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
        continue
      }
      let error = SystemError.last
      guard error.code == EINTR else { throw error }
    }
  }

  /// Reads to the end, but at most `limit` bytes.
  public func read(atMost limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let wanted = min(max(Self.chunkSize, bytes.count), limit - bytes.count)
      var count = 0
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
        count = unsafe Glibc.read(number, buffer.baseAddress, wanted)
        initialized = max(count, 0)
      }
      if count > 0 {
        bytes += chunk
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw .last
      }
    }
    return bytes
  }

  /// Most scripts are read at once.
  private static let chunkSize = 64 << 10

  /// Gives the file the permissions of another.
  public func setPermissions(of other: FileStatus) throws(SystemError) {
    guard fchmod(number, other.permissions) == 0 else { throw .last }
  }

  /// Closes the file; some systems only now tell that it could not be written.
  public func close() throws(SystemError) {
    guard Glibc.close(number) == 0 else { throw .last }
  }

  /// Where the open file lies, without symbolic links.
  public var path: String {
    get throws(SystemError) {
      var count = 0
      let path = unsafe String(unsafeUninitializedCapacity: Int(PATH_MAX)) { target in
        count = unsafe target.withMemoryRebound(to: CChar.self) { target in
          guard let start = target.baseAddress else { return -1 }
          return unsafe readlink("/proc/self/fd/\(number)", start, target.count)
        }
        return max(count, 0)
      }
      guard count >= 0 else { throw .last }
      return path
    }
  }

  /// Whether the file is a terminal.
  public var isTerminal: Bool { isatty(number) == 1 }

  /// What the system knows about the file, or nil if it is closed.
  public var status: FileStatus? {
    var status = stat()
    return unsafe fstat(number, &status) == 0 ? FileStatus(status) : nil
  }
}

/// An error of the operating system.
public struct SystemError: Error, Equatable, Sendable {
  /// The number of the error, `errno`.
  public let code: CInt

  /// The error with this number.
  public init(code: CInt) { self.code = code }

  /// The error of the call just made.
  static var last: SystemError { SystemError(code: errno) }

  /// The system's words, such as "No space left on device".
  public var explanation: String { unsafe String(cString: strerror(code)) }

  /// Whether a file could not be created because its name is taken.
  public var meansExisting: Bool { code == EEXIST }
}
