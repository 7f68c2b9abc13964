import JavaScriptSyntax

extension Interpreter {
  /// Calls a method of strings, regular expressions or numbers; nil if there is none of this name.
  mutating func callTextMethod(_ method: String, _ receiver: Value, _ arguments: ValueList, at node: NodeID) -> Value? {
    let first = arguments[0] ?? .undefined
    if values.isTooLong(receiver) { _ = values.lostText(.none) }
    switch method {
    case "indexOf", "lastIndexOf", "includes", "startsWith", "endsWith", "search":
      return search(method, receiver, first, from: arguments[1])
    case "test", "exec": return testPattern(receiver, first, isTest: method == "test")
    case "match", "matchAll":
      noteCheck(of: receiver, against: [first])
      return matched(receiver, first)
    case "decode": return decodedBytes(first, receiver)
    case "has", "hasOwnProperty":
      noteCheck(of: first, against: keys(of: receiver).known)
      // A set is a list of its items.
      return method == "has" && onlyArray(receiver) != nil ? search("includes", receiver, first, from: nil) : .unknown
    case "localeCompare", "isPrototypeOf": return .unknown
    case "charCodeAt", "codePointAt": return characterCode(receiver, first, isCodePoint: method == "codePointAt")
    case "charAt", "at":
      let result = character(of: receiver, first)
      return method == "charAt" && result == .undefined ? values.string("") : result
    case "slice", "substring", "substr": return part(method, of: receiver, arguments, at: node)
    case "split":
      let parts = split(receiver, first, at: node)
      guard let limit = arguments[1].flatMap({ numeric($0)?.clampedInteger }), limit >= 0 else { return parts }
      return onlyArray(parts).map { makeArray(ValueList(Array($0.known.prefix(limit)))) } ?? parts
    case "replace", "replaceAll": return replaced(method, receiver, arguments, at: node)
    case "toString", "valueOf", "normalize", "toJSON":
      return written(receiver, radix: method == "toString" ? first : .undefined, at: node)
    case "concat" where values.isText(receiver) || values.objects(of: receiver).isEmpty:
      return arguments.all.reduce(receiver) { concatenate($0, $1, at: node) }
    default: return changed(method, receiver, arguments, at: node)
    }
  }

  /// The text of bytes in an array, as `new TextDecoder().decode(bytes)` gives it.
  private mutating func decodedBytes(_ bytes: Value, _ receiver: Value) -> Value {
    let numbers = onlyArray(bytes)?.known.map { numeric($0) }
    guard let numbers, !numbers.contains(nil) else { return Value(.unknown, deepFlow(of: bytes)) }
    let units = numbers.compactMap { $0.map { UInt8(truncatingIfNeeded: $0.clampedInteger) } }
    return values.string(String(decoding: units, as: UTF8.self))
  }

  private mutating func search(_ method: String, _ receiver: Value, _ part: Value, from start: Value?) -> Value {
    noteCheck(of: receiver, against: [part], by: Self.comparison(by: method))
    // A list of allowed values is searched for the value.
    if let list = onlyArray(receiver) {
      noteCheck(of: part, against: list.known)
      return position(of: part, in: list.known, method)
    } else {
      noteCheck(of: part, against: [receiver], by: .part)
    }
    guard let all = values.onlyText(of: receiver), let piece = values.onlyText(of: part) else { return .unknown }
    guard let skipped = start.map({ $0 == .undefined ? 0 : numeric($0)?.clampedInteger }) ?? 0, skipped >= 0 else {
      return .unknown
    }
    let text = String(decoding: Array(all.utf16).dropFirst(skipped), as: UTF16.self)
    switch method {
    case "includes": return values.boolean(piece.isEmpty || text.contains(piece))
    case "startsWith": return values.boolean(text.hasPrefix(piece))
    case "endsWith" where skipped == 0: return values.boolean(text.hasSuffix(piece))
    case "indexOf":
      guard let range = text.firstRange(of: piece) else { return values.number(-1) }
      return values.number(Double(skipped + text[..<range.lowerBound].utf16.count))
    default: return .unknown
    }
  }

  /// Where an element stands in a list of which all are known.
  private mutating func position(of item: Value, in list: [Value], _ method: String) -> Value {
    guard let text = values.knownText(of: item) else { return .unknown }
    let texts = list.map { values.knownText(of: $0) }
    guard !texts.contains(nil),
      let index = method == "lastIndexOf" ? texts.lastIndex(of: text) : texts.firstIndex(of: text)
    else { return texts.contains(nil) ? .unknown : method == "includes" ? Value(.false) : values.number(-1) }
    return method == "includes" ? Value(.true) : values.number(Double(index))
  }

  private static func comparison(by method: String) -> Comparison.Kind {
    switch method {
    case "startsWith": .prefix
    case "endsWith": .suffix
    default: .part
    }
  }

  private mutating func testPattern(_ receiver: Value, _ text: Value, isTest: Bool) -> Value {
    noteCheck(of: text, against: [receiver])
    if isTest, let known = values.onlyText(of: text), let matches = matches(of: receiver, in: known, limit: 1) {
      return values.boolean(!matches.isEmpty)
    }
    return isTest ? .unknown : makeArray(ValueList(rest: Value(.unknown, text.flow)))
  }

  private mutating func characterCode(_ receiver: Value, _ index: Value, isCodePoint: Bool) -> Value {
    let position = index == .undefined ? 0 : numeric(index)
    guard let text = values.onlyText(of: receiver), let position, position >= 0, position < 1e7 else {
      return Value(.unknown, receiver.flow)
    }
    let units = text.utf16
    guard let place = units.index(units.startIndex, offsetBy: position.clampedInteger, limitedBy: units.endIndex),
      place < units.endIndex
    else {
      return values.number(.nan)
    }
    if isCodePoint, let scalar = text.unicodeScalars[place...].first, Unicode.Scalar(units[place]) == nil {
      return values.number(Double(scalar.value)).with(receiver.flow)
    }
    return values.number(Double(units[place])).with(receiver.flow)
  }

  private mutating func character(of receiver: Value, _ index: Value) -> Value {
    if let list = onlyArray(receiver), let position = numeric(index) {
      let index = position.clampedInteger
      return index + list.known.count < 0
        ? .undefined : list[index < 0 ? index + list.known.count : index] ?? .undefined
    }
    let position = index == .undefined ? 0 : numeric(index)
    guard let text = values.onlyText(of: receiver), let position, abs(position) < 1e7 else {
      return Value(.unknown, receiver.flow)
    }
    let count = text.utf16.count
    return character(
      of: text, at: position < 0 ? count + position.clampedInteger : position.clampedInteger, receiver.flow)
  }

  /// The UTF-16 code unit of a text as a string; undefined behind the end.
  mutating func character(of text: String, at index: Int, _ flow: FlowID) -> Value {
    let units = text.utf16
    guard index >= 0, let place = units.index(units.startIndex, offsetBy: index, limitedBy: units.endIndex),
      place < units.endIndex
    else {
      return .undefined
    }
    return values.string(String(decoding: [units[place]], as: UTF16.self), flow)
  }

  private mutating func part(_ method: String, of receiver: Value, _ arguments: ValueList, at node: NodeID) -> Value {
    if values.objects(of: receiver).isEmpty == false { return Value(.unknown, deepFlow(of: receiver)) }
    guard let text = values.onlyText(of: receiver) else {
      if let part = partUpToMark(of: receiver, at: node) { return part }
      // Inside of a loop the short piece may be one of all.
      let isLooping = targets.contains { $0.kind == .loop }
      let flow = !isLooping && isMask(method, arguments, at: node) ? .none : receiver.flow
      return Value(.unknown, flow)
    }
    let units = Array(text.utf16)
    let range: Range<Int>?
    switch method {
    case "slice": range = self.range(arguments, count: units.count)
    case "substring":
      let ends = arguments.known.prefix(2).map {
        Swift.max(0, Swift.min(units.count, numeric($0)?.clampedInteger ?? 0))
      }
      let isKnown = arguments.known.prefix(2).allSatisfy { numeric($0) != nil } && !ends.isEmpty
      let end = ends.count > 1 ? ends[1] : units.count
      range = isKnown ? Swift.min(ends[0], end)..<Swift.max(ends[0], end) : nil
    default:
      let start = self.range(ValueList(Array(arguments.known.prefix(1))), count: units.count)?.lowerBound
      let length = arguments[1].map { numeric($0)?.clampedInteger } ?? units.count
      range = start.flatMap { from in length.map { from..<Swift.max(from, Swift.min(units.count, from + $0)) } }
    }
    guard let range else { return Value(.unknown, receiver.flow) }
    return values.string(String(decoding: units[range], as: UTF16.self), receiver.flow)
  }

  private mutating func written(_ receiver: Value, radix: Value, at node: NodeID) -> Value {
    if let number = values.number(of: receiver) {
      guard let base = numeric(radix), base != 10, (2...36).contains(base), number == number.rounded(),
        abs(number) < 1e15
      else {
        return values.string(number.scriptText)
      }
      return values.string(String(number.clampedInteger, radix: base.clampedInteger))
    }
    return text(of: receiver, at: node)
  }

  /// Methods that make a text of a text.
  private mutating func changed(_ method: String, _ receiver: Value, _ arguments: ValueList, at node: NodeID) -> Value?
  {
    guard Self.changes.contains(method) else { return nil }
    guard let text = values.onlyText(of: receiver) else {
      // White space and letter case change neither a host nor the data.
      if method.hasPrefix("trim") || method == "toString" { return receiver }
      return Value(.unknown, flows.join(receiver.flow, unknown(of: arguments.all).flow))
    }
    let flow = receiver.flow
    switch method {
    case "toLowerCase": return values.string(text.lowercased(), flow)
    case "toUpperCase": return values.string(text.uppercased(), flow)
    case "trim": return values.string(String(text.trimmingBlanks(atStart: true, atEnd: true)), flow)
    case "trimStart": return values.string(String(text.trimmingBlanks(atStart: true, atEnd: false)), flow)
    case "trimEnd": return values.string(String(text.trimmingBlanks(atStart: false, atEnd: true)), flow)
    case "repeat":
      guard let count = arguments[0].flatMap({ numeric($0) }), count >= 0 else { return Value(.unknown, flow) }
      guard count * Double(text.utf8.count) <= Double(ValueTable.stringLimit) else { return values.lostText(flow) }
      return values.string(String(repeating: text, count: count.clampedInteger), flow)
    case "padStart", "padEnd":
      guard let width = arguments[0].flatMap({ numeric($0) }) else { return Value(.unknown, flow) }
      guard width <= Double(ValueTable.stringLimit) else { return values.lostText(flow) }
      let fill = arguments[1].flatMap { values.onlyText(of: $0) } ?? " "
      let missing = Swift.max(0, width.clampedInteger - text.utf16.count)
      guard !fill.isEmpty else { return receiver }
      let padding = String(String(repeating: fill, count: missing / Swift.max(1, fill.count) + 1).prefix(missing))
      return values.string(method == "padStart" ? padding + text : text + padding, flow)
    default: return Value(.unknown, flow)
    }
  }

  private static let changes: Set<String> = [
    "toLowerCase", "toUpperCase", "trim", "trimStart", "trimEnd", "repeat", "padStart", "padEnd", "toFixed",
    "toISOString",
  ]
}

extension String {
  fileprivate func trimmingBlanks(atStart: Bool, atEnd: Bool) -> Substring {
    var text = self[...]
    while atStart, text.first?.isWhitespace == true { text.removeFirst() }
    while atEnd, text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
