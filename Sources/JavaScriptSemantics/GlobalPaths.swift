public import JavaScriptSyntax

/// Finds which member of the global object an expression names, through aliases that are set once.
public struct GlobalPaths: Sendable {
  private let model: SemanticModel

  public init(_ model: SemanticModel) { self.model = model }

  /// The path that `expression` certainly names when it is evaluated, or nil.
  ///
  /// Aliases are followed for at most ``aliasLimit`` steps.
  public func path(of expression: NodeID) -> GlobalPath? { path(of: expression, steps: Self.aliasLimit) }

  /// The path of the value that a destructuring pattern takes out for `part`, a name or pattern inside it, or nil.
  public func path(ofPatternPart part: NodeID, source: NodeID) -> GlobalPath? {
    path(ofPatternPart: part, source: source, steps: Self.aliasLimit)
  }

  /// The constant name of a member, as in `a.name`, `a["name"]` and the key of a pair; nil when it is computed.
  public func memberName(of node: NodeID) -> String? {
    switch model.tree.kind(of: node) {
    case .propertyIdentifier, .privatePropertyIdentifier, .shorthandPropertyIdentifier,
      .shorthandPropertyIdentifierPattern:
      model.tree.name(of: node)
    case .computedPropertyName: model.tree.firstNamedChild(of: node).flatMap(memberName)
    case .parenthesizedExpression: model.tree.firstNamedChild(of: node).flatMap(memberName)
    default: model.tree.stringValue(of: node)
    }
  }

  /// Chains of aliases are short where people write them; the limit keeps a hostile chain from costing more.
  static let aliasLimit = 16

  private func path(of expression: NodeID, steps: Int) -> GlobalPath? {
    var members: [String] = []
    var expression = expression
    let tree = model.tree
    while true {
      switch tree.kind(of: expression) {
      case .parenthesizedExpression:
        guard let inner = tree.firstNamedChild(of: expression) else { return nil }
        expression = inner
      case .sequenceExpression:
        guard let last = Array(tree.namedChildren(of: expression)).last else { return nil }
        expression = last
      case .assignmentExpression:
        guard let right = tree.child(.right, of: expression) else { return nil }
        expression = right
      case .memberExpression, .subscriptExpression:
        guard let object = tree.child(.object, of: expression),
          let key = tree.child(.property, of: expression) ?? tree.child(.index, of: expression),
          let name = memberName(of: key), members.count < Self.aliasLimit
        else { return nil }
        members.append(name)
        expression = object
      case .this: return isGlobalThis(expression) ? extended(.globalObject, by: members) : nil
      case .identifier, .undefined, .shorthandPropertyIdentifier:
        return path(ofName: expression, steps: steps).map { extended($0, by: members) }
      default: return nil
      }
    }
  }

  private func extended(_ path: GlobalPath, by members: [String]) -> GlobalPath {
    members.reversed().reduce(path) { $0.member($1) }
  }

  private func path(ofName node: NodeID, steps: Int) -> GlobalPath? {
    guard let reference = model.reference(at: node) else { return nil }
    guard let binding = reference.binding else { return GlobalPath.globalObject.member(model.text(of: reference.name)) }
    let definitions = model.definitions(of: binding)
    guard steps > 0, definitions.count == 1, let definition = definitions.first else { return nil }
    switch definition.value {
    case .expression(let value): return path(of: value, steps: steps - 1)
    case .pattern(let source): return path(ofPatternPart: definition.target, source: source, steps: steps - 1)
    case .unknown: return nil
    }
  }

  /// Walks from `part` outwards to the pattern that takes apart `source`, collecting keys.
  private func path(ofPatternPart part: NodeID, source: NodeID, steps: Int) -> GlobalPath? {
    let tree = model.tree
    var members: [String] = []
    var part = part
    while let parent = tree.parent(of: part) {
      switch tree.kind(of: parent) {
      case .objectPattern where tree.kind(of: part) == .shorthandPropertyIdentifierPattern:
        members.append(tree.name(of: part))
      case .objectAssignmentPattern:
        if tree.kind(of: part) == .shorthandPropertyIdentifierPattern { members.append(tree.name(of: part)) }
      case .pairPattern:
        guard let key = tree.child(.key, of: parent), let name = memberName(of: key) else { return nil }
        members.append(name)
      case .objectPattern, .assignmentPattern: break
      case .variableDeclarator, .assignmentExpression:
        guard members.count <= Self.aliasLimit else { return nil }
        return path(of: source, steps: steps).map { extended($0, by: members) }
      default: return nil
      }
      part = parent
    }
    return nil
  }

  /// Whether `this` is the global object: at the top of a script, in arrow functions there, and in a sloppy function that
  /// is called at once without a receiver.
  private func isGlobalThis(_ node: NodeID) -> Bool {
    var scope: ScopeID? = model.scope(around: node)
    while let current = scope {
      switch model[current].kind {
      case .global: return true
      case .function:
        guard !model[current].isStrict, model.tree.isCalledAtOnce(model[current].node) else { return false }
      case .classInitializer: return false
      default: break
      }
      scope = model[current].parent
    }
    return false
  }
}

extension SyntaxTree {
  /// Whether a function expression is the callee of a call without a receiver: `(function () { … })()`.
  public func isCalledAtOnce(_ function: NodeID) -> Bool {
    var function = function
    while let parent = parent(of: function) {
      switch kind(of: parent) {
      case .parenthesizedExpression: function = parent
      case .callExpression: return field(of: function) == .function
      default: return false
      }
    }
    return false
  }
}
