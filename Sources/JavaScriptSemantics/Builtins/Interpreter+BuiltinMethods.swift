import JavaScriptSyntax

extension Interpreter {
  /// Whether the language gives a method of this name to strings, arrays, functions, promises, or maps.
  func isBuiltinMethod(_ name: NameID) -> Bool { Self.methodNames.contains(self.name(name)) }

  /// The method that a path such as `Array.prototype.join` names.
  func inheritedMethod(_ path: PathID) -> NameID? {
    guard let method = paths.name(of: path) else { return nil }
    let holder = paths.parent(of: path)
    guard paths.name(of: holder) == known.prototype, paths.depth(of: holder) == 2,
      let constructor = paths.name(of: paths.parent(of: holder)), Self.constructors.contains(name(constructor))
    else { return nil }
    return method
  }

  private static let constructors: Set<String> = [
    "String", "Array", "Function", "Object", "RegExp", "Number", "Boolean", "Promise", "Map", "Set", "AsyncFunction",
    "GeneratorFunction",
  ]

  /// Methods that are followed; other ones count as unknown functions.
  private static let methodNames: Set<String> = [
    "charAt", "charCodeAt", "codePointAt", "at", "slice", "substring", "substr", "split", "replace", "replaceAll",
    "repeat", "padStart", "padEnd", "trim", "trimStart", "trimEnd", "toLowerCase", "toUpperCase", "concat", "indexOf",
    "lastIndexOf", "includes", "startsWith", "endsWith", "match", "matchAll", "search", "normalize", "toString",
    "valueOf", "toFixed", "push", "pop", "shift", "unshift", "splice", "reverse", "toReversed", "sort", "toSorted",
    "join", "map", "filter", "forEach", "reduce", "reduceRight", "some", "every", "find", "findLast", "findIndex",
    "flat", "flatMap", "fill", "keys", "values", "entries", "call", "apply", "bind", "then", "catch", "finally", "test",
    "exec", "get", "set", "has", "delete", "add", "append", "hasOwnProperty", "toJSON", "isPrototypeOf", "next",
    "localeCompare", "toISOString", "getAll", "clear", "decode",
  ]

  /// Calls a method that the language gives values.
  mutating func callBuiltinMethod(_ name: NameID, receiver: Value, _ arguments: ValueList, at node: NodeID) -> Value {
    let method = self.name(name)
    guard Self.methodNames.contains(method) else { return callUnknown(receiver, arguments, at: node) }
    return working(on: receiver, arguments[0]) {
      $0.callKnownMethod(method, receiver: receiver, arguments, at: node)
    }
  }

  /// Lets the texts and numbers that `body` makes be made of these values.
  mutating func working(on first: Value, _ second: Value? = nil, _ body: (inout Interpreter) -> Value) -> Value {
    let outer = values.material
    values.material = Material(first.shape, second?.shape ?? .absent)
    defer { values.material = outer }
    return body(&self)
  }

  private mutating func callKnownMethod(
    _ method: String, receiver: Value, _ arguments: ValueList, at node: NodeID
  ) -> Value {
    let objects = values.objects(of: receiver)
    if objects.contains(where: { isFunction($0) }),
      let result = callFunctionMethod(method, receiver, arguments, at: node)
    {
      return result
    }
    if let result = callPromiseMethod(method, receiver, arguments, at: node) { return result }
    if objects.contains(where: { if case .array = heap[$0].kind { true } else { false } }),
      let result = callArrayMethod(method, receiver, arguments, at: node)
    {
      return result
    }
    if objects.contains(where: { if case .plain = heap[$0].kind { true } else { false } }),
      let result = callMapMethod(method, receiver, arguments, at: node)
    {
      return result
    }
    if let result = callTextMethod(method, receiver, arguments, at: node) { return result }
    if let result = callArrayMethod(method, receiver, arguments, at: node) { return result }
    return callUnknown(receiver, arguments, at: node)
  }

  /// Whether an object can be called.
  func isFunction(_ object: ObjectID) -> Bool {
    switch heap[object].kind {
    case .function, .bound, .host, .settler, .constant: true
    default: false
    }
  }

  /// `call`, `apply` and `bind`.
  private mutating func callFunctionMethod(
    _ method: String, _ receiver: Value, _ arguments: ValueList, at node: NodeID
  ) -> Value? {
    let this = arguments[0] ?? .undefined
    switch method {
    case "call": return call(receiver, receiver: this, arguments.dropFirst(1), at: node)
    case "apply":
      let list = arguments[1].map { $0 == .undefined || $0 == .null ? ValueList() : elements(of: $0) } ?? ValueList()
      return call(receiver, receiver: this, list, at: node)
    case "bind":
      let bound = heap.allocate(.bound(receiver, receiver: this))
      setField(known.boundArguments, of: bound, to: makeArray(arguments.dropFirst(1)))
      return values.object(bound)
    case "toString": return text(of: receiver, at: node)
    default: return nil
    }
  }

  /// `then` and its like: a promise stands for its value.
  private mutating func callPromiseMethod(
    _ method: String, _ receiver: Value, _ arguments: ValueList, at node: NodeID
  ) -> Value? {
    guard let first = arguments[0] else { return nil }
    let node = callbackPlace(of: node)
    switch method {
    case "then":
      let result = call(first, receiver: .undefined, ValueList([receiver]), at: node)
      if let second = arguments[1], second != .undefined {
        maybe { _ = $0.call(second, receiver: .undefined, ValueList([.unknown]), at: node) }
      }
      return result
    case "catch":
      var result = Value.unknown
      maybe { result = $0.call(first, receiver: .undefined, ValueList([.unknown]), at: node) }
      return join(receiver, result)
    case "finally":
      _ = call(first, receiver: .undefined, ValueList(), at: node)
      return receiver
    default: return nil
    }
  }

  private mutating func callMapMethod(_ method: String, _ receiver: Value, _ arguments: ValueList, at node: NodeID)
    -> Value?
  {
    let first = arguments[0] ?? .undefined
    switch method {
    case "get", "getAll": return readMember(receiver, fieldName(first), at: node)
    case "set", "append":
      guard let second = arguments[1] else { return receiver }
      if let address = values.object(of: receiver), ownField(known.address, of: address) != nil {
        addQuery(first, second, toAddress: address, at: node)
        return receiver
      }
      let name = fieldName(first)
      note(second, named: name, at: node)
      setMember(receiver, name, to: moved(second, .stored, at: node), at: node)
      return receiver
    case "has", "hasOwnProperty":
      let keys = keys(of: receiver)
      noteCheck(of: first, against: keys.known)
      guard !keys.hasRest, let key = values.onlyText(of: first) else { return .unknown }
      return values.boolean(keys.known.contains { values.onlyText(of: $0) == key })
    case "clear":
      for object in values.objects(of: receiver) {
        for field in heap.fields(of: object) { store.write(.absent, to: field.cell) }
      }
      return .undefined
    case "delete":
      let key = fieldName(first)
      if let object = values.object(of: receiver), let cell = heap.cell(of: key, in: object) {
        store.write(.absent, to: cell)
      }
      return Value(.true)
    case "toString", "toJSON":
      if let object = values.object(of: receiver), let address = ownField(known.address, of: object) {
        return text(ofAddress: object, address)
      }
      return values.objects(of: receiver).isEmpty ? nil : Value(.unknown, deepFlow(of: receiver))
    case "valueOf":
      return values.objects(of: receiver).isEmpty ? nil : Value(.unknown, deepFlow(of: receiver))
    case "keys": return makeArray(keys(of: receiver))
    case "values": return makeArray(ValueList(rest: readMember(receiver, known.rest, at: node)))
    case "entries": return makeArray(entries(of: receiver, at: node))
    case "forEach":
      let keys = keys(of: receiver)
      let node = callbackPlace(of: node)
      if let object = values.object(of: receiver), !keys.hasRest, keys.known.count <= 64 {
        for key in keys.known {
          let item = readMember(of: object, fieldName(key), receiver: receiver, at: node)
          _ = call(first, receiver: arguments[1] ?? .undefined, ValueList([item, key, receiver]), at: node)
        }
        return .undefined
      }
      let any = readMember(receiver, known.rest, at: node)
      maybe { _ = $0.call(first, receiver: .undefined, ValueList([any, .unknown, receiver]), at: node) }
      return .undefined
    default: return nil
    }
  }

  /// Where a report shows the call of a callback: at the argument that it is, since methods may be chained over lines.
  func callbackPlace(of call: NodeID) -> NodeID {
    guard tree.kind(of: call) == .callExpression, let list = tree.child(.arguments, of: call) else { return call }
    return tree.firstNamedChild(of: list) ?? call
  }

  // MARK: - Checks

  /// Remembers that data were compared with constants, for rules that ask whether a value was checked.
  mutating func noteCheck(of value: Value, against others: [Value], by kind: Comparison.Kind = .equality) {
    guard value.flow.isSome, !others.isEmpty else { return }
    var comparisons: [Comparison] = []
    for other in others.prefix(Self.comparedConstants) {
      for text in values.allTexts(of: other) ?? [] { comparisons.append(Comparison(kind: kind, text: text)) }
      if let pattern = pattern(of: other) { comparisons.append(Comparison(kind: .pattern, text: pattern)) }
    }
    guard !comparisons.isEmpty else { return }
    let sources = flows.sources(of: value.flow)
    budget.spend(sources.count)
    for source in sources.prefix(Self.comparedSources)
    where record.checks[source.source]?.count ?? 0 < Self.rememberedComparisons {
      record.checks[source.source, default: []].formUnion(comparisons)
    }
  }

  /// Sources of one value, and comparisons of one source, that are remembered.
  private static let comparedSources = 32
  private static let rememberedComparisons = 256
  /// Entries of a list of allowed values that are remembered.
  private static let comparedConstants = 64

  /// The source of a regular expression.
  func pattern(of value: Value) -> String? {
    guard let object = values.object(of: value), case .regularExpression(let node) = heap[object].kind else {
      return nil
    }
    return tree.child(.pattern, of: node).map { tree.text(of: $0) }
  }
}
