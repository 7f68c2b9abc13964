import JavaScriptSyntax

extension Interpreter {
  /// Calls a method of strings, regular expressions or numbers; nil if there is none of this name.
  mutating func callTextMethod(_ method: String, _ receiver: Value, _ arguments: ValueList, at node: NodeID) -> Value? {
    let first = arguments[0] ?? .undefined
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
      return .unknown
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

  /// Whether so little of a text is taken that it is a mask: its last four characters, or its first.
  private func isMask(_ method: String, _ arguments: ValueList, at node: NodeID) -> Bool {
    let numbers = arguments.known.map { numeric($0) }
    switch (method, numbers.count) {
    case ("slice", 1), ("substr", 1):
      if let start = numbers[0] { return start < 0 && start >= -Self.maskedLength }
    case ("slice", 2), ("substring", 2):
      if let start = numbers[0], let end = numbers[1], start >= 0, end >= 0 { return end - start <= Self.maskedLength }
    case ("substr", 2):
      if let length = numbers[1] { return length <= Self.maskedLength }
    default: break
    }
    return startsNearEnd(node)
  }

  /// `text.length - 4`
  private func startsNearEnd(_ call: NodeID) -> Bool {
    guard let list = tree.child(.arguments, of: call), let start = tree.firstNamedChild(of: list),
      tree.kind(of: start) == .binaryExpression, tree.hasChild(.minus, in: start),
      let right = tree.child(.right, of: start), let count = tree.numberValue(of: right),
      let left = tree.child(.left, of: start), let property = tree.child(.property, of: left)
    else { return false }
    return tree.isText("length", of: property) && count <= Self.maskedLength
  }

  /// Characters that may be shown of a secret.
  private static let maskedLength = 6.0

  private mutating func split(_ receiver: Value, _ separator: Value, at node: NodeID) -> Value {
    if let text = values.onlyText(of: receiver), let ranges = matches(of: separator, in: text) {
      let parts = Self.parts(of: text, between: ranges)
      return makeArray(ValueList(parts.map { values.string($0, receiver.flow) }))
    }
    guard let text = values.onlyText(of: receiver), let mark = values.onlyText(of: separator), separator != .undefined
    else {
      if let parts = splitUnknown(receiver, separator) { return parts }
      if separator.flow.isSome {
        return makeArray(ValueList(rest: replacedData(receiver, separator, values.string(""))))
      }
      return makeArray(
        ValueList(rest: Value(.unknown, values.objects(of: receiver).isEmpty ? receiver.flow : deepFlow(of: receiver))))
    }
    let parts =
      mark.isEmpty
      ? text.utf16.map { String(decoding: [$0], as: UTF16.self) }
      : text.split(separator: mark, omittingEmptySubsequences: false).map { String($0) }
    guard parts.count <= Self.knownElements else { return makeArray(ValueList(rest: Value(.unknown, receiver.flow))) }
    return makeArray(ValueList(parts.map { values.string($0, receiver.flow) }))
  }

  /// The parts of a text of which only some is known, where the separator stands in a known part.
  private mutating func splitUnknown(_ receiver: Value, _ separator: Value) -> Value? {
    guard let mark = values.onlyText(of: separator), !mark.isEmpty, separator != .undefined else { return nil }
    let texts = values.texts(of: receiver)
    guard texts.count == 1, let pieces = texts.first, pieces.count > 1 else { return nil }
    var parts: [Value] = [values.string("")]
    for piece in pieces {
      guard case .known(let text) = piece else {
        let unknown = value(of: piece)
        let last = parts.removeLast()
        parts.append(values.concatenation(last, unknown, flows.join(last.flow, unknown.flow)))
        continue
      }
      for (index, section) in text.split(separator: mark, omittingEmptySubsequences: false).enumerated() {
        let value = values.string(String(section))
        if index == 0 {
          let last = parts.removeLast()
          parts.append(values.concatenation(last, value, last.flow))
        } else {
          parts.append(value)
        }
      }
    }
    return parts.count > 1 ? makeArray(ValueList(parts)) : nil
  }

  private mutating func replaced(_ method: String, _ receiver: Value, _ arguments: ValueList, at node: NodeID) -> Value
  {
    let search = arguments[0] ?? .undefined
    let replacement = arguments[1] ?? .undefined
    if !values.objects(of: replacement).isEmpty {
      if let text = values.onlyText(of: receiver), let result = replaced(text, search, by: replacement, at: node) {
        return result.with(receiver.flow)
      }
      let result = call(replacement, receiver: .undefined, ValueList([Value(.unknown, receiver.flow)]), at: node)
      return Value(.unknown, flows.join(receiver.flow, result.flow))
    }
    if let mask = values.onlyText(of: replacement), pattern(of: search) != nil, isMask(mask) {
      let labels = flows.labels(of: receiver.flow).subtracting(host.labelsHiddenByMask)
      return Value(.unknown, flows.relabel(receiver.flow, as: labels, at: node))
    }
    guard let text = values.onlyText(of: receiver), let new = values.onlyText(of: replacement) else {
      return replacedInUnknown(receiver, search, replacement)
    }
    if let old = values.onlyText(of: search), search != .undefined, !new.contains("$") {
      let result =
        method == "replaceAll" ? text.replacing(old, with: new) : text.replacing(old, with: new, maxReplacements: 1)
      return values.string(result, flows.join(receiver.flow, replacement.flow))
    }
    if let pattern = simplePattern(search), !new.contains("$") {
      let result =
        pattern.isGlobal
        ? text.replacing(pattern.text, with: new) : text.replacing(pattern.text, with: new, maxReplacements: 1)
      return values.string(result, flows.join(receiver.flow, replacement.flow))
    }
    let flow = flows.join(receiver.flow, replacement.flow)
    guard !new.contains("$"), let ranges = matches(of: search, in: text) else { return Value(.unknown, flow) }
    return values.string(Self.replacing(ranges.map { ($0, new) }, in: text), flow)
  }

  /// Whether a replacement is there to hide what it replaces.
  private func isMask(_ text: String) -> Bool {
    let lower = text.lowercased()
    return text.contains("**") || text.contains("••") || !text.isEmpty && text.allSatisfy { "*xX•#".contains($0) }
      || ["redact", "hidden", "mask", "removed", "secret", "…"].contains { lower.contains($0) }
  }

  /// A replacement in a text of which only parts are known: a placeholder that stands in a known part is replaced.
  private mutating func replacedInUnknown(_ receiver: Value, _ search: Value, _ replacement: Value) -> Value {
    let flow = flows.join(receiver.flow, replacement.flow)
    guard let old = values.onlyText(of: search) ?? simplePattern(search)?.text, !old.isEmpty else {
      if let pattern = pattern(of: search), let result = replacedInParts(receiver, search, pattern, replacement) {
        return result
      }
      return search.flow.isSome ? replacedData(receiver, search, replacement) : Value(.unknown, flow)
    }
    let texts = values.texts(of: receiver)
    guard texts.count == 1, let pieces = texts.first else { return Value(.unknown, flow) }
    var result = values.string("")
    var isDone = false
    for piece in pieces {
      guard case .known(let text) = piece, !isDone, let range = text.firstRange(of: old) else {
        result = values.concatenation(result, value(of: piece), flow)
        continue
      }
      isDone = true
      result = values.concatenation(result, values.string(String(text[..<range.lowerBound])), flow)
      result = values.concatenation(result, replacement, flow)
      result = values.concatenation(result, values.string(String(text[range.upperBound...])), flow)
    }
    return result.with(flow)
  }

  /// A text with the matches of a regular expression replaced in the parts that are known.
  ///
  /// An unknown part is taken to hold no match; so a slash at its end may stay, and a scheme at its beginning.
  private mutating func replacedInParts(
    _ receiver: Value, _ search: Value, _ pattern: String, _ replacement: Value
  ) -> Value? {
    guard let new = values.onlyText(of: replacement), !new.contains("$") else { return nil }
    let texts = values.texts(of: receiver)
    guard texts.contains(where: { $0.count > 1 }) || texts.count > 1 else { return nil }
    var result = Value.absent
    for pieces in texts {
      var text = values.string("")
      for (index, piece) in pieces.enumerated() {
        var part = value(of: piece)
        let mayMatch = (!pattern.hasPrefix("^") || index == 0) && (!pattern.hasSuffix("$") || index == pieces.count - 1)
        if mayMatch, case .known(let known) = piece, let ranges = matches(of: search, in: known) {
          part = values.string(Self.replacing(ranges.map { ($0, new) }, in: known))
        }
        text = values.concatenation(text, part, flows.join(text.flow, part.flow))
      }
      result = join(result, text)
    }
    return result
  }

  /// The text without the data in `search`, which are replaced.
  private mutating func replacedData(_ receiver: Value, _ search: Value, _ replacement: Value) -> Value {
    let sought = Set(flows.sources(of: search.flow).map(\.source))
    let texts = values.texts(of: receiver)
    guard texts.count == 1, let pieces = texts.first else {
      return Value(.unknown, flows.join(receiver.flow, replacement.flow))
    }
    var result = values.string("")
    var flow = replacement.flow
    for piece in pieces {
      var part = value(of: piece)
      if Set(flows.sources(of: part.flow).map(\.source)) == sought { part = replacement }
      flow = flows.join(flow, part.flow)
      result = values.concatenation(result, part, flow)
    }
    return result.with(flow)
  }

  /// The value of a part of a text.
  mutating func value(of piece: TextPiece) -> Value {
    switch piece {
    case .known(let text): values.string(text)
    case .unknown(let value): value
    }
  }

  /// A regular expression that means one text, such as `/\{id\}/g`.
  private func simplePattern(_ value: Value) -> (text: String, isGlobal: Bool)? {
    guard let object = values.object(of: value), case .regularExpression(let node) = heap[object].kind,
      let pattern = tree.child(.pattern, of: node)
    else { return nil }
    var text: [UInt8] = []
    var isEscaped = false
    for byte in tree.bytes(of: pattern) {
      let character = Character(Unicode.Scalar(byte))
      if isEscaped {
        guard !character.isLetter, !character.isNumber else { return nil }
        text.append(byte)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        guard !"^$.*+?()[]{}|".contains(character) else { return nil }
        text.append(byte)
      }
    }
    let flags = tree.child(.flags, of: node).map { tree.text(of: $0) } ?? ""
    return flags.contains("i") ? nil : (String(decoding: text, as: UTF8.self), flags.contains("g"))
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
      guard let count = arguments[0].flatMap({ numeric($0) }), count >= 0,
        count * Double(text.utf8.count) <= Double(ValueTable.stringLimit)
      else {
        return Value(.unknown, flow)
      }
      return values.string(String(repeating: text, count: count.clampedInteger), flow)
    case "padStart", "padEnd":
      guard let width = arguments[0].flatMap({ numeric($0) }), width <= Double(ValueTable.stringLimit) else {
        return Value(.unknown, flow)
      }
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
