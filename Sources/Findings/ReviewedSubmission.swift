public import Source

/// One file of a submission as it was reviewed.
public struct ReviewedArtifact: Sendable {
  /// The path for reports, with `/`, relative to where the review was started; it may begin with `../` or `/`.
  public let path: String
  public let role: Role
  /// The block that the script implements: `authentication`, `processing` or `discovery`; nil if unknown or no script.
  public let block: String?
  public let byteCount: Int
  /// Nil if nobody asked for it.
  public let digest: Digest?
  /// The text, or nil for a picture and for what is no text. Reports count positions in it.
  public let source: SourceText?
  /// The text with secrets masked, byte for byte, as reports show it.
  public let shownSource: SourceText?

  /// - Parameter secrets: the ranges that no report may show.
  public init(
    path: String, role: Role, block: String?, byteCount: Int, digest: Digest?, source: SourceText?,
    secrets: [SourceRange] = []
  ) {
    (self.path, self.role, self.block) = (path, role, block)
    (self.byteCount, self.digest, self.source) = (byteCount, digest, source)
    shownSource = secrets.isEmpty ? source : source?.masking(secrets)
  }

  public enum Role: String, Sendable { case script, manifest, icon }
}

/// The result of the review of one submission.
public struct ReviewedSubmission: Sendable {
  /// The path of the submission for reports: a script, or a folder with `action.json`.
  public let path: String
  public let artifacts: [ReviewedArtifact]
  /// In the order of artifact, range and rule.
  public let findings: [Finding]
  public let notifications: [Notification]
  /// The requests of all scripts, in the order of their places.
  public let egress: [EgressEntry]

  public init(
    path: String, artifacts: [ReviewedArtifact], findings: [Finding], notifications: [Notification],
    egress: [EgressEntry] = []
  ) {
    (self.path, self.artifacts, self.findings, self.notifications) = (path, artifacts, findings, notifications)
    self.egress = egress
  }

  /// Whether all that should have been reviewed was.
  public var isComplete: Bool { !notifications.contains { $0.kind.meansIncomplete } }
}

/// Everything that one run of the program reviewed.
public struct ReviewRun: Sendable {
  /// In the order of their paths.
  public let submissions: [ReviewedSubmission]
  /// The rules that ran, in the catalog's order.
  public let rules: [RuleMetadata]
  /// What belongs to no submission, such as a path that does not exist.
  public let notifications: [Notification]
  /// Arguments of the command, for the record in reports.
  public let arguments: [String]

  public init(
    submissions: [ReviewedSubmission], rules: [RuleMetadata], notifications: [Notification], arguments: [String]
  ) {
    (self.submissions, self.rules) = (submissions, rules)
    (self.notifications, self.arguments) = (notifications, arguments)
  }

  /// Whether all that should have been reviewed was, and there was something to review.
  public var isComplete: Bool {
    !notifications.contains { $0.kind.meansIncomplete } && submissions.allSatisfy(\.isComplete)
  }
}
