/// Checksums that providers put into their tokens.
public enum Checksum {
  /// The CRC-32 of IEEE 802.3.
  public static func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var register = UInt32.max
    for byte in bytes {
      register ^= UInt32(byte)
      for _ in 0..<8 { register = register & 1 == 1 ? register >> 1 ^ 0xEDB8_8320 : register >> 1 }
    }
    return ~register
  }

  /// A number in base 62, with ``base62Length`` digits: the numerals, the capitals, the small letters.
  public static func base62(_ number: UInt32) -> String {
    let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    var (rest, text) = (Int(number), "")
    for _ in 0..<base62Length {
      text = "\(digits[rest % digits.count])\(text)"
      rest /= digits.count
    }
    return text
  }

  /// The digits of the largest number of 32 bits.
  public static let base62Length = 6
}
