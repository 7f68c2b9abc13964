import JavaScriptSemantics
import JavaScriptSyntax
import Source

/// A run of a script with ``ExampleHost``, in the words that tests compare.
struct ScriptRun {
  let execution: Execution

  init(_ code: String) throws {
    var parser = try ScriptParser()
    let tree = try parser.parse(SourceText(code))
    execution = Execution(of: SemanticModel(tree), host: ExampleHost())
  }

  /// The arguments of all calls of `show`, in the order of the calls.
  private var shown: [Value] {
    execution.calls.filter { $0.path == GlobalPath(["show"]) }.flatMap(\.arguments)
  }

  /// The texts that all calls of `show` together can show, each once and sorted; nil if one is not known.
  var texts: [String]? {
    var texts: Set<String> = []
    for value in shown {
      guard let known = execution.knownTexts(of: value) else { return nil }
      texts.formUnion(known)
    }
    return texts.sorted()
  }

  /// The kinds of data in what is shown.
  var data: FlowLabels { shown.reduce([]) { $0.union(execution.labels(of: $1)) } }

  /// The members of the global object that the script uses.
  var uses: Set<String> { Set(execution.uses.map(\.path.description)) }

  /// What goes out with the requests, each once, as `address|other address with header header holding secret`.
  var sent: [String] {
    var seen: Set<String> = []
    return execution.requests.map { description(of: $0.request) }.filter { seen.insert($0).inserted }
  }

  private func description(of request: HostRequest) -> String {
    let addresses = execution.knownTexts(of: request.address)?.sorted().joined(separator: "|") ?? "?"
    let headers = request.headers.map { $0.name ?? "?" }
    let parts = [request.address, request.body] + (request.headers + request.parameters).map(\.value)
    let labels = parts.reduce(FlowLabels()) { $0.union(execution.labels(of: $1)) }
    let data = [(FlowLabels.secret, "secret"), (.name, "name"), (.answer, "answer")].filter { labels.contains($0.0) }
    return
      ([addresses] + (headers.isEmpty ? [] : ["with"] + headers) + (data.isEmpty ? [] : ["holding"])
      + data.map(\.1)).joined(separator: " ")
  }
}
