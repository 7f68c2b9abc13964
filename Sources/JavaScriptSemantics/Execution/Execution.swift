public import JavaScriptSyntax

/// What a script does with the host: the global members that it uses, the calls and requests it makes, and the data in
/// them.
public final class Execution: Sendable {
  /// Each expression that yields a member of the global object, in the order of places.
  public let uses: [Use]
  /// Each call of a member of the global object; code that runs for several callers has several.
  public let calls: [Call]
  /// Each request that is sent, with what goes with it.
  public let requests: [Request]
  /// The constants, and what is made of some, that get names which the host model calls telling.
  public let namedValues: [NamedValue]
  /// Whether all of the script was looked at; false where a bound was hit.
  public let isComplete: Bool

  private let values: ValueTable
  private let flows: FlowTable
  private let paths: [GlobalPath]
  private let checks: [FlowSource: Set<Comparison>]

  /// An expression that yields a member of the global object.
  public struct Use: Sendable, Hashable {
    public let node: NodeID
    public let path: GlobalPath
  }

  /// A call of a member of the global object.
  public struct Call: Sendable {
    public let node: NodeID
    public let path: GlobalPath
    public let arguments: [Value]
    /// Whether it is called by `new`.
    public let isConstruction: Bool
    /// Whether the first argument can be a function.
    public let firstIsCallable: Bool
  }

  /// A request that is sent.
  public struct Request: Sendable {
    public let node: NodeID
    public let request: HostRequest
    /// Whether the code is not known to run: what it sends and where may depend on callers that are not there.
    public let isSpeculative: Bool
  }

  /// A value that gets a name, as a variable, a property, a parameter, or the result of a function.
  public struct NamedValue: Sendable {
    /// The place that gives it the name.
    public let node: NodeID
    public let name: String
    public let value: Value
    /// Whether a function of that name returns it.
    public let isResult: Bool
  }

  /// Runs the script abstractly.
  public init(of model: SemanticModel, host: any HostModel) {
    var interpreter = Interpreter(model, host: host)
    interpreter.run()
    let record = interpreter.record
    let names = interpreter.names
    var paths: [GlobalPath] = []
    for index in 0..<interpreter.paths.count {
      let known = index < interpreter.pathFacts.count ? interpreter.pathFacts[index]?.path : nil
      paths.append(known ?? interpreter.paths.globalPath(PathID(index)) { names.text(of: $0) })
    }
    func path(_ id: PathID) -> GlobalPath { paths[Int(id.rawValue)] }
    uses = record.distinctReads.map { Use(node: $0.node, path: path($0.path)) }
    calls = record.calls.map {
      Call(
        node: $0.node, path: path($0.path), arguments: $0.arguments, isConstruction: $0.isConstruction,
        firstIsCallable: $0.firstIsCallable)
    }
    requests = record.requests.map { Request(node: $0.node, request: $0.request, isSpeculative: $0.isSpeculative) }
    namedValues = record.namedValues.map {
      NamedValue(node: $0.node, name: names.text(of: $0.name), value: $0.value, isResult: $0.isResult)
    }
    isComplete = record.isComplete
    values = interpreter.values
    flows = interpreter.flows
    checks = record.checks
    self.paths = paths
  }

  /// The texts that a value can be, each as its parts in order; at least one.
  public func texts(of value: Value) -> [[TextPiece]] { values.texts(of: value) }

  /// All texts that a value can be, or nil if one of them is not known as a whole.
  public func knownTexts(of value: Value) -> [String]? { values.allTexts(of: value) }

  /// The texts of up to `longest` bytes that the script computes, with the values that they are.
  public func computedTexts(upTo longest: Int) -> [(text: String, value: Value)] {
    values.computedTexts(upTo: longest)
  }

  /// The literals in the code that `text`, a part of a text that `value` can be, was made of, in the order of the text.
  public func literals(of text: String, in value: Value) -> [NodeID] { values.literals(of: text, in: value) }

  /// What a value is made of.
  public func labels(of value: Value) -> FlowLabels { flows.labels(of: value.flow) }

  /// Where the data in a value come from.
  public func sources(of value: Value) -> [Source] {
    flows.sources(of: value.flow).map { Source(origin: $0.source, labels: $0.labels, node: $0.node) }
  }

  /// One place where data come from.
  public struct Source: Sendable {
    public let origin: FlowSource
    public let labels: FlowLabels
    public let node: NodeID
  }

  /// The way of data with one of `labels` into a value, from their source on; empty if it holds none.
  public func path(into value: Value, of labels: FlowLabels) -> [(step: FlowStep, node: NodeID)] {
    flows.path(into: value.flow, labels: labels)
  }

  /// The member of the global object with this number.
  public func globalPath(_ path: PathID) -> GlobalPath { paths[Int(path.rawValue)] }

  /// What data of host members are compared with, by the names of the members, in the order of names and texts.
  public var namedComparisons: [(name: String, comparison: Comparison)] {
    var all: [(name: String, comparison: Comparison)] = []
    for (source, comparisons) in checks {
      guard case .member(let path) = source, let name = globalPath(path).members.last else { continue }
      all += comparisons.map { (name, $0) }
    }
    return all.sorted { ($0.name, $0.comparison.text) < ($1.name, $1.comparison.text) }
  }

  /// The constants and patterns that data from a source are compared with.
  public func comparisons(of source: FlowSource) -> Set<Comparison> { checks[source] ?? [] }
}
