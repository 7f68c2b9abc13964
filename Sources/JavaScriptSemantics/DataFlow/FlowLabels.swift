/// Kinds of data whose way through a script is followed, as a set. The host model gives the bits their meaning.
public struct FlowLabels: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }
}
