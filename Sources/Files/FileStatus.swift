import Glibc

/// What the system knows about a file.
public struct FileStatus: Equatable, Sendable {
  /// Equal for two names of the same file, and for no others.
  public let identity: FileIdentity
  /// What the file is.
  public let kind: Kind
  /// The permission bits.
  public let permissions: UInt32

  init(_ status: stat) {
    identity = FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    kind = Kind(mode: status.st_mode)
    permissions = status.st_mode & 0o7777
  }

  /// What a file can be; the raw value names it in messages.
  public enum Kind: String, Sendable {
    case regular = "a file"
    case folder = "a folder"
    case link = "a symbolic link"
    case pipe = "a named pipe"
    case socket = "a socket"
    case device = "a device"

    init(mode: mode_t) {
      self =
        switch mode & S_IFMT {
        case S_IFREG: .regular
        case S_IFDIR: .folder
        case S_IFLNK: .link
        case S_IFIFO: .pipe
        case S_IFSOCK: .socket
        default: .device
        }
    }
  }
}

/// The device and the number of a file on it.
public struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64
}
