import ActionModel
import JavaScriptSemantics

/// Decides whether a request leaves the action's own service.
struct RedirectionReview {
  let own: OwnHosts
  let execution: Execution
  /// Whether the answer to each request comes from the own service.
  private var isOwnAnswer: [Bool] = []
  /// Where each request can go.
  private let destinations: [[Destination]]

  init(own: OwnHosts, execution: Execution, destinations: [[Destination]]) {
    (self.own, self.execution, self.destinations) = (own, execution, destinations)
    // An answer can name the hosts of later requests only, except in loops, where it adds nothing to the first round.
    for possible in destinations { isOwnAnswer.append(possible.allSatisfy { self.isOwn($0) }) }
  }

  /// What is wrong with a request.
  struct Result {
    let reason: Reason
    /// The kinds of data that it is about.
    let labels: FlowLabels
    /// The part of the request that holds them.
    let carrier: Value?

    enum Reason {
      /// Data go to a foreign host.
      case data(String)
      /// The own service is told to send data to a foreign host.
      case forward(String)
      /// A foreign host is asked, without data.
      case secondHost(String)
      case undetermined
    }

    /// Of several results at one place the highest is told.
    var rank: Int {
      switch reason {
      case .undetermined: 0
      case .secondHost: 1
      case .forward: 2
      case .data: 3
      }
    }
  }

  /// What is wrong with the request of this number, or nil.
  func result(forRequest number: Int) -> Result? {
    let request = execution.requests[number]
    let destinations = destinations[number]
    let foreign = destinations.first { $0.name != nil && !isOwn($0) }
    if let foreign, let name = foreign.name { return result(for: request, at: name) }
    if let open = destinations.first(where: { !isOwn($0) }) {
      guard case .data(let labels, _) = open else { return Result(reason: .undetermined, labels: [], carrier: nil) }
      return Result(reason: .undetermined, labels: labels, carrier: request.request.address)
    }
    return ForwardingSearch(own: own, execution: execution).foreignHost(in: request).map {
      Result(reason: .forward($0), labels: [], carrier: nil)
    }
  }

  private func result(for request: Execution.Request, at host: String) -> Result {
    let carrier =
      request.parts.first { execution.labels(of: $0).contains(.credential) }
      ?? request.parts.first { !execution.labels(of: $0).isDisjoint(with: .customerData) }
    guard let carrier else { return Result(reason: .secondHost(host), labels: [], carrier: nil) }
    return Result(
      reason: .data(host), labels: execution.labels(of: carrier).intersection(.customerData), carrier: carrier)
  }

  /// Whether a request to this destination stays with the own service.
  private func isOwn(_ destination: Destination) -> Bool {
    switch destination {
    case .host(let host): own.contains(host: host)
    case .below(let domain): own.containsAll(below: domain)
    case .data(_, let sources): sources.allSatisfy { isTrusted($0) }
    case .unclear: false
    case .nowhere: true
    }
  }

  /// Whether data from a source may name the host: those of the account, of the own service's answers, and those that
  /// are compared with the own hosts.
  private func isTrusted(_ source: FlowSource) -> Bool {
    switch source {
    case .member(let path):
      let members = execution.globalPath(path).members
      if members.first == "metadata", members.count > 1, members[1] == "account" { return true }
      return execution.comparisons(of: source).contains { own.areEnsured(by: $0) }
    case .answer(let number): return Int(number) >= isOwnAnswer.count || isOwnAnswer[Int(number)]
    }
  }
}
