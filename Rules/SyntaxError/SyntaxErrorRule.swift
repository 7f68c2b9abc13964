public import Findings
import JavaScriptSyntax
public import RuleEngine

/// Reports that a script does not compile. The engine's compiler decides; the words are ours.
public struct SyntaxErrorRule: Rule {
  public static let metadata = RuleMetadata(
    id: "syntax-error", name: "SyntaxError", title: "The script does not compile", severity: .error, clause: .syntax,
    precision: .veryHigh, document: RuleDocument.syntaxError)

  public init() {}

  public func check(_ pass: inout RulePass) {
    guard case .invalid(let problem) = pass.script.syntax else { return }
    pass.report(
      Finding.Message(problem.text, help: problem.help), at: problem.range,
      evidence: [Evidence("the engine says", problem.engineMessage)])
  }
}
