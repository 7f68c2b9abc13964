/// A member of the global object in canonical form: `window["XMLHttpRequest"]`, `globalThis?.XMLHttpRequest` and
/// `XMLHttpRequest` are all `XMLHttpRequest`; the global object itself is the empty path.
public struct GlobalPath: Hashable, Sendable, CustomStringConvertible {
  public let members: [String]

  public init(_ members: [String]) { self.members = members }

  /// The global object.
  public static let globalObject = GlobalPath([])

  /// The path of a member of what this path names; names of the global object itself are the empty path again.
  public func member(_ name: String) -> GlobalPath {
    members.isEmpty && Self.globalObjectNames.contains(name) ? .globalObject : GlobalPath(members + [name])
  }

  /// Whether the name of the member is not known.
  public var isLastUnknown: Bool { members.last == FieldNames.restText }

  /// `XMLHttpRequest.prototype`.
  public var description: String { members.isEmpty ? "the global object" : members.joined(separator: ".") }

  /// The names by which browsers and other hosts know the global object.
  public static let globalObjectNames = [
    "window", "self", "globalThis", "frames", "top", "parent", "global",
  ]
}
