import Files
import Synchronization

/// A line on a terminal that tells how far a review has come, and goes away at its end.
final class ProgressLine: Sendable {
  private let terminal: FileDescriptor
  private let shownPercentage = Mutex<Int?>(nil)

  /// A line on `terminal`, or nil if it is none or the user wants no progress.
  init?(on terminal: FileDescriptor, _ options: CheckOptions) {
    guard options.showsProgress, !options.isQuiet, terminal.isTerminal else { return nil }
    self.terminal = terminal
  }

  /// Shows that `done` of `total` submissions are reviewed; writes only when the percentage changes.
  func update(done: Int, total: Int) {
    let percentage = total == 0 ? 100 : done * 100 / total
    shownPercentage.withLock { shown in
      guard percentage != shown else { return }
      shown = percentage
      write("\r\(done) of \(total) submissions reviewed (\(percentage) %)")
    }
  }

  /// Removes the line.
  func finish() {
    if shownPercentage.withLock({ $0 }) != nil { write("\r\u{1B}[K") }
  }

  /// Progress is no result: a terminal that is gone does not stop the review.
  private func write(_ text: String) { try? terminal.write(Array(text.utf8)) }
}
