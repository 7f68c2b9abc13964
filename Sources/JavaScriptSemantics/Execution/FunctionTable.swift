import JavaScriptSyntax

/// The number of a function; 0 is the script itself.
struct FunctionID: Hashable, Sendable {
  let rawValue: UInt32

  init(_ rawValue: Int) { self.rawValue = UInt32(rawValue) }

  var index: Int { Int(rawValue) }

  static let script = FunctionID(0)
}

/// The number of one run of a function.
struct ActivationID: Hashable, Sendable {
  let rawValue: UInt32

  init(_ rawValue: Int) { self.rawValue = UInt32(rawValue) }

  var index: Int { Int(rawValue) }
}

/// What is fixed about a function before it runs.
struct FunctionShape: Sendable {
  /// The function, or the root for the script.
  let node: NodeID
  let parent: FunctionID?
  let isArrow: Bool
  let isStrict: Bool
  /// The statement block, or the expression of an arrow function.
  let body: NodeID?
  let parameters: [NodeID]
  let isGenerator: Bool
  /// How many variables it declares, in all its blocks.
  fileprivate(set) var slotCount = 0
  /// The functions that it declares, in all its blocks.
  fileprivate(set) var declarations: [NodeID] = []
  /// Whether functions are inside of it, which may use its variables later.
  fileprivate(set) var hasFunctions = false
  /// The binding of `arguments`, if it is used.
  fileprivate(set) var argumentsBinding: BindingID?
}

/// The functions of a script, and the place of each variable in its function.
struct FunctionTable: Sendable {
  private(set) var functions: [FunctionShape] = []
  /// The slot of each binding among the variables of its function.
  private(set) var slots: [UInt32]
  /// The function of each binding.
  private(set) var owners: [FunctionID]
  private var functionOfNode: [NodeID: FunctionID] = [:]
  /// The binding that each identifier declares or uses; `.max` where it is none.
  private var bindingOfNode: [UInt32]
  private var bindingsOfDeclaration: [NodeID: [BindingID]] = [:]
  /// The binding by which a function or class knows itself, by the identifier of its name.
  private var ownNames: [NodeID: BindingID] = [:]

  init(_ model: SemanticModel) {
    let tree = model.tree
    var functionOfScope = [FunctionID](repeating: .script, count: model.scopes.count)
    for (index, scope) in model.scopes.enumerated() {
      switch scope.kind {
      case .global, .function, .arrowFunction:
        let parent = scope.parent.map { functionOfScope[$0.index] }
        if let parent { functions[parent.index].hasFunctions = true }
        functionOfScope[index] = FunctionID(functions.count)
        functionOfNode[scope.node] = FunctionID(functions.count)
        functions.append(FunctionShape(scope, parent: parent, in: tree))
      default: functionOfScope[index] = scope.parent.map { functionOfScope[$0.index] } ?? .script
      }
    }
    slots = []
    owners = []
    slots.reserveCapacity(model.bindings.count)
    owners.reserveCapacity(model.bindings.count)
    for (index, binding) in model.bindings.enumerated() {
      let owner = functionOfScope[binding.scope.index]
      owners.append(owner)
      slots.append(UInt32(functions[owner.index].slotCount))
      functions[owner.index].slotCount += 1
      if binding.kind == .arguments { functions[owner.index].argumentsBinding = BindingID(index) }
    }
    bindingOfNode = [UInt32](repeating: .max, count: tree.nodeCount)
    for definition in model.definitions where model[definition.binding].kind != .ownName {
      if case .expression(let node) = definition.value, tree.isFunctionDeclaration(node) {
        if bindingsOfDeclaration[node] == nil {
          functions[owners[definition.binding.index].index].declarations.append(node)
        }
        bindingsOfDeclaration[node, default: []].append(definition.binding)
      }
      bindingOfNode[Int(definition.target.rawValue)] = definition.binding.rawValue
    }
    for binding in model.bindings.indices {
      guard let name = model.bindings[binding].declaration else { continue }
      if model.bindings[binding].kind == .ownName {
        ownNames[name] = BindingID(binding)
      } else {
        bindingOfNode[Int(name.rawValue)] = UInt32(binding)
      }
    }
    for reference in model.references {
      bindingOfNode[Int(reference.node.rawValue)] = reference.binding?.rawValue ?? .max
    }
  }

  subscript(function: FunctionID) -> FunctionShape { functions[function.index] }

  /// The function with this node.
  func function(at node: NodeID) -> FunctionID? { functionOfNode[node] }

  /// The binding that an identifier declares or uses.
  func binding(at node: NodeID) -> BindingID? {
    let binding = bindingOfNode[Int(node.rawValue)]
    return binding == .max ? nil : BindingID(Int(binding))
  }

  /// The binding by which a function or class knows itself, if `name` is its name.
  func ownBinding(at name: NodeID) -> BindingID? { ownNames[name] }

  /// The variables that a function declaration gives a value: two, where sloppy code declares it in a block.
  func bindings(ofDeclaration node: NodeID) -> [BindingID] { bindingsOfDeclaration[node] ?? [] }
}

extension FunctionShape {
  fileprivate init(_ scope: Scope, parent: FunctionID?, in tree: SyntaxTree) {
    self.init(
      node: scope.node, parent: parent, isArrow: scope.kind == .arrowFunction, isStrict: scope.isStrict,
      body: scope.kind == .global ? scope.node : tree.child(.body, of: scope.node),
      parameters: tree.parameters(of: scope.node), isGenerator: tree.isGenerator(scope.node))
  }
}

extension SyntaxTree {
  func isFunctionDeclaration(_ node: NodeID) -> Bool {
    kind(of: node) == .functionDeclaration || kind(of: node) == .generatorFunctionDeclaration
  }

  /// The parameters of a function, in order; empty for other nodes.
  fileprivate func parameters(of function: NodeID) -> [NodeID] {
    if let single = child(.parameter, of: function) { return [single] }
    guard let list = child(.parameters, of: function) else { return [] }
    return Array(namedChildren(of: list))
  }

  fileprivate func isGenerator(_ function: NodeID) -> Bool {
    switch kind(of: function) {
    case .generatorFunction, .generatorFunctionDeclaration: true
    case .methodDefinition: hasChild(.star, in: function)
    default: false
    }
  }
}
