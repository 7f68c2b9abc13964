/// How a report for people looks.
public struct TextStyle: Sendable {
  /// Whether to use colors.
  public let usesColor: Bool
  /// Whether to show findings and what could not be reviewed only, without verdicts and summary.
  public let isQuiet: Bool
  /// Whether to list all files that were reviewed.
  public let showsFiles: Bool
  /// How long the review took, or nil to leave that out.
  public let duration: Duration?

  /// A style.
  public init(usesColor: Bool = false, isQuiet: Bool = false, showsFiles: Bool = false, duration: Duration? = nil) {
    (self.usesColor, self.isQuiet, self.showsFiles, self.duration) = (usesColor, isQuiet, showsFiles, duration)
  }
}
