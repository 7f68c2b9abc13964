import Findings
import Source

/// What could not be reviewed, or is worth knowing about a review.
struct NotificationText {
  private let notification: Findings.Notification
  private let place: Place?
  private let palette: Palette

  /// The text of a notification that belongs to `submission`, or to the whole run.
  init(_ notification: Findings.Notification, in submission: ReviewedSubmission?, palette: Palette) {
    self.notification = notification
    self.palette = palette
    place = notification.location.flatMap { location in submission?.place(of: location) }
  }

  /// The printed lines.
  var lines: [String] {
    let gutter = FrameGutter([place].compactMap(\.self), palette: palette)
    let title = palette.paint("\(notification.kind.reportWord)[\(notification.kind.rawValue)]", color)
    var lines = ["\(title): \(visible(notification.text))"]
    if let place {
      lines.append(gutter.arrow(to: place))
      lines += CodeFrame(place, mark: "^", color: color, gutter: gutter)?.lines ?? []
    } else if let path = notification.path {
      lines.append(gutter.arrow(to: visible(path)))
    }
    return lines
  }

  private var color: Palette.Role { notification.kind.meansIncomplete ? .error : .note }
}

extension Findings.Notification.Kind {
  /// The word that reports for people begin with.
  var reportWord: String { meansIncomplete ? "incomplete" : "note" }
}
