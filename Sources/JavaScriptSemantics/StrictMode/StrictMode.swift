public import JavaScriptSyntax

/// Which code of a script runs in strict mode, and what strict mode would change in the code that does not.
public struct StrictMode: Sendable {
  private let model: SemanticModel
  private var tree: SyntaxTree { model.tree }

  public init(_ model: SemanticModel) { self.model = model }

  /// The first statement that runs in sloppy mode, or nil when all code is strict.
  ///
  /// Declarations of strict functions and classes, and strict functions that are called at once, count as strict: what
  /// is left outside of them has nothing that strict mode would change.
  public func firstSloppyStatement() -> NodeID? {
    guard !model[ScopeID.global].isStrict else { return nil }
    return tree.namedChildren(of: tree.root).first { !Self.ignored.contains(tree.kind(of: $0)) && !isStrict($0) }
  }

  private static let ignored: Set<NodeKind> = [.hashBangLine, .emptyStatement]

  private func isStrict(_ statement: NodeID) -> Bool {
    switch tree.kind(of: statement) {
    case .functionDeclaration, .generatorFunctionDeclaration: isStrictFunction(statement)
    case .classDeclaration: true
    case .expressionStatement: tree.firstNamedChild(of: statement).map(isStrictExpression) ?? false
    default: false
    }
  }

  private func isStrictFunction(_ function: NodeID) -> Bool {
    guard let body = tree.child(.body, of: function), tree.kind(of: body) == .statementBlock else { return false }
    return tree.isDeclaredStrict(body)
  }

  /// A strict function that is called at once, in each way of writing it, with harmless arguments.
  private func isStrictExpression(_ expression: NodeID) -> Bool {
    var expression = expression
    while true {
      switch tree.kind(of: expression) {
      case .parenthesizedExpression, .unaryExpression, .awaitExpression:
        let inner = tree.child(.argument, of: expression) ?? tree.firstNamedChild(of: expression)
        guard let inner else { return false }
        expression = inner
      case .callExpression:
        guard let list = tree.child(.arguments, of: expression), let function = tree.child(.function, of: expression),
          tree.namedChildren(of: list).allSatisfy(isHarmless)
        else { return false }
        expression = function
      case .memberExpression:
        // `(function () { … }).call(this)`
        guard let object = tree.child(.object, of: expression), let property = tree.child(.property, of: expression),
          tree.isText("call", of: property) || tree.isText("apply", of: property)
        else { return false }
        expression = object
      case .functionExpression, .generatorFunction, .arrowFunction: return isStrictFunction(expression)
      case .classExpression: return true
      default: return false
      }
    }
  }

  private func isHarmless(_ argument: NodeID) -> Bool {
    switch tree.kind(of: argument) {
    case .identifier, .this, .undefined, .null, .true, .false, .string, .number, .memberExpression: true
    case .functionExpression, .arrowFunction: isStrictFunction(argument)
    default: false
    }
  }
}
