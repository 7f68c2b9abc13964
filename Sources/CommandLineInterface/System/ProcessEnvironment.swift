internal import FoundationEssentials
import Glibc

/// What the process was started with.
enum ProcessEnvironment {
  /// The value of an environment variable, or nil if it is not set.
  static func value(of name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Lets a write to a closed pipe fail with an error, instead of ending the process.
  static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// The number of the process.
  static var processNumber: Int { Int(getpid()) }

  /// The number of processors that the process may use.
  static var processorCount: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
