internal import FoundationEssentials
import JavaScriptSyntax

extension Interpreter {
  // MARK: - Base64

  /// - Parameter isLatin1: whether each character is one byte, as for `btoa`, or the text is UTF-8.
  mutating func encodeBase64(_ value: Value, isLatin1: Bool = false, at node: NodeID) -> Value {
    guard let text = values.onlyText(of: value) else { return converted(value, at: node) }
    let bytes = isLatin1 ? text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : Array(text.utf8)
    return values.string(Data(bytes).base64EncodedString(), value.flow)
  }

  /// - Parameter isLatin1: whether each byte is one character, as for `atob`, or the text is UTF-8.
  mutating func decodeBase64(_ value: Value, isLatin1: Bool = false, at node: NodeID) -> Value {
    guard let text = values.onlyText(of: value) else { return converted(value, at: node) }
    var digits = text.filter { !$0.isWhitespace }
    while digits.utf8.count % 4 != 0, digits.utf8.count < ValueTable.stringLimit { digits += "=" }
    guard let data = Data(base64Encoded: digits) else { return converted(value, at: node) }
    guard isLatin1 else { return values.string(String(decoding: data, as: UTF8.self), value.flow) }
    return values.string(String(String.UnicodeScalarView(data.map { Unicode.Scalar($0) })), value.flow)
  }

  /// Something unknown that is made of a value.
  private mutating func converted(_ value: Value, at node: NodeID) -> Value {
    moved(unknown(of: [value]), .converted, at: node)
  }

  // MARK: - Percent encoding

  mutating func encodeAddressPart(_ value: Value, by function: StaticBuiltin, at node: NodeID) -> Value {
    guard let text = values.onlyText(of: value) else {
      return function == .encodeURI && values.isText(value) ? value : converted(value, at: node)
    }
    let kept: Set<UInt8> =
      switch function {
      case .encodeURI: Self.unreserved.union(Self.reserved)
      case .escape: Self.unreserved.subtracting(Array("!~'()".utf8)).union(Array("@+/".utf8))
      default: Self.unreserved
      }
    var result = ""
    for byte in text.utf8 {
      if kept.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return values.string(result, value.flow)
  }

  /// Bytes that `encodeURIComponent` leaves as they are.
  private static let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()".utf8)

  /// Bytes that belong to the syntax of an address.
  private static let reserved = Set(";,/?:@&=+$#".utf8)

  mutating func decodeAddressPart(_ value: Value, by function: StaticBuiltin, at node: NodeID) -> Value {
    let isUnescape = function == .unescape
    guard let text = values.onlyText(of: value) else { return converted(value, at: node) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let code = Self.hexadecimal(rest.prefix(2), count: 2),
        function != .decodeURI || !Self.reserved.contains(UInt8(code))
      {
        rest = rest.dropFirst(2)
        bytes += isUnescape ? Array(String(Unicode.Scalar(UInt8(code))).utf8) : [UInt8(code)]
      } else if byte == UInt8(ascii: "%"), isUnescape, rest.first == UInt8(ascii: "u"),
        let code = Self.hexadecimal(rest.dropFirst().prefix(4), count: 4), let scalar = Unicode.Scalar(UInt32(code))
      {
        rest = rest.dropFirst(5)
        bytes += Array(String(scalar).utf8)
      } else {
        bytes.append(byte)
      }
    }
    return values.string(String(decoding: bytes, as: UTF8.self), value.flow)
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>, count: Int) -> Int? {
    guard digits.count == count, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  // MARK: - JSON

  mutating func stringify(_ value: Value, at node: NodeID) -> Value {
    if let text = values.constantString(value) { return values.string(Self.quoted(text), value.flow) }
    if let text = values.knownText(of: value) { return values.string(text, value.flow) }
    writtenObjects = 0
    return moved(written(value, depth: 0, at: node), .converted, at: node)
  }

  /// A value as the second argument of `JSON.stringify` lets it through: a function of names and values, or a list of
  /// names.
  mutating func replaced(_ value: Value, by replacer: Value, depth: Int, at node: NodeID) -> Value {
    guard depth < Self.writtenDepth, budget.steps > 0, let function = values.object(of: replacer),
      var object = values.object(of: value)
    else { return value }
    if case .host(let path) = heap[object].kind, facts(of: path).data?.hasMembers == true {
      object = heap.allocate(.plain)
      copyFields(of: value, to: object, at: node)
    }
    guard case .plain = heap[object].kind else { return value }
    budget.spend(1)
    let copy = heap.allocate(.plain)
    let allowed = onlyArray(replacer)?.known.compactMap { values.onlyText(of: $0) }
    let outer = followsConditions
    defer { followsConditions = outer }
    for field in heap.fields(of: object) where !store[field.cell].isAbsent {
      let key = name(field.name)
      if let allowed, !allowed.contains(key) { continue }
      var item = store[field.cell]
      if case .function = heap[function].kind {
        let isKnown = field.name != known.rest
        followsConditions = isKnown
        let name = isKnown ? values.string(key) : .unknown
        item = call(replacer, receiver: value, ValueList([name, item]), at: node)
      }
      define(field.name, of: copy, as: replaced(item, by: replacer, depth: depth + 1, at: node))
    }
    return values.object(copy)
  }

  /// The JSON text of an object as far as it is known: its names, and the texts among its values.
  private mutating func written(_ value: Value, depth: Int, at node: NodeID) -> Value {
    guard depth < Self.writtenDepth, writtenObjects < Self.writtenObjectLimit, let object = values.object(of: value),
      !heap.isHost(object)
    else {
      return quotedText(value)
    }
    writtenObjects += 1
    if let method = findField(known.toJSON, of: object), !values.objects(of: method).isEmpty {
      let shown = call(method, receiver: value, ValueList([values.string("")]), at: node)
      return values.object(of: shown) == object ? unknown(of: [shown]) : written(shown, depth: depth + 1, at: node)
    }
    if let list = onlyArray(value) {
      guard list.known.count <= Self.writtenFields else { return unknown(of: [value]) }
      var result = values.string("[")
      for (index, item) in list.known.enumerated() {
        if index > 0 { result = concatenate(result, values.string(","), at: node) }
        result = concatenate(result, written(item, depth: depth + 1, at: node), at: node)
      }
      return concatenate(result, values.string("]"), at: node)
    }
    guard case .plain = heap[object].kind else { return unknown(of: [value]) }
    let fields = heap.fields(of: object).filter { !store[$0.cell].isAbsent && store[$0.cell] != .undefined }
    guard fields.count <= Self.writtenFields else { return unknown(of: [value]) }
    var result = values.string("{")
    for (index, field) in fields.enumerated() {
      let item = store[field.cell]
      if index > 0 { result = concatenate(result, values.string(","), at: node) }
      let key = field.name == known.rest ? "" : "\"\(name(field.name))\":"
      result = concatenate(result, values.string(key), at: node)
      result = concatenate(result, written(item, depth: depth + 1, at: node), at: node)
    }
    return concatenate(result, values.string("}"), at: node)
  }

  /// A text as JSON writes it.
  private static func quoted(_ text: String) -> String {
    let quote = UInt8(ascii: "\"")
    var bytes = [quote]
    bytes.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case quote, UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(quote)
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func quotedText(_ value: Value) -> Value {
    if let text = values.constantString(value) { return values.string(Self.quoted(text), value.flow) }
    return values.objects(of: value).isEmpty ? value : unknown(of: [value])
  }

  /// Objects inside of objects, and properties, that are written out.
  private static let writtenDepth = 6
  private static let writtenFields = 128
  private static let writtenObjectLimit = 200

  mutating func parseJSON(_ value: Value, at node: NodeID) -> Value {
    if let text = values.onlyText(of: value), isSmallJSON(text),
      let parsed = try? JSONDecoder().decode(ParsedJSON.self, from: Data(text.utf8))
    {
      return make(parsed, value.flow, in: text)
    }
    guard value.flow.isSome else { return .unknown }
    // What a script puts into a parsed answer is remembered by the object.
    let object = heap.allocate(.plain)
    define(known.rest, of: object, as: Value(.unknown, value.flow))
    return values.object(object)
  }

  /// Whether a text is short and flat enough to be read as JSON, which is paid for by its length.
  private mutating func isSmallJSON(_ text: String) -> Bool {
    guard text.utf8.count <= Self.jsonLength else { return false }
    budget.spend(text.utf8.count)
    var depth = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
      if depth > Self.jsonDepth { return false }
    }
    return true
  }

  /// Bytes and levels of a constant that is read as JSON: tables of settings, not documents.
  private static let jsonLength = 16 << 10
  private static let jsonDepth = 16
  private static let orderedMembers = 64

  /// Members in the order in which their names stand in the text.
  private static func inOrder(_ members: [String: ParsedJSON], of text: String) -> [(key: String, value: ParsedJSON)] {
    guard members.count <= orderedMembers else { return members.sorted { $0.key < $1.key } }
    let places = members.keys.map { key in (key, text.firstRange(of: "\"\(key)\"")?.lowerBound ?? text.endIndex) }
    return places.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.compactMap { key, _ in members[key].map { (key, $0) } }
  }

  private mutating func make(_ parsed: ParsedJSON, _ flow: FlowID, in text: String) -> Value {
    switch parsed {
    case .null: return .null
    case .boolean(let boolean): return values.boolean(boolean)
    case .number(let number): return values.number(number)
    case .string(let string): return values.string(string, flow)
    case .list(let items):
      var list: [Value] = []
      for item in items { list.append(make(item, flow, in: text)) }
      return makeArray(ValueList(list))
    case .object(let members):
      let object = heap.allocate(.plain)
      for (key, item) in Self.inOrder(members, of: text) {
        let member = make(item, flow, in: text)
        define(intern(key), of: object, as: member)
      }
      return values.object(object)
    }
  }
}

/// A JSON text as values.
private enum ParsedJSON: Decodable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case list([ParsedJSON])
  case object([String: ParsedJSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let boolean = try? container.decode(Bool.self) {
      self = .boolean(boolean)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let list = try? container.decode([ParsedJSON].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: ParsedJSON].self))
    }
  }
}
