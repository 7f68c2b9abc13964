/// A constant that a script holds data against.
public struct Comparison: Sendable, Hashable {
  public let kind: Kind
  /// The constant, or the source of a regular expression.
  public let text: String

  /// How the data are held against it.
  public enum Kind: Sendable, Hashable {
    /// They are the constant, or one of a list.
    case equality
    case prefix, suffix, part
    case pattern
  }
}
