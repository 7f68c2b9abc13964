import JavaScriptSyntax

/// Something around the current statement that code can leave to: a function, a loop, a `switch`, a labelled statement, or
/// a `try` that catches.
struct Target {
  let kind: Kind
  let mark: Store.Mark
  /// Of a loop, the state at the begin of the present iteration.
  var iterationMark: Store.Mark
  var label: NameID?
  /// The states of the ways out: by `break` or `return`.
  var exits: [Store.Changes] = []
  /// The states of the ways to the next iteration.
  var continues: [Store.Changes] = []
  /// What was thrown inside of a `try`.
  var thrown: Value = .absent

  init(kind: Kind, mark: Store.Mark, label: NameID? = nil) {
    (self.kind, self.mark, iterationMark, self.label) = (kind, mark, mark, label)
  }

  enum Kind: Equatable {
    case function, loop, switchBody, labelled
    /// A `try` with a `catch`.
    case handler
    /// A `try` with a `finally`, whose block runs on each way out.
    case finalizer(NodeID)
  }
}

extension Interpreter {
  /// Runs `body` with a target around it, and then joins the ways out.
  ///
  /// - Returns: the target, with what arrived at it.
  @discardableResult
  mutating func withTarget(
    _ kind: Target.Kind, label: NameID? = nil, _ body: (inout Interpreter) -> Void
  ) -> Target {
    let mark = store.open(objectCount: heap.objects.count)
    targets.append(Target(kind: kind, mark: mark, label: label))
    body(&self)
    let target = targets.removeLast()
    joinExits(target.exits, since: mark)
    store.close(mark)
    return target
  }

  /// Makes the state what it is after any of `exits`, or after going on at the present state.
  mutating func joinExits(_ exits: [Store.Changes], since mark: Store.Mark) {
    guard !exits.isEmpty else { return }
    var all = exits
    if !isDead { all.append(store.changes(since: mark)) }
    store.rollBack(to: mark)
    apply(all)
    isDead = false
  }

  /// Writes what is so after one of several changes of the present state.
  mutating func apply(_ alternatives: [Store.Changes]) {
    if alternatives.count == 1, let only = alternatives.first {
      for (cell, value) in only.entries { store.write(value, to: cell) }
      return
    }
    var joined: [(cell: CellID, value: Value, count: Int)] = []
    store.beginWalk()
    for changes in alternatives {
      budget.spend(changes.entries.count / 8)
      for (cell, value) in changes.entries {
        let place = store.place(of: cell, next: joined.count)
        if place == joined.count {
          joined.append((cell, value, 1))
        } else {
          joined[place].value = join(joined[place].value, value)
          joined[place].count += 1
        }
      }
    }
    for (cell, value, count) in joined {
      store.write(count < alternatives.count ? join(store[cell], value) : value, to: cell)
    }
  }

  /// Runs two alternatives from the present state and joins what comes of them.
  mutating func branch(_ first: (inout Interpreter) -> Void, _ second: (inout Interpreter) -> Void) {
    let wasDead = isDead
    let yieldCount = activations[currentActivation.index].yielded.known.count
    let mark = store.open(objectCount: heap.objects.count)
    first(&self)
    let firstIsDead = isDead
    let firstChanges = store.takeChanges(since: mark)
    isDead = wasDead
    second(&self)
    let secondIsDead = isDead
    forgetOrderOfYields(since: yieldCount)
    if firstIsDead {
      store.close(mark)
      return
    }
    let secondChanges = store.takeChanges(since: mark)
    if secondIsDead {
      apply([firstChanges])
      isDead = false
    } else if !(firstChanges.isEmpty && secondChanges.isEmpty) {
      apply([firstChanges, secondChanges])
    }
    store.close(mark)
  }

  /// Looks, once, at code that a known condition leaves out: what it uses and calls is recorded, what it does is not done.
  mutating func shadow(_ node: NodeID?, _ body: (inout Interpreter, NodeID) -> Void) {
    guard let node, shadowed.insert(node).inserted else { return }
    let wasDead = isDead
    let mark = store.open(objectCount: heap.objects.count)
    isDead = true
    body(&self, node)
    store.rollBack(to: mark)
    store.close(mark)
    isDead = wasDead
  }

  /// Runs what may run or not.
  mutating func maybe(_ body: (inout Interpreter) -> Void) {
    branch(body) { _ in }
    if targets.isEmpty { isDead = false }
  }

  /// What a generator yields in only one of two branches, or in a loop, comes in no known order.
  mutating func forgetOrderOfYields(since count: Int) {
    let yielded = activations[currentActivation.index].yielded
    guard yielded.known.count > count else { return }
    var any = Value.absent
    for item in yielded.all { any = join(any, item) }
    activations[currentActivation.index].yielded = ValueList(rest: any)
  }

  // MARK: - Leaving

  /// Leaves to the innermost loop or `switch`, or to the one with a label.
  mutating func leaveByBreak(to label: NameID?) {
    leave(asContinue: false) { target in
      label.map { target.label == $0 } ?? (target.kind == .loop || target.kind == .switchBody)
    }
  }

  mutating func leaveByContinue(to label: NameID?) {
    leave(asContinue: true) { target in target.kind == .loop && (label == nil || target.label == label) }
  }

  /// The variables of a function without functions of its own end with it, so they do not count among the changes.
  mutating func leaveByReturn() {
    let frame = activations[currentActivation.index]
    let shape = functions[frame.function]
    let first = frame.firstCell.index
    let ended = shape.hasFunctions ? 0..<0 : first..<first + shape.slotCount
    leave(asContinue: false, ending: ended) { $0.kind == .function }
  }

  private mutating func leave(asContinue: Bool, ending cells: Range<Int> = 0..<0, to matches: (Target) -> Bool) {
    if !isDead, let index = lastTarget(matches) {
      runFinalizers(above: index)
      if !isDead {
        let mark = asContinue ? targets[index].iterationMark : targets[index].mark
        let changes = store.changes(since: mark, without: cells)
        budget.spend(changes.entries.count / 8)
        if asContinue { targets[index].continues.append(changes) } else { targets[index].exits.append(changes) }
      }
    }
    isDead = true
  }

  /// The innermost target that matches, within the current function.
  private func lastTarget(_ matches: (Target) -> Bool) -> Int? {
    for index in targets.indices.reversed() {
      if matches(targets[index]) { return index }
      if targets[index].kind == .function { return nil }
    }
    return nil
  }

  /// Leaves to the innermost handler around, in this function or a caller.
  mutating func leaveByThrow(_ value: Value) {
    if !isDead {
      if let index = targets.lastIndex(where: { $0.kind == .handler }) {
        targets[index].thrown = join(targets[index].thrown, value)
      }
    }
    isDead = true
  }

  private mutating func runFinalizers(above index: Int) {
    while let inner = targets.lastIndex(where: { if case .finalizer = $0.kind { true } else { false } }), inner > index,
      case .finalizer(let block) = targets[inner].kind
    {
      let inside = Array(targets[inner...])
      targets.removeSubrange(inner...)
      executeAll(block)
      runFinalizers(above: index)
      targets += inside
      return
    }
  }
}
