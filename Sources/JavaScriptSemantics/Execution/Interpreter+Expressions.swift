import JavaScriptSyntax

extension Interpreter {
  /// The value of an expression.
  ///
  /// - Parameter target: the name or property that it is assigned to, after which functions are called.
  mutating func evaluate(_ node: NodeID, named target: NodeID? = nil) -> Value {
    guard budget.enter() else { return .unknown }
    defer { budget.leave() }
    switch tree.kind(of: node) {
    case .identifier, .undefined, .shorthandPropertyIdentifier: return readName(node)
    case .string: return values.literal(node)
    case .number: return tree.numberValue(of: node).map { values.number($0, at: node) } ?? .unknown
    case .true: return Value(.true)
    case .false: return Value(.false)
    case .null: return .null
    case .this: return receiverActivation.receiver
    case .super: return superObject()
    case .templateString: return evaluateTemplate(node)
    case .regex: return values.object(heap.allocate(.regularExpression(node)))
    case .parenthesizedExpression, .sequenceExpression:
      var last = Value.undefined
      for expression in tree.namedChildren(of: node) { last = evaluate(expression, named: target) }
      return last
    case .memberExpression, .subscriptExpression: return evaluateMember(node)
    case .callExpression: return evaluateCall(node)
    case .newExpression: return evaluateNew(node)
    case .assignmentExpression: return evaluateAssignment(node)
    case .augmentedAssignmentExpression: return evaluateAugmentedAssignment(node)
    case .binaryExpression: return evaluateBinary(node)
    case .unaryExpression: return evaluateUnary(node)
    case .updateExpression: return evaluateUpdate(node)
    case .ternaryExpression: return evaluateTernary(node)
    case .object: return evaluateObject(node)
    case .array: return evaluateArray(node)
    case .functionExpression, .arrowFunction, .generatorFunction: return makeFunction(node)
    case .classExpression: return makeClass(node)
    case .awaitExpression: return tree.firstNamedChild(of: node).map { evaluate($0) } ?? .undefined
    case .yieldExpression: return evaluateYield(node)
    case .spreadElement: return tree.firstNamedChild(of: node).map { evaluate($0) } ?? .unknown
    case .metaProperty: return .unknown
    default: return evaluateParts(node)
    }
  }

  /// The parts of something that has no value of its own, such as a piece of broken code.
  private mutating func evaluateParts(_ node: NodeID) -> Value {
    for part in tree.namedChildren(of: node) { execute(part) }
    return .unknown
  }

  private mutating func readName(_ node: NodeID) -> Value {
    guard let binding = functions.binding(at: node) else { return readGlobal(node) }
    guard let cell = cell(of: binding) else { return .unknown }
    let value = store[cell]
    return value.isAbsent ? .unknown : value
  }

  private mutating func readGlobal(_ node: NodeID) -> Value {
    let name = name(at: node)
    return name == known.undefined ? .undefined : readHostMember(name, of: .globalObject, at: node)
  }

  private mutating func evaluateTemplate(_ node: NodeID) -> Value {
    var result: Value?
    for part in tree.namedChildren(of: node) {
      let value: Value
      switch tree.kind(of: part) {
      case .templateSubstitution: value = tree.firstNamedChild(of: part).map { evaluate($0) } ?? .undefined
      case .stringFragment: value = values.literal(part)
      default: value = values.string(tree.templatePartValue(of: part))
      }
      result = result.map { concatenate($0, value, at: node) } ?? asText(value, at: node)
    }
    return result ?? values.string("")
  }

  private mutating func asText(_ value: Value, at node: NodeID) -> Value {
    values.isText(value) ? value : concatenate(values.string(""), value, at: node)
  }

  private mutating func evaluateTernary(_ node: NodeID) -> Value {
    guard let condition = tree.child(.condition, of: node), let first = tree.child(.consequence, of: node),
      let second = tree.child(.alternative, of: node)
    else { return .unknown }
    let test = evaluate(condition)
    if followsConditions, let truth = truth(of: test) {
      shadow(truth ? second : first) { _ = $0.evaluate($1) }
      return evaluate(truth ? first : second)
    }
    var (one, other) = (Value.unknown, Value.unknown)
    branch({ one = $0.evaluate(first) }, { other = $0.evaluate(second) })
    return join(one, other)
  }

  private mutating func evaluateYield(_ node: NodeID) -> Value {
    let value = tree.firstNamedChild(of: node).map { evaluate($0) } ?? .undefined
    let activation = currentActivation.index
    guard tree.hasChild(.star, in: node) else {
      activations[activation].yielded.append(value)
      return .unknown
    }
    let list = elements(of: value)
    for item in list.known { activations[activation].yielded.append(item) }
    if let rest = list.rest { activations[activation].yielded = ValueList(rest: rest) }
    return .unknown
  }

  // MARK: - Objects and arrays

  private mutating func evaluateArray(_ node: NodeID) -> Value {
    var items = ValueList()
    var expectsItem = true
    for part in tree.children(of: node) {
      switch tree.kind(of: part) {
      case .comma:
        if expectsItem { items.append(.undefined) }
        expectsItem = true
      case .leftBracket, .rightBracket, .comment: break
      case .spreadElement:
        appendSpread(part, to: &items)
        expectsItem = false
      default:
        items.append(evaluate(part))
        expectsItem = false
      }
    }
    return makeArray(items)
  }

  /// Appends the elements of what is spread.
  mutating func appendSpread(_ part: NodeID, to items: inout ValueList) {
    guard let operand = tree.firstNamedChild(of: part) else { return }
    let source = evaluate(operand)
    let spread = elements(of: source)
    if spread.hasRest {
      items.rest = join(items.rest ?? .absent, any(of: spread, else: source))
    } else {
      for item in spread.known { items.append(item) }
    }
  }

  private mutating func evaluateObject(_ node: NodeID) -> Value {
    let object = heap.allocate(.plain)
    let value = values.object(object)
    for part in tree.namedChildren(of: node) {
      switch tree.kind(of: part) {
      case .pair:
        guard let key = tree.child(.key, of: part), let expression = tree.child(.value, of: part) else { continue }
        let name = propertyName(key)
        let item = evaluate(expression, named: key)
        note(item, named: name, at: key)
        if name == known.proto, let prototype = values.object(of: item) {
          heap.setPrototype(of: object, to: prototype)
        } else {
          define(name, of: object, as: moved(item, .stored, at: part))
        }
      case .shorthandPropertyIdentifier:
        define(name(at: part), of: object, as: moved(readName(part), .stored, at: part))
      case .methodDefinition: defineMethod(part, of: object)
      case .spreadElement:
        if let operand = tree.firstNamedChild(of: part) { copyFields(of: evaluate(operand), to: object, at: part) }
      default: _ = evaluate(part)
      }
    }
    return value
  }

  /// The name of a property in an object literal, a class, or a pattern; ``FieldNames/rest`` if it is not known.
  mutating func propertyName(_ key: NodeID) -> NameID {
    switch tree.kind(of: key) {
    case .propertyIdentifier, .privatePropertyIdentifier, .shorthandPropertyIdentifierPattern, .identifier:
      return name(at: key)
    case .computedPropertyName:
      guard let expression = tree.firstNamedChild(of: key) else { return known.rest }
      return fieldName(evaluate(expression))
    case .string: return name(at: key)
    case .number: return tree.numberValue(of: key).map { intern($0.scriptText) } ?? known.rest
    default: return known.rest
    }
  }

  /// The name that an identifier or a string spells.
  private mutating func name(at node: NodeID) -> NameID {
    let known = nameOfNode[Int(node.rawValue)]
    if known != .max { return NameID(known) }
    let bytes = tree.bytes(of: node)
    let name: NameID
    if tree.kind(of: node) == .string {
      name = names.intern(tree.stringValue(of: node) ?? "")
    } else {
      name = bytes.contains(UInt8(ascii: "\\")) ? names.intern(tree.name(of: node)) : names.intern(bytes)
    }
    nameOfNode[Int(node.rawValue)] = name.rawValue
    return name
  }

  /// The name that a key value means; ``FieldNames/rest`` if it is not known.
  mutating func fieldName(_ key: Value) -> NameID {
    if let object = values.object(of: key) {
      if case .host(let path) = heap[object].kind, facts(of: path).path.members.first == "Symbol" {
        return intern("@@\(facts(of: path).path.members.last ?? "")")
      }
      if case .array = heap[object].kind {
        return values.onlyText(of: joinArray(key, separator: ",")).map { intern($0) } ?? known.rest
      }
      let text = primitive(of: object, key)
      return values.onlyText(of: text).map { intern($0) } ?? known.rest
    }
    return values.onlyText(of: key).map { intern($0) } ?? known.rest
  }

  /// The text that an object becomes by a method of its own, or itself.
  mutating func primitive(of object: ObjectID, _ value: Value) -> Value {
    guard case .plain = heap[object].kind else { return value }
    if let address = ownField(known.address, of: object) { return text(ofAddress: object, address) }
    for name in [known.toPrimitive, known.toString, known.valueOf] {
      guard let method = findField(name, of: object), !values.objects(of: method).isEmpty else { continue }
      return call(method, receiver: value, ValueList([values.string("string")]), at: tree.root)
    }
    return value
  }

  mutating func intern(_ text: String) -> NameID { names.intern(text) }
}
