public import ActionModel
public import JavaScriptSemantics
public import JavaScriptSyntax
public import Source

/// A script with all that rules may know of it. It is a class because each rule gets it.
public final class AnalysedScript: Sendable {
  /// The index of the script among the submission's artifacts.
  public let artifact: Int
  public let source: SourceText
  /// The block that the script implements; nil if unknown.
  public let block: Block?
  /// What the engine says about the syntax; nil when it could not decide.
  public let syntax: SyntaxState
  /// The tree; empty when the parser reached a limit.
  public let tree: SyntaxTree
  public let semantics: SemanticModel
  /// What the script does with the host.
  public let execution: Execution
  /// Where each request of the execution can go, by the request's number.
  public let destinations: [[Destination]]

  public init(
    artifact: Int, source: SourceText, block: Block?, syntax: SyntaxState, tree: SyntaxTree, semantics: SemanticModel,
    execution: Execution
  ) {
    (self.artifact, self.source, self.block) = (artifact, source, block)
    (self.syntax, self.tree, self.semantics, self.execution) = (syntax, tree, semantics, execution)
    destinations = Destination.ofRequests(in: execution)
  }

  /// What is known of a script's syntax.
  public enum SyntaxState: Sendable, Equatable {
    case valid
    case invalid(SyntaxProblem)
    case undecided
  }
}
