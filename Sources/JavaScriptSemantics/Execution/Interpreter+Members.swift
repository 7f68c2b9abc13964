import JavaScriptSyntax

/// What is fixed about a member of the global object. It is a class because it is asked for again and again.
final class PathFacts: Sendable {
  /// The object that stands for it.
  let value: Value
  let path: GlobalPath
  let data: HostData?
  let function: HostFunction?
  let builtin: StaticBuiltin?

  init(_ path: GlobalPath, value: Value, host: any HostModel) {
    (self.path, self.value) = (path, value)
    data = host.data(at: path)
    function = host.function(at: path)
    builtin = StaticBuiltin(path)
  }
}

/// Names of members, of which nearly all expressions have one.
struct MemberNames {
  let first: NameID
  var others: [NameID] = []
}

extension Interpreter {
  mutating func evaluateMember(_ node: NodeID) -> Value {
    guard let object = tree.child(.object, of: node) else { return .unknown }
    let receiver = evaluate(object)
    let names = memberNames(of: node)
    var result = readMember(receiver, names.first, at: node)
    for name in names.others { result = join(result, readMember(receiver, name, at: node)) }
    return result.isAbsent ? .unknown : result
  }

  /// The names of the members that a member expression can name; ``FieldNames/rest`` if they are not known.
  mutating func memberNames(of node: NodeID) -> MemberNames {
    if let property = tree.child(.property, of: node) { return MemberNames(first: propertyName(property)) }
    guard let index = tree.child(.index, of: node) else { return MemberNames(first: known.rest) }
    let key = evaluate(index)
    guard case .union = values[key] else { return MemberNames(first: fieldName(key)) }
    guard let texts = values.allTexts(of: key), let first = texts.first else { return MemberNames(first: known.rest) }
    return MemberNames(first: intern(first), others: texts.dropFirst().map { intern($0) })
  }

  /// The name of the only member that a member expression can name.
  mutating func memberName(of node: NodeID) -> NameID {
    let names = memberNames(of: node)
    return names.others.isEmpty ? names.first : known.rest
  }

  // MARK: - Reading

  /// The member called `name` of a value.
  mutating func readMember(_ receiver: Value, _ name: NameID, at node: NodeID) -> Value {
    guard case .union = values[receiver] else { return readMember(ofAlternative: receiver, name, at: node) }
    var result = Value.absent
    for alternative in values.alternatives(of: receiver) {
      result = join(result, readMember(ofAlternative: alternative, name, at: node))
    }
    return result.isAbsent ? .unknown : result
  }

  private mutating func readMember(ofAlternative receiver: Value, _ name: NameID, at node: NodeID) -> Value {
    switch values[receiver] {
    case .object(let object): return readMember(of: object, name, receiver: receiver, at: node)
    case .literal, .string, .concatenation: return readMember(ofText: receiver, name, at: node)
    case .number: return readHostMember(name, of: builtinPrototype("Number"), at: node)
    case .boolean: return readHostMember(name, of: builtinPrototype("Boolean"), at: node)
    case .unknown where receiver.flow.isSome: return readMember(ofUnknown: receiver, name, at: node)
    case .absent, .unknown, .undefined, .null, .union: return .unknown
    }
  }

  /// What was written under names that are not known, as the member called `name`.
  private mutating func part(called name: NameID, of rest: Value, at node: NodeID) -> Value {
    var result = Value.absent
    for value in values.alternatives(of: rest) {
      let isData = value.shape == .unknown && value.flow.isSome
      result = join(result, isData ? readMember(ofUnknown: value, name, at: node) : value)
    }
    return result
  }

  /// A part of data that are followed.
  private mutating func readMember(ofUnknown receiver: Value, _ name: NameID, at node: NodeID) -> Value {
    if name == known.length { return .unknown }
    let labels = flows.labels(of: receiver.flow)
    guard name != known.rest else { return Value(.unknown, receiver.flow) }
    let partLabels = self.labels(ofMember: name, of: labels)
    guard partLabels != labels else { return Value(.unknown, receiver.flow) }
    return Value(.unknown, flows.relabel(receiver.flow, as: partLabels, at: node))
  }

  private mutating func labels(ofMember name: NameID, of data: FlowLabels) -> FlowLabels {
    if let labels = partLabels[name.rawValue, data.rawValue] { return FlowLabels(rawValue: labels) }
    let labels = host.labels(ofMember: self.name(name), of: data)
    partLabels[name.rawValue, data.rawValue] = labels.rawValue
    return labels
  }

  private mutating func readMember(ofText receiver: Value, _ name: NameID, at node: NodeID) -> Value {
    if name == known.length {
      return values.onlyText(of: receiver).map { values.number(Double($0.utf16.count)) } ?? .unknown
    }
    if name == known.rest { return Value(.unknown, receiver.flow) }
    if let index = Self.arrayIndex(self.name(name)) {
      guard let text = values.onlyText(of: receiver) else { return Value(.unknown, receiver.flow) }
      return working(on: receiver) { $0.character(of: text, at: index, receiver.flow) }
    }
    return readHostMember(name, of: builtinPrototype("String"), at: node)
  }

  mutating func readMember(of object: ObjectID, _ name: NameID, receiver: Value, at node: NodeID) -> Value {
    if name == known.rest { return readAnyMember(of: object, receiver: receiver, at: node) }
    if case .proxy(let target, let handler) = heap[object].kind {
      return readMember(ofProxy: target, handler, name, receiver: receiver, at: node)
    }
    if case .plain = heap[object].kind, let value = readMember(ofAddress: object, name, at: node) { return value }
    var holder: ObjectID? = object
    var left = Self.prototypeLimit
    while let current = holder, left > 0 {
      left -= 1
      if let value = ownField(name, of: current) { return readField(value, receiver: receiver, at: node) }
      if case .host(let path) = heap[current].kind { return readHostMember(name, of: path, at: node) }
      holder = heap[current].prototype
    }
    // How many entries a map has says nothing of them.
    if let rest = ownField(known.rest, of: object), name != known.size {
      return join(.unknown, part(called: name, of: rest, at: node))
    }
    return readImplicitMember(of: object, name, at: node)
  }

  /// A member of a proxy: what its trap returns, or the member of what it stands for.
  private mutating func readMember(
    ofProxy target: Value, _ handler: ObjectID, _ name: NameID, receiver: Value, at node: NodeID
  ) -> Value {
    guard let trap = findField(known.get, of: handler) else { return readMember(target, name, at: node) }
    return call(trap, receiver: .undefined, ValueList([target, values.string(self.name(name)), receiver]), at: node)
  }

  /// Prototypes that are looked through.
  static let prototypeLimit = 64

  /// The value of a property, which may be computed.
  mutating func readField(_ value: Value, receiver: Value, at node: NodeID) -> Value {
    guard let object = values.object(of: value), case .accessor(let getter, _) = heap[object].kind else { return value }
    return getter.isAbsent ? .undefined : call(getter, receiver: receiver, ValueList(), at: node)
  }

  /// The object's own property, if it is there.
  func ownField(_ name: NameID, of object: ObjectID) -> Value? {
    guard let cell = heap.cell(of: name, in: object) else { return nil }
    let value = store[cell]
    return value.isAbsent ? nil : value
  }

  /// A member that the language gives an object.
  private mutating func readImplicitMember(of object: ObjectID, _ name: NameID, at node: NodeID) -> Value {
    if name == known.proto, isFunction(object) {
      return facts(of: builtinPrototype(functionClass(of: object))).value
    }
    switch heap[object].kind {
    case .array: return readHostMember(name, of: builtinPrototype("Array"), at: node)
    case .function, .bound, .settler, .constant:
      if name == known.prototype { return values.object(prototype(of: object)) }
      if name == known.length, case .function(let function, _) = heap[object].kind {
        return values.number(Double(functions[function].parameters.prefix { tree.kind(of: $0) == .identifier }.count))
      }
      return readHostMember(name, of: builtinPrototype(functionClass(of: object)), at: node)
    case .error where name == known.message: return .unknown
    case .regularExpression(let pattern) where self.name(name) == "source":
      return tree.child(.pattern, of: pattern).map { values.string(tree.text(of: $0)) } ?? .unknown
    case .regularExpression: return readHostMember(name, of: builtinPrototype("RegExp"), at: node)
    case .plain where heap[object].prototype == nil && classes[object] == nil && !isInherited(name): return .undefined
    case .plain where name == known.constructor || name == known.proto:
      return readHostMember(name, of: builtinPrototype("Object"), at: node)
    case .plain where Self.objectMethods.contains(self.name(name)):
      return readHostMember(name, of: builtinPrototype("Object"), at: node)
    case .descriptors(let described):
      let descriptor = heap.allocate(.plain)
      define(known.value, of: descriptor, as: readMember(described, name, at: node))
      return values.object(descriptor)
    case .plain, .error, .host, .accessor, .proxy: return .unknown
    }
  }

  /// Methods that each object inherits.
  private static let objectMethods: Set<String> = [
    "toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString",
  ]

  private func isInherited(_ name: NameID) -> Bool {
    name == known.constructor || name == known.proto || Self.objectMethods.contains(self.name(name))
  }

  /// The name of the constructor of functions of this kind.
  private func functionClass(of object: ObjectID) -> String {
    guard case .function(let function, _) = heap[object].kind else { return "Function" }
    let node = functions[function].node
    if tree.hasChild(.asyncKeyword, in: node) { return "AsyncFunction" }
    return functions[function].isGenerator ? "GeneratorFunction" : "Function"
  }

  /// Properties of which any can be meant; in larger tables only their data are told.
  private static let joinedFields = 64

  private mutating func readAnyMember(of object: ObjectID, receiver: Value, at node: NodeID) -> Value {
    if case .host(let path) = heap[object].kind, facts(of: path).data == nil, heap.fields(of: object).isEmpty {
      return Value(.unknown, receiver.flow)
    }
    let fields = heap.fields(of: object)
    guard fields.count <= Self.joinedFields else {
      budget.spend(fields.count / 8)
      return Value(.unknown, deepFlow(of: receiver))
    }
    var result = Value(.unknown, receiver.flow)
    var isFirst = true
    for field in fields where field.name != known.length {
      let value = store[field.cell]
      if value.isAbsent { continue }
      let read = readField(value, receiver: receiver, at: node)
      result = isFirst && !receiver.flow.isSome ? read : join(result, read)
      isFirst = false
    }
    return result
  }

  // MARK: - All that is in a value

  /// The data in a value and in all that it holds.
  mutating func deepFlow(of value: Value) -> FlowID {
    var pending = values.objects(of: value)
    guard !pending.isEmpty else { return value.flow }
    var flow = value.flow
    var seen: Set<ObjectID> = []
    while let object = pending.popLast() {
      guard seen.insert(object).inserted else { continue }
      guard seen.count <= Self.deepLimit else {
        budget.exhaust()
        break
      }
      switch heap[object].kind {
      case .function, .bound, .settler, .constant, .regularExpression: continue
      default: break
      }
      let fields = heap.fields(of: object)
      budget.spend(1 + fields.count / 8)
      for field in fields {
        let item = store[field.cell]
        flow = flows.join(flow, item.flow)
        pending += values.objects(of: item)
      }
    }
    return flow
  }

  /// Objects that are looked into.
  private static let deepLimit = 4_000
}
