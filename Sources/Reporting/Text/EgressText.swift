import Findings
import Source

/// The requests of a submission: which data go where, one line each.
struct EgressText {
  private let submission: ReviewedSubmission
  private let palette: Palette

  init(_ submission: ReviewedSubmission, palette: Palette) { (self.submission, self.palette) = (submission, palette) }

  /// The printed lines; empty if the submission sends no request.
  var lines: [String] {
    guard !submission.egress.isEmpty else { return [] }
    return [palette.paint("Egress of \(visible(submission.path))", .strong)] + submission.egress.map(line)
  }

  private func line(_ entry: EgressEntry) -> String {
    let place = submission.place(of: entry.location)?.description ?? ""
    let data = entry.data.isEmpty ? "no data that are followed" : entry.data.joined(separator: ", ")
    let destinations = entry.destinations.map { destination in
      switch destination.isOwn {
      case true?: "\(visible(destination.name)) (own)"
      case false?: palette.paint("\(visible(destination.name)) (foreign)", .error)
      case nil: palette.paint(visible(destination.name), .warning)
      }
    }
    return "  \(place): \(visible(entry.function)) sends \(data) to \(destinations.joined(separator: " or "))"
  }
}
