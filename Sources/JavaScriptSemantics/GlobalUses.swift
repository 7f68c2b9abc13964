public import JavaScriptSyntax

/// The expressions of a script that yield one global: by its name, as a member of the global object, by `Reflect.get`,
/// or taken out of the global object by a destructuring pattern.
///
/// `typeof X` alone, an assignment to the name and `delete` yield nothing and are left out.
public struct GlobalUses: Sendable {
  /// The nodes in source order.
  public let nodes: [NodeID]

  public init(of name: String, in model: SemanticModel) {
    let search = Search(name: name, model: model, paths: GlobalPaths(model))
    nodes = Set(search.byName() + search.byMember() + search.byPattern() + search.byReflection()).sorted()
  }

  private struct Search {
    let name: String
    let model: SemanticModel
    let paths: GlobalPaths

    private var tree: SyntaxTree { model.tree }

    func byName() -> [NodeID] {
      model.globalReferences(named: name).filter { $0.access == .read || $0.access == .readWrite }.map(\.node)
    }

    func byMember() -> [NodeID] {
      let members = Array(tree.nodes(of: .memberExpression)) + Array(tree.nodes(of: .subscriptExpression))
      return members.filter { member in
        guard let key = tree.child(.property, of: member) ?? tree.child(.index, of: member),
          paths.memberName(of: key) == name, isRead(member)
        else { return false }
        return paths.path(of: member) == GlobalPath([name])
      }
    }

    func byPattern() -> [NodeID] {
      let shorthands = tree.nodes(of: .shorthandPropertyIdentifierPattern).filter { tree.name(of: $0) == name }
      let pairs = tree.nodes(of: .pairPattern).compactMap { tree.child(.key, of: $0) }
        .filter { paths.memberName(of: $0) == name }
      return (Array(shorthands) + pairs).filter { key in
        let part =
          tree.kind(of: key) == .shorthandPropertyIdentifierPattern
          ? key : tree.parent(of: key).flatMap { tree.child(.value, of: $0) }
        guard let part, let source = patternSource(of: key) else { return false }
        return paths.path(ofPatternPart: part, source: source) == GlobalPath([name])
      }
    }

    /// `Reflect.get(window, "X")` and `Object.getOwnPropertyDescriptor(window, "X")`.
    func byReflection() -> [NodeID] {
      tree.nodes(of: .string).filter { key in
        guard tree.stringValue(of: key) == name, let list = tree.parent(of: key), tree.kind(of: list) == .arguments,
          let call = tree.parent(of: list), let function = tree.child(.function, of: call),
          let path = paths.path(of: function), Self.readers.contains(path)
        else { return false }
        let arguments = Array(tree.namedChildren(of: list))
        return arguments.count > 1 && arguments[1] == key && paths.path(of: arguments[0]) == .globalObject
      }.compactMap { tree.parent(of: $0).flatMap(tree.parent) }
    }

    private static let readers: Set<GlobalPath> = [
      GlobalPath(["Reflect", "get"]), GlobalPath(["Object", "getOwnPropertyDescriptor"]),
      GlobalPath(["Reflect", "getOwnPropertyDescriptor"]),
    ]

    private func isRead(_ member: NodeID) -> Bool {
      let access = tree.access(to: member)
      return access == .read || access == .readWrite
    }

    /// The value that the outermost pattern around `part` takes apart: of a declaration, an assignment or a parameter
    /// whose function is called at once with it.
    private func patternSource(of part: NodeID) -> NodeID? {
      var part = part
      while let parent = tree.parent(of: part) {
        switch tree.kind(of: parent) {
        case .objectPattern, .arrayPattern, .pairPattern, .objectAssignmentPattern, .assignmentPattern, .restPattern:
          part = parent
        case .variableDeclarator: return tree.child(.value, of: parent)
        case .assignmentExpression: return tree.child(.right, of: parent)
        default: return nil
        }
      }
      return nil
    }
  }
}
