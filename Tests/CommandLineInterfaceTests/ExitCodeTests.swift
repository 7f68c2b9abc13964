import Findings
import Testing

@testable import CommandLineInterface

struct ExitCodeTests {
  @Test(
    arguments: [
      ([], .note, .clean), ([.note], .error, .clean), ([.warning], .error, .clean), ([.error], .error, .findings),
      ([.note], .warning, .clean), ([.warning], .warning, .findings), ([.error], .warning, .findings),
      ([.note], .note, .findings), ([.note, .error], .error, .findings), ([.error], .never, .clean),
    ] as [([Severity], FailureLevel, ExitCode)])
  func `findings at or above the level are told`(severities: [Severity], level: FailureLevel, expected: ExitCode) {
    #expect(exitCode(for: exampleRun(severities), failOn: level) == expected)
  }

  @Test(arguments: FailureLevel.allCases)
  func `what was not reviewed counts more than findings`(level: FailureLevel) {
    for kind in Findings.Notification.Kind.allCases where kind.meansIncomplete {
      #expect(exitCode(for: exampleRun([.error], notifications: [kind]), failOn: level) == .failure)
    }
  }

  @Test func `information changes nothing`() {
    #expect(exitCode(for: exampleRun(notifications: [.information]), failOn: .note) == .clean)
  }

  @Test func `a run that reviewed nothing fails`() {
    #expect(exitCode(for: exampleRun(isEmpty: true), failOn: .never) == .failure)
  }
}
