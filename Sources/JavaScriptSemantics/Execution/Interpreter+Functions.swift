import JavaScriptSyntax

extension Interpreter {
  // MARK: - Making functions

  /// Creates the functions that a function declares, before its first statement.
  mutating func hoistDeclarations(of function: FunctionID) {
    for declaration in functions[function].declarations {
      let value = makeFunction(declaration)
      for binding in functions.bindings(ofDeclaration: declaration) {
        if let cell = cell(of: binding) { store.write(value, to: cell) }
      }
    }
  }

  mutating func makeFunction(_ node: NodeID) -> Value {
    guard let function = functions.function(at: node) else { return .unknown }
    lastEnvironment[function.index] = currentActivation
    let value = values.object(heap.allocate(.function(function, environment: currentActivation)))
    if tree.kind(of: node) == .functionExpression || tree.kind(of: node) == .generatorFunction {
      writeOwnName(value, of: node)
    }
    return value
  }

  /// Lets a function or class see itself by its name.
  mutating func writeOwnName(_ value: Value, of node: NodeID) {
    if let name = tree.child(.name, of: node), let binding = functions.ownBinding(at: name),
      let cell = cell(of: binding)
    {
      store.write(value, to: cell)
    }
  }

  /// The object that instances of a function inherit from.
  mutating func prototype(of function: ObjectID) -> ObjectID {
    if let value = ownField(known.prototype, of: function), let object = values.object(of: value) { return object }
    let prototype = heap.allocate(.plain)
    setField(known.prototype, of: function, to: values.object(prototype))
    setField(known.constructor, of: prototype, to: values.object(function))
    return prototype
  }

  /// Adds a property to an object that is being made: no branch was there before it.
  mutating func define(_ name: NameID, of object: ObjectID, as value: Value) {
    guard heap.cell(of: name, in: object) != nil else {
      heap.addField(name, in: store.allocate(value, owner: object), to: object)
      return noteMethod(value, of: object)
    }
    let old = name == known.rest ? ownField(name, of: object) ?? .absent : .absent
    setField(name, of: object, to: join(old, value))
    noteMethod(value, of: object)
  }

  /// Remembers which object a function is a method of, for the case that nobody calls it.
  mutating func noteMethod(_ value: Value, of object: ObjectID) {
    guard let function = values.object(of: value), case .function(let id, _) = heap[function].kind,
      !functions[id].isArrow, lastReceiver[id.index].shape == .unknown
    else { return }
    lastReceiver[id.index] = values.object(object)
  }

  mutating func defineMethod(_ node: NodeID, of object: ObjectID, receiver: ObjectID? = nil) {
    guard let key = tree.child(.name, of: node) else { return }
    let name = propertyName(key)
    let function = makeFunction(node)
    if let method = values.object(of: function) { homes[method] = object }
    if let id = functions.function(at: node) { lastReceiver[id.index] = values.object(receiver ?? object) }
    let isGetter = tree.hasChild(.getKeyword, in: node) || tree.hasChild(.staticGetKeyword, in: node)
    guard isGetter || tree.hasChild(.setKeyword, in: node) else {
      setField(name, of: object, to: function)
      return
    }
    var (getter, setter) = (Value.absent, Value.absent)
    if let old = ownField(name, of: object).flatMap({ values.object(of: $0) }),
      case .accessor(let get, let set) = heap[old].kind
    {
      (getter, setter) = (get, set)
    }
    if isGetter { getter = function } else { setter = function }
    setField(name, of: object, to: values.object(heap.allocate(.accessor(getter: getter, setter: setter))))
  }

  // MARK: - Running functions

  /// Runs a function of the script with these arguments, and returns what it returns.
  mutating func invoke(_ object: ObjectID, receiver: Value, arguments: ValueList, at node: NodeID) -> Value {
    guard case .function(let function, let environment) = heap[object].kind else { return .unknown }
    let isRepeated = hasRun[function.index]
    guard mayRun(function, isRepeated: isRepeated, arguments) else { return unknown(of: arguments.all + [receiver]) }
    hasRun[function.index] = true
    let shape = functions[function]
    let activation = Activation(
      function: function, parent: environment, firstCell: store.allocate(count: shape.slotCount, .absent),
      receiver: receiver.isAbsent || receiver == .undefined && !shape.isStrict ? globalReceiver(shape) : receiver,
      home: homes[object])
    let stepsBefore = budget.steps
    let caller = currentActivation
    let (wasDead, callerIsCalledByDead) = (isDead, isCalledByDead)
    isCalledByDead = isCalledByDead || isDead
    isDead = false
    activations.append(activation)
    currentActivation = ActivationID(activations.count - 1)
    callStack.append(function)
    if isRepeated { budget.beginRepetition() }
    runBody(shape, arguments, callee: object)
    if isRepeated { budget.endRepetition() }
    callStack.removeLast()
    let ended = activations[currentActivation.index]
    currentActivation = caller
    isDead = isDead || wasDead
    isCalledByDead = callerIsCalledByDead
    if callStack.contains(function) { budget.unrolledSteps -= stepsBefore - budget.steps }
    if shape.isGenerator { return makeArray(ended.yielded) }
    note(ended.result, returnedBy: function)
    return ended.result.isAbsent ? .undefined : ended.result
  }

  /// Whether a function is run once more, or its result counts as unknown.
  ///
  /// With known arguments a function that calls itself ends as it does in the engine, as long as the budget lasts.
  private mutating func mayRun(_ function: FunctionID, isRepeated: Bool, _ arguments: ValueList) -> Bool {
    if isRepeated, budget.repeatedSteps <= 0 {
      budget.exhaust()
      return false
    }
    let running = callStack.count { $0 == function }
    if running >= Self.recursionLimit {
      return areKnown(arguments) && running < Self.knownRecursionLimit && budget.unrolledSteps > 0
        && callStack.count < Self.callDepthLimit
    }
    guard callStack.count < Self.callDepthLimit else {
      budget.exhaust()
      return false
    }
    return true
  }

  /// Whether all arguments are constants, and there is one.
  private func areKnown(_ arguments: ValueList) -> Bool {
    !arguments.known.isEmpty && arguments.all.allSatisfy { values.knownText(of: $0) != nil }
  }

  /// Calls inside of calls; helpers of helpers nest some few.
  private static let callDepthLimit = 120
  /// How often a function may call itself before the result counts as unknown.
  private static let recursionLimit = 2
  /// The same for calls with constants alone, as decoders make them.
  private static let knownRecursionLimit = 100

  private func globalReceiver(_ shape: FunctionShape) -> Value {
    shape.isStrict ? .undefined : Value(globalObjectShape)
  }

  private mutating func runBody(_ shape: FunctionShape, _ arguments: ValueList, callee: ObjectID) {
    let following = followsConditions
    if areKnown(arguments) { followsConditions = true }
    withTarget(.function) { interpreter in
      if let binding = shape.argumentsBinding, let cell = interpreter.cell(of: binding) {
        let list = interpreter.makeArray(arguments)
        if let object = interpreter.values.object(of: list) {
          interpreter.setField(interpreter.known.callee, of: object, to: interpreter.values.object(callee))
        }
        interpreter.store.write(list, to: cell)
      }
      interpreter.bind(arguments, to: shape.parameters)
      interpreter.hoistDeclarations(of: interpreter.activations[interpreter.currentActivation.index].function)
      guard let body = shape.body else { return }
      if interpreter.tree.kind(of: body) == .statementBlock {
        interpreter.executeAll(body)
      } else {
        let value = interpreter.evaluate(body)
        interpreter.activations[interpreter.currentActivation.index].result = value
      }
    }
    followsConditions = following
  }

  private mutating func bind(_ arguments: ValueList, to parameters: [NodeID]) {
    for (index, parameter) in parameters.enumerated() {
      if tree.kind(of: parameter) == .restPattern {
        assign(makeArray(arguments.dropFirst(index)), to: parameter)
      } else {
        let value = arguments[index] ?? .undefined
        assign(moved(value, .passed, at: parameter), to: parameter)
      }
    }
  }
}
