import JavaScriptSyntax

extension Interpreter {
  mutating func executeFor(_ node: NodeID, label: NameID? = nil) {
    if let initializer = tree.child(.initializer, of: node) { execute(initializer) }
    let condition = tree.child(.condition, of: node)
    let increment = tree.child(.increment, of: node)
    runLoop(
      node, label: label, isEntered: false,
      test: { interpreter in
        guard let condition else { return Value(.true) }
        return interpreter.evaluateCondition(condition)
      },
      step: { interpreter in if let increment { _ = interpreter.evaluate(increment) } })
  }

  mutating func executeWhile(_ node: NodeID, label: NameID? = nil) {
    guard let condition = tree.child(.condition, of: node) else { return }
    runLoop(node, label: label, isEntered: false, test: { $0.evaluate(condition) }, step: { _ in })
  }

  mutating func executeDo(_ node: NodeID, label: NameID? = nil) {
    guard let condition = tree.child(.condition, of: node) else { return }
    runLoop(node, label: label, isEntered: true, test: { $0.evaluate(condition) }, step: { _ in })
  }

  /// The condition of `for`, which the grammar wraps into a statement.
  private mutating func evaluateCondition(_ node: NodeID) -> Value {
    switch tree.kind(of: node) {
    case .expressionStatement, .sequenceExpression:
      var value = Value(.true)
      for expression in tree.namedChildren(of: node) { value = evaluate(expression) }
      return value
    case .emptyStatement: return Value(.true)
    default: return evaluate(node)
    }
  }

  /// Runs a loop: step by step while its condition is known, and for anything that may happen from then on.
  ///
  /// - Parameter isEntered: whether the body runs before the condition is asked for the first time.
  private mutating func runLoop(
    _ node: NodeID, label: NameID?, isEntered: Bool, test: (inout Interpreter) -> Value,
    step: (inout Interpreter) -> Void
  ) {
    let body = tree.child(.body, of: node)
    withTarget(.loop, label: label) { interpreter in
      let target = interpreter.targets.count - 1
      if interpreter.unroll(isEntered: isEntered, target: target, body, test: test, step: step) { return }
      interpreter.widenCounters(of: step)
      var mayEnd = false
      interpreter.runAnyNumberOfTimes(target: target) { interpreter in
        let condition = test(&interpreter)
        if interpreter.truth(of: condition) != true { mayEnd = true }
        if let body { interpreter.execute(body) }
        interpreter.joinContinues(target: target)
        step(&interpreter)
      }
      // `while (true)` ends by what leaves it, and by nothing else.
      if !mayEnd { interpreter.isDead = true }
    }
  }

  /// Makes what the step of a loop counts any number, so that one iteration can stand for all.
  private mutating func widenCounters(of step: (inout Interpreter) -> Void) {
    let mark = store.open(objectCount: heap.objects.count)
    step(&self)
    for (cell, value) in store.takeChanges(since: mark).entries
    where values.number(of: store[cell]) != nil && values.number(of: value) != nil {
      store.write(Value(.unknown, store[cell].flow), to: cell)
    }
    store.close(mark)
  }

  /// Runs a loop step by step while the condition is known to hold.
  ///
  /// - Returns: whether the loop ended that way, so that nothing is left to run.
  private mutating func unroll(
    isEntered: Bool, target: Int, _ body: NodeID?, test: (inout Interpreter) -> Value, step: (inout Interpreter) -> Void
  ) -> Bool {
    let outer = followsConditions
    defer { followsConditions = outer }
    followsConditions = true
    var isFirst = isEntered
    var iterations = 0
    let callsBefore = record.calls.count + record.requests.count
    while !isDead, iterations < Self.unrolledIterations, budget.unrolledSteps > 0 {
      let before = budget.steps
      if !isFirst {
        let condition = test(&self)
        guard let truth = truth(of: condition) else { return false }
        if !truth { return true }
      } else {
        guard body.map({ endsQuickly($0) }) == true else { return false }
      }
      isFirst = false
      // A loop whose way out is not known, such as `while (true)`, is not run to its bound.
      if iterations == Self.trialIterations, targets[target].exits.count >= Self.trialIterations { return false }
      // What a loop sends is the same each time but for what comes back; decoders of strings call no host.
      if iterations == Self.trialIterations, record.calls.count + record.requests.count > callsBefore { return false }
      if let body { execute(body) }
      joinContinues(target: target)
      if isDead { return true }
      step(&self)
      iterations += 1
      budget.unrolledSteps -= before - budget.steps
    }
    return isDead
  }

  /// Whether a `do` body is worth a try step by step.
  private func endsQuickly(_ body: NodeID) -> Bool { tree.descendants(of: body).count < 400 }

  /// Iterations that are run step by step: enough for decoders of strings.
  private static let unrolledIterations = 2_048
  /// After that many iterations it is clear whether a loop leaves at unknown times.
  private static let trialIterations = 2

  /// Makes the state at the end of a body what it is after going on and after each `continue`.
  private mutating func joinContinues(target: Int) {
    let continues = targets[target].continues
    guard !continues.isEmpty else { return }
    targets[target].continues = []
    joinExits(continues, since: targets[target].iterationMark)
  }

  /// Runs a body as often as it takes for data to go round, and leaves the state at any number of iterations.
  mutating func runAnyNumberOfTimes(target: Int, _ body: (inout Interpreter) -> Void) {
    let outer = followsConditions
    followsConditions = false
    defer { followsConditions = outer }
    let wasDead = isDead
    let yieldCount = activations[currentActivation.index].yielded.known.count
    defer { forgetOrderOfYields(since: yieldCount) }
    let callsBefore = record.requests.count + record.calls.count
    let objectsBefore = heap.objects.count
    for round in 0..<Self.rounds {
      let mark = store.open(objectCount: heap.objects.count)
      targets[target].iterationMark = mark
      body(&self)
      targets[target].iterationMark = targets[target].mark
      let bodyIsDead = isDead
      let changes = store.takeChanges(since: mark)
      isDead = wasDead
      let sends = record.requests.count + record.calls.count > callsBefore
      let isEarly = round < Self.earlyRounds
      let carriesMore =
        !bodyIsDead
        && applyIteration(
          changes, since: mark, widensNumbers: sends, followsTexts: isEarly,
          followedObjects: isEarly ? .max : objectsBefore)
      store.close(mark)
      if !carriesMore || (round == 0 && targets.count(where: { $0.kind == .loop }) > Self.nestedLoopLimit) { break }
    }
  }

  /// Joins the state with the one after a further iteration.
  ///
  /// - Returns: whether another iteration may see data, functions or objects that this one did not.
  ///
  /// - Parameters:
  ///   - widensNumbers: whether a number that changes counts as any number, because what the loop sends may depend on it.
  ///   - followsTexts: whether a text that changes is a reason for another iteration of a loop that sends something.
  ///   - followedObjects: objects from this number on are no reason for another iteration.
  private mutating func applyIteration(
    _ changes: Store.Changes, since mark: Store.Mark, widensNumbers: Bool, followsTexts: Bool, followedObjects: Int
  ) -> Bool {
    var carriesMore = false
    for (cell, value) in changes.entries {
      let before = store[cell]
      var after = join(before, value)
      if widensNumbers, values.number(of: before) != nil, values.number(of: value) != nil, !values.isSame(before, value)
      {
        after = Value(.unknown, after.flow)
        carriesMore = true
      }
      store.write(after, to: cell)
      // The variables of functions that the body called are new in each iteration.
      guard store.had(cell, at: mark) else { continue }
      if widensNumbers, followsTexts, values.constantString(value) != nil, !values.isSame(after, before) {
        carriesMore = true
      } else if after.flow != before.flow && flows.labels(of: after.flow) != flows.labels(of: before.flow) {
        carriesMore = true
      } else if !before.isAbsent, case .union = values[after] {
        let known = values.objects(of: before)
        if values.objects(of: after).contains(where: { $0.index < followedObjects && !known.contains($0) }) {
          carriesMore = true
        }
      }
    }
    return carriesMore
  }

  /// Data go from one variable to the next in each round; people's loops pass them on once or twice.
  private static let rounds = 8
  /// Rounds after which texts that change, and objects that the loop makes, are no reason for another: there are more of
  /// them after each.
  private static let earlyRounds = 2
  /// Inside of that many loops each body runs once, so that cost does not double with each.
  private static let nestedLoopLimit = 2

  // MARK: - for…in and for…of

  mutating func executeForIn(_ node: NodeID, label: NameID? = nil) {
    guard let left = tree.child(.left, of: node), let right = tree.child(.right, of: node) else { return }
    let source = evaluate(right)
    let isOverValues = tree.child(.operator, of: node).map { tree.kind(of: $0) == .ofKeyword } ?? false
    let items = isOverValues ? elements(of: source) : keys(of: source)
    let body = tree.child(.body, of: node)
    let following = followsConditions
    defer { followsConditions = following }
    withTarget(.loop, label: label) { interpreter in
      let target = interpreter.targets.count - 1
      func runOnce(_ item: Value, _ interpreter: inout Interpreter) {
        interpreter.assign(item, to: left)
        if let body { interpreter.execute(body) }
        interpreter.joinContinues(target: target)
      }
      if !items.hasRest, items.known.count <= Self.unrolledItems, interpreter.budget.unrolledSteps > 0 {
        interpreter.followsConditions = true
        for item in items.known {
          let before = interpreter.budget.steps
          runOnce(item, &interpreter)
          interpreter.budget.unrolledSteps -= before - interpreter.budget.steps
          if interpreter.isDead { return }
        }
        return
      }
      let any = interpreter.any(of: items, else: source)
      interpreter.runAnyNumberOfTimes(target: target) { runOnce(any, &$0) }
    }
  }

  /// Elements of a list that are looked at one after the other.
  private static let unrolledItems = 512
}
