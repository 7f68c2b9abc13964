import ActionModel
public import Findings
import JavaScriptSemantics
import JavaScriptSyntax
public import RuleEngine
import Source

/// Finds passwords, keys, tokens and codes that reach a log, the data grid, or a message.
public struct CredentialLoggingRule: Rule {
  public static let metadata = RuleMetadata(
    id: "credential-logging", name: "CredentialLogging", title: "The script shows a credential", severity: .error,
    clause: .security, precision: .high, securitySeverity: 7.5, weaknesses: [532],
    document: RuleDocument.credentialLogging)

  public init() {}

  public func check(_ pass: inout RulePass) {
    var reported: Set<NodeID> = []
    for call in pass.execution.calls {
      guard let place = Self.place(of: call.path.members) else { continue }
      let shown = call.arguments.first { !pass.execution.labels(of: $0).isDisjoint(with: .secret) }
      guard let shown, reported.insert(call.node).inserted else { continue }
      pass.report(
        .shown(pass.execution.labels(of: shown).intersection(.secret).description, place),
        at: pass.tree.range(of: call.node),
        dataPath: pass.dataPath(into: shown, of: .secret))
    }
  }

  /// Where a call shows its arguments; nil for calls that do not.
  private static func place(of path: [String]) -> String? {
    switch path.first {
    case "console": "the log"
    case "alert" where path.count == 1: "the log"
    case "DOMO" where path.count == 2 && path[1] == "log": "the log"
    case "datagrid" where path.count == 2 && (path[1] == "addCell" || path[1] == "error"): "the data grid"
    case "auth" where path.count == 2 && path[1] == "authenticationFailed": "the message of authenticationFailed"
    default: nil
    }
  }
}

extension Finding.Message {
  fileprivate static func shown(_ data: String, _ place: String) -> Self {
    Self("\(data) reaches \(place), where others can read it", help: "remove it, or show only whether it is there")
  }
}
