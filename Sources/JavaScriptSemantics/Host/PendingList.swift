/// Headers or parameters that go with the next requests, as properties of an object that no script sees: so they follow
/// branches as variables do.
struct PendingList {
  let object: ObjectID

  init(_ heap: inout ObjectHeap) { object = heap.allocate(.plain) }
}

extension Interpreter {
  /// Adds a header or parameter; a second one of the same name replaces the first.
  mutating func addPending(_ list: PendingList, name: Value, value: Value) {
    var key = values.onlyText(of: name).map { names.intern($0) } ?? known.rest
    if heap.cell(of: key, in: list.object) == nil, heap.fields(of: list.object).count >= Self.knownPending {
      key = known.rest
    }
    let old = key == known.rest ? ownField(key, of: list.object) ?? .absent : .absent
    setField(key, of: list.object, to: join(old, value))
  }

  /// Names that are told apart; people send some few.
  private static let knownPending = 64

  mutating func clearPending(_ list: PendingList) {
    for field in heap.fields(of: list.object) { store.write(.absent, to: field.cell) }
  }

  /// What is pending, in the order in which names were first added.
  func pending(in list: PendingList) -> [HostRequest.Pending] {
    heap.fields(of: list.object).compactMap { field in
      let value = store[field.cell]
      guard !value.isAbsent else { return nil }
      return HostRequest.Pending(name: field.name == known.rest ? nil : name(field.name), value: value)
    }
  }

  func savePending(_ list: PendingList) -> [Value] { heap.fields(of: list.object).map { store[$0.cell] } }

  /// Makes pending what was when `saved` was made, and nothing else.
  mutating func restorePending(_ saved: [Value], in list: PendingList) {
    for (index, field) in heap.fields(of: list.object).enumerated() {
      store.write(index < saved.count ? saved[index] : .absent, to: field.cell)
    }
  }
}
