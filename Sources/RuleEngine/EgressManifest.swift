import ActionModel
public import Findings
import JavaScriptSemantics
import JavaScriptSyntax
import Source

/// The requests of a script as a report tells them.
public enum EgressManifest {
  /// The requests of `script`, each place once, in the order of places.
  public static func entries(of script: AnalysedScript, in submission: SubmissionFacts) -> [EgressEntry] {
    var requests: [NodeID: [Int]] = [:]
    for (number, request) in script.execution.requests.enumerated() {
      requests[request.node, default: []].append(number)
    }
    return requests.sorted { $0.key < $1.key }.map { node, requests in
      entry(
        of: requests, at: Location(artifact: script.artifact, range: script.tree.range(of: node)), script, submission)
    }
  }

  private static func entry(
    of numbers: [Int], at location: Location, _ script: AnalysedScript, _ submission: SubmissionFacts
  ) -> EgressEntry {
    var destinations: [EgressEntry.Destination] = []
    var labels = FlowLabels()
    for number in numbers {
      labels.formUnion(script.execution.requests[number].labels(in: script.execution))
      for destination in script.destinations[number] {
        let told = told(destination, submission.ownHosts)
        if !destinations.contains(told) { destinations.append(told) }
      }
    }
    return EgressEntry(
      location: location, function: script.execution.requests[numbers[0]].request.function.description,
      destinations: destinations, data: labels.intersection(.customerData).descriptions)
  }

  private static func told(_ destination: Destination, _ own: OwnHosts) -> EgressEntry.Destination {
    switch destination {
    case .host(let host): EgressEntry.Destination(host, isOwn: own.contains(host: host))
    case .below(let domain): EgressEntry.Destination("*.\(domain)", isOwn: own.containsAll(below: domain))
    case .data(let labels, _): EgressEntry.Destination("a host that \(labels.description) names", isOwn: nil)
    case .unclear: EgressEntry.Destination("a host that is not known", isOwn: nil)
    case .nowhere: EgressEntry.Destination("no address", isOwn: nil)
    }
  }
}
