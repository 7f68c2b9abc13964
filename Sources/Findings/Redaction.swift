public import Source

/// Takes secrets out of what findings say, and finds their copies in the texts that reports show.
public struct Redaction: Sendable {
  private let inMessages: SecretTexts
  private let inSources: SecretTexts

  /// What stands in place of a secret.
  public static let mark = "[redacted]"

  /// A redaction of these secrets.
  public init(of secrets: some Sequence<Secret>) {
    let texts = Set(secrets.lazy.map(\.text))
    inMessages = SecretTexts(texts, shortest: Self.shortestInMessages)
    inSources = SecretTexts(texts, shortest: Self.shortestInSources)
  }

  /// Bytes of secrets that can be told from other words. In code short ones are parts of harmless words.
  private static let shortestInMessages = 4
  private static let shortestInSources = 6

  /// Where secrets, or beginnings of long ones, stand in a text.
  public func copies(in source: SourceText) -> [SourceRange] {
    inSources.ranges(in: source.bytes).map { SourceRange($0) }
  }

  /// The finding without the secrets.
  public func applied(to finding: Finding) -> Finding {
    guard !inMessages.isEmpty else { return finding }
    return Finding(
      ruleID: finding.ruleID, severity: finding.severity,
      message: Finding.Message(text(finding.message.text), help: text(finding.message.help)),
      location: finding.location, relatedLocations: finding.relatedLocations.map(applied),
      dataPath: finding.dataPath.map(applied),
      evidence: finding.evidence.map { Evidence($0.label, text($0.value)) }, fixes: finding.fixes)
  }

  private func applied(to place: AnnotatedLocation) -> AnnotatedLocation {
    AnnotatedLocation(place.location, text(place.text))
  }

  private func text(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let ranges = inMessages.ranges(in: bytes)
    guard !ranges.isEmpty else { return text }
    var result: [UInt8] = []
    var end = 0
    for range in ranges {
      result += bytes[end..<range.lowerBound] + Array(Self.mark.utf8)
      end = range.upperBound
    }
    return String(decoding: result + bytes[end...], as: UTF8.self)
  }
}

/// Many secrets that are looked for at once: the cost grows with the text, and with the logarithm of their number.
private struct SecretTexts: Sendable {
  /// In the order of their bytes.
  private let texts: [[UInt8]]
  /// For each text, the longest other one that it begins with; -1 for none.
  private let prefixes: [Int]
  /// The first bytes of all texts.
  private let starts: Set<UInt32>

  init(_ secrets: Set<String>, shortest: Int) {
    let texts = secrets.map { Array($0.utf8) }.filter { $0.count >= shortest }
      .sorted { $0.lexicographicallyPrecedes($1) }
    var prefixes: [Int] = []
    var open: [Int] = []
    for (index, text) in texts.enumerated() {
      while let last = open.last, !text.starts(with: texts[last]) { open.removeLast() }
      prefixes.append(open.last ?? -1)
      open.append(index)
    }
    (self.texts, self.prefixes) = (texts, prefixes)
    starts = Set(texts.map { Self.start(of: $0[...]) })
  }

  var isEmpty: Bool { texts.isEmpty }

  /// Where they stand in `bytes`, without overlaps. A long one counts where its beginning stands, as far as it goes.
  func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    guard !isEmpty, bytes.count >= Self.startLength else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    var window = Self.start(of: bytes[...]) >> 8
    while index + Self.startLength <= bytes.count {
      window = window << 8 | UInt32(bytes[index + Self.startLength - 1])
      let length = starts.contains(window) ? lengthOfMatch(in: bytes, at: index) : 0
      index += 1
      guard length > 0 else { continue }
      found.append(index - 1..<index - 1 + length)
      index += length - 1
      if index + Self.startLength <= bytes.count { window = Self.start(of: bytes[index...]) >> 8 }
    }
    return found
  }

  /// Bytes of the beginning by which most places are told to have no secret; no secret is shorter.
  private static let startLength = 4

  private static func start(of bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(startLength).reduce(0) { $0 << 8 | UInt32($1) }
  }

  private func lengthOfMatch(in bytes: [UInt8], at start: Int) -> Int {
    var (low, high) = (0, texts.count)
    while low < high {
      let middle = (low + high) / 2
      if precedes(texts[middle], bytes, at: start) { low = middle + 1 } else { high = middle }
    }
    if low < texts.count, let length = length(of: texts[low], in: bytes, at: start) { return length }
    var candidate = low - 1
    while candidate >= 0 {
      if let length = length(of: texts[candidate], in: bytes, at: start) { return length }
      candidate = prefixes[candidate]
    }
    return 0
  }

  /// Whether a text comes before what stands at a place, by their first bytes.
  private func precedes(_ text: [UInt8], _ bytes: [UInt8], at start: Int) -> Bool {
    for index in 0..<min(text.count, Self.comparedLength) {
      guard start + index < bytes.count else { return false }
      if text[index] != bytes[start + index] { return text[index] < bytes[start + index] }
    }
    return text.count <= Self.comparedLength
  }

  /// How much of a text stands at a place, if that is all of it, or much of a long one.
  private func length(of text: [UInt8], in bytes: [UInt8], at start: Int) -> Int? {
    var length = 0
    while length < text.count, start + length < bytes.count, text[length] == bytes[start + length] { length += 1 }
    return length >= min(text.count, Self.comparedLength) ? length : nil
  }

  /// Bytes that are compared before a place is known to match: texts that repeat themselves would cost a square.
  private static let comparedLength = 256
}
