public import Findings
import JavaScriptSemantics
import JavaScriptSyntax
public import RuleEngine
import Source

/// Finds uses of what sends requests in browsers and in Node.js, and does not work or is not allowed in an action.
public struct UnsupportedNetworkAPIRule: Rule {
  public static let metadata = RuleMetadata(
    id: "unsupported-network-api", name: "UnsupportedNetworkAPI",
    title: "The script sends requests by something else than httprequest", severity: .error, clause: .security,
    precision: .high, document: RuleDocument.unsupportedNetworkApi)

  public init() {}

  public func check(_ pass: inout RulePass) {
    var found: [NodeID: String] = [:]
    for use in pass.execution.uses {
      if NetworkAPIs.isMember(use.path.members) { found[use.node] = use.path.description }
    }
    for call in pass.execution.calls {
      if let name = name(of: call, in: pass.execution) { found[call.node] = name }
    }
    for (node, name) in found.sorted(by: { $0.key < $1.key }) {
      pass.report(.unsupported(name), at: pass.tree.range(of: node))
    }
  }

  /// The name of what a call sends requests by; nil for other calls.
  private func name(of call: Execution.Call, in execution: Execution) -> String? {
    let path = call.path.members
    func texts(ofArgument number: Int) -> [String] {
      number < call.arguments.count ? execution.knownTexts(of: call.arguments[number]) ?? [] : []
    }
    switch (path.first, path.count > 1 ? path[1] : nil, path.count) {
    case ("document", let method?, 2): return element(madeBy: method, call, in: execution, texts)
    case ("Image", nil, 1), ("Worker", nil, 1), ("SharedWorker", nil, 1), ("Audio", nil, 1):
      return call.isConstruction ? path[0] : nil
    case ("require", nil, 1), ("module", "require", 2):
      return texts(ofArgument: 0).first { NetworkAPIs.isNetworkModule($0) }.map { "the module '\($0)'" }
    case ("import", nil, 1): return "import()"
    default: return NetworkAPIs.isLibraryCall(path) ? path.joined(separator: ".") : nil
    }
  }

  /// The element that a method of the document makes and a browser fetches an address for; nil if there is none.
  private func element(
    madeBy method: String, _ call: Execution.Call, in execution: Execution, _ texts: (Int) -> [String]
  ) -> String? {
    let element: String? =
      switch method {
      case "createElement": texts(0).first { NetworkAPIs.elements.contains($0.lowercased()) }
      case "createElementNS": texts(1).first { NetworkAPIs.elements.contains($0.lowercased()) }
      case "write", "writeln":
        NetworkAPIs.element(writtenIn: call.arguments.flatMap { execution.texts(of: $0) }.joined())
      default: nil
      }
    return element.map { "a '\($0)' element" }
  }
}

extension Finding.Message {
  fileprivate static func unsupported(_ name: String) -> Self {
    Self(
      "\(name) sends requests past the platform, which an action must not do",
      help: "use httprequest.get(), httprequest.post() or httprequest.put(); they wait for the answer")
  }
}
