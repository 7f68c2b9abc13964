public import JavaScriptSyntax
import Source

/// The places of sloppy code where strict mode would reject the code or make it do something else (ECMA-262, Annex C).
public struct StrictModeChanges: Sendable {
  /// In source order, each node once.
  public let all: [Change]

  public struct Change: Sendable, Hashable {
    public let node: NodeID
    /// What strict mode would do, as a clause.
    public let effect: String
  }

  public init(_ model: SemanticModel) {
    let search = Search(model: model)
    let found =
      search.undeclaredAssignments() + search.legacyLiterals() + search.withStatements() + search.deletedNames()
      + search.repeatedParameters() + search.argumentsObjects() + search.sloppyThis() + search.reservedNames()
      + search.functionsInBlocks() + search.directEvals()
    var seen: Set<NodeID> = []
    all = found.sorted { $0.node < $1.node }
      .filter { !model[model.scope(around: $0.node)].isStrict && seen.insert($0.node).inserted }
  }

  private struct Search {
    let model: SemanticModel
    private var tree: SyntaxTree { model.tree }

    init(model: SemanticModel) { self.model = model }

    func undeclaredAssignments() -> [Change] {
      model.references.filter { $0.binding == nil && ($0.access == .write || $0.access == .readWrite) }.map {
        Change(
          node: $0.node,
          effect: "'\(model.text(of: $0.name))' is not declared: strict mode throws a ReferenceError here")
      }
    }

    func legacyLiterals() -> [Change] {
      let numbers = tree.nodes(of: .number).filter { number in
        let bytes = tree.bytes(of: number)
        guard bytes.count > 1, bytes.first == UInt8(ascii: "0"), let second = bytes.dropFirst().first else {
          return false
        }
        return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(second)
      }
      let escapes = tree.nodes(of: .escapeSequence).filter { escape in
        let bytes = tree.bytes(of: escape).dropFirst()
        guard let first = bytes.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
        return bytes.count > 1 || first != UInt8(ascii: "0") || isFollowedByDigit(escape)
      }
      return numbers.map { Change(node: $0, effect: "strict mode rejects numbers that begin with 0") }
        + escapes.map { Change(node: $0, effect: "strict mode rejects octal escapes") }
    }

    private func isFollowedByDigit(_ node: NodeID) -> Bool {
      let end = Int(tree.range(of: node).end)
      let bytes = tree.source.bytes
      return end < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end])
    }

    func withStatements() -> [Change] {
      tree.nodes(of: .withStatement).map { Change(node: $0, effect: "strict mode rejects 'with'") }
    }

    func deletedNames() -> [Change] {
      model.references.filter { $0.access == .delete }
        .map { Change(node: $0.node, effect: "strict mode rejects deleting a variable") }
    }

    func repeatedParameters() -> [Change] {
      tree.nodes(of: .formalParameters).flatMap { parameters in
        var names: Set<String> = []
        return tree.namedChildren(of: parameters).filter {
          tree.kind(of: $0) == .identifier && !names.insert(tree.name(of: $0)).inserted
        }.map { Change(node: $0, effect: "strict mode rejects two parameters of one name") }
      }
    }

    /// `arguments.callee`, and functions where `arguments` follows assigned parameters.
    func argumentsObjects() -> [Change] {
      var changes: [Change] = []
      var scopes: Set<ScopeID> = []
      for (index, binding) in model.bindings.enumerated() where binding.kind == .arguments {
        let references = model.references(to: BindingID(index))
        for reference in references {
          guard let member = tree.parent(of: reference.node), tree.field(of: reference.node) == .object else {
            continue
          }
          let key = tree.child(.property, of: member).map { tree.name(of: $0) }
          if key == "callee" || key == "caller" {
            changes.append(Change(node: member, effect: "strict mode throws a TypeError for arguments.\(key ?? "")"))
          } else if tree.access(to: member) != .read {
            changes.append(Change(node: member, effect: "strict mode does not change the parameter with 'arguments'"))
          }
        }
        scopes.insert(binding.scope)
      }
      return changes + assignedParameters(of: scopes)
    }

    private func assignedParameters(of scopes: Set<ScopeID>) -> [Change] {
      guard !scopes.isEmpty else { return [] }
      return model.references.filter { reference in
        guard let binding = reference.binding, reference.access == .write || reference.access == .readWrite else {
          return false
        }
        return scopes.contains(model[binding].scope) && model[binding].kind == .parameter
      }.map { Change(node: $0.node, effect: "strict mode does not change 'arguments' with the parameter") }
    }

    /// `this` in a function that is no method: the global object becomes `undefined`.
    func sloppyThis() -> [Change] {
      tree.nodes(of: .this).filter { node in
        var scope: ScopeID? = model.scope(around: node)
        while let current = scope {
          switch model[current].kind {
          case .global, .classInitializer: return false
          case .function: return tree.kind(of: model[current].node) != .methodDefinition
          default: scope = model[current].parent
          }
        }
        return false
      }.map { Change(node: $0, effect: "in strict mode 'this' is undefined in a function called without an object") }
    }

    private static let reserved: Set<String> = [
      "implements", "interface", "let", "package", "private", "protected", "public", "static", "yield",
    ]

    func reservedNames() -> [Change] {
      let declared = model.bindings.compactMap { binding in binding.declaration.map { ($0, binding.name) } }
      let used = model.references.map { ($0.node, $0.name) }
      return (declared + used).compactMap { node, name in
        let text = model.text(of: name)
        if Self.reserved.contains(text) { return Change(node: node, effect: "strict mode reserves the word '\(text)'") }
        let isRestricted = text == "eval" || text == "arguments"
        let isAssigned = model.reference(at: node).map { $0.access == .write || $0.access == .readWrite } ?? true
        return isRestricted && isAssigned
          ? Change(node: node, effect: "strict mode rejects '\(text)' as a variable") : nil
      }
    }

    /// A function declared in a block and used outside of it.
    func functionsInBlocks() -> [Change] {
      model.definitions.compactMap { definition in
        let binding = model[definition.binding]
        guard case .expression(let function) = definition.value, tree.kind(of: function) == .functionDeclaration,
          binding.kind == .variable, !model.references(to: definition.binding).isEmpty
        else { return nil }
        return Change(node: definition.target, effect: "strict mode hides this function outside of its block")
      }
    }

    func directEvals() -> [Change] {
      model.globalReferences(named: "eval").filter { tree.field(of: $0.node) == .function }
        .map { Change(node: $0.node, effect: "strict mode keeps the variables of this eval to itself") }
    }
  }
}
