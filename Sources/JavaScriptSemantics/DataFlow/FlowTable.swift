import JavaScriptSyntax

/// The number of a flow in a ``FlowTable``: what a value was made of, and how. 0 means of nothing that is followed.
public struct FlowID: Hashable, Sendable {
  public let rawValue: UInt32

  init(_ rawValue: Int) { self.rawValue = UInt32(rawValue) }

  /// Data that nobody follows.
  public static let none = FlowID(0)

  /// Whether something that is followed is in it.
  public var isSome: Bool { rawValue != 0 }
}

/// One thing that can happen to data on its way.
public enum FlowStep: Sendable, Equatable {
  /// It comes from there: a member of the host, or the answer to a request.
  case source(FlowSource)
  case assigned, stored, passed, returned, converted, selected, joined

  /// What happens, as the beginning of a clause; the code at the place completes it.
  public var text: String {
    switch self {
    case .source: "the data come from here"
    case .assigned: "they are assigned"
    case .stored: "they are put into an object"
    case .passed: "they are passed to a function"
    case .returned: "they are returned"
    case .converted: "they are converted"
    case .selected: "a part of them is taken"
    case .joined: "they become part of a text"
    }
  }
}

/// Where data that are followed begin.
public enum FlowSource: Hashable, Sendable {
  /// A member of a host object, by its path.
  case member(PathID)
  /// The answer to a request, by the request's number.
  case answer(Int32)

  /// A number that no other source has.
  fileprivate var number: UInt32 {
    switch self {
    case .member(let path): UInt32(bitPattern: path.rawValue) << 1
    case .answer(let request): UInt32(bitPattern: request) << 1 | 1
    }
  }
}

/// How values came to be: sources, steps, and what was joined. Entries are made once and never change.
struct FlowTable: ~Copyable, Sendable {
  private struct Entry {
    var labels: FlowLabels
    var node: NodeID
    var first: FlowID
    var second: FlowID
    var step: FlowStep
  }

  private var entries: [Entry] = [
    Entry(labels: [], node: NodeID(0), first: .none, second: .none, step: .joined)
  ]
  /// The entry of each source at each node.
  private var sources = NumberTable()

  func labels(of flow: FlowID) -> FlowLabels { entries[Int(flow.rawValue)].labels }

  /// Data with `labels` that begin at `node`.
  mutating func begin(_ source: FlowSource, labels: FlowLabels, at node: NodeID) -> FlowID {
    if let known = sources[node.rawValue, source.number], entries[Int(known)].labels == labels {
      return FlowID(Int(known))
    }
    let flow = append(Entry(labels: labels, node: node, first: .none, second: .none, step: .source(source)))
    sources[node.rawValue, source.number] = flow.rawValue
    return flow
  }

  /// `flow` after a step at `node`.
  mutating func extend(_ flow: FlowID, by step: FlowStep, at node: NodeID) -> FlowID {
    guard flow.isSome else { return flow }
    let last = entries[Int(flow.rawValue)]
    if last.node == node, last.step == step { return flow }
    return append(Entry(labels: last.labels, node: node, first: flow, second: .none, step: step))
  }

  /// `flow` with other labels from `node` on: a part of the data is more, or less, than the whole.
  mutating func relabel(_ flow: FlowID, as labels: FlowLabels, at node: NodeID) -> FlowID {
    guard !labels.isEmpty else { return .none }
    return append(Entry(labels: labels, node: node, first: flow, second: .none, step: .selected))
  }

  /// Data that are partly the one and partly the other.
  mutating func join(_ first: FlowID, _ second: FlowID) -> FlowID {
    if first == second || !second.isSome { return first }
    if !first.isSome { return second }
    let (one, other) = (entries[Int(first.rawValue)], entries[Int(second.rawValue)])
    if one.step == .joined, one.first == second || one.second == second { return first }
    if other.step == .joined, other.first == first || other.second == first { return second }
    return append(
      Entry(labels: one.labels.union(other.labels), node: NodeID(0), first: first, second: second, step: .joined))
  }

  private mutating func append(_ entry: Entry) -> FlowID {
    entries.append(entry)
    return FlowID(entries.count - 1)
  }

  /// The sources of `flow`, each once with the labels that it was given, at most ``searchLimit`` entries deep.
  func sources(of flow: FlowID) -> [(source: FlowSource, labels: FlowLabels, node: NodeID)] {
    var found: [(source: FlowSource, labels: FlowLabels, node: NodeID)] = []
    search(flow) { entry in
      if case .source(let source) = entry.step { found.append((source, entry.labels, entry.node)) }
      return true
    }
    return found
  }

  /// The way of data with one of `labels` into `flow`, from the source on; empty if it holds none.
  func path(into flow: FlowID, labels: FlowLabels) -> [(step: FlowStep, node: NodeID)] {
    var path: [(step: FlowStep, node: NodeID)] = []
    var current = flow
    var left = Self.searchLimit
    while current.isSome, left > 0 {
      left -= 1
      let entry = entries[Int(current.rawValue)]
      guard !entry.labels.isDisjoint(with: labels) else { return [] }
      if entry.second.isSome || entry.step == .joined {
        let isFirst = !self.labels(of: entry.first).isDisjoint(with: labels)
        current = isFirst ? entry.first : entry.second
        continue
      }
      if path.last?.node != entry.node || path.last?.step != entry.step { path.append((entry.step, entry.node)) }
      current = entry.first
    }
    return path.reversed()
  }

  private func search(_ flow: FlowID, _ visit: (Entry) -> Bool) {
    var pending = [flow]
    var seen = NumberTable()
    while let next = pending.popLast(), seen.count < Self.searchLimit {
      guard next.isSome, seen[next.rawValue, 0] == nil else { continue }
      seen[next.rawValue, 0] = 0
      let entry = entries[Int(next.rawValue)]
      guard visit(entry) else { continue }
      pending.append(entry.first)
      pending.append(entry.second)
    }
  }

  /// Entries that one question may look at; people's scripts need some dozens.
  private static let searchLimit = 2_000
}
