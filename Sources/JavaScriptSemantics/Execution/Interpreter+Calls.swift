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
      var result = Value.absent
      for name in names {
        let value = callMember(name, of: receiver, receiver: this, arguments, at: node, member: function)
        result = join(result, value)
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
    alternatives(of: callee) { interpreter, alternative in
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
    var left = 16
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

  // MARK: - The host

  /// Calls a member of the global object.
  mutating func callHost(
    _ path: PathID, receiver: Value, _ arguments: ValueList, at node: NodeID, isConstruction: Bool = false
  ) -> Value {
    let facts = facts(of: path)
    if let builtin = facts.builtin {
      return callBuiltin(builtin, path, receiver: receiver, arguments, at: node, isConstruction: isConstruction)
    }
    if let method = inheritedMethod(path) { return callBuiltinMethod(method, receiver: receiver, arguments, at: node) }
    noteCall(path, arguments, at: node, isConstruction: isConstruction)
    if Self.codeMakers.contains(facts.path.members),
      let code = arguments.known.last.flatMap({ values.onlyText(of: $0) }),
      let result = value(ofCode: code, at: node)
    {
      return facts.path.members == ["eval"] ? result : values.object(heap.allocate(.constant(result)))
    }
    if Self.timers.contains(facts.path.members), arguments[0].map({ isCallable($0) }) == true {
      _ = call(arguments[0] ?? .undefined, receiver: .undefined, arguments.dropFirst(2), at: callbackPlace(of: node))
      return .unknown
    }
    if facts.path.members.count == 1, Self.selectors.contains(facts.path.members[0]), !isConstruction {
      callArguments(arguments, with: ValueList(rest: .unknown), at: node)
      return self.facts(of: self.member(intern("()"), of: path)).value
    }
    guard let function = facts.function else {
      callArguments(arguments, with: ValueList(rest: .unknown), at: node)
      let result = unknown(of: arguments.all)
      guard isConstruction else { return result }
      let object = heap.allocate(.plain, prototype: nil)
      if result.flow.isSome { setField(known.rest, of: object, to: result) }
      return values.object(object)
    }
    return perform(function, path, arguments, at: node)
  }

  private static let timers: Set<[String]> = [
    ["setTimeout"], ["setInterval"], ["setImmediate"], ["queueMicrotask"], ["requestAnimationFrame"],
  ]
  /// Functions whose result has methods that send requests.
  private static let selectors: Set<String> = ["$", "jQuery"]
  private static let codeMakers: Set<[String]> = [["eval"], ["Function"]]

  /// The value of code that is a name or a path of names, such as `return this`; nil for other code.
  private mutating func value(ofCode code: String, at node: NodeID) -> Value? {
    var text = code.filter { !$0.isWhitespace && $0 != ";" && $0 != "(" && $0 != ")" }[...]
    if text.hasPrefix("return") { text = text.dropFirst("return".count) }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard !parts.isEmpty,
      parts.allSatisfy({
        $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" } && $0.first?.isLetter == true
      })
    else { return nil }
    var value = Value(globalObjectShape)
    for part in parts where part != "this" { value = readMember(value, intern(String(part)), at: node) }
    return value
  }

  /// Records a call, with the data that are in its arguments now.
  mutating func noteCall(_ path: PathID, _ arguments: ValueList, at node: NodeID, isConstruction: Bool = false) {
    // Loops, because closures that capture the interpreter would copy it.
    var all = arguments.all
    for index in all.indices { all[index] = all[index].with(deepFlow(of: all[index])) }
    var firstIsCallable = false
    if let first = arguments[0] { firstIsCallable = isCallable(first) }
    record.calls.append(
      ExecutionRecord.Call(
        node: node, path: path, arguments: all, isConstruction: isConstruction, isDead: isDead,
        firstIsCallable: firstIsCallable))
  }

  private func isCallable(_ value: Value) -> Bool {
    values.objects(of: value).contains { object in
      switch heap[object].kind {
      case .function, .bound, .host, .settler, .constant: true
      default: false
      }
    }
  }

  private mutating func perform(_ function: HostFunction, _ path: PathID, _ arguments: ValueList, at node: NodeID)
    -> Value
  {
    let first = arguments[0] ?? .undefined
    switch function {
    case .request: return sendRequest(path, arguments, at: node)
    case .addHeader: addPending(pendingHeaders, name: first, value: deepValue(arguments[1] ?? .undefined))
    case .addParameter: addPending(pendingParameters, name: first, value: deepValue(arguments[1] ?? .undefined))
    case .clearHeaders: clearPending(pendingHeaders)
    case .clearParameters: clearPending(pendingParameters)
    case .readHeader:
      let name = values.onlyText(of: first)
      return pending(in: pendingHeaders).filter { name == nil || $0.name == nil || name == $0.name }
        .reduce(Value.absent) { join($0, $1.value) }.orUnknown
    case .setState: setField(fieldName(first), of: state, to: deepValue(arguments[1] ?? .undefined))
    case .getState: return readMember(of: state, fieldName(first), receiver: .unknown, at: node)
    case .encodeBase64: return encodeBase64(first, at: node)
    case .decodeBase64: return decodeBase64(first, at: node)
    case .digest: return .unknown
    case .answerPart:
      let labels =
        values.onlyText(of: first).map { host.labels(ofMember: $0, of: host.answerLabels) } ?? host.answerLabels
      guard !record.requests.isEmpty else { return .unknown }
      return Value(.unknown, flows.begin(.answer(Int32(record.requests.count - 1)), labels: labels, at: node))
    case .source(let labels):
      callArguments(arguments, with: ValueList(rest: .unknown), at: node)
      return Value(.unknown, flows.begin(.member(path), labels: labels, at: node))
    case .transform: return moved(unknown(of: arguments.all), .converted, at: node)
    case .effect: break
    }
    return .undefined
  }

  private mutating func deepValue(_ value: Value) -> Value { value.with(deepFlow(of: value)) }

  private mutating func sendRequest(_ path: PathID, _ arguments: ValueList, at node: NodeID) -> Value {
    let address = deepValue(arguments[0] ?? .undefined)
    let body = deepValue(arguments[1] ?? .undefined)
    let request = HostRequest(
      function: facts(of: path).path, address: address, body: body, headers: pending(in: pendingHeaders),
      parameters: pending(in: pendingParameters))
    record.requests.append(
      ExecutionRecord.Request(node: node, request: request, isSpeculative: isUncalled || isDead))
    let labels = host.labels(ofAnswerTo: request, texts: values.texts(of: address))
    return Value(.unknown, flows.begin(.answer(Int32(record.requests.count - 1)), labels: labels, at: node))
  }
}

extension Value {
  fileprivate var orUnknown: Value { isAbsent ? .unknown : self }
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
