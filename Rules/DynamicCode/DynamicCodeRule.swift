public import Findings
import JavaScriptSemantics
import JavaScriptSyntax
public import RuleEngine
import Source

/// Finds code that is made of text at run time, and ways out of the script into the host's own language.
public struct DynamicCodeRule: Rule {
  public static let metadata = RuleMetadata(
    id: "dynamic-code", name: "DynamicCode", title: "The script runs code that the review cannot see", severity: .error,
    clause: .security, precision: .high, securitySeverity: 8.1, weaknesses: [95], document: RuleDocument.dynamicCode)

  public init() {}

  public func check(_ pass: inout RulePass) {
    var found: [NodeID: Finding.Message] = [:]
    for use in pass.execution.uses where use.path.members.count == 1 {
      guard let name = use.path.members.first, let message = Self.message(forUseOf: name) else { continue }
      if !isOnlyAskedFor(use.node, in: pass.tree) { found[use.node] = message }
    }
    for call in pass.execution.calls where call.path.members.count == 1 {
      guard let name = call.path.members.first else { continue }
      if Self.timers.contains(name), isCode(call, in: pass.execution) { found[call.node] = .timer(name) }
      if Self.loaders.contains(name) { found[call.node] = .hostEscape(name) }
    }
    for (node, message) in found.sorted(by: { $0.key < $1.key }) { pass.report(message, at: pass.tree.range(of: node)) }
  }

  private static func message(forUseOf name: String) -> Finding.Message? {
    if name == "eval" { return .eval }
    if constructors.contains(name) { return .functionConstructor(name) }
    return hostEscapes.contains(name) ? .hostEscape(name) : nil
  }

  /// Whether a constructor is only compared with, as in `x instanceof Function`, or asked for a member.
  private func isOnlyAskedFor(_ node: NodeID, in tree: SyntaxTree) -> Bool {
    guard let parent = tree.parent(of: node) else { return false }
    switch tree.kind(of: parent) {
    case .parenthesizedExpression: return isOnlyAskedFor(parent, in: tree)
    case .binaryExpression:
      return tree.child(.operator, of: parent).map { Self.comparisons.contains(tree.kind(of: $0)) } ?? false
    case .memberExpression:
      guard tree.field(of: node) == .object, let property = tree.child(.property, of: parent) else { return false }
      return Self.harmlessMembers.contains(tree.name(of: property))
    default: return false
    }
  }

  private static let comparisons: Set<NodeKind> = [
    .instanceofKeyword, .equalsEquals, .equalsEqualsEquals, .bangEquals, .bangEqualsEquals, .inKeyword,
  ]
  private static let harmlessMembers: Set<String> = ["prototype", "name", "length"]

  /// Whether the first argument of a timer is text.
  private func isCode(_ call: Execution.Call, in execution: Execution) -> Bool {
    guard let first = call.arguments.first, !call.firstIsCallable else { return false }
    return execution.texts(of: first).contains { text in
      text.contains {
        if case .known(let part) = $0 { !part.isEmpty && part != "undefined" && part != "null" } else { false }
      }
    }
  }

  private static let constructors: Set<String> = [
    "Function", "AsyncFunction", "GeneratorFunction", "AsyncGeneratorFunction",
  ]
  private static let timers: Set<String> = ["setTimeout", "setInterval", "setImmediate", "execScript"]
  private static let loaders: Set<String> = ["load", "loadWithNewGlobal"]

  /// Names by which Nashorn and GraalVM give scripts the classes of Java and other languages.
  private static let hostEscapes: Set<String> = [
    "Java", "Packages", "Polyglot", "JavaImporter", "JavaAdapter", "java", "javax", "Graal", "$EXEC", "$ENV",
  ]
}

extension Finding.Message {
  fileprivate static let eval = Self(
    "eval runs text as code, which the review cannot see", help: "write the code itself; for data use JSON.parse()")

  fileprivate static func functionConstructor(_ name: String) -> Self {
    Self("\(name) makes a function of text, which the review cannot see", help: "write the function itself")
  }

  fileprivate static func timer(_ name: String) -> Self {
    Self("\(name) runs text as code, which the review cannot see", help: "pass a function in place of the text")
  }

  fileprivate static func hostEscape(_ name: String) -> Self {
    Self(
      "\(name) leads out of the script into the platform's own runtime",
      help: "use what the platform gives actions: httprequest, DOMO, datagrid, auth")
  }
}
