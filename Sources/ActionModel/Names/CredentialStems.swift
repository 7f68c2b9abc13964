/// The beginnings of all words that ``CredentialRole`` knows, to tell fast that a text has none of them.
public enum CredentialStems {
  /// Whether a text may hold a name with a role. Most texts do not, and then none needs to be taken apart.
  public static func mayOccur(in text: some Sequence<UInt8>) -> Bool {
    let stems = table
    var window: UInt32 = 0
    for byte in text {
      // The bit 0x20 tells small letters from capitals, and is set in all.
      window = window << 8 | UInt32(byte | 0x20)
      if byte >= 0x80 || stems.contains(window) || window & 0xFFFF == shortWord { return true }
    }
    return stems.contains(window << 8 | blank)
  }

  private static let blank: UInt32 = 0x20
  /// The one word of two letters, `pw`.
  private static let shortWord = UInt32(UInt8(ascii: "p")) << 8 | UInt32(UInt8(ascii: "w"))

  private static let table: StemTable = {
    var table = StemTable()
    for word in CredentialRole.allWords where word.utf8.allSatisfy({ $0 < 0x80 }) {
      let start = word.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
      if word.utf8.count >= 4 { table.insert(start) }
      if word.utf8.count == 3 { for last in blank...0xFF { table.insert(start << 8 | last | blank) } }
    }
    return table
  }()
}

/// A set of four bytes each, some others included: bits at places that a hash tells.
private struct StemTable {
  private var bits = [UInt64](repeating: 0, count: 1 << (placeBits - 6))

  mutating func insert(_ stem: UInt32) { bits[Self.place(stem) >> 6] |= 1 << UInt64(Self.place(stem) & 63) }

  func contains(_ stem: UInt32) -> Bool { bits[Self.place(stem) >> 6] >> UInt64(Self.place(stem) & 63) & 1 == 1 }

  private static let placeBits = 16

  /// Multiplicative hashing; the multiplier is Knuth's.
  private static func place(_ stem: UInt32) -> Int { Int((stem &* 0x9E37_79B1) >> (32 - UInt32(placeBits))) }
}
