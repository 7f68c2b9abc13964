public import JavaScriptSyntax

/// The number of a binding.
public struct BindingID: Hashable, Sendable {
  public let rawValue: UInt32

  init(_ rawValue: Int) { self.rawValue = UInt32(rawValue) }

  var index: Int { Int(rawValue) }
}

/// A name that a scope declares.
public struct Binding: Sendable {
  public let name: NameID
  public internal(set) var kind: Kind
  public let scope: ScopeID
  /// The identifier of the first declaration; nil for `arguments`.
  public let declaration: NodeID?

  public enum Kind: Sendable {
    case variable, letOrConst, function, parameter, classDeclaration, catchParameter, ownName, importedName
    /// The `arguments` object of a function.
    case arguments
  }
}

/// One place that gives a binding a value.
public struct Definition: Sendable {
  public let binding: BindingID
  /// The identifier that is declared or assigned.
  public let target: NodeID
  /// Where the value comes from.
  public let value: Value

  public enum Value: Sendable, Equatable {
    /// The value of an expression, function or class node.
    case expression(NodeID)
    /// A part of the value of `source`: the declared pattern around the target says which.
    case pattern(source: NodeID)
    /// Anything: a parameter, a loop variable, an update, a caught exception.
    case unknown
  }
}

/// A use of a name as a variable.
public struct Reference: Sendable {
  public let node: NodeID
  public let name: NameID
  public let scope: ScopeID
  public let access: Access
  /// What the name means; nil when no scope declares it, and it is a global or nothing at all.
  public internal(set) var binding: BindingID?
  /// Whether a `with` or a direct `eval` between the use and the meaning may give it another one.
  public internal(set) var isDynamic = false

  public enum Access: Sendable { case read, write, readWrite, typeOf, delete }
}
