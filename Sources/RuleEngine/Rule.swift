public import Findings
public import JavaScriptSemantics
public import JavaScriptSyntax
public import Source

/// One check of a script. A rule is a pure function from an analysed script to findings: it keeps no state between files.
public protocol Rule: Sendable {
  static var metadata: RuleMetadata { get }
  init()
  func check(_ pass: inout RulePass)
}

/// The application of one rule to one script: what the rule may read, and where it reports.
public struct RulePass {
  public let script: AnalysedScript
  /// The submission that the script is a part of.
  public let submission: SubmissionFacts
  private let ruleID: RuleID
  private let severity: Severity
  private(set) var findings: [Finding] = []
  private(set) var secrets: [Secret] = []

  init(_ metadata: RuleMetadata, over script: AnalysedScript, of submission: SubmissionFacts) {
    (ruleID, severity) = (metadata.id, metadata.severity)
    self.script = script
    self.submission = submission
  }

  public var tree: SyntaxTree { script.tree }
  public var semantics: SemanticModel { script.semantics }
  public var execution: Execution { script.execution }

  /// Reports `message` at `range`, with the rule's own severity unless another one is given.
  public mutating func report(
    _ message: Finding.Message, at range: SourceRange, severity: Severity? = nil,
    related: [AnnotatedLocation] = [], dataPath: [AnnotatedLocation] = [], evidence: [Evidence] = [], fixes: [Fix] = []
  ) {
    findings.append(
      Finding(
        ruleID: ruleID, severity: severity ?? self.severity, message: message, location: location(of: range),
        relatedLocations: related, dataPath: dataPath, evidence: evidence, fixes: fixes))
  }

  /// Keeps what stands at `range`, and `text` wherever it stands, out of all reports.
  public mutating func conceal(_ text: String, at range: SourceRange) {
    secrets.append(Secret(at: location(of: range), text: text))
  }

  /// The way of data with one of `labels` into a value, as steps for a report; empty if it holds none.
  public func dataPath(into value: Value, of labels: FlowLabels) -> [AnnotatedLocation] {
    execution.path(into: value, of: labels).map { step, node in
      AnnotatedLocation(location(of: tree.range(of: node)), step.text)
    }
  }

  /// The location of `range` in this script.
  public func location(of range: SourceRange) -> Location { Location(artifact: script.artifact, range: range) }
}
