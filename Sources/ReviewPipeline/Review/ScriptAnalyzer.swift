import ActionModel
import Findings
import JavaScriptSemantics
import JavaScriptSyntax
import RuleEngine
import Source

/// Takes the text of a script to all that rules may know of it. An analyzer belongs to one thread.
struct ScriptAnalyzer: ~Copyable {
  private var parser: ScriptParser
  private var engine: EngineSyntaxCheck

  init() throws(OutOfAddressSpace) {
    let parser = try ScriptParser()
    let engine = try EngineSyntaxCheck()
    self.init(parser: parser, engine: engine)
  }

  private init(parser: consuming ScriptParser, engine: consuming EngineSyntaxCheck) {
    self.parser = parser
    self.engine = engine
  }

  /// What could be found out, and notifications about what could not.
  struct Analysis {
    let script: AnalysedScript
    let notifications: [Notification]
  }

  /// Analyses `source`, the text of artifact number `artifact`, whose path in reports is `path`.
  ///
  /// - Parameter chooseBlock: tells the block from the host members that the script uses.
  mutating func analyse(
    _ source: SourceText, artifact: Int, path: String, chooseBlock: (SemanticModel) -> Block?
  ) -> Analysis {
    var notifications: [Notification] = []
    let tree: SyntaxTree
    do {
      tree = try parser.parse(source)
    } catch {
      tree = SyntaxTree(emptyFor: source)
      notifications.append(.unparsed(error, path: path))
    }
    let syntax = syntaxState(of: source, tree, path: path, notifications: &notifications)
    if syntax == .valid, let place = tree.firstUnknownRange {
      notifications.append(.partlyAnalysed(at: Location(artifact: artifact, range: place), in: source, path: path))
    }
    let semantics = SemanticModel(tree)
    let execution = Execution(of: semantics, host: ActionHost())
    if !execution.isComplete { notifications.append(.partlyFollowed(path: path)) }
    let script = AnalysedScript(
      artifact: artifact, source: source, block: chooseBlock(semantics), syntax: syntax, tree: tree,
      semantics: semantics, execution: execution)
    return Analysis(script: script, notifications: notifications)
  }

  /// Reads the text of an `action.json`.
  mutating func readManifest(_ source: SourceText) throws(ActionManifest.Failure) -> ActionManifest {
    try ActionManifest(source, parser: &parser, engine: &engine)
  }

  private mutating func syntaxState(
    of source: SourceText, _ tree: SyntaxTree, path: String, notifications: inout [Notification]
  ) -> AnalysedScript.SyntaxState {
    switch engine.check(source) {
    case .valid: return .valid
    case .invalid(let offset, let message) where isLimit(message, at: offset, tree):
      notifications.append(.undecidedSyntax(path: path))
      return .undecided
    case .invalid(let offset, let message):
      return .invalid(SyntaxProblem(engineMessage: message, offset: offset, in: source))
    case .undecided:
      notifications.append(.undecidedSyntax(path: path))
      return .undecided
    }
  }
}

/// Whether the engine took a pattern of more than 255 levels for something else: it looks no deeper for its end.
private func isLimit(_ message: String, at offset: Int?, _ tree: SyntaxTree) -> Bool {
  guard let offset, message.hasPrefix("variable name expected"), tree.firstUnknownRange == nil,
    offset < tree.source.bytes.count
  else { return false }
  return tree.source.bytes[offset] == UInt8(ascii: "{") || tree.source.bytes[offset] == UInt8(ascii: "[")
}

extension Notification {
  fileprivate static func unparsed(_ failure: ScriptParser.Failure, path: String) -> Self {
    let limit = failure == .outOfMemory ? "memory" : "time"
    return Notification(
      .tooLarge,
      "the script needs more \(limit) to parse than the limit allows, so only its syntax was checked; "
        + "submit the source, without generated parts", path: path)
  }

  fileprivate static func undecidedSyntax(path: String) -> Self {
    Notification(
      .undecidedSyntax,
      "the script is nested too deep or is too large for the engine's limits, so its syntax was "
        + "not decided; simplify it", path: path)
  }

  fileprivate static func partlyFollowed(path: String) -> Self {
    Notification(
      .partlyAnalysed,
      "what the script does could not be followed to its end within the limits, so rules may have missed something; "
        + "simplify it, or leave out generated parts", path: path)
  }

  fileprivate static func partlyAnalysed(at location: Location, in source: SourceText, path: String) -> Self {
    let position = source.position(of: Int(location.range.start))
    return Notification(
      .partlyAnalysed,
      "the code at line \(position.line), column \(position.column) compiles but could not be "
        + "analysed, so rules did not see it; write it in a more common way", path: path, location: location)
  }
}
