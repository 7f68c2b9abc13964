import JavaScriptSyntax

/// What an expression can yield: a shape, and the data that are in it.
public struct Value: Hashable, Sendable {
  /// The number of the shape.
  public internal(set) var shape: ShapeID
  /// What it was made of.
  public internal(set) var flow: FlowID

  init(_ shape: ShapeID, _ flow: FlowID = .none) { (self.shape, self.flow) = (shape, flow) }

  /// Nothing is known.
  public static let unknown = Value(.unknown)
  static let undefined = Value(.undefined)
  static let null = Value(.null)
  /// No value at all, such as a property that is not there.
  static let absent = Value(.absent)

  var isAbsent: Bool { shape == .absent }

  func with(_ flow: FlowID) -> Value { Value(shape, flow) }
}

/// The number of a shape in a ``ValueTable``.
public struct ShapeID: Hashable, Sendable {
  public let rawValue: UInt32

  init(_ rawValue: Int) { self.rawValue = UInt32(rawValue) }

  static let absent = ShapeID(0)
  static let unknown = ShapeID(1)
  static let undefined = ShapeID(2)
  static let null = ShapeID(3)
  static let `true` = ShapeID(4)
  static let `false` = ShapeID(5)
}

/// What is known of a value without the data in it.
enum Shape: Sendable {
  case absent, unknown, undefined, null
  case boolean(Bool)
  case number(Double)
  /// A string literal, or a part of a template, whose value is decoded when it is asked for.
  case literal(NodeID)
  /// A computed string, by its number.
  case string(Int32)
  /// The text of the first value and then of the second.
  case concatenation(Value, Value)
  case object(ObjectID)
  /// One of several values: a part of the table's alternatives.
  case union(start: Int32, count: Int32)
}

/// The number of an object.
struct ObjectID: Hashable, Sendable {
  let rawValue: UInt32

  init(_ rawValue: Int) { self.rawValue = UInt32(rawValue) }

  var index: Int { Int(rawValue) }
}
