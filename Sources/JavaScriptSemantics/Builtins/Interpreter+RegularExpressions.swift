import JavaScriptSyntax
import Patterns

extension Interpreter {
  /// The bytes of all matches of a regular expression in a known text, or of the first without the flag `g`; nil where
  /// that cannot be told.
  mutating func matches(of value: Value, in text: String, limit: Int = Self.matchLimit) -> [Range<Int>]? {
    guard let object = values.object(of: value), case .regularExpression(let node) = heap[object].kind,
      text.utf8.count <= Self.searchedLength, let pattern = pattern(at: node), var matcher = try? Matcher()
    else { return nil }
    let bytes = Array(text.utf8)
    let isGlobal = tree.child(.flags, of: node).map { tree.bytes(of: $0).contains(UInt8(ascii: "g")) } ?? false
    var ranges: [Range<Int>] = []
    var start = 0
    while start <= bytes.count, ranges.count < (isGlobal ? limit : 1) {
      switch matcher.firstMatch(of: pattern, in: bytes.span, from: start) {
      case .undecided: return nil
      case .noMatch: return ranges
      case .match(let range):
        ranges.append(range)
        start = range.isEmpty ? range.upperBound + 1 : range.upperBound
        budget.spend(1)
      }
    }
    return ranges
  }

  /// Matches in one text.
  private static let matchLimit = 4_096
  /// Bytes of a text that is searched.
  private static let searchedLength = 64 << 10
  /// Bytes of a pattern that is used.
  private static let patternLength = 512

  private mutating func pattern(at node: NodeID) -> Pattern? {
    if let known = patterns[node] { return known }
    var pattern: Pattern?
    if let source = tree.child(.pattern, of: node), tree.bytes(of: source).count <= Self.patternLength {
      let flags = tree.child(.flags, of: node).map { tree.text(of: $0) } ?? ""
      var options: Pattern.Options = .javaScript
      if flags.contains("i") { options.insert(.ignoresCase) }
      if flags.contains("m") { options.insert(.matchesLines) }
      if flags.contains("s") { options.insert(.dotMatchesLineEnds) }
      pattern = try? Pattern(tree.text(of: source), options: options)
    }
    patterns[node] = .some(pattern)
    return pattern
  }

  /// What `text.match(pattern)` gives.
  mutating func matched(_ receiver: Value, _ pattern: Value) -> Value {
    guard let text = values.onlyText(of: receiver), let ranges = matches(of: pattern, in: text), !ranges.isEmpty else {
      return makeArray(ValueList(rest: Value(.unknown, receiver.flow)))
    }
    let bytes = Array(text.utf8)
    var parts: [Value] = []
    for range in ranges { parts.append(values.string(String(decoding: bytes[range], as: UTF8.self), receiver.flow)) }
    return makeArray(ValueList(parts))
  }

  /// `text` with each match replaced by what a function makes of it; nil where it is not known what matches.
  mutating func replaced(_ text: String, _ pattern: Value, by function: Value, at node: NodeID) -> Value? {
    guard let ranges = matches(of: pattern, in: text), ranges.count <= Self.calledMatches else { return nil }
    let bytes = Array(text.utf8)
    let hasGroups = self.pattern(of: pattern)?.contains("(") ?? true
    var result = values.string("")
    var end = 0
    for range in ranges {
      let match = values.string(String(decoding: bytes[range], as: UTF8.self))
      let arguments = ValueList([match], rest: hasGroups ? .unknown : nil)
      let before = values.string(String(decoding: bytes[end..<range.lowerBound], as: UTF8.self))
      result = concatenate(result, before, at: node)
      result = concatenate(result, call(function, receiver: .undefined, arguments, at: node), at: node)
      end = range.upperBound
    }
    result = concatenate(result, values.string(String(decoding: bytes[end...], as: UTF8.self)), at: node)
    return values.onlyText(of: result).map { values.string($0, result.flow) } ?? result
  }

  /// Matches that a function is called for one by one.
  private static let calledMatches = 512

  /// `text` with ranges of bytes replaced.
  static func replacing(_ replacements: [(Range<Int>, String)], in text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var end = 0
    for (range, new) in replacements {
      result += bytes[end..<range.lowerBound]
      result += Array(new.utf8)
      end = range.upperBound
    }
    return String(decoding: result + bytes[end...], as: UTF8.self)
  }

  /// What stands between ranges of bytes.
  static func parts(of text: String, between ranges: [Range<Int>]) -> [String] {
    let bytes = Array(text.utf8)
    var parts: [String] = []
    var end = 0
    for range in ranges where !range.isEmpty {
      parts.append(String(decoding: bytes[end..<range.lowerBound], as: UTF8.self))
      end = range.upperBound
    }
    return parts + [String(decoding: bytes[end...], as: UTF8.self)]
  }
}
