import Findings
import Source

/// A finding with its code, what explains it, and what to do.
struct FindingText {
  private let finding: Finding
  private let submission: ReviewedSubmission
  private let palette: Palette

  /// The text of a finding in `submission`.
  init(_ finding: Finding, in submission: ReviewedSubmission, palette: Palette) {
    (self.finding, self.submission, self.palette) = (finding, submission, palette)
  }

  /// The printed lines.
  var lines: [String] {
    let gutter = FrameGutter(shownLocations.compactMap(submission.place), palette: palette)
    let title = "\(finding.severity.rawValue)[\(visible(finding.ruleID.description))]"
    var lines = ["\(palette.paint(title, finding.severity.color)): \(visible(finding.message.text))"]
    lines += frame(at: finding.location, mark: "^", color: finding.severity.color, gutter)
    lines.append(gutter.line(nil))
    lines += finding.evidence.map { gutter.remark(visible($0.label), Self.shortened(visible($0.value))) }
    lines.append(gutter.remark("help", visible(finding.message.help)))
    lines += dataPath(gutter) + relatedPlaces(gutter)
    return lines
  }

  private var shownLocations: [Location] {
    [finding.location] + finding.dataPath.map(\.location) + finding.relatedLocations.map(\.location)
  }

  private func frame(
    at location: Location, mark: Character, color: Palette.Role, _ gutter: FrameGutter
  ) -> [String] {
    guard let place = submission.place(of: location) else { return [] }
    return [gutter.arrow(to: place)]
      + (CodeFrame(place, mark: mark, color: color, gutter: gutter)?.lines ?? [])
  }

  /// Numbered steps; of a long path the beginning and the end.
  private func dataPath(_ gutter: FrameGutter) -> [String] {
    let steps = finding.dataPath
    let hidden = steps.count > Self.stepLimit ? Self.stepLimit / 2..<steps.count - Self.stepLimit / 2 : 0..<0
    return steps.indices.flatMap { index -> [String] in
      if hidden.contains(index) {
        return index == hidden.lowerBound ? ["… \(Count.steps(hidden.count)) more …"] : []
      }
      let title = palette.paint("step \(index + 1) of \(steps.count)", .note)
      return ["\(title): \(visible(steps[index].text))"]
        + frame(at: steps[index].location, mark: "-", color: .frame, gutter)
    }
  }

  private func relatedPlaces(_ gutter: FrameGutter) -> [String] {
    let related = finding.relatedLocations
    var lines = related.prefix(Self.relatedLimit).flatMap { place in
      ["\(palette.paint("note", .note)): \(visible(place.text))"]
        + frame(at: place.location, mark: "-", color: .frame, gutter)
    }
    let hiddenCount = related.count - Self.relatedLimit
    if hiddenCount > 0 {
      lines.append(
        "\(palette.paint("note", .note)): \(Count.places(hiddenCount)) more; the SARIF report has all of them")
    }
    return lines
  }

  private static func shortened(_ text: String) -> String {
    text.count <= evidenceLimit ? text : text.prefix(evidenceLimit) + "…"
  }

  /// More places than this are as good as "everywhere".
  private static let relatedLimit = 3
  private static let stepLimit = 12
  /// Two lines of a wide terminal.
  private static let evidenceLimit = 240
}
