import JavaScriptSyntax

extension Interpreter {
  /// Runs the statements in a block, a script, or a part of a `switch`.
  mutating func executeAll(_ block: NodeID) {
    for statement in tree.children(of: block) {
      if tree.field(of: statement) == .none || tree.field(of: statement) == .body { execute(statement) }
    }
  }

  mutating func execute(_ node: NodeID) {
    let kind = tree.kind(of: node)
    if kind == .comment || !tree.isNamed(node) { return }
    guard budget.enter() else { return }
    defer { budget.leave() }
    switch kind {
    case .expressionStatement:
      for expression in tree.namedChildren(of: node) { _ = evaluate(expression) }
    case .variableDeclaration, .lexicalDeclaration: declareVariables(node)
    case .statementBlock: executeAll(node)
    case .ifStatement: executeIf(node)
    case .forStatement: executeFor(node)
    case .forInStatement: executeForIn(node)
    case .whileStatement: executeWhile(node)
    case .doStatement: executeDo(node)
    case .returnStatement: executeReturn(node)
    case .throwStatement:
      let value = tree.firstNamedChild(of: node).map { evaluate($0) } ?? .undefined
      leaveByThrow(value)
    case .breakStatement: leaveByBreak(to: label(of: node))
    case .continueStatement: leaveByContinue(to: label(of: node))
    case .labeledStatement: executeLabeled(node)
    case .tryStatement: executeTry(node)
    case .switchStatement: executeSwitch(node)
    case .classDeclaration: declareClass(node)
    case .withStatement:
      if let object = tree.child(.object, of: node) { _ = evaluate(object) }
      if let body = tree.child(.body, of: node) { execute(body) }
    case .exportStatement: executeAll(node)
    case .functionDeclaration, .generatorFunctionDeclaration, .emptyStatement, .debuggerStatement, .importStatement:
      break
    case .error: executeAll(node)
    default: _ = evaluate(node)
    }
  }

  mutating func label(of node: NodeID) -> NameID? {
    tree.child(.label, of: node).map { intern(tree.name(of: $0)) }
  }

  private mutating func declareVariables(_ node: NodeID) {
    for declarator in tree.namedChildren(of: node) where tree.kind(of: declarator) == .variableDeclarator {
      guard let target = tree.child(.name, of: declarator) else { continue }
      if let initializer = tree.child(.value, of: declarator) {
        let value = evaluate(initializer, named: target)
        assign(value, to: target)
      } else if tree.kind(of: node) == .lexicalDeclaration {
        assign(.undefined, to: target)
      } else if let cell = functions.binding(at: target).flatMap({ self.cell(of: $0) }), store[cell].isAbsent {
        store.write(.undefined, to: cell)
      }
    }
  }

  /// Returns to the caller; the last statement of a body needs no state of its own for that.
  private mutating func executeReturn(_ node: NodeID) {
    let value = tree.firstNamedChild(of: node).map { evaluate($0) } ?? .undefined
    guard !isDead else { return }
    let activation = currentActivation.index
    activations[activation].result = join(activations[activation].result, moved(value, .returned, at: node))
    if targets.last?.kind == .function, isLastOfBody(node) { return }
    leaveByReturn()
  }

  private func isLastOfBody(_ node: NodeID) -> Bool {
    guard let block = tree.parent(of: node), functions[activations[currentActivation.index].function].body == block
    else {
      return false
    }
    let end = tree.descendants(of: block).upperBound
    return tree.descendants(of: node).upperBound + 1 >= end
  }

  private mutating func executeIf(_ node: NodeID) {
    guard let condition = tree.child(.condition, of: node) else { return }
    let value = evaluate(condition)
    let consequence = tree.child(.consequence, of: node)
    let alternative = tree.child(.alternative, of: node).flatMap { tree.firstNamedChild(of: $0) }
    if followsConditions, let truth = truth(of: value) {
      shadow(truth ? alternative : consequence) { $0.execute($1) }
      if let chosen = truth ? consequence : alternative { execute(chosen) }
      return
    }
    branch(
      { interpreter in if let consequence { interpreter.execute(consequence) } },
      { interpreter in if let alternative { interpreter.execute(alternative) } })
  }

  private mutating func executeLabeled(_ node: NodeID) {
    guard let body = tree.child(.body, of: node) else { return }
    let label = label(of: node)
    switch tree.kind(of: body) {
    case .forStatement: executeFor(body, label: label)
    case .forInStatement: executeForIn(body, label: label)
    case .whileStatement: executeWhile(body, label: label)
    case .doStatement: executeDo(body, label: label)
    default: withTarget(.labelled, label: label) { $0.execute(body) }
    }
  }

  // MARK: - try

  private mutating func executeTry(_ node: NodeID) {
    guard let body = tree.child(.body, of: node) else { return }
    let handler = tree.child(.handler, of: node)
    guard let finalizer = tree.child(.finalizer, of: node).flatMap({ tree.child(.body, of: $0) }) else {
      executeTry(body, handler: handler)
      return
    }
    withTarget(.finalizer(finalizer)) { $0.executeTry(body, handler: handler) }
    let wasDead = isDead
    isDead = false
    executeAll(finalizer)
    isDead = isDead || wasDead
  }

  private mutating func executeTry(_ body: NodeID, handler: NodeID?) {
    guard let handler else {
      execute(body)
      return
    }
    let wasDead = isDead
    let mark = store.open(objectCount: heap.objects.count)
    targets.append(Target(kind: .handler, mark: mark))
    execute(body)
    let target = targets.removeLast()
    let bodyIsDead = isDead
    let histories = store.histories(since: mark)
    let bodyChanges = store.takeChanges(since: mark)
    // The exception may come from anywhere in the body: each value that was there is possible.
    isDead = wasDead
    let handlerMark = store.open(objectCount: heap.objects.count)
    for (place, cell) in histories.cells.enumerated() {
      let past = histories.values(at: place)
      budget.spend(past.count / 8)
      let value = past.suffix(ValueTable.alternativeLimit).reduce(store[cell]) { join($0, $1) }
      store.write(value, to: cell)
    }
    if let parameter = tree.child(.parameter, of: handler) { assign(caught(target.thrown), to: parameter) }
    if let block = tree.child(.body, of: handler) { executeAll(block) }
    let handlerIsDead = isDead
    let handlerChanges = store.takeChanges(since: handlerMark)
    store.close(handlerMark)
    let alternatives = (bodyIsDead ? [] : [bodyChanges]) + (handlerIsDead ? [] : [handlerChanges])
    if alternatives.isEmpty {
      apply([bodyChanges])
      isDead = true
    } else {
      apply(alternatives)
      isDead = wasDead
    }
    store.close(mark)
  }

  /// What a `catch` gets: what the script throws, or an error of the host or the engine.
  private mutating func caught(_ thrown: Value) -> Value {
    thrown.isAbsent ? .unknown : join(thrown, .unknown)
  }
}
