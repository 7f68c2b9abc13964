import Findings
import Source

/// Where a location is, in the words of reports.
struct Place {
  /// The path of the artifact, as it is.
  let path: String
  /// The text of the artifact as it is shown, or nil if there is none to show.
  let source: SourceText?
  /// Byte offsets that lie in the text, if there is one.
  let offsets: Range<Int>
  /// The first character of the range and the one behind it; nil without a text.
  let positions: (start: SourcePosition, end: SourcePosition)?

  /// A range in an artifact; offsets behind the end of the text mean its end.
  init(_ range: SourceRange, in artifact: ReviewedArtifact) {
    (path, source) = (artifact.path, artifact.shownSource)
    let limit = artifact.source?.bytes.count ?? 0
    let start = min(Int(range.start), limit)
    offsets = start..<max(start, min(Int(range.end), limit))
    positions = artifact.source.map { [offsets] source in
      (source.position(of: offsets.lowerBound), source.position(of: offsets.upperBound))
    }
  }

  /// `path:line:column`, without what could disturb a terminal.
  var description: String {
    guard let start = positions?.start else { return visible(path) }
    return "\(visible(path)):\(start.line):\(start.column)"
  }
}

extension ReviewedSubmission {
  /// The place of a location; nil if it points to no artifact of this submission.
  func place(of location: Location) -> Place? {
    guard artifacts.indices.contains(location.artifact) else { return nil }
    return Place(location.range, in: artifacts[location.artifact])
  }
}
