import JavaScriptSemantics
import JavaScriptSyntax
import Source

/// Looks for the parts of a script that are most like minified code, and decides whether one of them or the whole is.
///
/// A part is the run of pieces whose weighted counts have the largest sum; it is found in one pass. There are two
/// searches, for removed white space and for shortened names. Then the decision trees judge the parts, the whole, and
/// what is left beside a part.
struct RegionSearch {
  private let tree: SyntaxTree
  private let semantics: SemanticModel

  init(_ tree: SyntaxTree, _ semantics: SemanticModel) { (self.tree, self.semantics) = (tree, semantics) }

  /// A minified part of a script, or a whole one.
  struct Verdict {
    let offsets: Range<Int>
    let counts: SignalCounts
    let isWhole: Bool
    /// How sure the model is, in thousandths of a logit, and from which value on it reports.
    let score: Int
    let margin: Int
  }

  /// The minified part; nil when the script is readable.
  func verdict() -> Verdict? {
    let pieces = MinifiedCodeSignals(tree, semantics, isFine: false).pieces
    let searches = [MinifiedCodeModel.layout, MinifiedCodeModel.names]
    let runs = searches.map { bestRun(of: pieces[...], by: $0) }
    // In most scripts nothing speaks for minified code; the trees are spared them.
    if runs.allSatisfy(\.isEmpty), pieces.count > Self.fewPieces, tree.nodes(of: .escapeSequence).isEmpty {
      return nil
    }
    let whole = sum(of: pieces[...])
    guard whole[.tokens] >= Self.leastTokens else { return nil }
    let parts = zip(runs, searches).compactMap { part(in: $0, of: pieces, by: $1) }
    let best = parts.max { $0.score < $1.score }
    let wholeScore = MinifiedCodeModel.score(of: whole)
    let isWholeMinified =
      wholeScore >= MinifiedCodeModel.wholeMargin + doubt(about: whole) || hasEscapedTexts(whole)
    let isPartMinified = best.map { $0.score >= MinifiedCodeModel.partMargin + doubt(about: $0.counts) } ?? false
    guard isWholeMinified || isPartMinified else { return nil }
    if let best, !hasEscapedTexts(whole), !isWholeMinified || isReadable(whole - best.counts) {
      return Verdict(
        offsets: exactOffsets(of: best, in: pieces), counts: best.counts, isWhole: false, score: best.score,
        margin: MinifiedCodeModel.partMargin)
    }
    return Verdict(
      offsets: 0..<length, counts: whole, isWhole: true, score: wholeScore, margin: MinifiedCodeModel.wholeMargin)
  }

  private typealias Weights = [(signal: SignalCounts.Signal, weight: Int32)]

  /// What a search found.
  private struct Part {
    let run: Range<Int>
    let weights: Weights
    let counts: SignalCounts
    let score: Int
  }

  private func part(in run: Range<Int>, of pieces: [ScriptPiece], by weights: Weights) -> Part? {
    guard !run.isEmpty, offsets(of: run, in: pieces).count * 100 >= length * Self.leastPercent else { return nil }
    let counts = sum(of: pieces[run])
    guard counts[.tokens] >= Self.leastTokens else { return nil }
    return Part(run: run, weights: weights, counts: counts, score: MinifiedCodeModel.score(of: counts))
  }

  /// What is added to the margin where people write so, too: a few short names and nothing else, or no spaces, but words
  /// as names and most statements on a line of their own.
  private func doubt(about counts: SignalCounts) -> Int {
    let technique = Technique(counts)
    if technique.isAboutNames { return counts.shortNames < Self.fewShortNames ? Self.doubtAboutNames : 0 }
    return technique.isAboutWhiteSpace && counts[.statementsOnOwnLine] * 5 >= counts[.statements] * 3
      ? Self.doubtAboutWhiteSpace : 0
  }

  /// Whether most characters of the texts are escaped although they need not be.
  private func hasEscapedTexts(_ counts: SignalCounts) -> Bool {
    counts[.escapes] >= Self.manyEscapes && counts[.escapes] * Self.escapeLength * 2 >= counts[.literalBytes]
  }

  /// Whether what is left beside a part is code that a person wrote.
  private func isReadable(_ rest: SignalCounts) -> Bool {
    rest[.tokens] >= Self.leastRest && MinifiedCodeModel.score(of: rest) < MinifiedCodeModel.wholeMargin
  }

  private var length: Int { tree.source.bytes.count }

  private func sum(of pieces: ArraySlice<ScriptPiece>) -> SignalCounts {
    var sum = SignalCounts()
    for index in pieces.indices { sum += pieces[index].counts }
    return sum
  }

  /// The run of pieces whose weighted counts have the largest sum.
  private func bestRun(of pieces: ArraySlice<ScriptPiece>, by weights: Weights) -> Range<Int> {
    var best = pieces.startIndex..<pieces.startIndex
    var bestSum = 0
    var start = pieces.startIndex
    var sum = 0
    for index in pieces.indices {
      if sum <= 0 { (sum, start) = (0, index) }
      for (signal, weight) in weights { sum += Int(pieces[index].counts[signal]) * Int(weight) }
      if sum > bestSum { (bestSum, best) = (sum, start..<index + 1) }
    }
    return best
  }

  private func offsets(of run: Range<Int>, in pieces: [ScriptPiece]) -> Range<Int> {
    pieces[run.lowerBound].offset..<(run.upperBound < pieces.count ? pieces[run.upperBound].offset : length)
  }

  /// The place of a run, found again among single statements: a piece may begin in front of the minified part.
  private func exactOffsets(of part: Part, in pieces: [ScriptPiece]) -> Range<Int> {
    let coarse = offsets(of: part.run, in: pieces)
    let statements = MinifiedCodeSignals(tree, semantics, isFine: true).pieces
    let first = statements.firstIndex { $0.offset >= coarse.lowerBound } ?? 0
    let last = statements.lastIndex { $0.offset < coarse.upperBound } ?? first
    let exact = bestRun(of: statements[first...max(first, last)], by: part.weights)
    guard !exact.isEmpty else { return coarse }
    // A directive or a short statement in front tells nothing by itself.
    let start = exact.first { statements[$0].counts[.tokens] >= Self.tellingTokens } ?? exact.lowerBound
    return offsets(of: start..<exact.upperBound, in: statements)
  }

  /// So few pieces may all be mixed with something else.
  private static let fewPieces = 4
  /// Shorter scripts tell too little.
  private static let leastTokens: UInt32 = 22
  private static let leastRest: UInt32 = 16
  private static let tellingTokens: UInt32 = 6
  private static let fewShortNames: UInt32 = 5
  private static let doubtAboutNames = 1500
  private static let doubtAboutWhiteSpace = 2500
  private static let manyEscapes: UInt32 = 60
  private static let escapeLength: UInt32 = 4
  /// A pasted part of 20 % of the characters counts; what is found may be a little smaller.
  private static let leastPercent = 15
}
