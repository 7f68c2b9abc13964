/// The number of a cell: a variable, a property, or a pending header.
struct CellID: Hashable, Sendable {
  let rawValue: UInt32

  init(_ rawValue: Int) { self.rawValue = UInt32(rawValue) }

  var index: Int { Int(rawValue) }
}

/// The values of all cells at one point of an execution, and a trail by which it can go back to an earlier point.
///
/// A branch costs only what it writes: the changes since a mark can be taken out, and applied or joined elsewhere.
struct Store {
  private(set) var cells: [Value] = []
  private var trail: [(cell: CellID, old: Value)] = []
  private var openMarks = 0
  private var stamps: [UInt32] = []
  private var epoch: UInt32 = 0

  subscript(cell: CellID) -> Value { cells[cell.index] }

  mutating func allocate(_ value: Value) -> CellID {
    cells.append(value)
    stamps.append(0)
    return CellID(cells.count - 1)
  }

  /// Allocates `count` cells in a row and returns the first.
  mutating func allocate(count: Int, _ value: Value) -> CellID {
    let first = CellID(cells.count)
    cells.append(contentsOf: repeatElement(value, count: count))
    stamps.append(contentsOf: repeatElement(0, count: count))
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
  }

  /// Remembers the present point. Each mark must be closed.
  mutating func open() -> Mark {
    openMarks += 1
    return Mark(trailCount: trail.count)
  }

  /// Forgets a mark and keeps what was written since.
  mutating func close(_ mark: Mark) {
    openMarks -= 1
    if openMarks == 0 { trail.removeAll(keepingCapacity: true) }
  }

  /// The number of writes since the mark.
  func writeCount(since mark: Mark) -> Int { trail.count - mark.trailCount }

  /// The cells written since a mark with their present values.
  struct Changes: Sendable {
    fileprivate(set) var cells: [CellID] = []
    fileprivate(set) var values: [Value] = []

    var isEmpty: Bool { cells.isEmpty }
  }

  /// The changes since the mark, which stay.
  mutating func changes(since mark: Mark) -> Changes {
    var changes = Changes()
    beginEpoch()
    for entry in trail[mark.trailCount...] where stamp(entry.cell) {
      changes.cells.append(entry.cell)
      changes.values.append(cells[entry.cell.index])
    }
    return changes
  }

  /// Goes back to the mark, and returns the changes that were since then.
  mutating func takeChanges(since mark: Mark) -> Changes {
    let changes = changes(since: mark)
    rollBack(to: mark)
    return changes
  }

  /// Goes back to the mark.
  mutating func rollBack(to mark: Mark) {
    while trail.count > mark.trailCount {
      let entry = trail.removeLast()
      cells[entry.cell.index] = entry.old
    }
  }

  /// For each cell written since the mark, all values that it has had, the first and the present one included.
  mutating func histories(since mark: Mark) -> [(cell: CellID, values: [Value])] {
    var order: [CellID] = []
    var values: [CellID: [Value]] = [:]
    for entry in trail[mark.trailCount...] {
      if values[entry.cell] == nil { order.append(entry.cell) }
      values[entry.cell, default: []].append(entry.old)
    }
    return order.map { ($0, (values[$0] ?? []) + [cells[$0.index]]) }
  }

  private mutating func beginEpoch() { epoch += 1 }

  /// Whether the cell is met for the first time in this epoch.
  private mutating func stamp(_ cell: CellID) -> Bool {
    guard stamps[cell.index] != epoch else { return false }
    stamps[cell.index] = epoch
    return true
  }
}
