import JavaScriptSyntax

extension Interpreter {
  // MARK: - Host members

  /// The path of what all strings, arrays or functions inherit.
  mutating func builtinPrototype(_ constructor: String) -> PathID {
    let path = member(intern(constructor), of: .globalObject)
    return member(known.prototype, of: path)
  }

  /// The member called `name` of a member of the global object.
  mutating func readHostMember(_ name: NameID, of path: PathID, at node: NodeID) -> Value {
    if path == .globalObject, known.globalObjectNames.contains(name) {
      return values.object(paths.object(of: .globalObject))
    }
    if let own = ownField(name, of: paths.object(of: path)) { return own }
    if name == known.defaultView, facts(of: path).path.members == ["document"] {
      return Value(globalObjectShape)
    }
    if name == known.rest, path != .globalObject { return Value(.unknown, facts(of: path).value.flow) }
    if let special = specialMember(name, of: path, at: node) { return special }
    guard paths.depth(of: path) < Self.pathLimit else { return .unknown }
    let member = member(name, of: path)
    let facts = facts(of: member)
    record.reads.append(ExecutionRecord.Read(node: node, path: member))
    guard let data = facts.data else { return facts.value }
    let flow = flows.begin(.member(member), labels: data.labels, at: node)
    return data.hasMembers ? facts.value.with(flow) : Value(.unknown, flow)
  }

  /// Names in the longest path that is followed.
  private static let pathLimit = 10

  /// `constructor` and `__proto__`, which lead away from an object.
  private mutating func specialMember(_ name: NameID, of path: PathID, at node: NodeID) -> Value? {
    guard name == known.constructor || name == known.proto else { return nil }
    let isPrototype = paths.name(of: path) == known.prototype
    let isFunction = !Self.namespaces.contains(paths.name(of: path).map { self.name($0) } ?? "")
    if name == known.constructor {
      if isPrototype {
        record.reads.append(ExecutionRecord.Read(node: node, path: paths.parent(of: path)))
        return facts(of: paths.parent(of: path)).value
      }
      return readHostMember(intern(isFunction ? "Function" : "Object"), of: .globalObject, at: node)
    }
    let parentIsPrototype = paths.name(of: paths.parent(of: path)) == known.prototype
    if isPrototype { return nil }
    return facts(of: builtinPrototype(parentIsPrototype || isFunction ? "Function" : "Object")).value
  }

  /// Global objects that are no functions.
  private static let namespaces: Set<String> = [
    "", "JSON", "Math", "Reflect", "Atomics", "console", "metadata", "DOMO", "httprequest", "datagrid", "auth",
    "discovery", "sql", "aws", "account", "parameters",
  ]

  /// The path of a member, a new one if it was never met.
  mutating func member(_ name: NameID, of path: PathID) -> PathID {
    if let known = paths.member(name, of: path) { return known }
    let object = heap.allocate(.host(PathID(paths.objects.count)))
    return paths.add(name, to: path, object: object)
  }

  mutating func facts(of path: PathID) -> PathFacts {
    let index = Int(path.rawValue)
    while pathFacts.count <= index { pathFacts.append(nil) }
    if let facts = pathFacts[index] { return facts }
    var globalPath = GlobalPath.globalObject
    if let last = paths.name(of: path) {
      globalPath = GlobalPath(self.facts(of: paths.parent(of: path)).path.members + [name(last)])
    }
    let facts = PathFacts(globalPath, value: values.object(paths.object(of: path)), host: host)
    pathFacts[index] = facts
    return facts
  }
}
