import JavaScriptSyntax

extension Interpreter {
  /// Gives a value to what stands left of `=`: a variable, a member, or a pattern.
  mutating func assign(_ value: Value, to target: NodeID) {
    switch tree.kind(of: target) {
    case .identifier, .undefined, .shorthandPropertyIdentifierPattern, .shorthandPropertyIdentifier:
      assign(value, toName: target)
    case .memberExpression, .subscriptExpression: assign(value, toMember: target)
    case .parenthesizedExpression: if let inner = tree.firstNamedChild(of: target) { assign(value, to: inner) }
    case .arrayPattern, .array: assign(value, toElements: target)
    case .objectPattern, .object: assign(value, toFields: target)
    case .assignmentPattern, .objectAssignmentPattern, .assignmentExpression: assign(value, toDefaulted: target)
    case .restPattern: if let inner = tree.firstNamedChild(of: target) { assign(value, to: inner) }
    case .variableDeclaration, .lexicalDeclaration:
      for declarator in tree.namedChildren(of: target) {
        if let name = tree.child(.name, of: declarator) { assign(value, to: name) }
      }
    default: break
    }
  }

  private mutating func assign(_ value: Value, toName target: NodeID) {
    let moved = moved(value, .assigned, at: target)
    if let binding = functions.binding(at: target) {
      note(value, named: model[binding].name, at: target)
      if let cell = cell(of: binding) { store.write(moved, to: cell) }
    } else {
      setField(propertyName(target), of: paths.object(of: .globalObject), to: moved)
    }
  }

  private mutating func assign(_ value: Value, toMember target: NodeID) {
    guard let object = tree.child(.object, of: target) else { return }
    let receiver = evaluate(object)
    let name = memberName(of: target)
    note(value, named: name, at: target)
    let moved = moved(value, .stored, at: target)
    if values.objects(of: receiver).isEmpty {
      addFlow(deepFlow(of: moved), toBase: object)
    } else {
      setMember(receiver, name, to: moved, at: target)
    }
  }

  /// Something unknown that gets data holds them from then on.
  private mutating func addFlow(_ flow: FlowID, toBase object: NodeID) {
    guard flow.isSome else { return }
    var base = object
    while let inner = tree.child(.object, of: base) { base = inner }
    guard let binding = functions.binding(at: base), let cell = cell(of: binding) else { return }
    let old = store[cell]
    store.write(Value(old.isAbsent ? .unknown : old.shape, flows.join(old.flow, flow)), to: cell)
  }

  private mutating func assign(_ value: Value, toElements pattern: NodeID) {
    let items = elements(of: value)
    var index = 0
    for part in tree.children(of: pattern) {
      switch tree.kind(of: part) {
      case .comma: index += 1
      case .leftBracket, .rightBracket, .comment: break
      case .restPattern, .spreadElement:
        if let inner = tree.firstNamedChild(of: part) { assign(makeArray(items.dropFirst(index)), to: inner) }
      default: assign(items[index] ?? (items.hasRest ? any(of: items, else: value) : .undefined), to: part)
      }
    }
  }

  private mutating func assign(_ value: Value, toFields pattern: NodeID) {
    var taken: Set<NameID> = []
    for part in tree.namedChildren(of: pattern) {
      switch tree.kind(of: part) {
      case .shorthandPropertyIdentifierPattern, .shorthandPropertyIdentifier:
        let name = names.intern(tree.bytes(of: part))
        taken.insert(name)
        assign(readMember(value, name, at: part), to: part)
      case .objectAssignmentPattern, .assignmentExpression:
        guard let left = tree.child(.left, of: part) else { continue }
        let name = propertyName(left)
        taken.insert(name)
        assign(readMember(value, name, at: left), toDefaulted: part)
      case .pairPattern, .pair:
        guard let key = tree.child(.key, of: part), let target = tree.child(.value, of: part) else { continue }
        let name = propertyName(key)
        taken.insert(name)
        assign(readMember(value, name, at: key), to: target)
      case .restPattern, .spreadElement:
        guard let inner = tree.firstNamedChild(of: part) else { continue }
        let rest = heap.allocate(.plain)
        copyFields(of: value, to: rest, at: part)
        for field in heap.fields(of: rest) where taken.contains(field.name) { store.write(.absent, to: field.cell) }
        assign(values.object(rest, values.objects(of: value).isEmpty ? value.flow : .none), to: inner)
      default: break
      }
    }
  }

  /// `target = default` in a pattern: the default counts where there is no value.
  private mutating func assign(_ value: Value, toDefaulted pattern: NodeID) {
    guard let left = tree.child(.left, of: pattern), let right = tree.child(.right, of: pattern) else { return }
    let type = values.primitiveType(of: value)
    if type == "undefined" {
      assign(evaluate(right, named: left), to: left)
    } else if type != nil || !values.objects(of: value).isEmpty {
      assign(value, to: left)
    } else {
      var other = Value.unknown
      maybe { other = $0.evaluate(right, named: left) }
      assign(join(value, other), to: left)
    }
  }
}
