import JavaScriptSyntax

extension Interpreter {
  mutating func evaluateCall(_ node: NodeID) -> Value {
    guard let callee = tree.child(.function, of: node), let list = tree.child(.arguments, of: node) else {
      return .unknown
    }
    let function = tree.withoutParentheses(callee)
    switch tree.kind(of: function) {
    case .super: return callParentConstructor(evaluateArguments(list), at: node)
    case .importFunction:
      let arguments = evaluateArguments(list)
      return callHost(member(intern("import"), of: .globalObject), receiver: .undefined, arguments, at: node)
    case .memberExpression, .subscriptExpression:
      guard let object = tree.child(.object, of: function) else { return .unknown }
      let isSuper = tree.kind(of: object) == .super
      let receiver = evaluate(object)
      let names = memberNames(of: function)
      let arguments = evaluateArguments(list)
      let this = isSuper ? receiverActivation.receiver : receiver
      var result = callMember(names.first, of: receiver, receiver: this, arguments, at: node, member: function)
      for name in names.others {
        result = join(
          result, callMember(name, of: receiver, receiver: this, arguments, at: node, member: function))
      }
      return moved(result, .returned, at: node)
    default:
      let value = evaluate(function)
      return moved(call(value, receiver: .absent, evaluateArguments(list), at: node), .returned, at: node)
    }
  }

  mutating func evaluateNew(_ node: NodeID) -> Value {
    guard let constructor = tree.child(.constructor, of: node) else { return .unknown }
    let callee = evaluate(constructor)
    let arguments = tree.child(.arguments, of: node).map { evaluateArguments($0) } ?? ValueList()
    return alternatives(of: callee) { interpreter, alternative in
      guard let object = interpreter.values.object(of: alternative) else {
        return interpreter.callUnknown(alternative, arguments, at: node)
      }
      switch interpreter.heap[object].kind {
      case .host(let path):
        return interpreter.callHost(path, receiver: .undefined, arguments, at: node, isConstruction: true)
      case .bound(let target, _):
        guard let inner = interpreter.values.object(of: target), case .host(let path) = interpreter.heap[inner].kind
        else {
          return interpreter.unknown(of: arguments.all)
        }
        return interpreter.callHost(
          path, receiver: .undefined, interpreter.boundArguments(of: object, arguments), at: node, isConstruction: true)
      default: return interpreter.construct(object, arguments, at: node)
      }
    }
  }

  /// The arguments in parentheses, or the parts of a tagged template.
  mutating func evaluateArguments(_ list: NodeID) -> ValueList {
    if tree.kind(of: list) == .templateString { return templateArguments(list) }
    var arguments = ValueList()
    for part in tree.namedChildren(of: list) {
      if tree.kind(of: part) == .spreadElement {
        appendSpread(part, to: &arguments)
      } else {
        arguments.append(evaluate(part))
      }
    }
    return arguments
  }

  /// The strings of a tagged template, raw, as an array, and its substitutions.
  private mutating func templateArguments(_ template: NodeID) -> ValueList {
    var strings: [Value] = []
    var substitutions: [Value] = []
    var raw: [UInt8] = []
    for part in tree.namedChildren(of: template) {
      if tree.kind(of: part) == .templateSubstitution {
        strings.append(values.string(String(decoding: raw, as: UTF8.self)))
        raw = []
        substitutions.append(tree.firstNamedChild(of: part).map { evaluate($0) } ?? .undefined)
      } else {
        raw += tree.bytes(of: part)
      }
    }
    strings.append(values.string(String(decoding: raw, as: UTF8.self)))
    let list = makeArray(ValueList(strings))
    if let array = values.object(of: list) { define(known.raw, of: array, as: makeArray(ValueList(strings))) }
    return ValueList([list] + substitutions)
  }

  /// Looks at each alternative of a value as one that may be, and joins the results.
  mutating func alternatives(of value: Value, _ body: (inout Interpreter, Value) -> Value) -> Value {
    guard case .union = values[value] else { return body(&self, value) }
    var result = Value.absent
    for alternative in values.alternatives(of: value) {
      var one = Value.unknown
      maybe { one = body(&$0, alternative) }
      result = join(result, one)
    }
    return result.isAbsent ? .unknown : result
  }

  // MARK: - Calling

  /// Calls a value.
  mutating func call(_ callee: Value, receiver: Value, _ arguments: ValueList, at node: NodeID) -> Value {
    // Calls may lead to calls without any code between them: bound functions, getters, traps, iterators.
    guard budget.enter() else { return .unknown }
    defer { budget.leave() }
    return alternatives(of: callee) { interpreter, alternative in
      guard let object = interpreter.values.object(of: alternative) else {
        return interpreter.callUnknown(alternative, arguments, at: node)
      }
      switch interpreter.heap[object].kind {
      case .function: return interpreter.invoke(object, receiver: receiver, arguments: arguments, at: node)
      case .host(let path): return interpreter.callHost(path, receiver: receiver, arguments, at: node)
      case .bound(let target, let bound):
        return interpreter.call(target, receiver: bound, interpreter.boundArguments(of: object, arguments), at: node)
      case .constant(let result): return result
      case .settler(let cell):
        let value = interpreter.join(interpreter.store[cell], arguments[0] ?? .undefined)
        interpreter.store.write(value, to: cell)
        return .undefined
      default: return interpreter.callUnknown(alternative, arguments, at: node)
      }
    }
  }

  func boundArguments(of object: ObjectID, _ arguments: ValueList) -> ValueList {
    guard let first = ownField(known.boundArguments, of: object), let list = onlyArray(first) else { return arguments }
    return ValueList(list.known + arguments.known, rest: arguments.rest)
  }

  /// Calls the member called `name` of a value.
  ///
  /// - Parameter member: the expression that names the member, for the record.
  mutating func callMember(
    _ name: NameID, of holder: Value, receiver: Value, _ arguments: ValueList, at node: NodeID, member: NodeID
  ) -> Value {
    let isSuper = receiver != holder
    return alternatives(of: holder) { interpreter, alternative in
      let this = isSuper ? receiver : alternative
      if let method = interpreter.ownMethod(name, of: alternative, at: member) {
        return interpreter.call(method, receiver: this, arguments, at: node)
      }
      return interpreter.callBuiltinMethod(name, receiver: this, arguments, at: node)
    }
  }

  /// What a member that is called is, if it is no method that the language gives values.
  private mutating func ownMethod(_ name: NameID, of value: Value, at node: NodeID) -> Value? {
    guard let object = values.object(of: value) else { return nil }
    if case .host(let path) = heap[object].kind {
      let isMethodOfFunction = name == known.call || name == known.apply || name == known.bind
      if isMethodOfFunction, path != .globalObject, ownField(name, of: object) == nil,
        facts(of: self.member(name, of: path)).builtin == nil
      {
        return nil
      }
      if facts(of: path).data?.hasMembers == true, isBuiltinMethod(name) { return nil }
      if name == known.rest, path != .globalObject { return facts(of: self.member(name, of: path)).value }
      return readHostMember(name, of: path, at: node)
    }
    if name == known.rest { return readMember(of: object, name, receiver: value, at: node) }
    if let field = findField(name, of: object) {
      if let accessor = values.object(of: field), case .accessor = heap[accessor].kind {
        return readMember(of: object, name, receiver: value, at: node)
      }
      return field
    }
    return isBuiltinMethod(name) ? nil : readMember(of: object, name, receiver: value, at: node)
  }

  /// The property of an object or of what it inherits from in the script.
  func findField(_ name: NameID, of object: ObjectID) -> Value? {
    var holder: ObjectID? = object
    var left = Self.prototypeLimit
    while let current = holder, left > 0 {
      left -= 1
      if let value = ownField(name, of: current) { return value }
      holder = heap[current].prototype
    }
    return nil
  }

  /// A call of something that is not known: it may call the functions it gets, and may return the data in it.
  mutating func callUnknown(_ callee: Value, _ arguments: ValueList, at node: NodeID) -> Value {
    let given = unknown(of: arguments.all)
    let labels = flows.labels(of: given.flow)
    // What comes back is made of what was given, but hardly the secret itself.
    let made = Value(
      .unknown,
      labels.isDisjoint(with: host.labelsHiddenByMask)
        ? given.flow
        : flows.relabel(given.flow, as: labels.subtracting(host.labelsHiddenByMask), at: node))
    callArguments(arguments, with: ValueList(rest: made), at: node)
    return Value(.unknown, flows.join(callee.flow, made.flow))
  }

  /// Calls the functions among arguments, as something that is not known may do.
  mutating func callArguments(_ arguments: ValueList, with inner: ValueList, at node: NodeID) {
    for argument in arguments.all {
      for object in values.objects(of: argument) {
        guard case .function = heap[object].kind else { continue }
        maybe { _ = $0.invoke(object, receiver: .unknown, arguments: inner, at: node) }
      }
    }
  }
}

extension SyntaxTree {
  /// The expression inside of any parentheses around it.
  func withoutParentheses(_ node: NodeID) -> NodeID {
    var node = node
    while kind(of: node) == .parenthesizedExpression, let inner = firstNamedChild(of: node),
      kind(of: inner) != .sequenceExpression
    {
      node = inner
    }
    return node
  }
}
