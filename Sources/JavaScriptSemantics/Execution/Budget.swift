/// The bounds of one execution, so that its cost grows linearly with the script.
struct Budget {
  /// Evaluations and executions of nodes that are left.
  private(set) var steps: Int
  /// Iterations of loops that are run step by step.
  var unrolledSteps: Int
  private(set) var depth = 0
  /// Whether a bound was hit, so that something was not looked at.
  private(set) var isExhausted = false
  /// Steps that are left for calls of functions that ran before.
  private(set) var repeatedSteps: Int
  /// How many of such calls are running.
  private var repetitions = 0

  /// Elements and properties that may still be copied one by one, from lists that are no short ones.
  private var copies: Int

  init(nodeCount: Int) {
    copies = Self.leastCopies + Self.stepsPerNode * nodeCount
    steps = Self.leastSteps + Self.stepsPerNode * nodeCount
    repeatedSteps = Self.leastSteps / 3 * 2 + Self.stepsPerNode / 2 * nodeCount
    unrolledSteps = Self.leastUnrolledSteps + nodeCount
  }

  /// Enters a node. Returns false, and counts nothing, where it must not be looked at.
  mutating func enter() -> Bool {
    guard steps > 0, depth < Self.depthLimit else {
      isExhausted = true
      return false
    }
    steps -= 1
    if repetitions > 0 { repeatedSteps -= 1 }
    depth += 1
    return true
  }

  mutating func leave() { depth -= 1 }

  mutating func beginRepetition() { repetitions += 1 }

  mutating func endRepetition() { repetitions -= 1 }

  /// Spends steps on work that is not a visit of a node.
  mutating func spend(_ count: Int) { steps -= count }

  /// Whether `count` elements may be copied one by one; else they count as any number of any of them.
  mutating func mayCopy(_ count: Int) -> Bool {
    guard count > Self.shortList else { return true }
    copies -= count
    return copies > 0
  }

  mutating func exhaust() { isExhausted = true }

  private static let leastSteps = 300_000
  private static let stepsPerNode = 8
  /// A list that grows by copying, such as `list = list.concat(item)`, has 1,000 elements then.
  private static let leastCopies = 500_000
  private static let shortList = 64
  private static let leastUnrolledSteps = 20_000
  /// Nested nodes; each takes about 2 KB of stack. Code by people nests some dozens.
  private static let depthLimit = 1_000
}
