import Glibc

extension [UInt8] {
  /// Whether a byte is among these, by the C library, which looks at many bytes at once.
  public func holds(_ byte: UInt8) -> Bool { firstIndex(of: byte, from: 0) != nil }

  /// The place of the first such byte from `start` on.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    unsafe withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, CInt(byte), bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}

extension StringProtocol {
  /// Whether `part` is in the text, byte for byte.
  ///
  /// The standard library compares characters by Unicode equivalence, at many times the cost.
  public func holds(_ part: StaticString) -> Bool { firstOffset(of: part) != nil }

  /// The place of the first `part` in the text, byte for byte.
  public func firstRange(ofBytes part: StaticString) -> Range<Index>? {
    guard let offset = firstOffset(of: part) else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: part.utf8CodeUnitCount)
  }

  private func firstOffset(of part: StaticString) -> Int? {
    part.withUTF8Buffer { part in
      let offset = utf8.withContiguousStorageIfAvailable { unsafe Self.firstOffset(of: part, in: $0) }
      if let offset { return offset }
      return unsafe Array(utf8).withUnsafeBufferPointer { unsafe Self.firstOffset(of: part, in: $0) }
    }
  }

  private static func firstOffset(
    of part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let first = unsafe part.first else { return 0 }
    guard text.count >= part.count else { return nil }
    for start in 0...(text.count - part.count) where unsafe text[start] == first {
      var length = 1
      while length < part.count, unsafe text[start + length] == part[length] { length += 1 }
      if length == part.count { return start }
    }
    return nil
  }
}
