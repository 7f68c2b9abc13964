public import JavaScriptSemantics
public import JavaScriptSyntax

/// The signals of a script, piece by piece. Training reads them as text, so that it sees what the rule sees.
public struct MinifiedCodeSignals: Sendable {
  let pieces: [ScriptPiece]

  /// - Parameter isFine: whether each statement is a piece of its own.
  public init(_ tree: SyntaxTree, _ semantics: SemanticModel, isFine: Bool) {
    var collector = SignalCollector(tree, isFine: isFine)
    collector.collect()
    var pieces = collector.pieces
    NameSignals(tree: tree, semantics: semantics).count(into: &pieces)
    RewriteSignals(tree: tree).count(into: &pieces)
    self.pieces = pieces
  }

  /// A line for each piece: its offset, and its counts in the order of ``SignalCounts/Signal``.
  public var lines: [String] {
    pieces.map { piece in
      let counts = SignalCounts.Signal.allCases.map { "\(piece.counts[$0])" }
      return "\(piece.offset) " + counts.joined(separator: " ")
    }
  }

  /// The figures of the model: a line for each with its name, the counts that are added, taken off and divided by.
  public static var ratioLines: [String] { SignalRatio.all.map(\.description) }
}
