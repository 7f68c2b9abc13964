import JavaScriptSyntax

/// What is fixed about a member of the global object.
struct PathFacts: Sendable {
  /// The object that stands for it.
  let value: Value
  let path: GlobalPath
  let data: HostData?
  let function: HostFunction?
  let builtin: StaticBuiltin?
}

extension Interpreter {
  mutating func evaluateMember(_ node: NodeID) -> Value {
    guard let object = tree.child(.object, of: node) else { return .unknown }
    let receiver = evaluate(object)
    var result = Value.absent
    for name in memberNames(of: node) { result = join(result, readMember(receiver, name, at: node)) }
    return result.isAbsent ? .unknown : result
  }

  /// The names of the members that a member expression can name; ``FieldNames/rest`` if they are not known.
  mutating func memberNames(of node: NodeID) -> [NameID] {
    if let property = tree.child(.property, of: node) { return [propertyName(property)] }
    guard let index = tree.child(.index, of: node) else { return [known.rest] }
    let key = evaluate(index)
    guard case .union = values[key] else { return [fieldName(key)] }
    guard let texts = values.allTexts(of: key) else { return [known.rest] }
    return texts.map { intern($0) }
  }

  /// The name of the only member that a member expression can name.
  mutating func memberName(of node: NodeID) -> NameID {
    let names = memberNames(of: node)
    return names.count == 1 ? names[0] : known.rest
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
      return character(of: text, at: index, receiver.flow)
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
    if let rest = ownField(known.rest, of: object) {
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
  private static let prototypeLimit = 16

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

  private mutating func readAnyMember(of object: ObjectID, receiver: Value, at node: NodeID) -> Value {
    if case .host(let path) = heap[object].kind, facts(of: path).data == nil, heap.fields(of: object).isEmpty {
      return Value(.unknown, receiver.flow)
    }
    var result = Value(.unknown, receiver.flow)
    var isFirst = true
    for field in heap.fields(of: object) where field.name != known.length {
      let value = store[field.cell]
      if value.isAbsent { continue }
      let read = readField(value, receiver: receiver, at: node)
      result = isFirst && !receiver.flow.isSome ? read : join(result, read)
      isFirst = false
    }
    return result
  }

  // MARK: - Host members

  /// The path of what all strings, arrays or functions inherit.
  private mutating func builtinPrototype(_ constructor: String) -> PathID {
    let path = member(intern(constructor), of: .globalObject)
    return member(known.prototype, of: path)
  }

  /// The member called `name` of a member of the global object.
  mutating func readHostMember(_ name: NameID, of path: PathID, at node: NodeID) -> Value {
    if path == .globalObject, GlobalPath.globalObjectNames.contains(self.name(name)) {
      return values.object(paths.object(of: .globalObject))
    }
    if let own = ownField(name, of: paths.object(of: path)) { return own }
    if path != .globalObject, self.name(name) == "defaultView", facts(of: path).path.members == ["document"] {
      return Value(globalObjectShape)
    }
    if name == known.rest { return Value(.unknown, facts(of: path).value.flow) }
    if let special = specialMember(name, of: path, at: node) { return special }
    guard paths.depth(of: path) < Self.pathLimit else { return .unknown }
    let member = member(name, of: path)
    let facts = facts(of: member)
    record.reads.append(ExecutionRecord.Read(node: node, path: member))
    guard let data = facts.data else { return facts.value }
    let flow = flows.begin(.member(member), labels: data.labels, at: node)
    return data.hasMembers ? facts.value.with(flow) : Value(.unknown, flow)
  }

  /// Names in the longest path that is followed.
  private static let pathLimit = 10

  /// `constructor` and `__proto__`, which lead away from an object.
  private mutating func specialMember(_ name: NameID, of path: PathID, at node: NodeID) -> Value? {
    guard name == known.constructor || name == known.proto else { return nil }
    let isPrototype = paths.name(of: path) == known.prototype
    let isFunction = !Self.namespaces.contains(paths.name(of: path).map { self.name($0) } ?? "")
    if name == known.constructor {
      if isPrototype {
        record.reads.append(ExecutionRecord.Read(node: node, path: paths.parent(of: path)))
        return facts(of: paths.parent(of: path)).value
      }
      return readHostMember(intern(isFunction ? "Function" : "Object"), of: .globalObject, at: node)
    }
    let parentIsPrototype = paths.name(of: paths.parent(of: path)) == known.prototype
    if isPrototype { return nil }
    return facts(of: builtinPrototype(parentIsPrototype || isFunction ? "Function" : "Object")).value
  }

  /// Global objects that are no functions.
  private static let namespaces: Set<String> = [
    "", "JSON", "Math", "Reflect", "Atomics", "console", "metadata", "DOMO", "httprequest", "datagrid", "auth",
    "discovery", "sql", "aws", "account", "parameters",
  ]

  /// The path of a member, a new one if it was never met.
  mutating func member(_ name: NameID, of path: PathID) -> PathID {
    if let known = paths.member(name, of: path) { return known }
    let object = heap.allocate(.host(PathID(paths.objects.count)))
    return paths.add(name, to: path, object: object)
  }

  mutating func facts(of path: PathID) -> PathFacts {
    let index = Int(path.rawValue)
    while pathFacts.count <= index { pathFacts.append(nil) }
    if let facts = pathFacts[index] { return facts }
    let globalPath = paths.globalPath(path) { name($0) }
    let facts = PathFacts(
      value: values.object(paths.object(of: path)), path: globalPath, data: host.data(at: globalPath),
      function: host.function(at: globalPath), builtin: StaticBuiltin(globalPath))
    pathFacts[index] = facts
    return facts
  }

  // MARK: - Writing

  /// Gives the member called `name` of a value another one.
  mutating func setMember(_ receiver: Value, _ name: NameID, to value: Value, at node: NodeID) {
    let objects = values.objects(of: receiver)
    for object in objects {
      if let setter = setter(of: name, in: object) {
        _ = call(setter, receiver: receiver, ValueList([value]), at: node)
      } else if objects.count > 1 || name == known.rest {
        setField(name, of: object, to: join(ownField(name, of: object) ?? .absent, value))
      } else if name == known.proto, let prototype = values.object(of: value) {
        heap.setPrototype(of: object, to: prototype)
      } else {
        setField(name, of: object, to: value)
        noteMethod(value, of: object)
        if !value.flow.isSome, values.isText(value) { noteRedaction(of: name, in: object, at: node) }
      }
    }
  }

  private func setter(of name: NameID, in object: ObjectID) -> Value? {
    var holder: ObjectID? = object
    var left = Self.prototypeLimit
    while let current = holder, left > 0 {
      left -= 1
      if let value = ownField(name, of: current) {
        guard let field = values.object(of: value), case .accessor(_, let setter) = heap[field].kind, !setter.isAbsent
        else { return nil }
        return setter
      }
      holder = heap[current].prototype
    }
    return nil
  }

  /// Writes a property, and keeps the length of an array right.
  mutating func setField(_ name: NameID, of object: ObjectID, to value: Value) {
    if let cell = heap.cell(of: name, in: object) {
      store.write(value, to: cell)
    } else {
      let cell = store.allocate(.absent, owner: object)
      heap.addField(name, in: cell, to: object)
      store.write(value, to: cell)
    }
    if case .array = heap[object].kind, name != known.length, let index = Self.arrayIndex(self.name(name)) {
      growArray(object, toHold: index)
    }
  }

  /// The number that a name is as an index of an array: digits without a sign and without a leading zero.
  static func arrayIndex(_ name: String) -> Int? {
    let digits = name.utf8
    guard (1...Self.indexLength).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }),
      digits.first != 48 || digits.count == 1
    else { return nil }
    return Int(name)
  }

  /// Digits of the largest index that is told from other names.
  private static let indexLength = 9

  private mutating func growArray(_ object: ObjectID, toHold index: Int) {
    guard let length = ownField(known.length, of: object), let count = values.number(of: length) else { return }
    if index <= Self.knownElements { _ = indexName(index) }
    if Double(index) >= count { setField(known.length, of: object, to: values.number(Double(index + 1))) }
  }

  /// `delete object.member`: the member is gone.
  mutating func deleteMember(_ node: NodeID) {
    switch tree.kind(of: node) {
    case .memberExpression, .subscriptExpression:
      guard let object = tree.child(.object, of: node) else { return }
      let receiver = evaluate(object)
      let name = memberName(of: node)
      guard name != known.rest, let only = values.object(of: receiver) else { return }
      noteRedaction(of: name, in: only, at: node)
      guard let cell = heap.cell(of: name, in: only) else { return }
      store.write(.absent, to: cell)
    case .parenthesizedExpression: if let inner = tree.firstNamedChild(of: node) { deleteMember(inner) }
    default: break
    }
  }

  /// A secret member was removed or overwritten: what else the object holds is then no secret.
  mutating func noteRedaction(of name: NameID, in object: ObjectID, at node: NodeID) {
    guard let rest = ownField(known.rest, of: object), rest.flow.isSome, host.isSecret(member: self.name(name)) else {
      return
    }
    let labels = flows.labels(of: rest.flow).subtracting(host.labelsHiddenByMask)
    setField(known.rest, of: object, to: rest.with(flows.relabel(rest.flow, as: labels, at: node)))
  }

  /// Copies the properties of a value into an object, as `{ ...value }` and `Object.assign` do.
  mutating func copyFields(of source: Value, to object: ObjectID, at node: NodeID) {
    let sources = values.objects(of: source)
    if let only = values.object(of: source), case .host(let path) = heap[only].kind,
      let fields = representativeFields(of: path)
    {
      for name in fields {
        setField(name, of: object, to: readHostMember(name, of: path, at: node))
      }
      // What else there is, is no secret.
      let labels = flows.labels(of: source.flow).subtracting(host.labelsHiddenByMask)
      setField(known.rest, of: object, to: Value(.unknown, flows.relabel(source.flow, as: labels, at: node)))
      return
    }
    for from in sources {
      let fields = heap.fields(of: from)
      let isCopied = budget.mayCopy(fields.count)
      for field in fields where !store[field.cell].isAbsent && field.name != known.length {
        let value = readField(store[field.cell], receiver: source, at: node)
        guard isCopied else {
          setField(known.rest, of: object, to: join(ownField(known.rest, of: object) ?? .absent, value))
          continue
        }
        setField(
          field.name, of: object,
          to: sources.count > 1 ? join(ownField(field.name, of: object) ?? .absent, value) : value)
      }
    }
    guard sources.allSatisfy({ heap.isHost($0) }) else { return }
    let rest = ownField(known.rest, of: object) ?? .absent
    setField(known.rest, of: object, to: join(rest, Value(.unknown, source.flow)))
  }

  // MARK: - All that is in a value

  /// The data in a value and in all that it holds.
  mutating func deepFlow(of value: Value) -> FlowID {
    var pending = values.objects(of: value)
    guard !pending.isEmpty else { return value.flow }
    var flow = value.flow
    var seen: Set<ObjectID> = []
    while let object = pending.popLast(), seen.count < Self.deepLimit {
      guard seen.insert(object).inserted else { continue }
      switch heap[object].kind {
      case .function, .bound, .settler, .constant, .regularExpression: continue
      default: break
      }
      let fields = heap.fields(of: object)
      budget.spend(fields.count / 8)
      for field in fields {
        let item = store[field.cell]
        flow = flows.join(flow, item.flow)
        pending += values.objects(of: item)
      }
    }
    return flow
  }

  /// Objects that are looked into.
  private static let deepLimit = 500
}
