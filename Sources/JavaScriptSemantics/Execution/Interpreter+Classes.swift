import JavaScriptSyntax

/// A class with what its instances get.
struct ClassFacts {
  let node: NodeID
  let environment: ActivationID
  let constructor: ObjectID?
  let parent: Value
}

extension Interpreter {
  mutating func declareClass(_ node: NodeID) {
    let value = makeClass(node)
    if let name = tree.child(.name, of: node) { assign(value, to: name) }
  }

  mutating func makeClass(_ node: NodeID) -> Value {
    let parent = parentClass(of: node)
    guard let body = tree.child(.body, of: node) else { return .unknown }
    let members = Array(tree.namedChildren(of: body))
    let constructorNode = members.first { isConstructor($0) }
    let constructorValue = constructorNode.map { makeFunction($0) }
    let constructor = constructorValue.flatMap { values.object(of: $0) }
    let object = constructor ?? heap.allocate(.plain)
    writeOwnName(values.object(object), of: node)
    let prototype = heap.allocate(.plain, prototype: parent.flatMap { parentPrototype($0) })
    setField(known.prototype, of: object, to: values.object(prototype))
    setField(known.constructor, of: prototype, to: values.object(object))
    if let parent, let parentObject = values.object(of: parent) { heap.setPrototype(of: object, to: parentObject) }
    classes[object] = ClassFacts(
      node: node, environment: currentActivation, constructor: constructor, parent: parent ?? .absent)
    if let constructor { homes[constructor] = prototype }
    let instance = heap.allocate(.plain, prototype: prototype)
    if let constructorNode, let id = functions.function(at: constructorNode) {
      lastReceiver[id.index] = values.object(instance)
    }
    for member in members where member != constructorNode {
      let isStatic = tree.hasChild(.staticKeyword, in: member) || tree.hasChild(.staticGetKeyword, in: member)
      switch tree.kind(of: member) {
      case .methodDefinition:
        defineMethod(member, of: isStatic ? object : prototype, receiver: isStatic ? object : instance)
      case .fieldDefinition where isStatic: defineField(member, of: object, environment: currentActivation)
      case .classStaticBlock:
        if let body = tree.child(.body, of: member) {
          withReceiver(values.object(object), in: currentActivation) { $0.executeAll(body) }
        }
      default: break
      }
    }
    // Fields of instances are looked at even where nobody makes one.
    initializeFields(of: object, in: instance)
    return values.object(object)
  }

  private func isConstructor(_ member: NodeID) -> Bool {
    guard tree.kind(of: member) == .methodDefinition, let name = tree.child(.name, of: member) else { return false }
    return tree.isText("constructor", of: name) && !tree.hasChild(.staticKeyword, in: member)
  }

  private mutating func parentClass(of node: NodeID) -> Value? {
    for part in tree.namedChildren(of: node) where tree.kind(of: part) == .classHeritage {
      return tree.firstNamedChild(of: part).map { evaluate($0) }
    }
    return nil
  }

  private mutating func parentPrototype(_ parent: Value) -> ObjectID? {
    guard let object = values.object(of: parent) else { return nil }
    if case .host = heap[object].kind { return nil }
    return prototype(of: object)
  }

  private mutating func defineField(_ member: NodeID, of object: ObjectID, environment: ActivationID) {
    guard let key = tree.child(.property, of: member) else { return }
    let name = propertyName(key)
    guard let initializer = tree.child(.value, of: member) else {
      setField(name, of: object, to: .undefined)
      return
    }
    var value = Value.unknown
    withReceiver(values.object(object), in: environment) { value = $0.evaluate(initializer, named: key) }
    note(value, named: name, at: key)
    define(name, of: object, as: moved(value, .stored, at: member))
  }

  /// Runs code as if in the activation `environment`, with another `this`.
  private mutating func withReceiver(
    _ receiver: Value, in environment: ActivationID, _ body: (inout Interpreter) -> Void
  ) {
    let outer = activations[environment.index]
    let caller = currentActivation
    activations.append(
      Activation(
        function: functions[outer.function].isArrow ? .script : outer.function, parent: environment,
        firstCell: functions[outer.function].isArrow ? activations[0].firstCell : outer.firstCell, receiver: receiver))
    currentActivation = ActivationID(activations.count - 1)
    body(&self)
    currentActivation = caller
  }

  private mutating func initializeFields(of classObject: ObjectID, in instance: ObjectID) {
    guard let facts = classes[classObject], let body = tree.child(.body, of: facts.node) else { return }
    for member in tree.namedChildren(of: body) where tree.kind(of: member) == .fieldDefinition {
      if !tree.hasChild(.staticKeyword, in: member) {
        defineField(member, of: instance, environment: facts.environment)
      }
    }
  }

  // MARK: - Instances

  /// `new callee(…)` for a function or class of the script.
  mutating func construct(_ callee: ObjectID, _ arguments: ValueList, at node: NodeID) -> Value {
    let instance = heap.allocate(.plain, prototype: prototype(of: callee))
    let value = values.object(instance)
    let result = initialize(instance, as: callee, arguments, at: node, depth: 0)
    return values.objects(of: result).isEmpty ? value : result
  }

  /// Runs the constructors of a class and of those above it on an instance.
  private mutating func initialize(
    _ instance: ObjectID, as callee: ObjectID, _ arguments: ValueList, at node: NodeID, depth: Int
  ) -> Value {
    guard let facts = classes[callee] else {
      return invoke(callee, receiver: values.object(instance), arguments: arguments, at: node)
    }
    if facts.constructor == nil, !facts.parent.isAbsent {
      initialize(instance, asParent: facts.parent, arguments, at: node, depth: depth)
    }
    initializeFields(of: callee, in: instance)
    guard let constructor = facts.constructor else { return .undefined }
    return invoke(constructor, receiver: values.object(instance), arguments: arguments, at: node)
  }

  private mutating func initialize(
    _ instance: ObjectID, asParent parent: Value, _ arguments: ValueList, at node: NodeID, depth: Int
  ) {
    guard depth < Self.inheritanceLimit, budget.enter() else { return }
    defer { budget.leave() }
    for object in values.objects(of: parent) {
      if case .host(let path) = heap[object].kind {
        _ = callHost(path, receiver: values.object(instance), arguments, at: node, isConstruction: true)
        let flow = unknown(of: arguments.all)
        if flow.flow.isSome { setField(known.message, of: instance, to: arguments[0] ?? flow) }
      } else {
        _ = initialize(instance, as: object, arguments, at: node, depth: depth + 1)
      }
    }
  }

  /// Classes above a class.
  private static let inheritanceLimit = 64

  /// `super(…)` in a constructor.
  mutating func callParentConstructor(_ arguments: ValueList, at node: NodeID) -> Value {
    let activation = receiverActivation
    guard let home = activation.home, let constructor = ownField(known.constructor, of: home),
      let classObject = values.object(of: constructor), let facts = classes[classObject],
      let instance = values.object(of: activation.receiver)
    else { return unknown(of: arguments.all) }
    initialize(instance, asParent: facts.parent, arguments, at: node, depth: 0)
    return activation.receiver
  }

  /// `super` in front of a member: the prototype of the object whose method runs.
  mutating func superObject() -> Value {
    guard let home = receiverActivation.home, let parent = heap[home].prototype else { return .unknown }
    return values.object(parent)
  }
}
