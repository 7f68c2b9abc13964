/// The number of a cell: a variable, a property, or a pending header.
struct CellID: Hashable, Sendable {
  let rawValue: UInt32

  init(_ rawValue: Int) { self.rawValue = UInt32(rawValue) }

  var index: Int { Int(rawValue) }
}

/// The values of all cells at one point of an execution, and a trail by which it can go back to an earlier point.
///
/// A branch costs only what it writes: the changes since a mark can be taken out, and applied or joined elsewhere.
struct Store: ~Copyable {
  private(set) var cells: [Value] = []
  private var trail: [(cell: CellID, old: Value)] = []
  private var openMarks = 0
  /// For each cell, the object whose property it is; `.max` for variables.
  private var owners: [UInt32] = []
  /// For each cell, the last walk over changes that met it, and its place in the order of that walk.
  private var visits: [Visit] = []
  private var epoch: UInt32 = 0

  private struct Visit {
    var epoch: UInt32 = 0
    var place: UInt32 = 0
  }

  subscript(cell: CellID) -> Value { cells[cell.index] }

  /// Allocates a cell, for a property if there is an owner.
  mutating func allocate(_ value: Value, owner: ObjectID? = nil) -> CellID {
    cells.append(value)
    owners.append(owner?.rawValue ?? .max)
    visits.append(Visit())
    return CellID(cells.count - 1)
  }

  /// Allocates `count` cells in a row and returns the first.
  mutating func allocate(count: Int, _ value: Value) -> CellID {
    let first = CellID(cells.count)
    cells.append(contentsOf: repeatElement(value, count: count))
    owners.append(contentsOf: repeatElement(.max, count: count))
    visits.append(contentsOf: repeatElement(Visit(), count: count))
    return first
  }

  mutating func write(_ value: Value, to cell: CellID) {
    let old = cells[cell.index]
    if old == value { return }
    if openMarks > 0 { trail.append((cell, old)) }
    cells[cell.index] = value
  }

  /// A point to go back to.
  struct Mark {
    fileprivate let trailCount: Int
    /// How many cells there were.
    fileprivate let cellCount: Int
    /// How many objects there were.
    fileprivate let objectCount: Int
  }

  /// Remembers the present point, at which there are `objectCount` objects. Each mark must be closed.
  mutating func open(objectCount: Int) -> Mark {
    openMarks += 1
    return Mark(trailCount: trail.count, cellCount: cells.count, objectCount: objectCount)
  }

  /// Whether there was a variable at the mark, or the object of a property.
  func had(_ cell: CellID, at mark: Mark) -> Bool {
    let owner = owners[cell.index]
    return owner == .max ? cell.index < mark.cellCount : Int(owner) < mark.objectCount
  }

  /// Forgets a mark and keeps what was written since.
  mutating func close(_ mark: Mark) {
    openMarks -= 1
    if openMarks == 0 { trail.removeAll(keepingCapacity: true) }
  }

  /// The cells written since a mark with their present values.
  struct Changes: Sendable {
    fileprivate(set) var entries: [(cell: CellID, value: Value)] = []

    var isEmpty: Bool { entries.isEmpty }
  }

  /// The changes since the mark, which stay.
  ///
  /// - Parameter excluded: cells that nothing reads any more.
  mutating func changes(since mark: Mark, without excluded: Range<Int> = 0..<0) -> Changes {
    var changes = Changes()
    guard trail.count > mark.trailCount else { return changes }
    beginWalk()
    changes.entries.reserveCapacity(min(trail.count - mark.trailCount, Self.reservedChanges))
    for index in mark.trailCount..<trail.count {
      let cell = trail[index].cell
      let count = changes.entries.count
      guard !excluded.contains(cell.index), place(of: cell, next: count) == count else { continue }
      changes.entries.append((cell, cells[cell.index]))
    }
    return changes
  }

  /// What people write in a branch changes fewer cells.
  private static let reservedChanges = 32

  /// Goes back to the mark, and returns the changes that were since then.
  mutating func takeChanges(since mark: Mark) -> Changes {
    let changes = changes(since: mark)
    rollBack(to: mark)
    return changes
  }

  /// Goes back to the mark.
  ///
  /// Objects made since then stay as they are: only what was thrown or recorded still leads to them.
  mutating func rollBack(to mark: Mark) {
    while trail.count > mark.trailCount {
      let entry = trail.removeLast()
      let owner = owners[entry.cell.index]
      if owner == .max || Int(owner) < mark.objectCount { cells[entry.cell.index] = entry.old }
    }
  }

  /// The cells written since `mark` with the values that they had then, but for those of objects made since `outer`.
  mutating func oldValues(since mark: Mark, within outer: Mark) -> [(cell: CellID, old: Value)] {
    var result: [(cell: CellID, old: Value)] = []
    guard trail.count > mark.trailCount else { return result }
    beginWalk()
    for index in mark.trailCount..<trail.count {
      let entry = trail[index]
      let owner = owners[entry.cell.index]
      guard owner == .max || Int(owner) < outer.objectCount else { continue }
      if place(of: entry.cell, next: result.count) == result.count { result.append((entry.cell, entry.old)) }
    }
    return result
  }

  /// The cells written since the mark, each with the values that it has had, the first and the present one included.
  struct Histories {
    fileprivate(set) var cells: [CellID] = []
    fileprivate var values: [Value] = []
    /// Where the values of each cell end.
    fileprivate var ends: [Int] = []

    /// The values of the cell at a place among ``cells``.
    func values(at place: Int) -> ArraySlice<Value> { values[(place == 0 ? 0 : ends[place - 1])..<ends[place]] }
  }

  mutating func histories(since mark: Mark) -> Histories {
    var histories = Histories()
    guard trail.count > mark.trailCount else { return histories }
    beginWalk()
    let entries = mark.trailCount..<trail.count
    var counts: [Int] = []
    for index in entries {
      let place = place(of: trail[index].cell, next: counts.count)
      if place == counts.count {
        histories.cells.append(trail[index].cell)
        counts.append(1)
      }
      counts[place] += 1
    }
    var end = 0
    var next: [Int] = []
    for count in counts {
      next.append(end)
      end += count
      histories.ends.append(end)
    }
    histories.values = [Value](repeating: .absent, count: end)
    for index in entries {
      let place = place(of: trail[index].cell, next: counts.count)
      histories.values[next[place]] = trail[index].old
      next[place] += 1
    }
    for (place, cell) in histories.cells.enumerated() { histories.values[next[place]] = cells[cell.index] }
    return histories
  }

  // MARK: - Walks over changes

  /// Begins a walk that numbers the cells it meets in the order of ``place(of:next:)``.
  mutating func beginWalk() { epoch += 1 }

  /// The place of the cell in the walk that began last; `next` becomes its place if it was not met before.
  mutating func place(of cell: CellID, next: Int) -> Int {
    if visits[cell.index].epoch == epoch { return Int(visits[cell.index].place) }
    visits[cell.index] = Visit(epoch: epoch, place: UInt32(next))
    return next
  }
}
