extension SyntaxTree {
  /// The directive prologue of a script or function body: the leading statements that are string literals alone.
  ///
  /// - Parameter body: the root, or the `statement_block` of a function.
  public func directives(of body: NodeID) -> [NodeID] {
    var directives: [NodeID] = []
    for statement in namedChildren(of: body) where kind(of: statement) != .hashBangLine {
      guard kind(of: statement) == .expressionStatement, let expression = firstNamedChild(of: statement),
        kind(of: expression) == .string
      else { break }
      directives.append(expression)
    }
    return directives
  }

  /// Whether the prologue of `body` holds `use strict`, by raw text: `'use\x20strict'` and `('use strict')` do not count.
  public func isDeclaredStrict(_ body: NodeID) -> Bool {
    directives(of: body).contains { isText("'use strict'", of: $0) || isText("\"use strict\"", of: $0) }
  }
}
