import Findings
import Source

/// How a run of the program went, as SARIF tells it.
struct ReviewInvocation {
  private let run: ReviewRun
  private let artifacts: ArtifactTable

  /// The invocation that made `run`.
  init(_ run: ReviewRun, artifacts: ArtifactTable) { (self.run, self.artifacts) = (run, artifacts) }

  /// The value of an element of `run.invocations`.
  var json: JSONValue {
    let notifications =
      run.submissions.flatMap { submission in submission.notifications.map { notification($0, in: submission) } }
      + run.notifications.map { notification($0, in: nil) }
    return .object([
      "commandLine": .string((["action-review"] + run.arguments.map(Self.shellWord)).joined(separator: " ")),
      "arguments": .array(run.arguments.map(JSONValue.string)),
      "executionSuccessful": .boolean(isSuccessful),
      "toolExecutionNotifications": .array(notifications),
    ])
  }

  /// Whether everything was reviewed; a run that reviewed no file failed, too.
  private var isSuccessful: Bool { run.isComplete && run.submissions.contains { !$0.artifacts.isEmpty } }

  private func notification(_ notification: Findings.Notification, in submission: ReviewedSubmission?) -> JSONValue {
    let place = notification.location.flatMap { location in submission?.place(of: location) }
    let location =
      place.map { artifacts.location($0) }
      ?? notification.path.map { path in
        .object(["physicalLocation": .object(["artifactLocation": artifacts.location(path)])])
      }
    return .object([
      "descriptor": .object([
        "id": .string(notification.kind.rawValue), "index": notification.kind.index.map(JSONValue.integer),
      ]),
      "level": .string(notification.kind.level),
      "message": MessageString.message(notification.text),
      "locations": location.map { [$0] },
    ])
  }

  /// The argument as a shell reads it.
  private static func shellWord(_ argument: String) -> String {
    let isPlain = !argument.isEmpty && argument.unicodeScalars.allSatisfy(plainCharacters.contains)
    return isPlain ? argument : "'\(argument.replacing("'", with: "'\\''"))'"
  }

  private static let plainCharacters = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/=,:@%+".unicodeScalars)
}

extension Findings.Notification.Kind {
  /// The kind as an element of `tool.driver.notifications`.
  var descriptor: JSONValue {
    .object([
      "id": .string(rawValue),
      "shortDescription": MessageString.message(summary),
      "defaultConfiguration": .object(["level": .string(level)]),
    ])
  }

  /// By SARIF, a notification of level `error` means that the run failed.
  fileprivate var level: String { meansIncomplete ? "error" : self == .questionableManifest ? "warning" : "note" }

  fileprivate var index: Int? { Self.allCases.firstIndex(of: self) }

  private var summary: String {
    switch self {
    case .unreadable: "a path does not exist, or cannot be read"
    case .outsideSubmission: "a path leaves the submission's folder"
    case .notText: "a file is no UTF-8 text"
    case .tooLarge: "a file is larger than the limits allow"
    case .partlyAnalysed: "a part of a script could not be understood, and rules did not see it"
    case .undecidedSyntax: "the syntax of a script could not be decided within the limits"
    case .invalidManifest: "the manifest is broken; the scripts were reviewed all the same"
    case .questionableManifest: "something in the manifest is not as the format says"
    case .nothingToReview: "nothing to review was found"
    case .information: "information that changes no verdict"
    }
  }
}
