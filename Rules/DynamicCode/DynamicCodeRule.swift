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
    var unknown: Set<NodeID> = []
    let makesFunctions = pass.execution.calls.contains { makesFunction($0, in: pass.execution) }
    for use in pass.execution.uses where use.path.members.count == 1 {
      guard let name = use.path.members.first, let message = Self.message(forUseOf: name) else { continue }
      if isOnlyAskedFor(use.node, isConstructor: Self.constructors.contains(name), in: pass.tree) { continue }
      if Self.constructors.contains(name), !makesFunctions, mayBeForComparison(use.node, in: pass.tree) { continue }
      found[use.node] = message
    }
    for call in pass.execution.calls where call.path.members.count == 1 {
      guard let name = call.path.members.first else { continue }
      if Self.timers.contains(name), isCode(call, in: pass.execution) { found[call.node] = .timer(name) }
      if Self.loaders.contains(name) { found[call.node] = .hostEscape(name) }
      if call.path.isLastUnknown { unknown.insert(call.node) }
    }
    for (node, message) in found.sorted(by: { $0.key < $1.key }) { pass.report(message, at: pass.tree.range(of: node)) }
    for node in unknown.sorted() where found[node] == nil {
      pass.report(.unknownGlobal, at: pass.tree.range(of: node), severity: .warning)
    }
  }

  private static func message(forUseOf name: String) -> Finding.Message? {
    if name == "eval" { return .eval }
    if constructors.contains(name) { return .functionConstructor(name) }
    return hostEscapes.contains(name) ? .hostEscape(name) : nil
  }

  /// Whether a call makes a function of text that is known, or of data.
  private func makesFunction(_ call: Execution.Call, in execution: Execution) -> Bool {
    guard call.path.members.count == 1, let name = call.path.members.first, Self.constructors.contains(name) else {
      return false
    }
    return call.arguments.contains { argument in
      if !execution.labels(of: argument).isEmpty { return true }
      return execution.texts(of: argument).contains { $0.contains { if case .known = $0 { true } else { false } } }
    }
  }

  /// Whether a constructor is taken in a way that people also write to compare types: out of a variable's `constructor`,
  /// into a table, or as an argument.
  private func mayBeForComparison(_ node: NodeID, in tree: SyntaxTree) -> Bool {
    if let object = tree.child(.object, of: node) {
      return [.identifier, .memberExpression, .this].contains(tree.kind(of: object))
    }
    guard let parent = tree.parent(of: node) else { return false }
    return [.array, .pair, .arguments, .variableDeclarator].contains(tree.kind(of: parent))
  }

  /// Whether a constructor is only compared with, as in `x instanceof Function`, or asked for a member.
  private func isOnlyAskedFor(_ node: NodeID, isConstructor: Bool, in tree: SyntaxTree) -> Bool {
    guard let parent = tree.parent(of: node) else { return false }
    switch tree.kind(of: parent) {
    case .parenthesizedExpression: return isOnlyAskedFor(parent, isConstructor: isConstructor, in: tree)
    case .binaryExpression:
      return tree.child(.operator, of: parent).map { Self.comparisons.contains(tree.kind(of: $0)) } ?? false
    case .unaryExpression: return true
    case .memberExpression: return isConstructor && tree.field(of: node) == .object && !leadsToCall(parent, in: tree)
    case .arguments: return isClassTest(parent, in: tree)
    default: return false
    }
  }

  /// Whether a member of a constructor calls it or prepares that: `Function.apply`, but not `Function.bind.apply(other)`.
  private func leadsToCall(_ member: NodeID, in tree: SyntaxTree) -> Bool {
    let name = tree.child(.property, of: member).map { tree.name(of: $0) } ?? ""
    guard name == "bind" else { return name == "call" || name == "apply" || name == "constructor" }
    return tree.parent(of: member).map { tree.kind(of: $0) != .memberExpression } ?? true
  }

  /// Whether something is handed to `Object.prototype.toString.call`.
  private func isClassTest(_ arguments: NodeID, in tree: SyntaxTree) -> Bool {
    guard let call = tree.parent(of: arguments), let function = tree.child(.function, of: call) else { return false }
    return tree.text(of: function).hasSuffix("oString.call")
  }

  private static let comparisons: Set<NodeKind> = [
    .instanceofKeyword, .equalsEquals, .equalsEqualsEquals, .bangEquals, .bangEqualsEquals, .inKeyword,
  ]
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

  fileprivate static let unknownGlobal = Self(
    "a member of the global object is called whose name cannot be determined",
    help: "call it by its name, so that the review can see what it is")

  fileprivate static func hostEscape(_ name: String) -> Self {
    Self(
      "\(name) leads out of the script into the platform's own runtime",
      help: "use what the platform gives actions: httprequest, DOMO, datagrid, auth")
  }
}
