/// The number of a name in a ``NameTable``.
public struct NameID: Hashable, Sendable {
  public let rawValue: UInt32

  init(_ rawValue: UInt32) { self.rawValue = rawValue }
}

/// The distinct names of a script, numbered in the order of their first use.
///
/// Names are compared byte by byte as ECMAScript does, not by Unicode equivalence as Swift's strings are. The hash is
/// seeded for each process, so a hostile script cannot choose colliding names.
struct NameTable: Sendable {
  private var pool: [UInt8] = []
  private var ends: [UInt32] = []
  private var slots = [UInt32](repeating: .max, count: 256)

  var count: Int { ends.count }

  /// The number of the name with these bytes, a new one when it is not known yet.
  mutating func intern(_ bytes: ArraySlice<UInt8>) -> NameID {
    unsafe bytes.withUnsafeBytes { unsafe intern($0) }
  }

  mutating func intern(_ text: String) -> NameID {
    var text = text
    return text.withUTF8 { unsafe intern(UnsafeRawBufferPointer($0)) }
  }

  private mutating func intern(_ bytes: UnsafeRawBufferPointer) -> NameID {
    let slot = unsafe slot(for: bytes)
    if slots[slot] != .max { return NameID(slots[slot]) }
    let number = UInt32(ends.count)
    unsafe pool += bytes
    ends.append(UInt32(pool.count))
    slots[slot] = number
    if ends.count * 2 > slots.count { grow() }
    return NameID(number)
  }

  /// The number of `name`, or nil if the script does not use it.
  func lookUp(_ name: String) -> NameID? {
    var name = name
    let number = name.withUTF8 { unsafe slots[slot(for: UnsafeRawBufferPointer($0))] }
    return number == .max ? nil : NameID(number)
  }

  /// The name with number `name`.
  func text(of name: NameID) -> String { String(decoding: pool[range(of: name)], as: UTF8.self) }

  private func range(of name: NameID) -> Range<Int> {
    let index = Int(name.rawValue)
    return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  /// The slot that holds `bytes`, or the free one where they belong.
  private func slot(for bytes: UnsafeRawBufferPointer) -> Int {
    let mask = slots.count - 1
    var slot = unsafe Int(truncatingIfNeeded: HashKey.process.hash(bytes)) & mask
    while slots[slot] != .max, unsafe !isName(NameID(slots[slot]), bytes) { slot = (slot + 1) & mask }
    return slot
  }

  private func isName(_ name: NameID, _ bytes: UnsafeRawBufferPointer) -> Bool {
    let range = range(of: name)
    guard range.count == bytes.count else { return false }
    for offset in 0..<range.count where unsafe pool[range.lowerBound + offset] != bytes[offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: .max, count: slots.count * 2)
    for number in 0..<UInt32(ends.count) {
      let free = unsafe pool[range(of: NameID(number))].withUnsafeBytes { unsafe slot(for: $0) }
      slots[free] = number
    }
  }
}
