/// A set of short byte sequences that answers fast, and sometimes takes another sequence for one of its own.
///
/// A window is the last three or four bytes of a text as one number, in small letters: see ``ByteWindowSet/lowercase(_:)``.
public struct ByteWindowSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << (placeBits - 6))

  public init() {}

  public mutating func insert(_ window: UInt32) {
    bits[Self.place(window) >> 6] |= 1 << UInt64(Self.place(window) & 63)
  }

  public func contains(_ window: UInt32) -> Bool {
    bits[Self.place(window) >> 6] >> UInt64(Self.place(window) & 63) & 1 == 1
  }

  /// A byte with the bit that tells small letters from capitals set; other characters that differ in it count as equal.
  public static func lowercase(_ byte: UInt8) -> UInt32 { UInt32(byte | 0x20) }

  /// The window of bytes in their order.
  public static func window(_ bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | lowercase($1) } }

  /// 8 KB, which stay in the processor's cache.
  private static let placeBits = 16

  /// Multiplicative hashing; the multiplier is Knuth's.
  private static func place(_ window: UInt32) -> Int { Int((window &* 0x9E37_79B1) >> (32 - UInt32(placeBits))) }
}
