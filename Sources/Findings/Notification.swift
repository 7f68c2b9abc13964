/// Something that happened during a review and is no finding about the code, such as a file that could not be read.
public struct Notification: Sendable, Hashable {
  public let kind: Kind
  /// What happened and what to do, as a clause.
  public let text: String
  /// The path that it is about, as the user gave or would recognise it.
  public let path: String?
  /// The place in an artifact, where there is one.
  public let location: Location?

  public init(_ kind: Kind, _ text: String, path: String? = nil, location: Location? = nil) {
    (self.kind, self.text, self.path, self.location) = (kind, text, path, location)
  }

  /// What kind of thing happened; the raw value names it in SARIF.
  public enum Kind: String, Sendable, CaseIterable {
    /// A path does not exist, or cannot be read.
    case unreadable
    /// A path leaves the submission's folder.
    case outsideSubmission = "outside-submission"
    /// The bytes are no text.
    case notText = "not-text"
    /// A file, or its syntax tree, is larger than the limits allow.
    case tooLarge = "too-large"
    /// A part of a script could not be understood, and rules did not see it.
    case partlyAnalysed = "partly-analysed"
    /// The syntax of a script could not be decided within the limits.
    case undecidedSyntax = "undecided-syntax"
    /// `action.json` is broken; the scripts are reviewed all the same.
    case invalidManifest = "invalid-manifest"
    /// Something in `action.json` is not as the format says; the rest counts.
    case questionableManifest = "questionable-manifest"
    /// Nothing to review was found.
    case nothingToReview = "nothing-to-review"
    /// Information that changes no verdict.
    case information

    /// Whether something that should have been reviewed was not.
    public var meansIncomplete: Bool { self != .information && self != .questionableManifest }
  }
}
