import Files

/// Files that commands for developers read and write.
enum TextFile {
  /// The bytes of a file.
  static func bytes(of path: String) throws(DevelopmentError) -> [UInt8] {
    do throws(SystemError) {
      let file = try FileDescriptor.open(path, .read)
      defer { try? file.close() }
      return try file.read(atMost: sizeLimit)
    } catch {
      throw DevelopmentError(path, error)
    }
  }

  /// The text of a file.
  static func text(of path: String) throws(DevelopmentError) -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  /// Writes a file in place of the one that may be there.
  static func write(_ bytes: [UInt8], to path: String) throws(DevelopmentError) {
    FileSystem.remove(path)
    do throws(SystemError) {
      let file = try FileDescriptor.open(path, .create)
      defer { try? file.close() }
      try file.write(bytes)
    } catch {
      throw DevelopmentError(path, error)
    }
  }

  /// Larger than any script that is reviewed.
  private static let sizeLimit = 32 << 20
}
