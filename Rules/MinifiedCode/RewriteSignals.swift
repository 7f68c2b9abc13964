import JavaScriptSyntax

/// Counts what minifiers and obfuscators make of expressions and statements, by the kinds of nodes.
struct RewriteSignals {
  let tree: SyntaxTree

  func count(into pieces: inout [ScriptPiece]) {
    countUnary(into: &pieces)
    countExpressions(into: &pieces)
    countStatements(into: &pieces)
    countMembers(into: &pieces)
  }

  private func each(
    _ kind: NodeKind, into pieces: inout [ScriptPiece], _ count: (NodeID, inout SignalCounts) -> Void
  ) {
    var cursor = PieceCursor()
    for node in tree.nodes(of: kind) {
      let index = cursor.piece(of: node, in: pieces)
      count(node, &pieces[index].counts)
    }
  }

  private func countUnary(into pieces: inout [ScriptPiece]) {
    each(.unaryExpression, into: &pieces) { node, counts in
      guard let argument = tree.child(.argument, of: node) else { return }
      let isNumber = tree.kind(of: argument) == .number
      switch tree.kind(of: NodeID(node.rawValue + 1)) {
      case .bang:
        // `![]` and `!![]` are what obfuscators make of false and true.
        if isNumber || tree.kind(of: argument) == .array { counts[.foldedBooleans] += 1 }
      case .voidKeyword: if isNumber { counts[.voidNumbers] += 1 }
      default: break
      }
    }
  }

  private func countExpressions(into pieces: inout [ScriptPiece]) {
    each(.sequenceExpression, into: &pieces) { node, counts in
      guard let parent = tree.parent(of: node), tree.kind(of: parent) != .sequenceExpression else { return }
      // Loops step several variables so.
      if tree.kind(of: parent) != .forStatement { counts[.sequences] += 1 }
    }
    each(.ternaryExpression, into: &pieces) { node, counts in
      guard let parent = tree.parent(of: node) else { return }
      switch tree.kind(of: parent) {
      case .expressionStatement: counts[.shortCircuits] += 1
      case .ternaryExpression: counts[.nestedTernaries] += 1
      default: break
      }
    }
    each(.binaryExpression, into: &pieces) { node, counts in
      guard let sign = tree.child(.operator, of: node), let left = tree.child(.left, of: node) else { return }
      switch tree.kind(of: sign) {
      case .ampersandAmpersand, .barBar:
        if let parent = tree.parent(of: node), tree.kind(of: parent) == .expressionStatement {
          counts[.shortCircuits] += 1
        }
      case .equalsEquals, .equalsEqualsEquals, .bangEquals, .bangEqualsEquals, .less, .greater, .lessEquals,
        .greaterEquals:
        counts[.comparisons] += 1
        if isConstant(left) { counts[.turnedComparisons] += 1 }
      default: break
      }
    }
  }

  private func isConstant(_ node: NodeID) -> Bool {
    switch tree.kind(of: node) {
    case .string, .number, .null: true
    case .unaryExpression: tree.kind(of: NodeID(node.rawValue + 1)) == .voidKeyword
    default: false
    }
  }

  private func countStatements(into pieces: inout [ScriptPiece]) {
    for kind in [NodeKind.variableDeclaration, .lexicalDeclaration] {
      each(kind, into: &pieces) { _, counts in counts[.declarations] += 1 }
    }
    each(.variableDeclarator, into: &pieces) { _, counts in counts[.declarators] += 1 }
    each(.ifStatement, into: &pieces) { node, counts in
      counts[.branches] += 1
      if let body = tree.child(.consequence, of: node), tree.kind(of: body) != .statementBlock {
        counts[.bareBranches] += 1
      }
    }
    for kind in [NodeKind.forStatement, .forInStatement, .whileStatement] {
      each(kind, into: &pieces) { node, counts in
        counts[.branches] += 1
        if let body = tree.child(.body, of: node), tree.kind(of: body) != .statementBlock { counts[.bareBranches] += 1 }
        if kind == .forStatement, tree.child(.increment, of: node) == nil { counts[.emptyLoopParts] += 1 }
      }
    }
  }

  private func countMembers(into pieces: inout [ScriptPiece]) {
    each(.memberExpression, into: &pieces) { _, counts in counts[.members] += 1 }
    each(.subscriptExpression, into: &pieces) { node, counts in
      counts[.members] += 1
      guard let key = tree.child(.index, of: node) else { return }
      if tree.kind(of: key) == .string, isName(key) { counts[.quotedMembers] += 1 }
      if tree.kind(of: key) == .callExpression, isDecoderCall(key) { counts[.quotedMembers] += 1 }
      if tree.kind(of: key) == .subscriptExpression, let index = tree.child(.index, of: key),
        tree.kind(of: index) == .number
      {
        counts[.decoderCalls] += 1
        counts[.quotedMembers] += 1
      }
    }
    each(.callExpression, into: &pieces) { node, counts in
      if isDecoderCall(node) { counts[.decoderCalls] += 1 }
    }
  }

  /// Whether a key in quotation marks could stand behind a dot.
  private func isName(_ string: NodeID) -> Bool {
    tree.bytes(of: string).dropFirst().dropLast().allSatisfy {
      NameWords.isHexadecimalDigit($0) || ($0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z"))
        || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "\\")
    }
  }

  /// `d(0x1f)`, `d('0x1f')`: a name called with nothing but a number.
  private func isDecoderCall(_ call: NodeID) -> Bool {
    guard let function = tree.child(.function, of: call), tree.kind(of: function) == .identifier,
      let arguments = tree.child(.arguments, of: call)
    else { return false }
    var iterator = tree.namedChildren(of: arguments).makeIterator()
    guard let first = iterator.next() else { return false }
    let text = tree.bytes(of: first)
    switch tree.kind(of: first) {
    case .number: return text.starts(with: Self.hexadecimalStart) || iterator.next() == nil
    case .string: return text.dropFirst().starts(with: Self.hexadecimalStart)
    default: return false
    }
  }

  private static let hexadecimalStart: [UInt8] = Array("0x".utf8)
}
