import JavaScriptSyntax
import Patterns

/// Runs a script with abstract values: each statement once or twice, both sides of each branch, calls with the arguments
/// they have.
///
/// Nothing of the script is executed by an engine. What is not known is ``Value/unknown`` and keeps the data that are in
/// it. Branches are joined, loops run until data have gone round, functions that nobody calls run with unknown arguments.
/// Steps, depth and calls are bounded; where a bound is hit, ``isComplete`` becomes false.
struct Interpreter: ~Copyable {
  let model: SemanticModel
  let tree: SyntaxTree
  let host: any HostModel
  let functions: FunctionTable
  var values: ValueTable
  var flows = FlowTable()
  var heap = ObjectHeap()
  var store = Store()
  var names: NameTable
  let known: FieldNames
  /// The names that identifiers and names of properties spell, by node; `.max` for those that were not asked for.
  var nameOfNode: [UInt32]
  var paths: PathTable
  var pathFacts: [PathFacts?] = []
  /// What the host said about members of data, by name and by the labels of the data.
  var partLabels = NumberTable()
  var activations: [Activation] = []
  var targets: [Target] = []
  /// Patterns of regular expressions, by their nodes; nil for those that cannot be used.
  var patterns: [NodeID: Pattern?] = [:]
  var record = ExecutionRecord()

  /// Whether a function that nobody calls runs.
  var isUncalled = false
  /// Whether the code at hand comes after something that leaves it for certain.
  var isDead = false
  /// Whether the function that runs was called by code that is dead.
  var isCalledByDead = false
  /// Whether conditions that are known decide. In a loop that stands for any number of iterations they do not, since what
  /// they compare changes.
  var followsConditions = true
  /// The fields that stand for all of an account, once they are known; empty if any may be meant.
  var representatives: [NameID]?
  /// Whether names are telling, as far as the host was asked.
  var tellingNames: [Bool?] = []
  /// Objects in the JSON text that is being made.
  var writtenObjects = 0
  /// Arrays whose text is being made; one inside of itself adds nothing.
  var joining: Set<ObjectID> = []
  /// Parts of branches that a known condition left out, and that were looked at all the same.
  var shadowed: Set<NodeID> = []
  var budget: Budget
  var hasRun: [Bool]
  /// The activation in which each function was last created, and the object whose method it is.
  var lastEnvironment: [ActivationID?]
  var lastReceiver: [Value]
  /// The object that each method is defined on, for `super`.
  var homes: [ObjectID: ObjectID] = [:]
  var classes: [ObjectID: ClassFacts] = [:]
  /// The names `0`, `1`, …
  var indexNames: [NameID] = []
  var callStack: [FunctionID] = []
  var currentActivation = ActivationID(0)
  let globalObjectShape: ShapeID
  let pendingHeaders: PendingList
  let pendingParameters: PendingList
  /// What scripts keep in the host from run to run.
  let state: ObjectID

  /// One run of a function.
  struct Activation {
    let function: FunctionID
    let parent: ActivationID?
    let firstCell: CellID
    let receiver: Value
    var result: Value = .absent
    /// What a generator yields, in order.
    var yielded = ValueList()
    /// The object whose method it is, for `super`.
    var home: ObjectID?
  }

  init(_ model: SemanticModel, host: any HostModel) {
    self.model = model
    self.host = host
    tree = model.tree
    functions = FunctionTable(model)
    values = ValueTable(model.tree)
    names = model.names
    known = FieldNames(&names)
    nameOfNode = [UInt32](repeating: .max, count: model.tree.nodeCount)
    for reference in model.references { nameOfNode[Int(reference.node.rawValue)] = reference.name.rawValue }
    budget = Budget(nodeCount: model.tree.nodeCount)
    hasRun = [Bool](repeating: false, count: functions.functions.count)
    lastEnvironment = [ActivationID?](repeating: nil, count: functions.functions.count)
    lastReceiver = [Value](repeating: .unknown, count: functions.functions.count)
    let global = heap.allocate(.host(.globalObject))
    paths = PathTable(globalObject: global)
    globalObjectShape = values.object(global).shape
    pendingHeaders = PendingList(&heap)
    pendingParameters = PendingList(&heap)
    state = heap.allocate(.plain)
  }

  /// Runs the script, and then each function that nobody called.
  mutating func run() {
    let cells = store.allocate(count: functions[.script].slotCount, .absent)
    activations.append(
      Activation(function: .script, parent: nil, firstCell: cells, receiver: Value(globalObjectShape)))
    hasRun[0] = true
    withTarget(.function) { interpreter in
      interpreter.hoistDeclarations(of: .script)
      interpreter.executeAll(interpreter.tree.root)
    }
    for index in functions.functions.indices where !hasRun[index] { runUncalled(FunctionID(index)) }
    record.forgetLeftOutCalls()
    record.isComplete = !budget.isExhausted && !values.hasLostTexts
  }

  /// Runs a function that nobody calls; what it leaves pending does not reach others.
  private mutating func runUncalled(_ function: FunctionID) {
    guard let environment = lastEnvironment[function.index] ?? outermostEnvironment(of: function) else { return }
    isDead = false
    isUncalled = true
    let headers = savePending(pendingHeaders)
    let parameters = savePending(pendingParameters)
    let object = heap.allocate(.function(function, environment: environment))
    _ = invoke(
      object, receiver: lastReceiver[function.index], arguments: ValueList(rest: .unknown), at: functions[function].node
    )
    restorePending(headers, in: pendingHeaders)
    restorePending(parameters, in: pendingParameters)
  }

  private func outermostEnvironment(of function: FunctionID) -> ActivationID? {
    functions[function].parent == .script ? ActivationID(0) : activations.indices.last.map(ActivationID.init)
  }

  // MARK: - Variables

  /// The cell of a variable as seen from the current activation.
  func cell(of binding: BindingID) -> CellID? {
    let owner = functions.owners[binding.index]
    var activation: ActivationID? = currentActivation
    while let current = activation {
      let frame = activations[current.index]
      if frame.function == owner { return CellID(frame.firstCell.index + Int(functions.slots[binding.index])) }
      activation = frame.parent
    }
    return nil
  }

  /// The innermost activation that has a `this` of its own.
  var receiverActivation: Activation {
    var activation = activations[currentActivation.index]
    while functions[activation.function].isArrow, let parent = activation.parent {
      activation = activations[parent.index]
    }
    return activation
  }

  // MARK: - Joining

  /// What is either the one or the other.
  mutating func join(_ first: Value, _ second: Value) -> Value {
    if first == second || second.isAbsent { return first }
    if first.isAbsent { return second }
    let flow = flows.join(first.flow, second.flow)
    if values.isSame(first, second) { return first.with(flow) }
    var alternatives = values.alternatives(of: first)
    // What adds nothing makes no new union, so that a loop which has come to its end is seen to stay as it is.
    return merge(second, into: &alternatives) ? values.union(alternatives, flow) : first.with(flow)
  }

  /// What is any of `list`; absent if it is empty.
  mutating func join(all list: [Value]) -> Value {
    guard list.count > 2 else { return list.reduce(.absent) { join($0, $1) } }
    var alternatives: [Value] = []
    var flow = FlowID.none
    for value in list where !value.isAbsent {
      flow = flows.join(flow, value.flow)
      _ = merge(value, into: &alternatives)
      if alternatives.count > ValueTable.alternativeLimit { alternatives = [Value(.unknown, flow)] }
    }
    return alternatives.isEmpty ? .absent : values.union(alternatives, flow)
  }

  /// Adds what `value` can be to alternatives that differ from each other.
  ///
  /// - Returns: whether that changed something.
  private mutating func merge(_ value: Value, into alternatives: inout [Value]) -> Bool {
    guard case .union = values[value] else { return merge(alternative: value, into: &alternatives) }
    var isChanged = false
    for alternative in values.alternatives(of: value) {
      if merge(alternative: alternative, into: &alternatives) { isChanged = true }
    }
    return isChanged
  }

  private mutating func merge(alternative: Value, into alternatives: inout [Value]) -> Bool {
    guard let index = alternatives.firstIndex(where: { values.isSame($0, alternative) }) else {
      alternatives.append(alternative)
      return true
    }
    let flow = flows.join(alternatives[index].flow, alternative.flow)
    if flow == alternatives[index].flow { return false }
    alternatives[index].flow = flow
    return true
  }

  /// Whether a condition on `value` holds, if that is certain; what the host may have or not is not.
  func truth(of value: Value) -> Bool? {
    if let object = values.object(of: value), heap.isHost(object), value.shape != globalObjectShape { return nil }
    return values.truth(of: value)
  }

  /// Marks data as assigned, stored or passed at `node`.
  mutating func moved(_ value: Value, _ step: FlowStep, at node: NodeID) -> Value {
    value.flow.isSome ? value.with(flows.extend(value.flow, by: step, at: node)) : value
  }

  /// Something unknown that is made of `parts`.
  mutating func unknown(of parts: [Value]) -> Value {
    Value(.unknown, parts.reduce(FlowID.none) { flow, part in flows.join(flow, deepFlow(of: part)) })
  }

  func name(_ id: NameID) -> String { names.text(of: id) }
}
