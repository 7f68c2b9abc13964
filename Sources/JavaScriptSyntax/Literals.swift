extension SyntaxTree {
  /// The value of a string literal, or of a template without substitutions; nil for other nodes.
  ///
  /// A lone surrogate becomes U+FFFD, because a Swift string cannot hold it.
  public func stringValue(of node: NodeID) -> String? {
    switch kind(of: node) {
    case .string: break
    case .templateString:
      if children(of: node).contains(where: { kind(of: $0) == .templateSubstitution }) { return nil }
    default: return nil
    }
    return LiteralDecoder.string(bytes(of: node).dropFirst().dropLast())
  }

  /// The value of a string literal, of a template without substitutions, or of a part of a template; nil for other nodes.
  public func textValue(of node: NodeID) -> String? {
    kind(of: node) == .stringFragment ? templatePartValue(of: node) : stringValue(of: node)
  }

  /// The value of a part of a template between its substitutions.
  public func templatePartValue(of part: NodeID) -> String { LiteralDecoder.string(bytes(of: part)) }

  /// Whether two strings, or parts of templates, have the same value. Most are told apart without being decoded.
  public func areSameLiterals(_ one: NodeID, _ other: NodeID) -> Bool {
    let (first, second) = (rawCharacters(of: one), rawCharacters(of: other))
    if LiteralDecoder.isPlain(first), LiteralDecoder.isPlain(second) { return first == second }
    return LiteralDecoder.string(first) == LiteralDecoder.string(second)
  }

  /// What stands between the quotes of a string, or the text of a part of a template.
  private func rawCharacters(of node: NodeID) -> ArraySlice<UInt8> {
    kind(of: node) == .string ? bytes(of: node).dropFirst().dropLast() : bytes(of: node)
  }

  /// The name of an identifier or of a property, with `\u` escapes decoded and without the `#` of a private name.
  public func name(of node: NodeID) -> String {
    let bytes = bytes(of: node)
    let name = bytes.first == UInt8(ascii: "#") ? bytes.dropFirst() : bytes
    return name.contains(UInt8(ascii: "\\")) ? LiteralDecoder.string(name) : String(decoding: name, as: UTF8.self)
  }

  /// The value of a numeric literal; nil for other nodes and for BigInt.
  public func numberValue(of node: NodeID) -> Double? {
    kind(of: node) == .number ? LiteralDecoder.number(text(of: node)) : nil
  }

  /// The number that `text` is as a literal; nil for anything else and for BigInt.
  public static func number(writtenAs text: String) -> Double? { LiteralDecoder.number(text) }

  /// Whether the text of `node` is `text`, byte for byte.
  public func isText(_ text: StaticString, of node: NodeID) -> Bool {
    let bytes = bytes(of: node)
    guard bytes.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { unsafe bytes.elementsEqual($0) }
  }
}

/// Reads literals as ECMAScript defines their values.
enum LiteralDecoder {
  /// The value of the characters between the quotes of a string or template.
  static func string(_ raw: ArraySlice<UInt8>) -> String {
    if isPlain(raw) { return String(decoding: raw, as: UTF8.self) }
    var value = ValueBuilder()
    var rest = raw
    while let byte = rest.popFirst() {
      switch byte {
      case backslash: readEscape(&rest, into: &value)
      case carriageReturn:
        if rest.first == lineFeed { rest.removeFirst() }
        value.append(byte: lineFeed)
      default: value.append(byte: byte)
      }
    }
    return value.finish()
  }

  /// Whether the characters are the value as they stand.
  static func isPlain(_ raw: ArraySlice<UInt8>) -> Bool { !raw.contains { $0 == backslash || $0 == carriageReturn } }

  private static func readEscape(_ rest: inout ArraySlice<UInt8>, into value: inout ValueBuilder) {
    guard let byte = rest.popFirst() else { return }
    switch byte {
    case UInt8(ascii: "n"): value.append(byte: lineFeed)
    case UInt8(ascii: "t"): value.append(byte: 9)
    case UInt8(ascii: "r"): value.append(byte: carriageReturn)
    case UInt8(ascii: "b"): value.append(byte: 8)
    case UInt8(ascii: "v"): value.append(byte: 11)
    case UInt8(ascii: "f"): value.append(byte: 12)
    case UInt8(ascii: "x"): value.append(codeUnit: hexadecimal(&rest, digits: 2))
    case UInt8(ascii: "u"):
      if rest.first == UInt8(ascii: "{") {
        rest.removeFirst()
        let digits = rest.prefix { $0 != UInt8(ascii: "}") }
        rest = rest.dropFirst(digits.count + 1)
        value.append(codePoint: UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD)
      } else {
        value.append(codeUnit: hexadecimal(&rest, digits: 4))
      }
    case UInt8(ascii: "0")...UInt8(ascii: "7"): value.append(codeUnit: octal(&rest, first: byte))
    case lineFeed: break
    case carriageReturn:
      if rest.first == lineFeed { rest.removeFirst() }
    case 0xE2 where rest.starts(with: [0x80, 0xA8]) || rest.starts(with: [0x80, 0xA9]): rest = rest.dropFirst(2)
    default: value.append(byte: byte)
    }
  }

  private static func hexadecimal(_ rest: inout ArraySlice<UInt8>, digits: Int) -> UInt16 {
    let text = rest.prefix(digits)
    rest = rest.dropFirst(digits)
    return UInt16(String(decoding: text, as: UTF8.self), radix: 16) ?? 0xFFFD
  }

  /// A legacy octal escape has up to three digits and is at most `\377`; `\0` alone is NUL.
  private static func octal(_ rest: inout ArraySlice<UInt8>, first: UInt8) -> UInt16 {
    var value = UInt16(first - UInt8(ascii: "0"))
    var digits = 1
    while digits < 3, let next = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(next) {
      let longer = value * 8 + UInt16(next - UInt8(ascii: "0"))
      guard longer <= 0o377 else { break }
      value = longer
      rest.removeFirst()
      digits += 1
    }
    return value
  }

  /// The value of a numeric literal's text; nil for BigInt.
  static func number(_ text: String) -> Double? {
    let digits = text.filter { $0 != "_" }.lowercased()
    if digits.hasPrefix("0x") { return integer(digits.dropFirst(2), radix: 16) }
    if digits.hasPrefix("0b") { return integer(digits.dropFirst(2), radix: 2) }
    if digits.hasPrefix("0o") { return integer(digits.dropFirst(2), radix: 8) }
    let isLegacyOctal = digits.count > 1 && digits.hasPrefix("0") && digits.allSatisfy { ("0"..."7").contains($0) }
    if isLegacyOctal { return integer(digits.dropFirst(), radix: 8) }
    return Double(digits)
  }

  private static func integer(_ digits: Substring, radix: Int) -> Double? {
    var value = 0.0
    for digit in digits {
      guard let digit = digit.hexDigitValue, digit < radix else { return nil }
      value = value * Double(radix) + Double(digit)
    }
    return value
  }

  private static let backslash = UInt8(ascii: "\\")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}

/// Collects UTF-8 and joins surrogate halves.
private struct ValueBuilder {
  private var bytes: [UInt8] = []
  private var highSurrogate: UInt32?

  mutating func append(byte: UInt8) {
    flush()
    bytes.append(byte)
  }

  mutating func append(codeUnit: UInt16) {
    let unit = UInt32(codeUnit)
    if let high = highSurrogate, (0xDC00...0xDFFF).contains(unit) {
      highSurrogate = nil
      append(codePoint: 0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
    } else if (0xD800...0xDBFF).contains(unit) {
      flush()
      highSurrogate = unit
    } else {
      append(codePoint: unit)
    }
  }

  mutating func append(codePoint: UInt32) {
    flush()
    bytes += Array(String(Unicode.Scalar(codePoint) ?? "\u{FFFD}").utf8)
  }

  mutating func finish() -> String {
    flush()
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func flush() {
    guard highSurrogate != nil else { return }
    highSurrogate = nil
    bytes += [0xEF, 0xBF, 0xBD]
  }
}
