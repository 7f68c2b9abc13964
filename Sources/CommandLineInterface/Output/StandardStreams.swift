import Files

/// Where results and messages go, and what the environment says about them.
public struct StandardStreams: Sendable {
  /// Carries results.
  let output: FileDescriptor
  /// Carries messages and progress.
  let error: FileDescriptor
  /// The value of an environment variable, or nil.
  let environment: @Sendable (String) -> String?

  /// The streams of the process.
  public static let process = StandardStreams(
    output: .standardOutput, error: .standardError, environment: ProcessEnvironment.value)

  /// Writes a result to standard output, and returns the exit code that follows from that.
  func show(_ text: String) -> ExitCode {
    do throws(SystemError) {
      try output.write(Array(text.utf8))
      return .clean
    } catch {
      report("standard output could not be written: \(error.explanation)")
      return .failure
    }
  }

  /// Writes an error message to standard error; if that is closed, there is nobody to tell.
  func report(_ message: String) { try? error.write(Array("action-review: error: \(message)\n".utf8)) }

  /// Whether a result on standard output is to have colors.
  func usesColor(_ choice: ColorChoice) -> Bool {
    choice.isActive(onTerminal: output.isTerminal, environment: environment)
  }
}

extension ColorChoice {
  /// Whether to use colors.
  ///
  /// With `auto`, `NO_COLOR` forbids them, `CLICOLOR_FORCE` demands them, and otherwise they need
  /// a terminal that is not "dumb".
  func isActive(onTerminal isTerminal: @autoclosure () -> Bool, environment: (String) -> String?) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let value = environment("NO_COLOR"), !value.isEmpty { return false }
      if let value = environment("CLICOLOR_FORCE"), !value.isEmpty, value != "0" { return true }
      return environment("TERM") != "dumb" && isTerminal()
    }
  }
}
