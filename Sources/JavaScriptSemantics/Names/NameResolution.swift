import JavaScriptSyntax

/// Connects each use of a name with the binding that it means.
///
/// It visits scopes and uses in source order and keeps, for each name, the innermost binding in sight; so a use costs the
/// same however deep it is nested.
struct NameResolution {
  private let builder: ScopeBuilder
  private(set) var bindings: [Binding]
  private(set) var references: [Reference]
  private let bindingsOfScope: Groups
  private var inSight: [UInt32]
  private var shadowed: [UInt32]
  private var open: [OpenScope] = []

  private struct OpenScope {
    let id: ScopeID
    let end: UInt32
    /// The innermost scope up to here that can change what names mean, by its place in the stack.
    let dynamicDepth: Int
    /// The innermost function that has `arguments`.
    let argumentsScope: ScopeID?
  }

  init(_ builder: ScopeBuilder) {
    self.builder = builder
    bindings = builder.bindings
    references = builder.references
    bindingsOfScope = Groups(count: builder.scopes.count, members: builder.bindings.map { $0.scope.rawValue })
    inSight = [UInt32](repeating: .max, count: builder.names.count)
    shadowed = [UInt32](repeating: .max, count: builder.bindings.count)
  }

  mutating func resolve() {
    let argumentsName = builder.names.lookUp("arguments")
    var argumentsOfScope: [ScopeID: BindingID] = [:]
    var depthOfScope = [Int](repeating: 0, count: builder.scopes.count)
    var nextScope = 0
    for index in references.indices {
      let number = references[index].node.rawValue
      while nextScope < builder.scopes.count, builder.scopeStarts[nextScope] <= number {
        leaveScopes(endingAt: builder.scopeStarts[nextScope])
        enter(ScopeID(nextScope))
        depthOfScope[nextScope] = open.count - 1
        nextScope += 1
      }
      leaveScopes(endingAt: number)
      let name = references[index].name
      let binding = inSight[Int(name.rawValue)]
      let dynamicDepth = open.last?.dynamicDepth ?? -1
      if binding != .max {
        references[index].binding = BindingID(Int(binding))
        references[index].isDynamic = dynamicDepth > depthOfScope[bindings[Int(binding)].scope.index]
      } else if name == argumentsName, let scope = open.last?.argumentsScope {
        references[index].binding = argumentsBinding(name, in: scope, known: &argumentsOfScope)
      } else {
        references[index].isDynamic = dynamicDepth >= 0
      }
    }
  }

  private mutating func argumentsBinding(
    _ name: NameID, in scope: ScopeID, known: inout [ScopeID: BindingID]
  ) -> BindingID {
    if let binding = known[scope] { return binding }
    let binding = BindingID(bindings.count)
    bindings.append(Binding(name: name, kind: .arguments, scope: scope, declaration: nil))
    known[scope] = binding
    return binding
  }

  private mutating func enter(_ id: ScopeID) {
    let scope = builder.scopes[id.index]
    for binding in bindingsOfScope[id.index] {
      let name = Int(bindings[Int(binding)].name.rawValue)
      shadowed[Int(binding)] = inSight[name]
      inSight[name] = binding
    }
    let outer = open.last
    open.append(
      OpenScope(
        id: id, end: builder.scopeEnds[id.index],
        dynamicDepth: scope.isDynamic ? open.count : outer?.dynamicDepth ?? -1,
        argumentsScope: scope.kind == .function ? id : outer?.argumentsScope))
  }

  private mutating func leaveScopes(endingAt number: UInt32) {
    while let innermost = open.last, innermost.end <= number {
      for binding in bindingsOfScope[innermost.id.index].reversed() {
        inSight[Int(bindings[Int(binding)].name.rawValue)] = shadowed[Int(binding)]
      }
      open.removeLast()
    }
  }
}
