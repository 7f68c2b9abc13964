import JavaScriptSyntax

extension Interpreter {
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
}
