import JavaScriptSyntax

extension Interpreter {
  mutating func split(_ receiver: Value, _ separator: Value, at node: NodeID) -> Value {
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

  /// A part of a text that begins or ends at a mark: `text.substring(0, text.indexOf('?'))`, or from there on.
  mutating func partUpToMark(of receiver: Value, at call: NodeID) -> Value? {
    guard let list = tree.child(.arguments, of: call) else { return nil }
    let arguments = Array(tree.namedChildren(of: list))
    let isFront = arguments.count == 2 && tree.numberValue(of: arguments[0]) == 0
    guard isFront || arguments.count == 1, let position = arguments.last, let mark = soughtMark(position),
      let parts = splitUnknown(receiver, values.string(mark)), let list = onlyArray(parts), let front = list.known.first
    else { return nil }
    if isFront { return front }
    var rest: Value?
    for part in list.known.dropFirst() {
      let marked = concatenate(values.string(mark), part, at: call)
      rest = rest.map { concatenate($0, marked, at: call) } ?? marked
    }
    return rest
  }

  /// The text that `something.indexOf(text)` looks for.
  private func soughtMark(_ node: NodeID) -> String? {
    guard tree.kind(of: node) == .callExpression, let function = tree.child(.function, of: node),
      let property = tree.child(.property, of: function), tree.isText("indexOf", of: property),
      let list = tree.child(.arguments, of: node), let text = tree.firstNamedChild(of: list)
    else { return nil }
    return tree.stringValue(of: text)
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

  mutating func replaced(_ method: String, _ receiver: Value, _ arguments: ValueList, at node: NodeID) -> Value {
    let search = arguments[0] ?? .undefined
    let replacement = arguments[1] ?? .undefined
    if !values.objects(of: replacement).isEmpty {
      if let text = values.onlyText(of: receiver), let result = replaced(text, search, by: replacement, at: node) {
        return result.with(flows.join(receiver.flow, result.flow))
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
}
