public import Source

/// A range in one artifact of a submission.
public struct Location: Sendable, Hashable, Comparable {
  /// The index of the artifact in its submission.
  public let artifact: Int
  /// Byte offsets in the artifact's text.
  public let range: SourceRange

  public init(artifact: Int, range: SourceRange) { (self.artifact, self.range) = (artifact, range) }

  public static func < (left: Self, right: Self) -> Bool {
    (left.artifact, left.range) < (right.artifact, right.range)
  }
}

/// A location with a clause that says what is there.
public struct AnnotatedLocation: Sendable, Hashable {
  public let location: Location
  public let text: String

  public init(_ location: Location, _ text: String) { (self.location, self.text) = (location, text) }
}
