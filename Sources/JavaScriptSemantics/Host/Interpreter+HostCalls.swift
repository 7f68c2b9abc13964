import JavaScriptSyntax

extension Interpreter {
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
    if facts.path.members.count == 1,
      let result = callGlobalFunction(path, facts.path.members[0], arguments, at: node, isConstruction: isConstruction)
    {
      return result
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

  /// Calls what runs code, a timer, or a library's selector; nil if the function is none of these.
  private mutating func callGlobalFunction(
    _ path: PathID, _ name: String, _ arguments: ValueList, at node: NodeID, isConstruction: Bool
  ) -> Value? {
    if name == "eval" || name == "Function", let code = arguments.known.last.flatMap({ values.onlyText(of: $0) }),
      let result = value(ofCode: code, at: node)
    {
      return name == "eval" ? result : values.object(heap.allocate(.constant(result)))
    }
    if Self.timers.contains(name), arguments[0].map({ isCallable($0) }) == true {
      _ = call(arguments[0] ?? .undefined, receiver: .undefined, arguments.dropFirst(2), at: callbackPlace(of: node))
      return .unknown
    }
    if Self.selectors.contains(name), !isConstruction {
      callArguments(arguments, with: ValueList(rest: .unknown), at: node)
      return facts(of: member(intern("()"), of: path)).value
    }
    return nil
  }

  private static let timers: Set<String> = [
    "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame",
  ]
  /// Functions whose result has methods that send requests.
  private static let selectors: Set<String> = ["$", "jQuery"]

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
        node: node, path: path, arguments: all, isConstruction: isConstruction,
        firstIsCallable: firstIsCallable, isLeftOut: isDead || isCalledByDead))
  }

  private func isCallable(_ value: Value) -> Bool {
    if let object = values.object(of: value) { return isFunction(object) }
    return values.objects(of: value).contains { isFunction($0) }
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
    case .encodeBase64: return working(on: first) { $0.encodeBase64(first, at: node) }
    case .decodeBase64: return working(on: first) { $0.decodeBase64(first, at: node) }
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
    case .effect: return .unknown
    }
    return .undefined
  }

  private mutating func deepValue(_ value: Value) -> Value { value.with(deepFlow(of: value)) }

  private mutating func sendRequest(_ path: PathID, _ arguments: ValueList, at node: NodeID) -> Value {
    let address = deepValue(arguments[0] ?? .undefined)
    let body = deepValue(arguments[1] ?? .undefined)
    let request = HostRequest(
      function: facts(of: path).path, address: address, addressTexts: values.texts(of: address), body: body,
      headers: pending(in: pendingHeaders), parameters: pending(in: pendingParameters))
    record.requests.append(
      ExecutionRecord.Request(node: node, request: request, isSpeculative: isUncalled || isDead))
    let labels = host.labels(ofAnswerTo: request)
    return Value(.unknown, flows.begin(.answer(Int32(record.requests.count - 1)), labels: labels, at: node))
  }
}

extension Value {
  fileprivate var orUnknown: Value { isAbsent ? .unknown : self }
}
