import Source
import Testing

@Suite struct ChecksumTests {
  @Test("CRC-32 has the check value that its catalogue gives")
  func checkValue() { #expect(Checksum.crc32("123456789".utf8) == 0xCBF4_3926) }

  @Test(
    "base 62 begins with zeros and counts numerals, capitals, small letters",
    arguments: [(0, "000000"), (61, "00000z"), (62, "000010"), (10, "00000A"), (.max, "4gfFC3")])
  func base62(_ number: UInt32, _ text: String) { #expect(Checksum.base62(number) == text) }
}
