import JavaScriptSyntax

extension Interpreter {
  // MARK: - Arrays as lists

  /// A new array with these elements.
  mutating func makeArray(_ list: ValueList) -> Value {
    let array = heap.allocate(.array)
    let limit = budget.mayCopy(list.known.count) ? Self.knownElements : 0
    for (index, item) in list.known.prefix(limit).enumerated() {
      setElement(index, of: array, to: item)
    }
    var rest = list.overflow.reduce(list.rest ?? .absent) { join($0, $1) }
    for item in list.known.dropFirst(limit) { rest = join(rest, item) }
    if list.hasRest || list.known.count > limit {
      define(known.rest, of: array, as: rest.isAbsent ? .unknown : rest)
      define(known.length, of: array, as: .unknown)
    } else {
      define(known.length, of: array, as: values.number(Double(list.known.count)))
    }
    return values.object(array)
  }

  /// Elements that are told apart; longer lists are data.
  static let knownElements = 4_096

  mutating func setElement(_ index: Int, of array: ObjectID, to value: Value) {
    let cell = store.allocate(value, owner: array)
    heap.addField(indexName(index), in: cell, to: array)
  }

  mutating func indexName(_ index: Int) -> NameID {
    while indexNames.count <= index { indexNames.append(intern("\(indexNames.count)")) }
    return indexNames[index]
  }

  /// The elements of an array of which all are known; nil for anything else.
  func onlyArray(_ value: Value) -> ValueList? {
    guard let array = values.object(of: value), case .array = heap[array].kind, ownField(known.rest, of: array) == nil,
      let length = ownField(known.length, of: array), let count = values.number(of: length),
      count <= Double(Self.knownElements), count >= 0
    else { return nil }
    return ValueList(
      (0..<Int(count)).map { index in
        guard index < indexNames.count else { return .undefined }
        return ownField(indexNames[index], of: array) ?? .undefined
      })
  }

  /// What `Array.isArray` tells, if it is certain.
  func isArray(_ value: Value) -> Bool? {
    guard let object = values.object(of: value) else { return values.primitiveType(of: value).map { _ in false } }
    return switch heap[object].kind {
    case .array: true
    case .function, .bound, .regularExpression, .error: false
    // What has a prototype may extend arrays.
    case .plain: heap[object].prototype == nil ? false : nil
    default: nil
    }
  }

  /// What a loop over the values of something sees.
  mutating func elements(of value: Value) -> ValueList {
    if let list = onlyArray(value) { return list }
    if let text = values.knownText(of: value), values.isText(value), text.utf16.count <= Self.knownElements {
      return ValueList(text.unicodeScalars.map { values.string(String($0), value.flow) })
    }
    if let object = values.object(of: value), let method = findField(known.iterator, of: object) {
      let result = call(method, receiver: value, ValueList(), at: tree.root)
      return onlyArray(result) ?? ValueList(rest: Value(.unknown, deepFlow(of: result)))
    }
    var rest = Value.absent
    for object in values.objects(of: value) {
      if case .array = heap[object].kind {
        let fields = heap.fields(of: object)
        budget.spend(fields.count / 2)
        for field in fields where field.name != known.length { rest = join(rest, store[field.cell]) }
      } else if case .plain = heap[object].kind, let unknown = ownField(known.rest, of: object) {
        rest = join(rest, unknown)
      } else if case .plain = heap[object].kind, values.object(of: value) != nil {
        // A map: its entries.
        return entries(of: value, at: tree.root)
      } else if case .plain = heap[object].kind {
        for entry in entries(of: values.object(object), at: tree.root).all { rest = join(rest, entry) }
      } else {
        rest = join(rest, Value(.unknown, value.flow))
      }
    }
    if rest.isAbsent { rest = Value(.unknown, value.flow) }
    return ValueList(rest: rest)
  }

  /// What one of a list can be.
  mutating func any(of list: ValueList, else source: Value) -> Value {
    let result = join(all: list.all)
    return result.isAbsent ? Value(.unknown, source.flow) : result
  }

  mutating func arrayOfLength(_ length: Value) -> Value {
    guard let count = values.number(of: length), count >= 0, count <= Double(Self.knownElements) else {
      return makeArray(ValueList(values.number(of: length) == nil ? [length] : [], rest: .unknown))
    }
    let array = heap.allocate(.array)
    setField(known.length, of: array, to: values.number(count))
    return values.object(array)
  }

  mutating func arrayFrom(_ source: Value, transform: Value?, at node: NodeID) -> Value {
    var list = elements(of: source)
    if let object = values.object(of: source), case .plain = heap[object].kind,
      let length = ownField(known.length, of: object), let count = values.number(of: length), count >= 0,
      count <= Double(Self.knownElements)
    {
      list = ValueList((0..<Int(count)).map { _ in .undefined })
    }
    guard let transform, transform != .undefined else { return makeArray(list) }
    return makeArray(mapped(list, by: transform, receiver: source, at: node))
  }

  /// The text of the elements with a separator between them.
  mutating func joinArray(_ array: Value, separator: String, at node: NodeID? = nil) -> Value {
    let place = node ?? tree.root
    guard let object = values.object(of: array), joining.insert(object).inserted else { return values.string("") }
    defer { joining.remove(object) }
    guard budget.enter() else { return .unknown }
    defer { budget.leave() }
    guard let list = onlyArray(array) else {
      let items = elements(of: array)
      return Value(.unknown, unknown(of: items.all).flow)
    }
    var result = values.string("")
    let between = values.string(separator)
    for (index, item) in list.known.enumerated() {
      if index > 0, !separator.isEmpty { result = concatenate(result, between, at: place) }
      if item != .undefined && item != .null { result = concatenate(result, item, at: place) }
    }
    // Known parts become one string, so that later steps see its characters.
    let material = Material(result.shape)
    return values.onlyText(of: result).map { values.string($0, result.flow, of: material) } ?? result
  }

  /// The elements without those that are there before.
  func distinct(_ list: ValueList) -> ValueList {
    guard !list.hasRest, list.known.count <= 256 else { return list }
    var known: [Value] = []
    for item in list.known where !known.contains(where: { values.isSame($0, item) }) { known.append(item) }
    return ValueList(known)
  }

  // MARK: - Callbacks

  /// What `callback` makes of each element.
  ///
  /// - Parameter this: the receiver of the callback.
  mutating func mapped(
    _ list: ValueList, by callback: Value, receiver: Value, this: Value = .undefined, at node: NodeID
  ) -> ValueList {
    let node = callbackPlace(of: node)
    if !list.hasRest, list.known.count <= Self.calledElements(budget) {
      return ValueList(
        list.known.enumerated().map { index, item in
          call(callback, receiver: this, ValueList([item, values.number(Double(index)), receiver]), at: node)
        })
    }
    var result = Value.unknown
    let item = any(of: list, else: receiver)
    maybe { result = $0.call(callback, receiver: this, ValueList([item, .unknown, receiver]), at: node) }
    return ValueList(rest: result)
  }

  /// How many elements a callback is called for one by one.
  private static func calledElements(_ budget: Budget) -> Int { budget.unrolledSteps > 0 ? 512 : 0 }

  mutating func reduced(
    _ list: ValueList, by callback: Value, from start: Value?, receiver: Value, at node: NodeID
  ) -> Value {
    guard !list.hasRest, list.known.count <= Self.calledElements(budget) else {
      let item = any(of: list, else: receiver)
      var result = start ?? item
      for _ in 0..<2 {
        let before = result
        maybe { interpreter in
          let next = interpreter.call(
            callback, receiver: .undefined, ValueList([before, item, .unknown, receiver]), at: node)
          result = interpreter.join(before, next)
        }
      }
      return result
    }
    var items = list.known[...]
    guard var result = start ?? items.popFirst() else { return .undefined }
    for (index, item) in items.enumerated() {
      let place = values.number(Double(index + (start == nil ? 1 : 0)))
      result = call(callback, receiver: .undefined, ValueList([result, item, place, receiver]), at: node)
    }
    return result
  }
}
