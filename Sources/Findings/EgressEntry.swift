/// A request of a script: which data go where.
public struct EgressEntry: Sendable, Hashable {
  /// Where the script sends it.
  public let location: Location
  /// The function that sends it, such as `httprequest.post`.
  public let function: String
  /// The hosts or domains that it can go to, or words for what names them.
  public let destinations: [Destination]
  /// What goes along, such as "a credential", most telling first; empty if nothing that is followed does.
  public let data: [String]

  public init(location: Location, function: String, destinations: [Destination], data: [String]) {
    (self.location, self.function, self.destinations, self.data) = (location, function, destinations, data)
  }

  /// A place that a request can go to.
  public struct Destination: Sendable, Hashable {
    public let name: String
    /// Whether it belongs to the action's own service; nil if that cannot be told.
    public let isOwn: Bool?

    public init(_ name: String, isOwn: Bool?) { (self.name, self.isOwn) = (name, isOwn) }
  }
}
