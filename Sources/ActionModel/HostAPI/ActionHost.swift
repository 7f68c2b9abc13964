public import JavaScriptSemantics

/// The platform as the execution of a script knows it: where data come from, and what its functions do with them.
public struct ActionHost: HostModel {
  public init() {}

  public func data(at path: GlobalPath) -> HostData? {
    guard path.members.first == "metadata" else { return nil }
    switch (path.members.count, path.members.dropFirst().first) {
    case (1, _): return HostData([.credential, .account, .parameter], hasMembers: true)
    case (2, "account"): return HostData([.credential, .account], hasMembers: true)
    case (2, "parameters"): return HostData(.parameter, hasMembers: true)
    case (_, "account"):
      let isSecret = path.members.last.map(CredentialNames.isSecretField) ?? true
      return HostData(isSecret ? [.credential, .account] : .account)
    case (_, "parameters"): return HostData(.parameter)
    default: return nil
    }
  }

  public func function(at path: GlobalPath) -> HostFunction? {
    if path.members.count == 2, let known = Self.functions[path.members[0]]?[path.members[1]] { return known }
    // A function of httprequest whose name is not known is taken for one that sends something.
    if path.members.first == "httprequest", path.isLastUnknown { return .request }
    return path.members.first.map(Self.otherNetworkAPIs.contains) == true ? .source(.answer) : nil
  }

  public func labels(ofMember name: String, of data: FlowLabels) -> FlowLabels {
    if data.contains(.credential), CredentialNames.isHarmless(name) { return data.subtracting(.credential) }
    guard !data.isDisjoint(with: [.answer, .tokenAnswer]) else { return data }
    let rest = data.subtracting(.tokenAnswer).union(.answer)
    let isSecret = data.contains(.tokenAnswer) ? CredentialNames.isSecretField(name) : CredentialNames.isSecret(name)
    return isSecret ? rest.union(.credential) : rest
  }

  public var answerLabels: FlowLabels { .answer }

  public var labelsHiddenByMask: FlowLabels { .secret }

  public func isSecret(member name: String) -> Bool { CredentialNames.isSecretField(name) }

  public func isTelling(_ name: String) -> Bool { CredentialRole(of: name) != nil }

  public func labels(ofAnswerTo request: HostRequest) -> FlowLabels {
    let asksForToken = request.addressTexts.contains { text in
      text.contains { piece in
        guard case .known(let part) = piece else { return false }
        return Self.asksForToken(part)
      }
    }
    return asksForToken ? [.answer, .tokenAnswer] : .answer
  }

  /// Whether a part of an address asks for a token: its path ends with `token`, `login`, or a word like them.
  private static func asksForToken(_ address: String) -> Bool {
    let slash = UInt8(ascii: "/")
    let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let end = path.lastIndex(where: { $0 != slash }) else { return false }
    let start = path[...end].lastIndex(of: slash).map { path.index(after: $0) } ?? path.startIndex
    let last = address[start...end].lowercased()
    return tokenPaths.contains(last) || last.hasSuffix("token")
  }

  private static let tokenPaths: Set<String> = [
    "token", "tokens", "login", "signin", "sign-in", "sessions", "session", "authenticate", "logon", "gettoken",
    "access_token", "auth",
  ]

  /// Other ways to send requests, whose result is an answer and not what was sent.
  private static let otherNetworkAPIs: Set<String> = ["fetch", "axios", "$", "jQuery", "superagent", "got", "ky"]

  /// What functions do, by object and name, where they do more than to take or give something that is not followed.
  private static let functions: [String: [String: HostFunction]] = {
    var functions: [String: [String: HostFunction]] = [
      "httprequest": [
        "get": .request, "post": .request, "put": .request, "patch": .request, "delete": .request,
        "addHeader": .addHeader, "addParameter": .addParameter, "clearHeaders": .clearHeaders,
        "clearParameters": .clearParameters, "getHeader": .readHeader, "getResponseHeader": .answerPart,
      ],
      "DOMO": [
        "b64EncodeUnicode": .encodeBase64, "b64DecodeUnicode": .decodeBase64, "hmacSHA1": .digest,
        "hmacSHA256": .digest, "md5": .digest, "setState": .setState, "getState": .getState,
        "getJWT": .source(.credential), "parseXML": .transform, "queryData": .source(.rows),
        "getDataset": .source(.rows),
      ],
      "sql": ["select": .source(.rows)],
      "aws": ["get": .source(.answer)],
    ]
    for function in HostAPI.functions where functions[function.object]?[function.name] == nil {
      functions[function.object, default: [:]][function.name] = .effect
    }
    return functions
  }()
}
