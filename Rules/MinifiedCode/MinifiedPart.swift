import Findings
public import JavaScriptSemantics
public import JavaScriptSyntax
public import Source

/// What a minifier, packer or obfuscator wrote: a whole script, or a large part of it.
public struct MinifiedPart: Sendable {
  public let range: SourceRange
  /// What was done to it, as a clause.
  public let technique: String
  let isWhole: Bool
  let evidence: [Evidence]

  /// The minified part of a script; nil when the script is readable.
  public init?(of tree: SyntaxTree, _ semantics: SemanticModel) {
    if let part = HiddenCode(tree).part() {
      let figure = "\(grouped(part.byteCount)) bytes of it are a text, numbers or symbols in place of code"
      (range, technique, isWhole) = (part.range, part.technique.rawValue, false)
      evidence = [Evidence("measured", figure)]
      return
    }
    guard let verdict = RegionSearch(tree, semantics).verdict() else { return nil }
    range = tree.codeRange(in: verdict.offsets)
    (technique, isWhole) = (Technique(verdict.counts).rawValue, verdict.isWhole)
    evidence = RegionFigures(verdict, range: range, source: tree.source).evidence
  }
}

extension SyntaxTree {
  /// From the first to the last token of code within `offsets`.
  fileprivate func codeRange(in offsets: Range<Int>) -> SourceRange {
    var start: UInt32?
    var end = UInt32(offsets.lowerBound)
    for number in 1..<max(1, UInt32(nodeCount)) {
      let node = NodeID(number)
      let range = range(of: node)
      if Int(range.start) < offsets.lowerBound || Int(range.end) > offsets.upperBound { continue }
      if TokenClass(kind(of: node)) == .comment { continue }
      start = min(start ?? range.start, range.start)
      end = max(end, range.end)
    }
    return SourceRange(start ?? UInt32(offsets.lowerBound), end)
  }
}
