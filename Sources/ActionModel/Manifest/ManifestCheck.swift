import JavaScriptSyntax
import Source

/// Compares an `action.json` with its shape.
struct ManifestCheck {
  private let document: ManifestDocument
  private(set) var problems: [ActionManifest.Problem] = []

  init(_ document: ManifestDocument) { self.document = document }

  /// Notes what in `node` is not as `shape` says; `path` names the value in messages.
  ///
  /// The recursion is as deep as the shape, not as the text.
  mutating func check(_ node: NodeID, against shape: ManifestShape, path: String) {
    switch (shape, document.kind(of: node)) {
    case (.any, _), (.string, .string), (.boolean, .boolean): break
    case (.choice(let values), .string): checkChoice(node, values: values, path: path)
    case (.list(let element), .list):
      for (index, child) in document.elements(of: node).enumerated() {
        check(child, against: element, path: "\(path)[\(index)]")
      }
    case (.object(let keys), .object): checkMembers(of: node, keys: keys, path: path)
    default:
      note("\(path) is \(document.kind(of: node).rawValue); make it \(shape.expectation)", at: node)
    }
  }

  private mutating func checkChoice(_ node: NodeID, values: [String], path: String) {
    guard let value = document.string(node), !values.contains(value) else { return }
    let proposal =
      Spelling.closest(to: value, in: values).map { "did you mean \"\($0)\"?" }
      ?? "write \(ManifestShape.choice(values).expectation)"
    note("\(path) is \"\(value)\", which means nothing; \(proposal)", at: node)
  }

  private mutating func checkMembers(of node: NodeID, keys: [String: ManifestShape], path: String) {
    var seen: Set<String> = []
    let prefix = path == Self.rootPath ? "" : path + "."
    for member in document.members(of: node) {
      if !seen.insert(member.name).inserted {
        note("\"\(prefix)\(member.name)\" is there more than once, and the last one counts; remove one", at: member.key)
      }
      if let shape = keys[member.name] {
        check(member.value, against: shape, path: prefix + member.name)
      } else {
        let proposal =
          Spelling.closest(to: member.name, in: keys.keys.sorted()).map { "did you mean \"\($0)\"?" }
          ?? "remove it, or write one of \(keys.keys.sorted().map { "\"\($0)\"" }.joined(separator: ", "))"
        note("\"\(prefix)\(member.name)\" is no key of the format; \(proposal)", at: member.key)
      }
    }
  }

  private mutating func note(_ text: String, at node: NodeID) {
    problems.append(ActionManifest.Problem(text: text, range: document.range(of: node)))
  }

  /// How messages call the outermost value.
  static let rootPath = "the outermost value"
}
