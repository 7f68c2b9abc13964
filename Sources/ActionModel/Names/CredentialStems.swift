import Source

/// The beginnings of all words that ``CredentialRole`` knows, to tell fast that a text has none of them.
public enum CredentialStems {
  /// Whether a text may hold a name with a role. Most texts do not, and then none needs to be taken apart.
  public static func mayOccur(in text: some Sequence<UInt8>) -> Bool {
    let stems = table
    var window: UInt32 = 0
    for byte in text {
      window = window << 8 | ByteWindowSet.lowercase(byte)
      if byte >= 0x80 || stems.contains(window) || window & 0xFFFF == shortWord { return true }
    }
    return stems.contains(window << 8 | blank)
  }

  private static let blank: UInt32 = 0x20
  /// The one word of two letters, `pw`.
  private static let shortWord = UInt32(UInt8(ascii: "p")) << 8 | UInt32(UInt8(ascii: "w"))

  private static let table: ByteWindowSet = {
    var table = ByteWindowSet()
    for word in CredentialRole.allWords where word.utf8.allSatisfy({ $0 < 0x80 }) {
      let start = ByteWindowSet.window(word.utf8.prefix(4))
      if word.utf8.count >= 4 { table.insert(start) }
      if word.utf8.count == 3 { for last in blank...0xFF { table.insert(start << 8 | last | blank) } }
    }
    return table
  }()
}
