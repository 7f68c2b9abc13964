import JavaScriptSyntax

/// Finds the scopes, bindings and uses of names of a tree in one pass over its nodes; ``NameResolution`` connects them.
///
/// It walks no chain of scopes and recurses nowhere, so its cost grows linearly with the tree, however deep.
struct ScopeBuilder {
  let tree: SyntaxTree
  private(set) var names = NameTable()
  private(set) var scopes: [Scope] = []
  private(set) var scopeEnds: [UInt32] = []
  private(set) var scopeStarts: [UInt32] = []
  private(set) var bindings: [Binding] = []
  private(set) var definitions: [Definition] = []
  private(set) var references: [Reference] = []

  private var open: [OpenScope] = []
  private var isDeclaredName: [Bool]
  private var pending: [NodeID: Scope.Kind] = [:]
  private var bindingOfName = NumberTable()

  /// A scope around the current node, with what would else need a walk outwards.
  private struct OpenScope {
    let id: ScopeID
    let end: UInt32
    let variableScope: ScopeID
    let isStrict: Bool
  }

  init(_ tree: SyntaxTree) {
    self.tree = tree
    isDeclaredName = [Bool](repeating: false, count: tree.nodeCount)
  }

  mutating func build() {
    enter(.global, at: tree.root, from: tree.root, to: UInt32(tree.nodeCount), strict: tree.isDeclaredStrict(tree.root))
    for number in 0..<UInt32(tree.nodeCount) {
      let node = NodeID(number)
      while let innermost = open.last, innermost.end <= number { open.removeLast() }
      if !pending.isEmpty, let kind = pending.removeValue(forKey: node) { enter(kind, at: node) }
      visit(node)
    }
  }

  private mutating func visit(_ node: NodeID) {
    switch tree.kind(of: node) {
    case .identifier, .undefined, .shorthandPropertyIdentifier, .shorthandPropertyIdentifierPattern:
      if !isDeclaredName[Int(node.rawValue)] { addReference(node) }
    case .functionDeclaration, .generatorFunctionDeclaration: declareFunction(node)
    case .functionExpression, .generatorFunction: declareOwnName(of: node, strict: false)
    case .arrowFunction: enterArrowFunction(node)
    case .formalParameters: enterFunction(parameters: node)
    case .classDeclaration:
      if let name = tree.child(.name, of: node) {
        declare(name, .classDeclaration, in: current.id, value: .expression(node))
      }
      declareOwnName(of: node, strict: true)
    case .classExpression: declareOwnName(of: node, strict: true)
    case .classStaticBlock: enter(.classInitializer, at: node)
    case .fieldDefinition:
      if let value = tree.child(.value, of: node) { pending[value] = .classInitializer }
    case .statementBlock:
      if tree.field(of: node) != .body || !isFunctionScope(current.id) { enter(.block, at: node) }
    case .catchClause:
      enter(.catchClause, at: node)
      if let parameter = tree.child(.parameter, of: node) {
        declarePattern(parameter, .catchParameter, value: .unknown)
      }
    case .forStatement: enter(.loop, at: node)
    case .forInStatement: enterForIn(node)
    case .switchBody: enter(.switchBody, at: node)
    case .withStatement:
      if let body = tree.child(.body, of: node) { pending[body] = .with }
    case .variableDeclaration: declareVariables(of: node, .variable)
    case .lexicalDeclaration: declareVariables(of: node, .letOrConst)
    case .importClause, .namespaceImport, .importSpecifier: declareImports(of: node)
    case .callExpression: noteDirectEval(node)
    default: break
    }
  }

  // MARK: - Scopes

  private var current: OpenScope { open[open.count - 1] }

  private mutating func enter(_ kind: Scope.Kind, at node: NodeID, strict: Bool = false) {
    enter(kind, at: node, from: node, to: tree.descendants(of: node).upperBound, strict: strict)
  }

  private mutating func enter(_ kind: Scope.Kind, at node: NodeID, from start: NodeID, to end: UInt32, strict: Bool) {
    let id = ScopeID(scopes.count)
    let isStrict = strict || open.last?.isStrict == true
    let scope = Scope(kind: kind, node: node, parent: open.last?.id, isStrict: isStrict, isDynamic: kind == .with)
    scopes.append(scope)
    scopeStarts.append(start.rawValue)
    scopeEnds.append(end)
    let variableScope = scope.holdsVariables ? id : current.variableScope
    open.append(OpenScope(id: id, end: end, variableScope: variableScope, isStrict: isStrict))
  }

  private func isFunctionScope(_ scope: ScopeID) -> Bool {
    scopes[scope.index].kind == .function || scopes[scope.index].kind == .arrowFunction
  }

  private mutating func declareOwnName(of node: NodeID, strict: Bool) {
    guard strict || tree.child(.name, of: node) != nil else { return }
    enter(.ownName, at: node, strict: strict)
    if let name = tree.child(.name, of: node) {
      declare(name, .ownName, in: current.id, value: .expression(node))
    }
  }

  private func isStrictBody(of function: NodeID) -> Bool {
    guard let body = tree.child(.body, of: function), tree.kind(of: body) == .statementBlock else { return false }
    return tree.isDeclaredStrict(body)
  }

  private mutating func enterArrowFunction(_ node: NodeID) {
    guard let parameter = tree.child(.parameter, of: node) else { return }  // else its formal parameters open the scope
    enter(.arrowFunction, at: node, strict: isStrictBody(of: node))
    declare(parameter, .parameter, in: current.id, value: .unknown)
  }

  private mutating func enterFunction(parameters: NodeID) {
    guard let function = tree.parent(of: parameters) else { return }
    let kind: Scope.Kind = tree.kind(of: function) == .arrowFunction ? .arrowFunction : .function
    let end = tree.descendants(of: function).upperBound
    enter(kind, at: function, from: parameters, to: end, strict: isStrictBody(of: function))
    for parameter in tree.namedChildren(of: parameters) { declarePattern(parameter, .parameter, value: .unknown) }
  }

  private mutating func enterForIn(_ node: NodeID) {
    enter(.loop, at: node)
    guard let keyword = tree.child(.kind, of: node), let target = tree.child(.left, of: node) else { return }
    declarePattern(target, tree.kind(of: keyword) == .varKeyword ? .variable : .letOrConst, value: .unknown)
  }

  // MARK: - Declarations

  private mutating func declareFunction(_ node: NodeID) {
    guard let name = tree.child(.name, of: node) else { return }
    declare(name, .function, in: current.id, value: .expression(node))
    // In sloppy code a function in a block is a variable of the function around, too (ECMA-262, Annex B.3.2).
    if current.variableScope != current.id, !current.isStrict {
      declare(name, .variable, in: current.variableScope, value: .expression(node))
    }
  }

  private mutating func declareVariables(of declaration: NodeID, _ kind: Binding.Kind) {
    for declarator in tree.namedChildren(of: declaration) where tree.kind(of: declarator) == .variableDeclarator {
      guard let target = tree.child(.name, of: declarator) else { continue }
      guard let value = tree.child(.value, of: declarator) else {
        declarePattern(target, kind, value: nil)
        continue
      }
      let isName = tree.kind(of: target) == .identifier
      declarePattern(target, kind, value: isName ? .expression(value) : .pattern(source: value))
    }
  }

  private mutating func declareImports(of node: NodeID) {
    let local = tree.child(.alias, of: node) ?? tree.child(.name, of: node)
    let names = local.map { [$0] } ?? tree.namedChildren(of: node).filter { tree.kind(of: $0) == .identifier }
    for name in names { declare(name, .importedName, in: current.id, value: .unknown) }
  }

  /// Declares the names of a pattern; default values and computed keys stay expressions.
  private mutating func declarePattern(_ pattern: NodeID, _ kind: Binding.Kind, value: Definition.Value?) {
    let scope = kind == .variable ? current.variableScope : current.id
    var rest = [pattern]
    while let part = rest.popLast() {
      switch tree.kind(of: part) {
      case .identifier, .undefined, .shorthandPropertyIdentifierPattern: declare(part, kind, in: scope, value: value)
      case .arrayPattern, .objectPattern, .restPattern: rest += tree.namedChildren(of: part).reversed()
      case .assignmentPattern, .objectAssignmentPattern: rest += [tree.child(.left, of: part)].compactMap { $0 }
      case .pairPattern: rest += [tree.child(.value, of: part)].compactMap { $0 }
      default: break
      }
    }
  }

  private mutating func declare(_ name: NodeID, _ kind: Binding.Kind, in scope: ScopeID, value: Definition.Value?) {
    isDeclaredName[Int(name.rawValue)] = true
    let text = intern(name)
    // A `var` that repeats a parameter or a function is the same variable with one more value.
    let known = bindingOfName[scope.rawValue, text.rawValue]
    let binding = BindingID(known.map { Int($0) } ?? bindings.count)
    if known == nil {
      bindings.append(Binding(name: text, kind: kind, scope: scope, declaration: name))
      bindingOfName[scope.rawValue, text.rawValue] = binding.rawValue
    }
    if let value { definitions.append(Definition(binding: binding, target: name, value: value)) }
  }

  private mutating func intern(_ node: NodeID) -> NameID {
    let bytes = tree.bytes(of: node)
    return bytes.contains(UInt8(ascii: "\\")) ? names.intern(tree.name(of: node)) : names.intern(bytes)
  }

  // MARK: - Uses

  private mutating func addReference(_ node: NodeID) {
    references.append(
      Reference(node: node, name: intern(node), scope: current.id, access: tree.access(to: node), binding: nil))
  }

  /// `eval(…)` in sloppy code can declare variables in the function around.
  private mutating func noteDirectEval(_ call: NodeID) {
    guard let function = tree.child(.function, of: call), tree.kind(of: function) == .identifier,
      !current.isStrict, tree.isText("eval", of: function)
    else { return }
    scopes[current.variableScope.index].isDynamic = true
  }
}
