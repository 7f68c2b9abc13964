import JavaScriptSyntax

extension Interpreter {
  /// The members that stand for all of an object of data, such as an account: those that the script itself names;
  /// nil if it names no secret one, so that any may be meant, or if the object holds no data.
  mutating func representativeFields(of path: PathID) -> [NameID]? {
    guard let data = facts(of: path).data, data.hasMembers, !data.labels.isDisjoint(with: host.labelsHiddenByMask),
      facts(of: member(known.value, of: path)).data != nil
    else { return nil }
    if let known = representatives { return known.isEmpty ? nil : known }
    var fields: [NameID] = []
    var hasSecret = false
    let candidates =
      Array(tree.nodes(of: .propertyIdentifier)) + Array(tree.nodes(of: .shorthandPropertyIdentifierPattern))
      + tree.nodes(of: .stringFragment).filter { isIndex($0) }
    for node in candidates where tree.bytes(of: node).count <= Self.fieldLength && fields.count < Self.fieldLimit {
      let text = tree.name(of: node)
      guard host.isSecret(member: text) || Self.harmlessFields.contains(text) else { continue }
      let name = intern(text)
      guard !fields.contains(name) else { continue }
      fields.append(name)
      hasSecret = hasSecret || host.isSecret(member: text)
    }
    representatives = hasSecret ? fields : []
    return hasSecret ? fields : nil
  }

  /// Whether a part of a string stands in brackets behind an object: `account['token']`.
  private func isIndex(_ fragment: NodeID) -> Bool {
    guard let string = tree.parent(of: fragment), tree.kind(of: string) == .string else { return false }
    return tree.field(of: string) == .index
  }

  private static let harmlessFields: Set<String> = ["username", "region", "instance", "domain", "subdomain", "company"]
  /// Bytes of a name that can be that of a field.
  private static let fieldLength = 32
  private static let fieldLimit = 16
}
