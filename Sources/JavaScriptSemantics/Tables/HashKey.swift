/// The random numbers by which tables mix what they look up, so that a hostile script cannot choose keys that collide.
///
/// They are drawn once for each process. Mixing is that of wyhash: a full product of two words, folded.
struct HashKey: Sendable {
  private let first: UInt64
  private let second: UInt64

  private init() {
    first = .random(in: 0 ... .max)
    second = .random(in: 0 ... .max) | 1
  }

  /// The key of this process.
  static let process = HashKey()

  /// The hash of a number.
  func hash(_ number: UInt64) -> UInt64 { Self.fold(number ^ first, second ^ (number &* 0x9E37_79B9_7F4A_7C15)) }

  /// The hash of some bytes.
  func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state = second ^ UInt64(bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      state = unsafe Self.fold(
        bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ first, state ^ 0xA076_1D64_78BD_642F)
      offset += 8
    }
    var last: UInt64 = 0
    while offset < bytes.count {
      last = unsafe last << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return Self.fold(Self.fold(last ^ first, state ^ 0xE703_7ED1_A0B4_28DB), second)
  }

  private static func fold(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let (high, low) = one.multipliedFullWidth(by: other)
    return high ^ low
  }
}
