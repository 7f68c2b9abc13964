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
      if let name = Self.name(ofUse: use.path.members) { found[use.node] = name }
    }
    for call in pass.execution.calls {
      if let name = name(of: call, in: pass.execution) { found[call.node] = name }
    }
    for (node, name) in found.sorted(by: { $0.key < $1.key }) {
      pass.report(.unsupported(name), at: pass.tree.range(of: node))
    }
  }

  /// The name of a member of the global object that sends requests; nil for others.
  private static func name(ofUse path: [String]) -> String? {
    let name = path.joined(separator: ".")
    return NetworkAPIs.members.contains(name) ? name : nil
  }

  /// The name of what a call sends requests by; nil for other calls.
  private func name(of call: Execution.Call, in execution: Execution) -> String? {
    let path = call.path.members
    let texts = call.arguments.first.flatMap { execution.knownTexts(of: $0) } ?? []
    switch path {
    case ["document", "createElement"], ["document", "createElementNS"]:
      let tags =
        path.last == "createElement"
        ? texts : call.arguments.dropFirst().first.flatMap { execution.knownTexts(of: $0) } ?? []
      return tags.first { NetworkAPIs.elements.contains($0.lowercased()) }.map { "a '\($0)' element" }
    case ["document", "write"], ["document", "writeln"]:
      let written = call.arguments.flatMap { execution.texts(of: $0) }.joined()
      return NetworkAPIs.element(writtenIn: written).map { "a '\($0)' element" }
    case ["Image"], ["Worker"], ["SharedWorker"], ["Audio"]: return call.isConstruction ? path[0] : nil
    case ["require"], ["module", "require"]:
      return texts.first { NetworkAPIs.isNetworkModule($0) }.map { "the module '\($0)'" }
    case ["import"]: return "import()"
    default: return NetworkAPIs.isLibraryCall(path) ? path.joined(separator: ".") : nil
    }
  }
}

extension Finding.Message {
  fileprivate static func unsupported(_ name: String) -> Self {
    Self(
      "\(name) sends requests past the platform, which an action must not do",
      help: "use httprequest.get(), httprequest.post() or httprequest.put(); they wait for the answer")
  }
}
