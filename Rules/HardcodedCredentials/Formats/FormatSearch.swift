import Patterns
import Source
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
  /// The first three bytes of all keywords.
  private var starts = ByteWindowSet()
  private var keywords: [UInt32: [(keyword: [UInt8], format: Int)]] = [:]

  init(_ keywordsOfFormats: [[String]]) {
    for (format, list) in keywordsOfFormats.enumerated() {
      for keyword in list where keyword.utf8.count >= Self.startLength {
        let start = ByteWindowSet.window(keyword.utf8.prefix(Self.startLength))
        starts.insert(start)
        keywords[start, default: []].append((Array(keyword.utf8), format))
      }
    }
  }

  private static let startLength = 3
  private static let startMask: UInt32 = 0xFF_FFFF

  /// The numbers of the formats, in their order.
  func formats(in text: ArraySlice<UInt8>) -> [Int] {
    var found: Set<Int> = []
    unsafe text.withUnsafeBufferPointer { bytes in
      var window: UInt32 = 0
      for index in 0..<bytes.count {
        window = unsafe window << 8 & Self.startMask | ByteWindowSet.lowercase(bytes[index])
        guard starts.contains(window) else { continue }
        for (keyword, format) in keywords[window] ?? []
        where unsafe matches(keyword, bytes, at: index + 1 - Self.startLength) {
          found.insert(format)
        }
      }
    }
    return found.sorted()
  }

  private func matches(_ keyword: [UInt8], _ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start >= 0, start + keyword.count <= text.count else { return false }
    for index in keyword.indices where unsafe keyword[index] | 0x20 != text[start + index] | 0x20 { return false }
    return true
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
