public import JavaScriptSyntax

/// The number of a scope; 0 is the global scope.
public struct ScopeID: Hashable, Sendable {
  public let rawValue: UInt32

  init(_ rawValue: Int) { self.rawValue = UInt32(rawValue) }

  var index: Int { Int(rawValue) }

  /// The scope of the whole script.
  public static let global = ScopeID(0)
}

/// A region of a script with its own names.
public struct Scope: Sendable {
  public let kind: Kind
  /// The node that the scope covers.
  public let node: NodeID
  /// The scope around it; nil for the global scope.
  public let parent: ScopeID?
  /// Whether the code is strict, by a directive here or around, or inside a class.
  public let isStrict: Bool
  /// Whether names can come from where no analysis sees them: the body of `with`, or a direct `eval` in sloppy code inside.
  public internal(set) var isDynamic: Bool

  public enum Kind: Sendable {
    case global
    /// The parameters and the body of a function or method.
    case function
    /// The same of an arrow function, which has no `this` and no `arguments` of its own.
    case arrowFunction
    /// Holds the name of a function expression or of a class, for the code inside it.
    case ownName
    /// The value of a field of a class, or a static block: `this` is the instance or the class.
    case classInitializer
    case block
    case loop
    case switchBody
    case catchClause
    case with
  }

  /// Whether `var` declarations stop here.
  var holdsVariables: Bool {
    switch kind {
    case .global, .function, .arrowFunction, .classInitializer: true
    default: false
    }
  }
}
