/// Something in the reviewed files that no report may show.
public struct Secret: Sendable, Hashable {
  /// Where it, or a literal with it, stands.
  public let location: Location
  /// The secret itself. It must not reach a report, a log or a stored file.
  public let text: String

  public init(at location: Location, text: String) { (self.location, self.text) = (location, text) }
}
