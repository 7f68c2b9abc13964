/// A map from pairs of numbers to numbers, which entries are only added to or overwritten in.
///
/// Looking up costs one multiplication and mostly one load, where a dictionary costs a keyed hash of several rounds.
struct NumberTable: Sendable {
  private var slots: [Slot]
  private(set) var count = 0

  private struct Slot {
    var key: UInt64
    /// ``empty`` where the slot is free.
    var value: UInt32
  }

  /// The one value that cannot be stored.
  private static let empty = UInt32.max

  /// A table for about `capacity` entries before it grows.
  init(capacity: Int = 16) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(key: 0, value: Self.empty), count: size)
  }

  /// The number at a pair; nil if there is none.
  subscript(first: UInt32, second: UInt32) -> UInt32? {
    get {
      let value = slots[slot(of: Self.key(first, second))].value
      return value == Self.empty ? nil : value
    }
    set {
      guard let newValue else { return }
      if (count + 1) * 2 > slots.count { grow() }
      let key = Self.key(first, second)
      let slot = slot(of: key)
      if slots[slot].value == Self.empty { count += 1 }
      slots[slot] = Slot(key: key, value: newValue)
    }
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  /// The slot that holds `key`, or the free one where it belongs.
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: HashKey.process.hash(key)) & mask
    while slots[slot].value != Self.empty, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(key: 0, value: Self.empty), count: old.count * 2)
    for entry in old where entry.value != Self.empty { slots[slot(of: entry.key)] = entry }
  }
}
