public import Findings
import JavaScriptSemantics
import JavaScriptSyntax
public import RuleEngine
import Source

/// Finds every expression that yields the browser's `XMLHttpRequest`: by name, as a member, by a computed key, by
/// reflection or destructuring.
public struct XMLHttpRequestRule: Rule {
  public static let metadata = RuleMetadata(
    id: "xmlhttprequest", name: "XMLHttpRequest", title: "The script uses XMLHttpRequest", severity: .error,
    clause: .noXMLHttpRequest, precision: .veryHigh, document: RuleDocument.xmlhttprequest)

  public init() {}

  public func check(_ pass: inout RulePass) {
    let byName = pass.semantics.globalReferences(named: Self.name)
      .filter { $0.access == .read || $0.access == .readWrite }.map(\.node)
    let byExecution = pass.execution.uses.filter { $0.path.members == [Self.name] }.map(\.node)
    let nodes = Set(byName + byExecution).sorted()
    for (index, node) in nodes.enumerated() {
      // Of `XMLHttpRequest.prototype.constructor` the inner part is told.
      if index + 1 < nodes.count, pass.tree.contains(node, nodes[index + 1]) { continue }
      pass.report(.useOfXMLHttpRequest, at: pass.tree.range(of: node), evidence: evidence(of: node, in: pass.tree))
    }
  }

  /// Where the code does not show the name, what it evaluates to.
  private func evidence(of node: NodeID, in tree: SyntaxTree) -> [Evidence] {
    tree.text(of: node).contains(Self.name) ? [] : [Evidence("this evaluates to", Self.name)]
  }

  private static let name = "XMLHttpRequest"
}

extension Finding.Message {
  fileprivate static let useOfXMLHttpRequest = Self(
    "XMLHttpRequest is not allowed in an action", help: "use httprequest.get() or httprequest.post()")
}
