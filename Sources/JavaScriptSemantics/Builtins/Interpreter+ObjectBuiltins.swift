import JavaScriptSyntax

extension Interpreter {
  /// Calls a function of `Object` or `Reflect`.
  mutating func callObjectBuiltin(_ builtin: StaticBuiltin, _ arguments: ValueList, at node: NodeID) -> Value {
    let first = arguments[0] ?? .undefined
    switch builtin {
    case .keys, .getOwnPropertyNames, .ownKeys: return makeArray(keys(of: first))
    case .values: return makeArray(memberValues(of: first, at: node))
    case .entries: return makeArray(entries(of: first, at: node))
    case .fromEntries: return makeMap(first, at: node)
    case .assign: return assignAll(arguments, at: node)
    case .create:
      let object = heap.allocate(.plain, prototype: values.object(of: first))
      let value = values.object(object)
      return arguments[1].map { defineProperties(of: value, $0, at: node) } ?? value
    case .defineProperties: return defineProperties(of: first, arguments[1] ?? .undefined, at: node)
    case .freeze, .seal, .preventExtensions, .object: return first
    case .defineProperty: return defineProperty(arguments, at: node)
    case .getPrototypeOf, .reflectGetPrototypeOf: return prototypeValue(of: first, at: node)
    case .setPrototypeOf:
      if let object = values.object(of: first), let prototype = arguments[1].flatMap({ values.object(of: $0) }) {
        heap.setPrototype(of: object, to: prototype)
      }
      return first
    case .getOwnPropertyDescriptor, .reflectGetOwnPropertyDescriptor:
      let descriptor = heap.allocate(.plain)
      setField(known.value, of: descriptor, to: readMember(first, fieldName(arguments[1] ?? .undefined), at: node))
      return values.object(descriptor)
    case .getOwnPropertyDescriptors: return values.object(heap.allocate(.descriptors(first)))
    case .reflectGet: return readMember(first, fieldName(arguments[1] ?? .undefined), at: node)
    case .reflectSet:
      setMember(first, fieldName(arguments[1] ?? .undefined), to: arguments[2] ?? .undefined, at: node)
      return Value(.true)
    default: return unknown(of: arguments.all)
    }
  }

  /// The names of the properties of a value.
  mutating func keys(of value: Value) -> ValueList {
    guard let object = values.object(of: value) else { return ValueList(rest: .unknown) }
    switch heap[object].kind {
    case .plain, .array, .error: break
    case .host(.globalObject): return ValueList(Self.globalNames.map { values.string($0) })
    case .host(let path):
      guard let fields = representativeFields(of: path) else { return ValueList(rest: .unknown) }
      return ValueList(fields.map { values.string(name($0)) })
    default: return ValueList(rest: .unknown)
    }
    let fields = heap.fields(of: object).filter { !store[$0.cell].isAbsent && $0.name != known.length }
    if fields.contains(where: { $0.name == known.rest }) { return ValueList(rest: .unknown) }
    let texts = fields.map { name($0.name) }
    // Names that are numbers come first, in their order.
    let numbers = texts.compactMap { Self.arrayIndex($0) }.sorted().map { "\($0)" }
    return ValueList((numbers + texts.filter { Self.arrayIndex($0) == nil }).map { values.string($0) })
  }

  /// Names of the global object that a script may look for among all of them.
  private static let globalNames = [
    "XMLHttpRequest", "fetch", "WebSocket", "EventSource", "eval", "Function", "JSON", "Math", "Date", "Array",
    "String",
    "Object", "metadata", "httprequest", "DOMO", "navigator", "document",
  ]

  private mutating func memberValues(of value: Value, at node: NodeID) -> ValueList {
    guard let object = values.object(of: value), !heap.isHost(object) else {
      if let object = values.object(of: value), case .host(let path) = heap[object].kind,
        let fields = representativeFields(of: path)
      {
        return ValueList(fields.map { readHostMember($0, of: path, at: node) })
      }
      return ValueList(rest: readMember(value, known.rest, at: node))
    }
    let fields = heap.fields(of: object).filter { !store[$0.cell].isAbsent && $0.name != known.length }
    if fields.contains(where: { $0.name == known.rest }) {
      return ValueList(rest: readMember(value, known.rest, at: node))
    }
    return ValueList(fields.map { readField(store[$0.cell], receiver: value, at: node) })
  }

  mutating func entries(of value: Value, at node: NodeID) -> ValueList {
    let keys = keys(of: value)
    let items = memberValues(of: value, at: node)
    guard !keys.hasRest, !items.hasRest else {
      return ValueList(rest: makeArray(ValueList([.unknown, any(of: items, else: value)])))
    }
    return ValueList(zip(keys.known, items.known).map { makeArray(ValueList([$0, $1])) })
  }

  private mutating func assignAll(_ arguments: ValueList, at node: NodeID) -> Value {
    guard let target = arguments[0] else { return .undefined }
    for object in values.objects(of: target) {
      for source in arguments.all.dropFirst() { copyFields(of: source, to: object, at: node) }
    }
    return target
  }

  private mutating func defineProperty(_ arguments: ValueList, at node: NodeID) -> Value {
    let target = arguments[0] ?? .undefined
    guard let object = values.object(of: target), let descriptor = arguments[2] else { return target }
    let name = fieldName(arguments[1] ?? .undefined)
    guard let description = values.object(of: descriptor) else {
      setField(known.rest, of: object, to: unknown(of: [descriptor]))
      return target
    }
    if let value = ownField(known.value, of: description) {
      define(name, of: object, as: moved(value, .stored, at: node))
    } else {
      let getter = ownField(known.get, of: description) ?? .absent
      let setter = ownField(known.set, of: description) ?? .absent
      setField(name, of: object, to: values.object(heap.allocate(.accessor(getter: getter, setter: setter))))
    }
    return target
  }

  private mutating func defineProperties(of target: Value, _ descriptors: Value, at node: NodeID) -> Value {
    guard let object = values.object(of: descriptors) else { return target }
    for field in heap.fields(of: object) {
      _ = defineProperty(ValueList([target, values.string(name(field.name)), store[field.cell]]), at: node)
    }
    return target
  }

  private mutating func prototypeValue(of value: Value, at node: NodeID) -> Value {
    guard let object = values.object(of: value) else { return readMember(value, known.proto, at: node) }
    if let prototype = heap[object].prototype { return values.object(prototype) }
    return readMember(value, known.proto, at: node)
  }

  // MARK: - Maps

  /// A `Map`, or an object made of entries: its keys are properties.
  mutating func makeMap(_ source: Value, at node: NodeID) -> Value {
    let object = heap.allocate(.plain)
    let items = elements(of: source)
    if values.object(of: source).map({ !heap.isHost($0) && onlyArray(source) == nil }) == true, items.known.isEmpty {
      copyFields(of: source, to: object, at: node)
      return values.object(object, source.flow)
    }
    for item in items.all {
      let pair = elements(of: item)
      if let key = pair[0], let value = pair[1] {
        define(fieldName(key), of: object, as: value)
      } else if item.flow.isSome {
        define(known.rest, of: object, as: item)
      }
    }
    return values.object(object, source.flow)
  }
}
