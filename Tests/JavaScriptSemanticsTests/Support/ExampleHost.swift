import JavaScriptSemantics

extension FlowLabels {
  static let secret = FlowLabels(rawValue: 1)
  static let name = FlowLabels(rawValue: 2)
  static let answer = FlowLabels(rawValue: 4)
}

/// A small host: `vault.secret` and `vault.name` hold data, `show` takes them, and `web` sends them.
struct ExampleHost: HostModel {
  func data(at path: GlobalPath) -> HostData? {
    guard path.members.first == "vault", path.members.count <= 2 else { return nil }
    guard let member = path.members.dropFirst().first else { return HostData([.secret, .name], hasMembers: true) }
    return HostData(member == "secret" ? .secret : .name)
  }

  func function(at path: GlobalPath) -> HostFunction? { Self.functions[path.description] }

  private static let functions: [String: HostFunction] = [
    "show": .effect, "web.send": .request, "web.addHeader": .addHeader, "web.addParameter": .addParameter,
    "web.clearHeaders": .clearHeaders, "web.clearParameters": .clearParameters, "web.header": .readHeader,
    "web.answerHeader": .answerPart, "keep": .setState, "kept": .getState, "encode": .encodeBase64,
    "decode": .decodeBase64, "hash": .digest, "convert": .transform, "names": .source(.name),
  ]

  func labels(ofMember name: String, of data: FlowLabels) -> FlowLabels {
    data.contains(.answer) && isSecret(member: name) ? data.union(.secret) : data
  }

  var answerLabels: FlowLabels { .answer }
  var labelsHiddenByMask: FlowLabels { .secret }

  func isSecret(member name: String) -> Bool { name == "secret" }

  func isTelling(_ name: String) -> Bool { name.hasPrefix("told") }

  func labels(ofAnswerTo request: HostRequest) -> FlowLabels { .answer }
}
