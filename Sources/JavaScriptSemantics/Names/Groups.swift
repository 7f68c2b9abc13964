/// Numbers sorted into groups, as two arrays: the members of group `g` lie between two offsets.
struct Groups: Sendable {
  private let offsets: [UInt32]
  private let members: [UInt32]

  /// Groups the numbers `0..<groupOf.count` by the group of each; numbers without one (`.max`) are left out.
  init(count: Int, members groupOf: [UInt32]) {
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for group in groupOf where group != .max { offsets[Int(group) + 1] += 1 }
    for group in 0..<count { offsets[group + 1] += offsets[group] }
    var next = offsets
    var members = [UInt32](repeating: 0, count: Int(offsets[count]))
    for (member, group) in groupOf.enumerated() where group != .max {
      members[Int(next[Int(group)])] = UInt32(member)
      next[Int(group)] += 1
    }
    (self.offsets, self.members) = (offsets, members)
  }

  /// The members of `group`, in ascending order.
  subscript(group: Int) -> ArraySlice<UInt32> { members[Int(offsets[group])..<Int(offsets[group + 1])] }
}
