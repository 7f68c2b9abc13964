/// What a report says about the program that made it.
public struct ToolDescription: Sendable {
  /// The version of the program, by the rules of semantic versioning.
  public let version: String
  /// The absolute URI of the folder with the documents of the rules, with a slash at its end; nil if they have none.
  public let documentation: String?

  /// A description.
  public init(version: String, documentation: String? = nil) {
    (self.version, self.documentation) = (version, documentation)
  }
}
