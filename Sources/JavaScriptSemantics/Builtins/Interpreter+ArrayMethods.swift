import JavaScriptSyntax

extension Interpreter {
  /// Calls a method of arrays; nil if there is none of this name.
  mutating func callArrayMethod(_ method: String, _ receiver: Value, _ arguments: ValueList, at node: NodeID) -> Value?
  {
    let first = arguments[0] ?? .undefined
    let this = arguments[1] ?? .undefined
    switch method {
    case "push", "unshift", "append", "add":
      return insert(arguments, into: receiver, atEnd: method != "unshift", at: node)
    case "pop", "shift": return remove(fromEnd: method == "pop", receiver)
    case "join":
      return joinArray(receiver, separator: arguments.known.isEmpty ? "," : values.onlyText(of: first) ?? ",", at: node)
    case "reverse", "toReversed": return reversed(receiver, inPlace: method == "reverse")
    case "sort", "toSorted": return sorted(receiver, by: first, inPlace: method == "sort", at: node)
    case "slice": return sliced(receiver, arguments)
    case "splice": return spliced(receiver, arguments)
    case "concat": return concatenated(receiver, arguments)
    case "map": return makeArray(mapped(elements(of: receiver), by: first, receiver: receiver, this: this, at: node))
    case "flatMap":
      let lists = mapped(elements(of: receiver), by: first, receiver: receiver, this: this, at: node)
      return makeArray(flattened(lists))
    case "flat": return makeArray(flattened(elements(of: receiver)))
    case "some", "every":
      let verdicts = mapped(elements(of: receiver), by: first, receiver: receiver, this: this, at: node)
      let truths = verdicts.known.map { truth(of: $0) }
      guard !verdicts.hasRest, !truths.contains(nil) else { return .unknown }
      return values.boolean(method == "some" ? truths.contains(true) : !truths.contains(false))
    case "forEach", "findIndex":
      _ = mapped(elements(of: receiver), by: first, receiver: receiver, this: this, at: node)
      return method == "forEach" ? .undefined : .unknown
    case "filter": return filtered(receiver, by: first, this: this, at: node)
    case "find", "findLast":
      let matching = filtered(receiver, by: first, this: this, at: node)
      let found = onlyArray(matching)
      let item = method == "find" ? found?.known.first : found?.known.last
      return item ?? (found == nil ? any(of: elements(of: receiver), else: receiver) : .undefined)
    case "reduce", "reduceRight":
      let list = elements(of: receiver)
      let ordered = method == "reduce" || list.hasRest ? list : ValueList(list.known.reversed())
      return reduced(
        ordered, by: first, from: arguments.known.count > 1 ? arguments[1] : nil, receiver: receiver, at: node)
    case "fill":
      let list = elements(of: receiver)
      guard !list.hasRest else { return receiver }
      return makeArray(ValueList(list.known.map { _ in first }))
    case "keys": return makeArray(keys(of: receiver))
    case "values": return makeArray(elements(of: receiver))
    case "entries":
      let list = elements(of: receiver)
      guard !list.hasRest else {
        return makeArray(ValueList(rest: makeArray(ValueList([.unknown, any(of: list, else: receiver)]))))
      }
      return makeArray(
        ValueList(list.known.enumerated().map { makeArray(ValueList([values.number(Double($0)), $1])) }))
    default: return nil
    }
  }

  private mutating func insert(_ arguments: ValueList, into receiver: Value, atEnd: Bool, at node: NodeID) -> Value {
    guard let array = values.object(of: receiver) else {
      return .unknown
    }
    let items = arguments.all.map { moved($0, .stored, at: node) }
    if let list = onlyArray(receiver), !arguments.hasRest, list.known.count < Self.knownElements {
      if atEnd {
        for (offset, item) in items.enumerated() { setField(indexName(list.known.count + offset), of: array, to: item) }
      } else {
        setElements(items + list.known, of: array)
      }
      return values.number(Double(list.known.count + items.count))
    }
    for item in items { setField(known.rest, of: array, to: join(ownField(known.rest, of: array) ?? .absent, item)) }
    return .unknown
  }

  private mutating func setElements(_ items: [Value], of array: ObjectID) {
    if let old = ownField(known.length, of: array).flatMap({ values.number(of: $0) }) {
      for index in items.count..<Swift.max(items.count, Swift.min(old.clampedInteger, Self.knownElements)) {
        if let cell = heap.cell(of: indexName(index), in: array) { store.write(.absent, to: cell) }
      }
    }
    guard budget.mayCopy(items.count) else {
      var rest = Value.unknown
      for item in items { rest = join(rest, item) }
      setField(known.rest, of: array, to: rest)
      return setField(known.length, of: array, to: .unknown)
    }
    for (index, item) in items.enumerated() { setField(indexName(index), of: array, to: item) }
    setField(known.length, of: array, to: values.number(Double(items.count)))
  }

  private mutating func remove(fromEnd: Bool, _ receiver: Value) -> Value {
    guard let array = values.object(of: receiver), let list = onlyArray(receiver), !list.known.isEmpty else {
      return any(of: elements(of: receiver), else: receiver)
    }
    let removed = fromEnd ? list.known[list.known.count - 1] : list.known[0]
    setElements(Array(fromEnd ? list.known.dropLast() : list.known.dropFirst()), of: array)
    return removed
  }

  private mutating func reversed(_ receiver: Value, inPlace: Bool) -> Value {
    guard let array = values.object(of: receiver), let list = onlyArray(receiver) else { return receiver }
    guard inPlace else { return makeArray(ValueList(list.known.reversed())) }
    setElements(list.known.reversed(), of: array)
    return receiver
  }

  private mutating func sorted(_ receiver: Value, by comparison: Value, inPlace: Bool, at node: NodeID) -> Value {
    let list = onlyArray(receiver)
    guard let list, list.known.count <= Self.sortedElements, let order = order(of: list.known, by: comparison, at: node)
    else {
      let item = any(of: elements(of: receiver), else: receiver)
      if comparison != .undefined {
        maybe { _ = $0.call(comparison, receiver: .undefined, ValueList([item, item]), at: node) }
      }
      if inPlace, let array = values.object(of: receiver), list != nil {
        setElements((list?.known ?? []).map { _ in item }, of: array)
      }
      return inPlace ? receiver : makeArray(ValueList(rest: item))
    }
    guard inPlace, let array = values.object(of: receiver) else { return makeArray(ValueList(order)) }
    setElements(order, of: array)
    return receiver
  }

  /// Elements of a list that is put in order.
  private static let sortedElements = 64

  /// The elements in order; nil where that is not known.
  private mutating func order(of items: [Value], by comparison: Value, at node: NodeID) -> [Value]? {
    var sorted: [Value] = []
    for item in items {
      var place = sorted.count
      while place > 0 {
        guard let isAfter = isAfter(sorted[place - 1], item, by: comparison, at: node) else { return nil }
        if !isAfter { break }
        place -= 1
      }
      sorted.insert(item, at: place)
    }
    return sorted
  }

  private mutating func isAfter(_ first: Value, _ second: Value, by comparison: Value, at node: NodeID) -> Bool? {
    if comparison != .undefined {
      let result = call(comparison, receiver: .undefined, ValueList([first, second]), at: node)
      return numeric(result).map { $0 > 0 }
    }
    guard let one = values.onlyText(of: first), let other = values.onlyText(of: second) else { return nil }
    return other.utf16.lexicographicallyPrecedes(one.utf16)
  }

  private mutating func sliced(_ receiver: Value, _ arguments: ValueList) -> Value {
    guard let list = onlyArray(receiver), let range = range(arguments, count: list.known.count) else {
      return makeArray(ValueList(rest: any(of: elements(of: receiver), else: receiver)))
    }
    return makeArray(ValueList(Array(list.known[range])))
  }

  /// The range that the arguments of `slice` mean.
  func range(_ arguments: ValueList, count: Int) -> Range<Int>? {
    func index(_ position: Int, default other: Int) -> Int? {
      guard let value = arguments[position], value != .undefined else { return arguments.hasRest ? nil : other }
      guard let number = numeric(value), !number.isNaN, abs(number) < 1e9 else { return nil }
      let whole = number.clampedInteger
      return whole < 0 ? Swift.max(0, count + whole) : Swift.min(count, whole)
    }
    guard let start = index(0, default: 0), let end = index(1, default: count) else { return nil }
    return start..<Swift.max(start, end)
  }

  private mutating func spliced(_ receiver: Value, _ arguments: ValueList) -> Value {
    guard let array = values.object(of: receiver), let list = onlyArray(receiver), !arguments.hasRest,
      let first = arguments[0].flatMap({ numeric($0) }), abs(first) < 1e9
    else { return makeArray(ValueList(rest: any(of: elements(of: receiver), else: receiver))) }
    let count = list.known.count
    let start = first < 0 ? Swift.max(0, count + first.clampedInteger) : Swift.min(count, first.clampedInteger)
    let removedCount =
      arguments[1].flatMap { numeric($0) }.map { Swift.max(0, Swift.min(count - start, $0.clampedInteger)) } ?? count
      - start
    let removed = Array(list.known[start..<(start + removedCount)])
    setElements(
      Array(list.known[..<start]) + arguments.known.dropFirst(2) + list.known[(start + removedCount)...], of: array)
    return makeArray(ValueList(removed))
  }

  private mutating func concatenated(_ receiver: Value, _ arguments: ValueList) -> Value {
    var result = elements(of: receiver)
    for argument in arguments.all { append(argument, to: &result) }
    return makeArray(result)
  }

  /// Appends a value, or all that is in it if it is an array.
  private mutating func append(_ item: Value, to result: inout ValueList) {
    guard let object = values.object(of: item), case .array = heap[object].kind else {
      result.append(item)
      return
    }
    let inner = elements(of: item)
    for value in inner.known { result.append(value) }
    if let rest = inner.rest { result.rest = join(result.rest ?? .absent, rest) }
  }

  private mutating func flattened(_ list: ValueList) -> ValueList {
    var result = ValueList()
    for item in list.all { append(item, to: &result) }
    if list.hasRest, result.rest == nil { result.rest = .unknown }
    return result
  }

  private mutating func filtered(_ receiver: Value, by predicate: Value, this: Value, at node: NodeID) -> Value {
    let list = elements(of: receiver)
    let verdicts = mapped(list, by: predicate, receiver: receiver, this: this, at: node)
    guard !list.hasRest, !verdicts.hasRest, verdicts.known.count == list.known.count else {
      return makeArray(ValueList(rest: any(of: list, else: receiver)))
    }
    let truths = verdicts.known.map { truth(of: $0) }
    guard truths.allSatisfy({ $0 != nil }) else { return makeArray(ValueList(rest: any(of: list, else: receiver))) }
    return makeArray(ValueList(zip(list.known, truths).filter { $0.1 == true }.map(\.0)))
  }
}
