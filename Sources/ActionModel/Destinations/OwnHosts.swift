import Hosts
public import JavaScriptSemantics

/// The hosts that are an action's own service: those that it declares, or else those that its requests tell.
///
/// A host counts with its subdomains, and with all hosts of one registrable domain.
public struct OwnHosts: Sendable {
  /// Hosts and domains, in the order in which they were found.
  public private(set) var names: [String] = []
  /// Whether `action.json` declares them.
  public let isDeclared: Bool

  /// A script of an action with what it does.
  public struct Script: Sendable {
    let block: Block?
    let execution: Execution

    public init(block: Block?, execution: Execution) { (self.block, self.execution) = (block, execution) }
  }

  /// The hosts of an action with these scripts.
  ///
  /// - Parameter declared: the `apiHosts` of the manifest; nil if there are none.
  public init(declared: [String]?, scripts: [Script]) {
    isDeclared = declared?.isEmpty == false
    if let declared, isDeclared {
      for host in declared { add(WebAddress(parsing: "https://\(host)/")?.host ?? host) }
      return
    }
    let authentication = scripts.filter { $0.block == .authentication }
    if infer(from: authentication.map(\.execution)) { return }
    _ = infer(from: scripts.filter { $0.block != .authentication }.map(\.execution))
  }

  /// Finds the first host that gets a credential, or else the first host.
  ///
  /// - Returns: whether the scripts tell the service, be it by a host that the account names.
  private mutating func infer(from executions: [Execution]) -> Bool {
    for asksForCredential in [true, false] {
      for execution in executions {
        for request in execution.requests where !asksForCredential || request.carriesCredential(in: execution) {
          for destination in Destination.all(of: request.request.address, in: execution) {
            switch destination {
            case .host(let host):
              add(host)
              return true
            case .below(let domain):
              add(domain)
              return true
            case .data(let labels, _) where labels.isDisjoint(with: [.parameter, .rows]): return true
            case .data, .unclear, .nowhere: continue
            }
          }
        }
      }
    }
    return false
  }

  private mutating func add(_ host: String) {
    let name = Self.withoutDot(host)
    if !names.contains(name) { names.append(name) }
  }

  private static func withoutDot(_ host: String) -> String { host.hasSuffix(".") ? String(host.dropLast()) : host }

  /// Whether a host is one of them.
  public func contains(host: String) -> Bool {
    let host = Self.withoutDot(host)
    let domain = RegistrableDomain.of(host: host)
    return names.contains { name in
      name == host || host.hasSuffix(".\(name)") || domain != nil && domain == RegistrableDomain.of(host: name)
    }
  }

  /// Whether all hosts below a domain are among them.
  public func containsAll(below domain: String) -> Bool {
    names.contains { $0 == domain || domain.hasSuffix(".\($0)") || $0.hasSuffix(".\(domain)") }
      || contains(host: domain)
  }

  /// Whether one of them is named in a text, such as a pattern that a value is held against.
  public func areNamed(in text: String) -> Bool {
    let plain = text.replacing("\\", with: "").lowercased()
    return names.contains { plain.contains(RegistrableDomain.of(host: $0) ?? $0) }
  }
}

extension Execution.Request {
  /// All that goes out with the request.
  public var parts: [Value] {
    [request.address, request.body] + request.headers.map(\.value) + request.parameters.map(\.value)
  }

  /// The kinds of data that go out with the request.
  public func labels(in execution: Execution) -> FlowLabels {
    parts.reduce(FlowLabels()) { $0.union(execution.labels(of: $1)) }
  }

  fileprivate func carriesCredential(in execution: Execution) -> Bool {
    labels(in: execution).contains(.credential)
  }
}
