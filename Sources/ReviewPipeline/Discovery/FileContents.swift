import Files
import Source

extension FoundFile {
  /// The bytes of the file; one more than ``SourceText/sizeLimit`` if it has more.
  ///
  /// - Returns: nil if the path leads out of the folder by now.
  func contents() throws(SystemError) -> [UInt8]? {
    let limit = SourceText.sizeLimit + 1
    switch origin {
    case .memory(let bytes): return bytes
    case .standardInput: return try FileDescriptor.standardInput.read(atMost: limit)
    case .path(let path, let boundary):
      let file = try FileDescriptor.open(path, .read)
      defer { try? file.close() }
      if let boundary, try !boundary.contains(file) { return nil }
      return try file.read(atMost: limit)
    }
  }
}
