import ActionModel
import Files
import Findings
import RuleEngine
import Source

/// The result of a review while it grows.
struct SubmissionDraft {
  private let path: String
  private let tellsDigests: Bool
  private var artifacts: [ReviewedArtifact] = []
  private var findings: [Finding] = []
  private var notifications: [Notification]
  private var egress: [EgressEntry] = []
  private var secrets: [Secret] = []

  /// A draft with nothing but what the search for the submission had to say.
  init(_ found: FoundSubmission, tellsDigests: Bool) {
    (path, notifications, self.tellsDigests) = (found.path, found.notifications, tellsDigests)
  }

  /// The index of the artifact that was added last.
  var lastArtifact: Int { artifacts.count - 1 }

  /// The result; texts that no part of it points into are dropped, so that large batches fit into memory.
  var submission: ReviewedSubmission {
    let locations = findings.lazy.map(\.location) + egress.lazy.map(\.location)
    let used = Set(locations.map(\.artifact)).union(notifications.lazy.compactMap { $0.location?.artifact })
    let redaction = Redaction(of: secrets)
    let places = Dictionary(grouping: secrets.map(\.location), by: \.artifact)
    let artifacts = artifacts.enumerated().map { index, artifact in
      used.contains(index)
        ? artifact.concealing((places[index] ?? []).map(\.range), redaction) : artifact.withoutSource
    }
    return ReviewedSubmission(
      path: path, artifacts: artifacts, findings: findings.map(redaction.applied), notifications: notifications,
      egress: egress)
  }

  /// Notes what happened.
  mutating func note(_ notification: Notification) { notifications.append(notification) }

  /// Notes what is wrong at a place of the manifest, which is the first artifact.
  mutating func noteInManifest(_ kind: Notification.Kind, _ text: String, at range: SourceRange) {
    note(Notification(kind, text, path: artifacts.first?.path, location: Location(artifact: 0, range: range)))
  }

  /// Notes why the manifest says nothing.
  mutating func note(_ failure: ActionManifest.Failure, in source: SourceText) {
    let consequence = "so scripts are told apart by name and content only"
    switch failure {
    case .notJSON(let reason, let offset):
      let start = min(offset, source.bytes.count)
      let position = source.position(of: start)
      noteInManifest(
        .invalidManifest,
        "the manifest is not JSON (line \(position.line), column \(position.column): \(visible(reason))), \(consequence); "
          + "correct it",
        at: SourceRange(start..<start))
    case .tooLarge:
      noteInManifest(
        .invalidManifest, "the manifest is too large or nested too deep to be read, \(consequence); shorten it",
        at: SourceRange(0, 0))
    }
  }

  /// Reads a file, and adds it with its text; nil, and a notification, if it has none.
  ///
  /// - Parameter folder: the folder that the file must not leave, for files that nobody checked yet.
  mutating func addText(_ file: FoundFile, role: ReviewedArtifact.Role, in folder: FoundFolder? = nil) -> SourceText? {
    guard let bytes = read(file, in: folder) else { return nil }
    var source: SourceText?
    do throws(SourceError) {
      source = try SourceText(decoding: bytes)
    } catch {
      note(Notification(error.notificationKind, error.explanation, path: file.reportPath))
    }
    add(file, bytes, role: role, source: source)
    return source
  }

  /// Reads a picture, and adds it.
  mutating func addIcon(_ file: FoundFile) {
    guard let bytes = read(file, in: nil) else { return }
    add(file, bytes, role: .icon, source: nil)
  }

  /// Adds what the analysis of the last script told.
  mutating func addAnalysis(block: Block?, notifications: [Notification]) {
    if let script = artifacts.popLast() { artifacts.append(script.implementing(block)) }
    self.notifications += notifications
  }

  /// Adds what rules found.
  mutating func add(_ result: RuleRunner.Result) {
    findings += result.findings
    secrets += result.secrets
  }

  /// Adds the requests of a script.
  mutating func add(_ egress: [EgressEntry]) { self.egress += egress }

  private mutating func add(
    _ file: FoundFile, _ bytes: [UInt8], role: ReviewedArtifact.Role, source: SourceText?
  ) {
    artifacts.append(
      ReviewedArtifact(
        path: file.reportPath, role: role, block: nil, byteCount: bytes.count,
        digest: tellsDigests ? Digest(of: bytes) : nil, source: source))
  }

  private mutating func read(_ file: FoundFile, in folder: FoundFolder?) -> [UInt8]? {
    do throws(SystemError) {
      if let folder, case .path(let path, _) = file.origin {
        guard let kind = try FileSystem.status(of: path)?.kind, kind == .regular, try folder.boundary.contains(path)
        else {
          note(.noManifestFile(file.reportPath))
          return nil
        }
      }
      let bytes = try file.contents()
      if bytes == nil { note(.replaced(file.reportPath)) }
      return bytes
    } catch {
      note(.unreadable(file.reportPath, error))
      return nil
    }
  }
}

extension SourceError {
  /// How a review notes that the bytes are no text.
  fileprivate var notificationKind: Notification.Kind {
    switch self {
    case .notUTF8, .utf16: .notText
    case .tooLarge: .tooLarge
    }
  }
}

extension Notification {
  fileprivate static func noManifestFile(_ path: String) -> Self {
    Notification(
      .invalidManifest, "it is not a file of this folder, so it was not read; put the manifest itself in its place",
      path: path)
  }

  fileprivate static func replaced(_ path: String) -> Self {
    Notification(
      .outsideSubmission,
      "it was replaced by a file outside of the reviewed folder during the review, so it was not read; review it again",
      path: path)
  }
}

extension ReviewedArtifact {
  fileprivate var withoutSource: Self {
    Self(path: path, role: role, block: block, byteCount: byteCount, digest: digest, source: nil)
  }

  /// Masks places of secrets, and their copies anywhere in the text.
  fileprivate func concealing(_ places: [SourceRange], _ redaction: Redaction) -> Self {
    let secrets = places + (source.map(redaction.copies) ?? [])
    guard !secrets.isEmpty else { return self }
    return Self(
      path: path, role: role, block: block, byteCount: byteCount, digest: digest, source: source, secrets: secrets)
  }

  fileprivate func implementing(_ block: Block?) -> Self {
    Self(path: path, role: role, block: block?.rawValue, byteCount: byteCount, digest: digest, source: source)
  }
}
