public import Findings

/// The whole program: understands the arguments, runs the command, and tells the exit code.
public struct CommandLineProgram: Sendable {
  private let rules: @Sendable () -> [RuleMetadata]
  private let check: CheckCommand
  private let streams: StandardStreams

  /// The program over the catalog of rules, which is asked for only by commands that need it.
  public init(
    rules: @escaping @Sendable () -> [RuleMetadata], check: CheckCommand, streams: StandardStreams = .process
  ) {
    (self.rules, self.check, self.streams) = (rules, check, streams)
  }

  /// Runs the program with the arguments behind its name.
  public func run(_ arguments: [String]) -> ExitCode {
    ProcessEnvironment.ignoreClosedPipes()
    do throws(UsageError) {
      return try run(Invocation(parsing: arguments))
    } catch {
      streams.report(error.message)
      return .failure
    }
  }

  private func run(_ invocation: Invocation) throws(UsageError) -> ExitCode {
    switch invocation {
    case .check(let options): try check.run(options, catalog: rules(), streams: streams)
    case .rules(let format): streams.show(RuleList.render(rules(), as: format))
    case .explain(let name, let color):
      streams.show(
        RuleDocumentText.render(try rules().rule(named: name), isColored: streams.usesColor(color)))
    case .version: streams.show(ProgramVersion.text)
    case .help(let text): streams.show(text)
    }
  }
}
