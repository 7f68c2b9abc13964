import ActionModel
import Hosts
import JavaScriptSemantics
import Source

/// Looks in what goes to the own service for an address of a foreign host to which the service is to send something.
struct ForwardingSearch {
  let own: OwnHosts
  let execution: Execution

  /// The foreign host that a request tells the own service to call, or nil.
  func foreignHost(in request: Execution.Request) -> String? {
    let address = request.request.addressTexts
    var found: [(key: String, host: String)] = []
    for parameter in request.request.parameters {
      guard let name = parameter.name else { continue }
      if let host = foreignHosts(in: execution.texts(of: parameter.value)).first?.host { found.append((name, host)) }
    }
    found += foreignHosts(in: address, isDestination: true)
    found += foreignHosts(in: execution.texts(of: request.request.body))
    guard !found.isEmpty else { return nil }
    let path = text(address).prefix { $0 != "?" }.lowercased()
    let isSubscription = Self.forwardingWords.contains { path.holds($0) }
    return found.first { isForwarding($0.key, isSubscription: isSubscription) }?.host
  }

  /// Whether a value of this name is an address to which a service sends something.
  private func isForwarding(_ key: String, isSubscription: Bool) -> Bool {
    let key = key.lowercased().filter { $0.isLetter }
    if Self.forwardingWords.contains(where: { key.holds($0) }) { return true }
    return isSubscription && Self.addressWords.contains { key.holds($0) }
  }

  private static let forwardingWords: [StaticString] = [
    "webhook", "callback", "redirect", "notify", "notification", "postback", "forward", "hook", "pingback", "returnurl",
    "deliver", "subscriberurl", "relay", "mirror", "replyurl", "responseurl", "eventurl", "targeturl", "pushurl",
    "exporturl", "destinationurl",
  ]
  private static let addressWords: [StaticString] = ["url", "uri", "endpoint", "target", "address", "destination"]

  /// The first of several texts, with a blank for each part that is not known, and percent-decoded.
  private func text(_ texts: [[TextPiece]]) -> String {
    let pieces = texts.first ?? []
    let text = pieces.map { piece in if case .known(let part) = piece { part } else { " " } }.joined()
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    return text.replacing("%3A", with: ":").replacing("%3a", with: ":").replacing("%2F", with: "/").replacing(
      "%2f", with: "/")
  }

  /// Whether a part can hold the beginning of an address, as it stands or percent-encoded.
  private static func mayNameHost(_ piece: TextPiece) -> Bool {
    guard case .known(let text) = piece else { return false }
    return text.holds("://") || text.holds("%")
  }

  /// The addresses of foreign hosts in the first of several texts, each with the name in front of it.
  private func foreignHosts(in texts: [[TextPiece]], isDestination: Bool = false) -> [(key: String, host: String)] {
    guard texts.first?.contains(where: { Self.mayNameHost($0) }) == true else { return [] }
    let text = text(texts)
    var found: [(key: String, host: String)] = []
    var rest = text[...]
    // Where a request goes itself is no address that it tells.
    if isDestination, text.hasPrefix("http"), let scheme = rest.firstRange(ofBytes: "://") {
      rest = rest[scheme.upperBound...]
    }
    while let scheme = rest.firstRange(ofBytes: "://"), found.count < Self.addressLimit {
      let start = rest[..<scheme.lowerBound].lastIndex { !$0.isLetter }.map { rest.index(after: $0) } ?? rest.startIndex
      let address = rest[start...].prefix { !" \"'\\,&<>".contains($0) }
      let front = text[..<start].suffix(Self.keyReach)
      rest = rest[scheme.upperBound...]
      guard let host = WebAddress(parsing: String(address))?.host, !host.isEmpty, !own.contains(host: host),
        RegistrableDomain.of(host: host) != Self.platform
      else { continue }
      found.append((key: Self.key(at: front), host: host))
    }
    return found
  }

  /// The names in front of a value: `"callback":{"url":"` gives both.
  private static func key(at front: Substring) -> String {
    let end = front.lastIndex { ",;}&?\n".contains($0) }.map { front.index(after: $0) } ?? front.startIndex
    return String(front[end...])
  }

  /// The platform's own domain: its addresses take answers of logins.
  private static let platform = "domo.com"
  /// Addresses in one text that are looked at.
  private static let addressLimit = 64
  /// Characters in front of an address in which its name is looked for.
  private static let keyReach = 120
}
