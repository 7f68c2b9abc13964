import Files
import FoundationEssentials
import Glibc

/// A new folder that is removed with its contents at the end of a test.
public final class TemporaryFolder {
  /// The path of the folder.
  public let path: String

  /// Creates the folder.
  public init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "action-review-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, with the folders above it, and returns its path.
  @discardableResult
  public func write(_ name: String, _ text: String = "") throws -> String { try write(name, bytes: Array(text.utf8)) }

  /// Writes a file, with the folders above it, and returns its path.
  @discardableResult
  public func write(_ name: String, bytes: [UInt8]) throws -> String {
    let url = URL(filePath: file(name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return file(name)
  }

  /// Creates a symbolic link to `target`, which is taken as it is written.
  public func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: file(name), withDestinationPath: target)
  }

  /// The text of a file.
  public func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: file(name))), as: UTF8.self)
  }

  /// The names of what is in the folder, sorted.
  public func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}

extension TemporaryFolder {
  /// Creates a named pipe.
  public func pipe(_ name: String) throws {
    guard unsafe mkfifo(file(name), 0o600) == 0 else { throw SystemError(code: errno) }
  }

  /// Creates an empty file whose name need not be UTF-8.
  public func writeFile(named name: [UInt8]) throws {
    let bytes = Array(file("").utf8) + name + [0]
    let number = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { path in
        unsafe path.baseAddress.map { unsafe Glibc.open($0, O_WRONLY | O_CREAT, 0o600) } ?? -1
      }
    }
    guard number >= 0 else { throw SystemError(code: errno) }
    Glibc.close(number)
  }
}
