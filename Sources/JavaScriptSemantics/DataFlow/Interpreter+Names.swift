import JavaScriptSyntax

extension Interpreter {
  /// Records that a constant, or what is made of some, gets a name, if the name is a telling one.
  mutating func note(_ value: Value, named name: NameID, at node: NodeID, isResult: Bool = false) {
    guard mayBeConstant(value), isTelling(name) else { return }
    record.namedValues.append(
      ExecutionRecord.NamedValue(node: node, name: name, value: value, isResult: isResult))
  }

  /// Whether a value is a text or a number, or one of several that may be.
  private func mayBeConstant(_ value: Value) -> Bool {
    switch values[value] {
    case .literal, .string, .number, .concatenation, .union: true
    default: false
    }
  }

  private mutating func isTelling(_ name: NameID) -> Bool {
    let index = Int(name.rawValue)
    while tellingNames.count <= index { tellingNames.append(nil) }
    if let known = tellingNames[index] { return known }
    let isTelling = host.isTelling(self.name(name))
    tellingNames[index] = isTelling
    return isTelling
  }

  /// Records what a function returns, if its name is a telling one.
  mutating func note(_ result: Value, returnedBy function: FunctionID) {
    let node = functions[function].node
    guard mayBeConstant(result), let name = tree.nameOfFunction(node) else { return }
    note(result, named: propertyName(name), at: node, isResult: true)
  }
}

extension SyntaxTree {
  /// The node that names a function: its own name, or that of the variable or property that it is the value of.
  fileprivate func nameOfFunction(_ node: NodeID) -> NodeID? {
    if let name = child(.name, of: node) { return name }
    guard let parent = parent(of: node) else { return nil }
    switch kind(of: parent) {
    case .variableDeclarator: return child(.name, of: parent)
    case .pair: return child(.key, of: parent)
    default: return nil
    }
  }
}
