import Patterns
import Synchronization

/// Looks for all formats of credentials in texts, at a cost that does not grow with the number of formats.
///
/// Each three bytes of a text are looked up in a small table of those that keywords begin with. Only where a keyword
/// stands, its formats' patterns are tried; they are compiled when they are first needed.
struct FormatSearch: ~Copyable {
  /// Made for the first text that has a keyword; most scripts have none.
  private var matcher: Matcher?
  private static let index = KeywordIndex(CredentialFormat.all.map(\.keywords))
  private static let patterns = PatternCache()

  /// A match in a text, as a range of bytes.
  struct Match {
    let format: CredentialFormat
    /// Counted from the start of the text.
    let range: Range<Int>
    let text: String
  }

  /// The credentials in a text; of several that overlap, that of the format that stands first in the list. None if there
  /// is no memory left to look for them.
  mutating func matches(in text: ArraySlice<UInt8>) -> [Match] {
    let formats = Self.index.formats(in: text)
    guard !formats.isEmpty else { return [] }
    if matcher == nil { matcher = try? Matcher() }
    let bytes = Array(text)
    var found: [Match] = []
    for number in formats {
      let format = CredentialFormat.all[number]
      guard let pattern = Self.patterns[number] else { continue }
      for range in ranges(of: pattern, in: bytes)
      where !found.contains(where: { $0.range.overlaps(range) }) && isGenuine(bytes[range], format) {
        found.append(Match(format: format, range: range, text: String(decoding: bytes[range], as: UTF8.self)))
      }
    }
    return found
  }

  private mutating func ranges(of pattern: Pattern, in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while found.count < Self.matchLimit,
      case .match(let range)? = matcher?.firstMatch(of: pattern, in: bytes.span, from: start)
    {
      if !range.isEmpty { found.append(range) }
      start = max(range.upperBound, start + 1)
      guard start < bytes.count else { break }
    }
    return found
  }

  /// A table of so many secrets in one text is as bad as one of more.
  private static let matchLimit = 100

  private func isGenuine(_ match: ArraySlice<UInt8>, _ format: CredentialFormat) -> Bool {
    let text = String(decoding: match, as: UTF8.self)
    // Hosts of examples are real hosts of people's own; what counts in an address is what else is in it.
    if text.contains("://") ? Placeholder.isBlank(text) : Placeholder.isPlaceholder(text) { return false }
    return format.check?.holds(for: text) ?? true
  }
}

/// Which formats have a keyword in a text.
private struct KeywordIndex: Sendable {
  /// For each hash of three bytes, whether a keyword begins with such.
  private var isStart = [Bool](repeating: false, count: 1 << hashBits)
  private var keywords: [UInt32: [(keyword: [UInt8], format: Int)]] = [:]

  init(_ keywordsOfFormats: [[String]]) {
    for (format, list) in keywordsOfFormats.enumerated() {
      for keyword in list {
        let bytes = Array(keyword.utf8)
        guard bytes.count >= 3 else { continue }
        let start = Self.hash(bytes[0], bytes[1], bytes[2])
        isStart[Int(start)] = true
        keywords[start, default: []].append((bytes, format))
      }
    }
  }

  /// The numbers of the formats, in their order.
  func formats(in text: ArraySlice<UInt8>) -> [Int] {
    guard text.count >= 3 else { return [] }
    var found: Set<Int> = []
    unsafe text.withUnsafeBufferPointer { bytes in
      var (first, second) = unsafe (bytes[0] | 0x20, bytes[1] | 0x20)
      for index in 2..<bytes.count {
        let third = unsafe bytes[index] | 0x20
        let hash = Self.hash(first, second, third)
        if isStart[Int(hash)] {
          for (keyword, format) in keywords[hash] ?? [] where unsafe matches(keyword, bytes, at: index - 2) {
            found.insert(format)
          }
        }
        (first, second) = (second, third)
      }
    }
    return found.sorted()
  }

  private func matches(_ keyword: [UInt8], _ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + keyword.count <= text.count else { return false }
    for index in keyword.indices where unsafe keyword[index] | 0x20 != text[start + index] | 0x20 { return false }
    return true
  }

  private static let hashBits = 13

  /// The bit 0x20 tells small letters from capitals, and is set in all.
  private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    let key = UInt32(first | 0x20) << 16 | UInt32(second | 0x20) << 8 | UInt32(third | 0x20)
    return (key &* 0x9E37_79B1) >> (32 - UInt32(hashBits))
  }
}

/// The patterns of the formats, each compiled when it is first asked for.
private final class PatternCache: Sendable {
  private let compiled = Mutex<[Int: Pattern?]>([:])

  /// The pattern of a format; nil if it is none, which a test excludes.
  subscript(number: Int) -> Pattern? {
    compiled.withLock { compiled in
      if let known = compiled[number] { return known }
      let pattern = try? Pattern(CredentialFormat.all[number].pattern)
      compiled[number] = pattern
      return pattern
    }
  }
}
