import JavaScriptSyntax

extension SyntaxTree {
  /// What the code does with the variable, property or pattern part that `node` stands for.
  func access(to node: NodeID) -> Reference.Access {
    var node = node
    while let parent = parent(of: node) {
      let field = field(of: node)
      switch kind(of: parent) {
      case .parenthesizedExpression: node = parent
      case .assignmentExpression, .forInStatement: return field == .left ? .write : .read
      case .augmentedAssignmentExpression: return field == .left ? .readWrite : .read
      case .updateExpression: return .readWrite
      case .unaryExpression: return unaryAccess(of: parent)
      // Inside a pattern that is assigned to, and is no declaration, else the name would be declared.
      case .arrayPattern, .objectPattern, .restPattern: return .write
      case .assignmentPattern, .objectAssignmentPattern: return field == .left ? .write : .read
      case .pairPattern: return field == .value ? .write : .read
      default: return kind(of: node) == .shorthandPropertyIdentifierPattern ? .write : .read
      }
    }
    return .read
  }

  private func unaryAccess(of expression: NodeID) -> Reference.Access {
    guard let sign = child(.operator, of: expression) else { return .read }
    switch kind(of: sign) {
    case .typeofKeyword: return .typeOf
    case .deleteKeyword: return .delete
    default: return .read
    }
  }
}
