/// Numbers as ECMAScript turns them into integers and texts.
extension Double {
  /// The whole part, with NaN as 0 and all beyond ±2^40 as that: no text and no list is longer.
  var clampedInteger: Int {
    guard !isNaN else { return 0 }
    return Int(Swift.max(-Self.integerLimit, Swift.min(Self.integerLimit, rounded(.towardZero))))
  }

  private static let integerLimit = 1_099_511_627_776.0

  /// The shortest decimal text, as ECMAScript writes it (Number::toString of ECMA-262).
  var scriptText: String {
    if isNaN { return "NaN" }
    if isInfinite { return self < 0 ? "-Infinity" : "Infinity" }
    if let whole = Int32(exactly: self) { return "\(whole)" }
    let sign = self < 0 ? "-" : ""
    let (digits, point) = magnitude.shortestDigits
    let count = digits.utf8.count
    if count <= point, point <= 21 { return sign + digits + String(repeating: "0", count: point - count) }
    if point > 0, point <= 21 { return sign + digits.prefix(point) + "." + digits.dropFirst(point) }
    if point > -6, point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    let exponent = (point > 0 ? "e+" : "e-") + "\(abs(point - 1))"
    return sign + digits.prefix(1) + (count > 1 ? "." + digits.dropFirst() : "") + exponent
  }

  /// The digits that tell the number from all others, and the place of the decimal point among them.
  private var shortestDigits: (digits: String, point: Int) {
    let parts = description.split(separator: "e")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let decimal = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let whole = decimal[0]
    let fraction = decimal.count > 1 && decimal[1] != "0" ? decimal[1] : ""
    let all = whole + fraction
    let leading = all.prefix { $0 == "0" }.count
    var digits = String(all.dropFirst(leading))
    while digits.last == "0" { digits.removeLast() }
    return (digits, whole.count - leading + exponent)
  }
}
