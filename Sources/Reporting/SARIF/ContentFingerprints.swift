import Findings
import Source

/// Our own fingerprint of a finding: it stays when lines move, are indented anew or get other line ends.
///
/// It is a digest of the rule and of the line's words, with the number of the finding among those in the same file that
/// have the same ones.
struct ContentFingerprints {
  private var counts: [Digest: Int] = [:]

  /// The fingerprint of the next finding of a file.
  mutating func next(_ ruleID: RuleID, at place: Place) -> String? {
    guard let source = place.source, let line = place.positions?.start.line else { return nil }
    let limit = place.offsets.lowerBound + Self.lineLimit
    let whole = source.contents(ofLine: line)
    let part = whole.count <= Self.lineLimit ? whole : place.offsets.clamped(to: place.offsets.lowerBound..<limit)
    let words = String(decoding: source.bytes[part], as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let digest = Digest(of: Array(([ruleID.description] + words.map(String.init)).joined(separator: " ").utf8))
    counts[digest, default: 0] += 1
    return "\(digest.description.prefix(Self.digitCount)):\(counts[digest, default: 1])"
  }

  /// In a longer line, such as that of minified code, only the marked text counts.
  private static let lineLimit = 1024
  /// 128 bits tell apart more findings than there are.
  private static let digitCount = 32
}
