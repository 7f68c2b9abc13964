/// A change of the text that removes a finding.
public struct Fix: Sendable, Hashable {
  /// What the change does, as a clause: "insert 'use strict'".
  public let description: String
  /// Whether the change cannot alter what the action does except for the better.
  public let isSafe: Bool
  /// Replacements in source order; they do not overlap.
  public let edits: [Edit]

  public init(_ description: String, isSafe: Bool, edits: [Edit]) {
    (self.description, self.isSafe, self.edits) = (description, isSafe, edits)
  }

  /// The replacement of the text at a location; an empty range inserts.
  public struct Edit: Sendable, Hashable {
    public let location: Location
    public let replacement: String

    public init(_ location: Location, replacement: String) {
      (self.location, self.replacement) = (location, replacement)
    }
  }
}
