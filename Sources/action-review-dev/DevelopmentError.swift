import Files

/// Why a command for developers cannot be done.
struct DevelopmentError: Error {
  /// What is wrong and what to do, as a clause.
  let message: String

  /// An error with these words.
  init(_ message: String) { self.message = message }

  /// What the system says about a path.
  init(_ path: String, _ error: SystemError) { self.init("'\(path)' cannot be used: \(error.explanation)") }
}
