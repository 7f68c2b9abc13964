import JavaScriptSyntax

/// Objects made by `new URL(…)`: they hold the text of their address, and the parts that were set since.
extension Interpreter {
  /// A member of a `URL`; nil for members that it has not.
  mutating func readMember(ofAddress object: ObjectID, _ name: NameID, at node: NodeID) -> Value? {
    guard let address = ownField(known.address, of: object) else { return nil }
    switch self.name(name) {
    case "href", "toString", "toJSON": return text(ofAddress: object, address)
    case "searchParams": return values.object(object)
    case "protocol", "host", "hostname", "origin", "pathname", "search", "hash", "port", "username", "password":
      if let own = ownField(name, of: object) { return own }
      return part(self.name(name), ofAddress: address)
    default: return nil
    }
  }

  /// The address with the parts that were set.
  mutating func text(ofAddress object: ObjectID, _ address: Value) -> Value {
    var text = address
    if let scheme = ownField(intern("protocol"), of: object).flatMap({ values.onlyText(of: $0) }) {
      text = replacingFront(of: text, upTo: "://", by: scheme.hasSuffix(":") ? scheme : scheme + ":", keeps: "//")
    }
    for name in ["host", "hostname"] {
      guard let host = ownField(intern(name), of: object) else { continue }
      text = replacingHost(of: text, by: host)
    }
    for name in ["pathname", "search", "hash"] {
      if let part = ownField(intern(name), of: object) { text = concatenate(text, part, at: tree.root) }
    }
    return text
  }

  /// Adds a parameter to the query of an address.
  mutating func addQuery(_ key: Value, _ value: Value, toAddress object: ObjectID, at node: NodeID) {
    guard let address = ownField(known.address, of: object) else { return }
    let hasQuery = values.texts(of: address).contains { text in
      text.contains { if case .known(let part) = $0 { part.contains("?") } else { false } }
    }
    var text = concatenate(address, values.string(hasQuery ? "&" : "?"), at: node)
    text = concatenate(text, key, at: node)
    text = concatenate(text, values.string("="), at: node)
    setField(
      known.address, of: object,
      to: concatenate(text, encodeAddressPart(value, by: .encodeURIComponent, at: node), at: node))
  }

  private mutating func part(_ name: String, ofAddress address: Value) -> Value {
    guard case .known(let start)? = values.texts(of: address).first?.first, let scheme = start.firstRange(of: "://")
    else {
      return Value(.unknown, address.flow)
    }
    let rest = start[scheme.upperBound...]
    let host = rest.prefix { !"/?#".contains($0) }
    switch name {
    case "protocol": return values.string(start[..<scheme.lowerBound].lowercased() + ":")
    case "origin" where host.count < rest.count: return values.string(String(start[..<scheme.upperBound]) + host)
    case "host", "hostname":
      if host.count < rest.count { return values.string(String(host)) }
      return values.onlyText(of: address) == nil ? Value(.unknown, address.flow) : values.string(String(host))
    default: return Value(.unknown, address.flow)
    }
  }

  private mutating func replacingFront(of text: Value, upTo mark: String, by front: String, keeps tail: String) -> Value
  {
    replacing(text) { start in
      start.firstRange(of: mark).map { front + tail + start[$0.upperBound...] }
    }
  }

  private mutating func replacingHost(of text: Value, by host: Value) -> Value {
    guard let pieces = values.texts(of: text).first, case .known(let start)? = pieces.first,
      let scheme = start.firstRange(of: "://")
    else { return Value(.unknown, flows.join(text.flow, host.flow)) }
    let rest = start[scheme.upperBound...].drop { !"/?#".contains($0) }
    var result = concatenate(values.string(String(start[..<scheme.upperBound])), host, at: tree.root)
    result = concatenate(result, values.string(String(rest)), at: tree.root)
    for piece in pieces.dropFirst() { result = concatenate(result, value(of: piece), at: tree.root) }
    return result
  }

  /// A text with another known beginning.
  private mutating func replacing(_ text: Value, _ change: (String) -> String?) -> Value {
    guard let pieces = values.texts(of: text).first, case .known(let start)? = pieces.first, let new = change(start)
    else {
      return text
    }
    var result = values.string(new)
    for piece in pieces.dropFirst() { result = concatenate(result, value(of: piece), at: tree.root) }
    return result
  }
}
