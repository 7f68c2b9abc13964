import ActionModel
import Findings
import JavaScriptSyntax
import RuleEngine
import Synchronization

/// Submissions that workers take one after the other, and the results, each in the place of its submission.
final class ReviewQueue: Sendable {
  private let submissions: [FoundSubmission]
  private let progress: @Sendable (Reviewer.Progress) -> Void
  private let state: Mutex<State>

  private struct State {
    var results: [ReviewedSubmission?]
    var taken = 0
    var done = 0
  }

  /// A queue that calls `progress` after each submission, on one thread at a time.
  init(_ submissions: [FoundSubmission], progress: @escaping @Sendable (Reviewer.Progress) -> Void) {
    (self.submissions, self.progress) = (submissions, progress)
    state = Mutex(State(results: Array(repeating: nil, count: submissions.count)))
  }

  /// What was reviewed, with nil for what no worker took.
  var results: [ReviewedSubmission?] { state.withLock { $0.results } }

  /// Reviews submissions until none is left. Does nothing if there is no memory for a reviewer.
  func work(rules: RuleRunner, block: Block?, details: ReviewDetails) {
    do throws(OutOfAddressSpace) {
      var reviewer = try SubmissionReviewer(rules: rules, block: block, details: details)
      while let index = take() { finish(index, reviewer.review(submissions[index])) }
    } catch {
      return
    }
  }

  private func take() -> Int? {
    state.withLock { state in
      guard state.taken < submissions.count else { return nil }
      state.taken += 1
      return state.taken - 1
    }
  }

  private func finish(_ index: Int, _ result: ReviewedSubmission) {
    state.withLock { state in
      state.results[index] = result
      state.done += 1
      progress(Reviewer.Progress(done: state.done, total: submissions.count))
    }
  }
}
