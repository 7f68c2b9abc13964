import Hosts
public import JavaScriptSemantics
import Source

/// Where a request can go, as far as its address is known.
public enum Destination: Sendable, Hashable {
  /// A host that is known: a name or an IP address, as browsers read it.
  case host(String)
  /// A host that is not known below a domain that is.
  case below(String)
  /// A host that data name: with what they are and where they come from.
  case data(FlowLabels, [FlowSource])
  /// A host of which nothing is known.
  case unclear
  /// No address that a request could be sent to.
  case nowhere

  /// The host or domain for messages.
  public var name: String? {
    switch self {
    case .host(let name), .below(let name): name
    case .data, .unclear, .nowhere: nil
    }
  }

  /// The destinations of each request of `execution`, by the request's number.
  ///
  /// Loops and functions send requests to the same addresses again and again.
  public static func ofRequests(in execution: Execution) -> [[Destination]] {
    var known: [[[TextPiece]]: [Destination]] = [:]
    return execution.requests.map { request in
      let texts = request.request.addressTexts
      if let destinations = known[texts] { return destinations }
      let destinations = all(ofAddress: texts, in: execution)
      known[texts] = destinations
      return destinations
    }
  }

  /// The destinations of a request to any of the addresses with these texts, each once.
  private static func all(ofAddress texts: [[TextPiece]], in execution: Execution) -> [Destination] {
    // An address of so many parts is made to be hard to read.
    guard texts.allSatisfy({ $0.count <= pieceLimit }) else { return [.unclear] }
    let addresses = texts.count == 1 ? texts : texts.filter { !hasEmptyHost($0) }
    var destinations: [Destination] = []
    for address in addresses {
      let destination = AddressText(address, execution).destination
      if !destinations.contains(destination) { destinations.append(destination) }
    }
    return destinations
  }

  private static let pieceLimit = 128

  /// Whether the host is missing in an address, because one of several values for it is empty or none.
  private static func hasEmptyHost(_ text: [TextPiece]) -> Bool {
    guard case .known(let start)? = text.first else { return false }
    return start.holds(":///") || ["null", "undefined", "false"].contains { start.hasPrefix($0) }
  }
}

/// An address with marks in place of what is not known.
private struct AddressText {
  private let unknowns: [Value]
  private let text: String
  private let execution: Execution

  init(_ pieces: [TextPiece], _ execution: Execution) {
    var unknowns: [Value] = []
    var text = ""
    for piece in pieces {
      switch piece {
      case .known(let part): text += part
      case .unknown(let value):
        text += Self.mark(unknowns.count)
        unknowns.append(value)
      }
    }
    (self.unknowns, self.text, self.execution) = (unknowns, text, execution)
  }

  /// Lower-case letters and digits, so that it can stand in each part of an address.
  private static func mark(_ number: Int) -> String { "\(markStart)\(number)zq" }
  private static let markStart = "zq7x"
  private static let markBytes: StaticString = "zq7x"

  var destination: Destination {
    var address = text
    if address.hasPrefix(Self.markStart) {
      guard let scheme = address.firstRange(of: "://"), !address[..<scheme.lowerBound].contains("/"),
        unknowns.count > 0,
        address[..<scheme.lowerBound] == Self.mark(0)
      else { return destination(namedBy: unknowns.first.map { [$0] } ?? []) }
      address = "https" + address[scheme.lowerBound...]
    }
    let base = address.hasPrefix("//") ? WebAddress(parsing: "https://base.invalid/") : nil
    guard let parsed = WebAddress(parsing: address, relativeTo: base) ?? withoutPort(address) else {
      let isRelative = address.hasPrefix("/") || address.hasPrefix("?")
      return unknowns.isEmpty || isRelative ? .nowhere : .unclear
    }
    guard !parsed.host.isEmpty else { return unknowns.isEmpty ? .nowhere : destination(namedBy: unknowns) }
    return parsed.host.holds(Self.markBytes) ? destination(ofPartlyKnown: parsed.host) : .host(parsed.host)
  }

  /// The address without a port that is not known.
  private func withoutPort(_ address: String) -> WebAddress? {
    guard let port = address.firstRange(of: ":\(Self.markStart)") else { return nil }
    let rest = address[port.upperBound...].drop { $0 != "/" && $0 != "?" && $0 != "#" }
    return WebAddress(parsing: String(address[..<port.lowerBound]) + String(rest))
  }

  private func destination(ofPartlyKnown host: String) -> Destination {
    if let domain = RegistrableDomain.of(host: host), !domain.holds(Self.markBytes) { return .below(domain) }
    let labels = host.split(separator: ".").map(String.init)
    if let last = labels.lastIndex(where: { $0.holds(Self.markBytes) }) {
      let suffix = labels[(last + 1)...].joined(separator: ".")
      // A name in front of a suffix whose owner gives names away, such as `myshopify.com`.
      if isWholeMark(labels[last]), labels.count - last > 2, !RegistrableDomain.isRegistrySuffix(suffix) {
        return .below(suffix)
      }
    }
    if let known = hostInFront(of: host) { return known }
    return destination(namedBy: values(in: host))
  }

  private func isWholeMark(_ label: String) -> Bool {
    label.hasPrefix(Self.markStart) || label.hasSuffix("zq")
  }

  /// `https://api.example.com` and what the account or an answer gives, which begins with a slash in all likelihood.
  private func hostInFront(of host: String) -> Destination? {
    guard let mark = host.firstRange(of: Self.markStart) else { return nil }
    let front = String(host[..<mark.lowerBound])
    guard !front.isEmpty, !front.hasSuffix("."), RegistrableDomain.of(host: front) != nil else { return nil }
    let labels = values(in: host).reduce(FlowLabels()) { $0.union(execution.labels(of: $1)) }
    return !labels.isEmpty && labels.isDisjoint(with: [.parameter, .rows]) ? .host(front) : nil
  }

  private func values(in host: String) -> [Value] {
    unknowns.enumerated().filter { host.contains(Self.mark($0.offset)) }.map(\.element)
  }

  private func destination(namedBy values: [Value]) -> Destination {
    let labels = values.reduce(FlowLabels()) { $0.union(execution.labels(of: $1)) }
    guard !labels.isEmpty else { return .unclear }
    let sources = values.flatMap { execution.sources(of: $0).map(\.origin) }
    return .data(labels, sources)
  }
}
