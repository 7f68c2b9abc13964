public import Findings
import JavaScriptSemantics
import JavaScriptSyntax
public import RuleEngine
import Source

/// Finds every expression that yields the browser's `XMLHttpRequest`, by name, member path or destructuring.
public struct XMLHttpRequestRule: Rule {
  public static let metadata = RuleMetadata(
    id: "xmlhttprequest", name: "XMLHttpRequest", title: "The script uses XMLHttpRequest", severity: .error,
    clause: .noXMLHttpRequest, precision: .veryHigh, document: RuleDocument.xmlhttprequest)

  public init() {}

  public func check(_ pass: inout RulePass) {
    for use in GlobalUses(of: "XMLHttpRequest", in: pass.semantics).nodes {
      pass.report(.useOfXMLHttpRequest, at: pass.tree.range(of: use))
    }
  }
}

extension Finding.Message {
  fileprivate static let useOfXMLHttpRequest = Self(
    "XMLHttpRequest is not allowed in an action", help: "use httprequest.get() or httprequest.post()")
}
