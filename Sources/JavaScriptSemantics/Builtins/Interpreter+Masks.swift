import JavaScriptSyntax
import Source

/// What counts as hiding a secret: showing a few of its characters, or replacing it.
extension Interpreter {
  /// Whether so little of a text is taken that it is a mask: its last four characters, or its first.
  func isMask(_ method: String, _ arguments: ValueList, at node: NodeID) -> Bool {
    let numbers = arguments.known.map { numeric($0) }
    switch (method, numbers.count) {
    case ("slice", 1), ("substr", 1):
      if let start = numbers[0] { return start < 0 && start >= -Self.maskedLength }
    case ("slice", 2), ("substring", 2):
      if let start = numbers[0], let end = numbers[1], start >= 0, end >= 0 { return end - start <= Self.maskedLength }
    case ("substr", 2):
      if let length = numbers[1] { return length <= Self.maskedLength }
    default: break
    }
    return startsNearEnd(node)
  }

  /// Whether a replacement is there to hide what it replaces.
  func isMask(_ text: String) -> Bool {
    let lower = text.lowercased()
    return text.holds("**") || text.holds("••") || !text.isEmpty && text.allSatisfy { "*xX•#".contains($0) }
      || Self.maskWords.contains { lower.holds($0) }
  }

  private static let maskWords: [StaticString] = ["redact", "hidden", "mask", "removed", "secret", "…"]

  /// `text.length - 4`
  private func startsNearEnd(_ call: NodeID) -> Bool {
    guard let list = tree.child(.arguments, of: call), let start = tree.firstNamedChild(of: list),
      tree.kind(of: start) == .binaryExpression, tree.hasChild(.minus, in: start),
      let right = tree.child(.right, of: start), let count = tree.numberValue(of: right),
      let left = tree.child(.left, of: start), let property = tree.child(.property, of: left)
    else { return false }
    return tree.isText("length", of: property) && count <= Self.maskedLength
  }

  /// Characters that may be shown of a secret.
  private static let maskedLength = 6.0
}
