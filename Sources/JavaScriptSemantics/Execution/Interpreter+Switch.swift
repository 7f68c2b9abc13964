import JavaScriptSyntax

extension Interpreter {
  mutating func executeSwitch(_ node: NodeID) {
    guard let subject = tree.child(.value, of: node), let body = tree.child(.body, of: node) else { return }
    let value = evaluate(subject)
    let cases = Array(tree.namedChildren(of: body))
    let tests = cases.map { tree.child(.value, of: $0).map { evaluate($0) } }
    for test in tests { if let test { noteCheck(of: value, against: [test]) } }
    withTarget(.switchBody) { interpreter in
      if interpreter.followsConditions, let chosen = interpreter.chosenCase(value, tests) {
        for part in cases[..<min(chosen, cases.count)] { interpreter.shadow(part) { $0.executeAll($1) } }
        for part in cases[min(chosen, cases.count)...] {
          if interpreter.isDead {
            interpreter.shadow(part) { $0.executeAll($1) }
          } else {
            interpreter.executeAll(part)
          }
        }
        return
      }
      interpreter.runCases(cases, hasDefault: tests.contains { $0 == nil })
    }
  }

  /// The case that a known value selects, or the number of cases if none; nil if that is not known.
  private func chosenCase(_ value: Value, _ tests: [Value?]) -> Int? {
    guard let text = values.knownText(of: value) else { return nil }
    for (index, test) in tests.enumerated() {
      guard let test else { continue }
      guard let known = values.knownText(of: test) else { return nil }
      if known == text { return index }
    }
    return tests.firstIndex { $0 == nil } ?? tests.count
  }

  /// Runs each case from the state in front of the `switch`, and from the end of the case before.
  private mutating func runCases(_ cases: [NodeID], hasDefault: Bool) {
    let wasDead = isDead
    let mark = store.open(objectCount: heap.objects.count)
    // The values in front of the `switch` of what cases have written since the last one that does not fall through.
    var initial: [CellID: Value] = [:]
    var endsDead = true
    for (index, part) in cases.enumerated() {
      isDead = wasDead
      let partMark = store.open(objectCount: heap.objects.count)
      executeAll(part)
      let written = store.oldValues(since: partMark, within: mark)
      store.close(partMark)
      endsDead = isDead
      if endsDead {
        store.rollBack(to: mark)
        initial.removeAll(keepingCapacity: true)
        continue
      }
      for (cell, old) in written where initial[cell] == nil { initial[cell] = old }
      if hasDefault && index == cases.count - 1 { break }
      for (cell, _) in written {
        if let old = initial[cell] { store.write(join(old, store[cell]), to: cell) }
      }
    }
    let changes = store.takeChanges(since: mark)
    isDead = endsDead && hasDefault || wasDead
    if !isDead { apply([changes]) }
    store.close(mark)
  }
}
