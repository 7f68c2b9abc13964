import Hosts
public import JavaScriptSemantics

/// The hosts that are an action's own service: those that it declares, or else those that its requests tell.
///
/// A host counts with its subdomains, and with all hosts of one registrable domain.
public struct OwnHosts: Sendable {
  /// Hosts and domains, in the order in which they were found.
  public private(set) var names: [String] = []
  /// The registrable domains of `names`.
  private var domains: Set<String> = []
  private var known: Set<String> = []
  /// Whether `action.json` declares them.
  public let isDeclared: Bool

  /// A script of an action with what it does.
  public struct Script: Sendable {
    let block: Block?
    let execution: Execution
    let destinations: [[Destination]]

    /// - Parameter destinations: where each of its requests can go, by the request's number.
    public init(block: Block?, execution: Execution, destinations: [[Destination]]) {
      (self.block, self.execution, self.destinations) = (block, execution, destinations)
    }
  }

  /// The hosts of an action with these scripts.
  ///
  /// - Parameter declared: the `apiHosts` of the manifest; nil if there are none.
  public init(declared: [String]?, scripts: [Script]) {
    isDeclared = declared?.isEmpty == false
    if let declared, isDeclared {
      for host in declared { if let host = Self.declaredHost(host) { add(host) } }
      return
    }
    let authentication = scripts.filter { $0.block == .authentication }
    let others = scripts.filter { $0.block != .authentication }
    guard infer(from: authentication) else {
      _ = infer(from: others)
      return
    }
    addShared(authentication, others)
  }

  /// The host that an entry of `apiHosts` means: some people write whole addresses, or a star for what is below.
  private static func declaredHost(_ entry: String) -> String? {
    let name = entry.hasPrefix("*.") ? String(entry.dropFirst(2)) : entry
    guard let host = WebAddress(parsing: name.contains("://") ? name : "https://\(name)/")?.host else { return nil }
    // `com` and `co.uk` are nobody's service.
    return host.contains(".") && !RegistrableDomain.isRegistrySuffix(host) ? host : nil
  }

  /// Adds the further hosts of the authentication that the other scripts talk to as well: a service may have several
  /// domains.
  private mutating func addShared(_ authentication: [Script], _ others: [Script]) {
    let domains = Set(others.flatMap { Self.hosts(in: $0) }.map { RegistrableDomain.of(host: $0) ?? $0 })
    for host in authentication.flatMap({ Self.hosts(in: $0) })
    where domains.contains(RegistrableDomain.of(host: host) ?? host) {
      if !contains(host: host) { add(host) }
    }
  }

  private static func hosts(in script: Script) -> [String] { script.destinations.joined().compactMap(\.name) }

  /// Finds the first host that gets a credential, or else the first host.
  ///
  /// - Returns: whether the scripts tell the service, be it by a host that the account names.
  private mutating func infer(from scripts: [Script]) -> Bool {
    for asksForCredential in [true, false] {
      for script in scripts {
        for (request, destinations) in zip(script.execution.requests, script.destinations)
        where !asksForCredential || request.carriesCredential(in: script.execution) {
          // All that the first request may go to is the service: its test and its production system, or a default beside
          // what the account names.
          var isTold = false
          for destination in destinations {
            if let name = destination.name { add(name) }
            if case .data(let labels, _) = destination, !labels.isDisjoint(with: [.parameter, .rows]) { continue }
            if destination != .unclear, destination != .nowhere { isTold = true }
          }
          if isTold { return true }
        }
      }
    }
    return false
  }

  private mutating func add(_ host: String) {
    let name = Self.withoutDot(host)
    guard known.insert(name).inserted else { return }
    names.append(name)
    if let domain = RegistrableDomain.of(host: name) { domains.insert(domain) }
  }

  private static func withoutDot(_ host: String) -> String { host.hasSuffix(".") ? String(host.dropLast()) : host }

  /// Whether a host is one of them.
  public func contains(host: String) -> Bool {
    let host = Self.withoutDot(host)
    return known.contains(host) || RegistrableDomain.of(host: host).map(domains.contains) == true
      || names.contains { host.hasSuffix(".\($0)") }
  }

  /// Whether all hosts below a domain are among them.
  public func containsAll(below domain: String) -> Bool {
    names.contains { $0 == domain || domain.hasSuffix(".\($0)") } || contains(host: domain)
  }

  /// Whether an address that passes a comparison with a constant belongs to one of them.
  ///
  /// Where no host is known, any host that the constant names counts. A part that may stand anywhere in the address, and
  /// a beginning that ends within the host, prove nothing.
  public func areEnsured(by comparison: Comparison) -> Bool {
    let text = comparison.kind == .pattern ? comparison.text.replacing("\\", with: "") : comparison.text
    guard let end = endOfHost(in: text.lowercased()) else { return false }
    switch comparison.kind {
    case .equality: return true
    case .suffix: return end.isEmpty && (text.hasPrefix(".") || text.contains("://"))
    case .prefix, .part: return text.lowercased().hasPrefix("https://") && end.hasPrefix("/")
    case .pattern: return text.hasPrefix("^") && !end.isEmpty
    }
  }

  /// What stands behind the own host in a text that names it.
  private func endOfHost(in text: String) -> Substring? {
    for name in names {
      let domain = RegistrableDomain.of(host: name) ?? name
      if let range = text.firstRange(of: domain) { return text[range.upperBound...] }
    }
    guard names.isEmpty, let dot = text.lastIndex(where: { $0 == "." }) else { return nil }
    return text[text.index(after: dot)...].drop { $0.isLetter }
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
