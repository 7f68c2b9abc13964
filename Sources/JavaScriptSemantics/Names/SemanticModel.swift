public import JavaScriptSyntax

/// What the names of a script mean: scopes, bindings, uses and the global names that are left over.
///
/// It is a class because all that looks at a script holds it.
public final class SemanticModel: Sendable {
  public let tree: SyntaxTree
  public let scopes: [Scope]
  public let bindings: [Binding]
  /// All uses of variables, in source order.
  public let references: [Reference]
  /// All places that give a binding a value.
  public let definitions: [Definition]
  let names: NameTable
  private let scopeStarts: [UInt32]
  private let scopeEnds: [UInt32]
  private let referencesOfBinding: Groups
  private let definitionsOfBinding: Groups
  private let globalReferencesOfName: Groups

  /// Analyses the names of `tree`.
  public init(_ tree: SyntaxTree) {
    var builder = ScopeBuilder(tree)
    builder.build()
    var resolution = NameResolution(builder)
    resolution.resolve()
    self.tree = tree
    scopes = builder.scopes
    scopeStarts = builder.scopeStarts
    scopeEnds = builder.scopeEnds
    names = builder.names
    bindings = resolution.bindings
    references = resolution.references
    definitions = builder.definitions + tree.assignments(by: resolution.references)
    referencesOfBinding = Groups(
      count: bindings.count, members: references.map { $0.binding?.rawValue ?? .max })
    definitionsOfBinding = Groups(count: bindings.count, members: definitions.map(\.binding.rawValue))
    globalReferencesOfName = Groups(
      count: names.count, members: references.map { $0.binding == nil ? $0.name.rawValue : .max })
  }

  public subscript(scope: ScopeID) -> Scope { scopes[scope.index] }

  public subscript(binding: BindingID) -> Binding { bindings[binding.index] }

  public func text(of name: NameID) -> String { names.text(of: name) }

  /// The uses of `name` that no scope declares, in source order.
  public func globalReferences(named name: String) -> [Reference] {
    guard let name = names.lookUp(name) else { return [] }
    return globalReferencesOfName[Int(name.rawValue)].map { references[Int($0)] }
  }

  /// The uses of `binding`, in source order.
  public func references(to binding: BindingID) -> [Reference] {
    referencesOfBinding[binding.index].map { references[Int($0)] }
  }

  /// The places that give `binding` a value: declarations first, then assignments.
  public func definitions(of binding: BindingID) -> [Definition] {
    definitionsOfBinding[binding.index].map { definitions[Int($0)] }
  }

  /// The use of a variable that `node`, an identifier, is.
  public func reference(at node: NodeID) -> Reference? {
    var low = 0
    var high = references.count
    while low < high {
      let middle = (low + high) / 2
      if references[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low < references.count && references[low].node == node ? references[low] : nil
  }

  /// The innermost scope around `node`.
  public func scope(around node: NodeID) -> ScopeID {
    var low = 0
    var high = scopes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if scopeStarts[middle] <= node.rawValue { low = middle } else { high = middle }
    }
    var scope = ScopeID(low)
    while scopeEnds[scope.index] <= node.rawValue, let parent = scopes[scope.index].parent { scope = parent }
    return scope
  }
}

extension SyntaxTree {
  /// The definitions by assignments, loops and updates among `references`.
  fileprivate func assignments(by references: [Reference]) -> [Definition] {
    references.compactMap { reference in
      guard let binding = reference.binding, reference.access == .write || reference.access == .readWrite else {
        return nil
      }
      return Definition(binding: binding, target: reference.node, value: assignedValue(of: reference.node))
    }
  }

  private func assignedValue(of target: NodeID) -> Definition.Value {
    guard let parent = parent(of: target), kind(of: parent) == .assignmentExpression,
      let value = child(.right, of: parent)
    else { return .unknown }
    return .expression(value)
  }
}
