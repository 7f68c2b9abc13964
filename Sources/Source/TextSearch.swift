extension StringProtocol {
  /// Whether `part` is in the text, byte for byte.
  ///
  /// The standard library compares characters by Unicode equivalence, at many times the cost.
  public func holds(_ part: StaticString) -> Bool {
    part.withUTF8Buffer { part in
      unsafe utf8.withContiguousStorageIfAvailable { unsafe Self.holds($0, part) }
        ?? Array(utf8).withUnsafeBufferPointer { unsafe Self.holds($0, part) }
    }
  }

  private static func holds(_ text: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = unsafe part.first else { return true }
    guard text.count >= part.count else { return false }
    for start in 0...(text.count - part.count) where unsafe text[start] == first {
      var length = 1
      while length < part.count, unsafe text[start + length] == part[length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }
}
