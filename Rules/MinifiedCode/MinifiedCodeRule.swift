public import Findings
public import RuleEngine

/// Finds scripts, and large parts of scripts, that a minifier, packer or obfuscator wrote.
///
/// It decides on the tokens, the names and the tree together: see ``SignalCounts`` for what is counted, ``RegionSearch``
/// for the part that is reported, and ``HiddenCode`` for code that is kept as data.
public struct MinifiedCodeRule: Rule {
  public static let metadata = RuleMetadata(
    id: "minified-code", name: "MinifiedCode", title: "The code is minified", severity: .error, clause: .notMinified,
    precision: .high, document: RuleDocument.minifiedCode)

  public init() {}

  public func check(_ pass: inout RulePass) {
    guard let part = MinifiedPart(of: pass.tree, pass.semantics) else { return }
    pass.report(.minified(part.technique, isWhole: part.isWhole), at: part.range, evidence: part.evidence)
  }
}

extension Finding.Message {
  fileprivate static func minified(_ technique: String, isWhole: Bool) -> Self {
    Self(
      "\(isWhole ? "the code" : "this part of the code") is minified: \(technique)",
      help: "submit the source that a person wrote; a bundler leaves it readable without its option for minification "
        + "(--minify of esbuild, optimization.minimize of webpack, build.minify of Vite, the plugin terser of Rollup)")
  }
}
