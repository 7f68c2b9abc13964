/// A JSON value whose objects keep the order of their members, so that equal reports have equal bytes.
enum JSONValue: Sendable {
  case string(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case array([JSONValue])
  case object([(name: String, value: JSONValue)])

  /// An object without the members that are nil.
  static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { member in member.value.map { (member.key, $0) } })
  }

  /// The UTF-8 bytes of an indented text with a line break at its end.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.write(self)
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension [JSONValue] {
  /// An array, or nil for one without elements.
  var nonemptyArray: JSONValue? { isEmpty ? nil : .array(self) }
}

/// Writes JSON in which no character can disturb a terminal: what has no shape is escaped.
private struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  mutating func write(_ value: JSONValue) {
    switch value {
    case .string(let text): write(quoting: text)
    case .integer(let number): write(number.description)
    case .number(let number): write(number.description)
    case .boolean(let truth): write(truth ? "true" : "false")
    case .array(let elements):
      write(elements, between: "[", "]") { writer, element in writer.write(element) }
    case .object(let members):
      write(members, between: "{", "}") { writer, member in
        writer.write(quoting: member.name)
        writer.write(": ")
        writer.write(member.value)
      }
    }
  }

  private mutating func write<Item>(
    _ items: [Item], between opening: String, _ closing: String, _ writeItem: (inout Self, Item) -> Void
  ) {
    write(opening)
    depth += 1
    for (index, item) in items.enumerated() {
      if index > 0 { write(",") }
      writeLineBreak()
      writeItem(&self, item)
    }
    depth -= 1
    if !items.isEmpty { writeLineBreak() }
    write(closing)
  }

  private mutating func writeLineBreak() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func write(quoting text: String) {
    write("\"")
    for scalar in text.unicodeScalars { write(escaping: scalar) }
    write("\"")
  }

  private mutating func write(escaping scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": write("\\\"")
    case "\\": write("\\\\")
    case "\n": write("\\n")
    case "\r": write("\\r")
    case "\t": write("\\t")
    case _ where scalar.isShapeless: UTF16.encode(scalar)?.forEach { write(escaping: $0) }
    default: UTF8.encode(scalar)?.forEach { bytes.append($0) }
    }
  }

  private mutating func write(escaping codeUnit: UInt16) {
    let digits = String(codeUnit, radix: 16)
    write("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }
}

extension Unicode.Scalar {
  /// Whether the character is a control, a format or no character at all.
  fileprivate var isShapeless: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: return true
    default: return false
    }
  }
}
