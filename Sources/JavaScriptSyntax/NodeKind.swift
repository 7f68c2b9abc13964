/// The kind of a syntax node, by the grammar's own number.
public struct NodeKind: Hashable, Sendable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A part that the parser could not understand.
  public static let error = NodeKind(rawValue: 0)
}

/// The role of a node in its parent, by the grammar's own number.
public struct Field: Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// No named role.
  public static let none = Field(rawValue: 0)
}
