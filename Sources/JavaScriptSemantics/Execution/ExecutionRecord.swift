import JavaScriptSyntax

/// What happened in an execution that rules ask for, in the order in which it happened.
///
/// Code that runs more than once, in loops or for several callers, is recorded each time.
struct ExecutionRecord: Sendable {
  struct Read: Sendable {
    let node: NodeID
    let path: PathID
  }

  struct Call: Sendable {
    let node: NodeID
    let path: PathID
    let arguments: [Value]
    let isConstruction: Bool
    let firstIsCallable: Bool
    /// Whether it was only looked at, because what is known leaves it out.
    let isLeftOut: Bool
  }

  struct Request: Sendable {
    let node: NodeID
    let request: HostRequest
    /// Whether it stands in a function that nobody calls, or in code that is left out.
    let isSpeculative: Bool
  }

  var reads: [Read] = []

  /// The reads in the order of places, each once.
  var distinctReads: [Read] {
    var seen = NumberTable(capacity: min(reads.count, 1_024))
    var distinct: [Read] = []
    for read in reads {
      let path = UInt32(bitPattern: read.path.rawValue)
      guard seen[read.node.rawValue, path] == nil else { continue }
      seen[read.node.rawValue, path] = 0
      distinct.append(read)
    }
    return distinct.sorted { $0.node < $1.node }
  }

  var calls: [Call] = []

  /// Forgets calls that were left out, where others at the same place were made: a loop that skips one item makes its
  /// calls with the others only.
  mutating func forgetLeftOutCalls() {
    guard calls.contains(where: \.isLeftOut) else { return }
    let made = Set(calls.lazy.filter { !$0.isLeftOut }.map(\.node))
    calls.removeAll { $0.isLeftOut && made.contains($0.node) }
  }

  /// A value that gets a name which tells something of it.
  struct NamedValue: Sendable {
    let node: NodeID
    let name: NameID
    let value: Value
    let isResult: Bool
  }

  var namedValues: [NamedValue] = []

  var requests: [Request] = []
  /// For each source of data, the constants and patterns that they were compared with.
  var checks: [FlowSource: Set<Comparison>] = [:]
  var isComplete = true
}
