import ActionModel
public import Findings
import JavaScriptSemantics
import JavaScriptSyntax
public import RuleEngine
import Source

/// Finds requests that take data to a host that is not the action's own, or tell the own service to send data on.
public struct ExternalRedirectionRule: Rule {
  public static let metadata = RuleMetadata(
    id: "external-redirection", name: "ExternalRedirection", title: "Information is redirected to an external API",
    severity: .error, clause: .noExternalRedirection, precision: .high, securitySeverity: 8.6, weaknesses: [201],
    document: RuleDocument.externalRedirection)

  public init() {}

  public func check(_ pass: inout RulePass) {
    guard !pass.execution.requests.isEmpty else { return }
    let review = RedirectionReview(
      own: pass.submission.ownHosts, execution: pass.execution, destinations: pass.script.destinations)
    var findings: [NodeID: RedirectionReview.Result] = [:]
    for (number, request) in pass.execution.requests.enumerated() {
      guard let result = review.result(forRequest: number), !isDoubtful(result, of: request, in: pass.script) else {
        continue
      }
      if let known = findings[request.node], known.rank >= result.rank { continue }
      findings[request.node] = result
    }
    for (node, result) in findings.sorted(by: { $0.key < $1.key }) {
      let carrier = result.carrier
      pass.report(
        result.message(own: pass.submission.ownHosts), at: pass.tree.range(of: node), severity: result.severity,
        dataPath: carrier.map { pass.dataPath(into: $0, of: result.labels) } ?? [])
    }
  }
}

extension ExternalRedirectionRule {
  /// In a script that does not compile, and in a function that nobody calls, parts of addresses may be missing: only
  /// what is certain is told.
  private func isDoubtful(
    _ result: RedirectionReview.Result, of request: Execution.Request, in script: AnalysedScript
  ) -> Bool {
    guard case .undetermined = result.reason else { return false }
    if case .invalid = script.syntax { return true }
    return request.isSpeculative && result.labels.isEmpty
  }
}

extension RedirectionReview.Result {
  fileprivate var severity: Severity {
    switch reason {
    case .data, .forward: .error
    case .secondHost, .undetermined: .warning
    }
  }

  fileprivate func message(own: OwnHosts) -> Finding.Message {
    switch reason {
    case .data(let host): .data(labels.description, host, own)
    case .forward(let host): .forward(host)
    case .secondHost(let host): .secondHost(host, own)
    case .undetermined: .undetermined(labels)
    }
  }
}

extension Finding.Message {
  fileprivate static func data(_ data: String, _ host: String, _ own: OwnHosts) -> Self {
    Self(
      "\(data) goes to \(host), which is not the action's own service\(service(own))",
      help: "send it to the service itself; if \(host) belongs to the service, declare it in apiHosts of action.json")
  }

  fileprivate static func forward(_ host: String) -> Self {
    Self(
      "the service is told to send data on to \(host), which is not its own",
      help: "use an address of the service, or let the account name it")
  }

  fileprivate static func secondHost(_ host: String, _ own: OwnHosts) -> Self {
    Self(
      "the script talks to \(host), which is not the action's own service\(service(own))",
      help: "declare \(host) in apiHosts of action.json if the action needs it, or remove the request")
  }

  fileprivate static func undetermined(_ labels: FlowLabels) -> Self {
    let reason = labels.isEmpty ? "" : ", because \(labels.description) names the host"
    return Self(
      "where this request goes cannot be determined\(reason)",
      help: "write the host into the script, place the value in front of the service's domain, or compare it with the "
        + "hosts that are allowed")
  }

  private static func service(_ own: OwnHosts) -> String {
    own.names.isEmpty ? "" : " (\(own.names.joined(separator: ", ")))"
  }
}
