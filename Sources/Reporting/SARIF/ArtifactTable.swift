import Findings
import Source

/// The artifacts of a run, each once, and the SARIF objects that point to them.
struct ArtifactTable {
  private var indices: [String: Int] = [:]
  private var artifacts: [JSONValue] = []
  private var heights: Set<Int> = [0]

  /// The table of all artifacts of a run.
  init(_ run: ReviewRun) {
    for submission in run.submissions {
      let unreadable = Set(submission.notifications.lazy.filter { $0.kind.meansNoText }.compactMap(\.path))
      for artifact in submission.artifacts where indices[artifact.path] == nil {
        indices[artifact.path] = artifacts.count
        heights.insert(ArtifactURI(artifact.path).height)
        artifacts.append(description(of: artifact, isText: !unreadable.contains(artifact.path)))
      }
      heights.formUnion(submission.notifications.lazy.compactMap(\.path).map { ArtifactURI($0).height })
    }
    heights.formUnion(run.notifications.lazy.compactMap(\.path).map { ArtifactURI($0).height })
  }

  /// The value of `run.artifacts`.
  var json: JSONValue { .array(artifacts) }

  /// The value of `run.originalUriBaseIds`: what the bases are, but not where, so that reports do not depend on it.
  var baseIDs: JSONValue {
    .object(
      heights.sorted().map { height in
        (
          ArtifactURI.baseID(height: height),
          .object(["description": MessageString.message(ArtifactURI.baseDescription(height: height))])
        )
      })
  }

  /// An `artifactLocation` object.
  func location(_ path: String) -> JSONValue {
    let uri = ArtifactURI(path)
    return .object([
      "uri": .string(uri.reference), "uriBaseId": uri.baseID.map(JSONValue.string),
      "index": indices[path].map(JSONValue.integer),
    ])
  }

  /// A `location` object for a place.
  func location(_ place: Place, id: Int? = nil, message: String? = nil) -> JSONValue {
    .object([
      "id": id.map(JSONValue.integer),
      "physicalLocation": .object(["artifactLocation": location(place.path), "region": Self.region(place)]),
      "message": message.map(MessageString.message),
    ])
  }

  /// A `region` object; nil if there is no text that it could be in.
  static func region(_ place: Place) -> JSONValue? {
    place.positions.map { start, end in
      .object([
        "startLine": .integer(start.line), "startColumn": .integer(start.column), "endLine": .integer(end.line),
        "endColumn": .integer(end.column),
      ])
    }
  }

  private func description(of artifact: ReviewedArtifact, isText: Bool) -> JSONValue {
    let hasText = artifact.role != .icon && isText
    return .object([
      "location": location(artifact.path),
      "length": .integer(artifact.byteCount),
      "roles": ["analysisTarget"],
      "mimeType": .string(artifact.mediaType),
      "encoding": hasText ? "UTF-8" : nil,
      "sourceLanguage": artifact.role == .script && hasText ? "javascript" : nil,
      "hashes": artifact.digest.map { .object(["sha-256": .string($0.description)]) },
    ])
  }
}

extension Findings.Notification.Kind {
  /// Whether the file that it is about is not known to be text.
  fileprivate var meansNoText: Bool { self == .notText || self == .tooLarge }
}

extension ReviewedArtifact {
  fileprivate var mediaType: String {
    switch role {
    case .script: "text/javascript"
    case .manifest: "application/json"
    case .icon: Self.pictureTypes.first { path.lowercased().hasSuffix($0.key) }?.value ?? "application/octet-stream"
    }
  }

  private static let pictureTypes: KeyValuePairs = [
    ".png": "image/png", ".svg": "image/svg+xml", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif",
  ]
}
