public import Findings
import JavaScriptSemantics
import JavaScriptSyntax
public import RuleEngine
import Source

/// Finds scripts with code that does not run in strict mode, and says what strict mode would change in it.
public struct MissingStrictModeRule: Rule {
  public static let metadata = RuleMetadata(
    id: "missing-strict-mode", name: "MissingStrictMode", title: "The script does not run in strict mode",
    severity: .warning, clause: .strictMode, precision: .veryHigh, document: RuleDocument.missingStrictMode)

  public init() {}

  public func check(_ pass: inout RulePass) {
    guard let statement = StrictMode(pass.semantics).firstSloppyStatement() else { return }
    let changes = StrictModeChanges(pass.semantics).all
    pass.report(
      changes.isEmpty ? .noStrictMode : .noStrictModeAndChanges(changes.count), at: pass.tree.range(of: statement),
      related: changes.map { AnnotatedLocation(pass.location(of: pass.tree.range(of: $0.node)), $0.effect) },
      fixes: [insertion(in: pass, isSafe: changes.isEmpty)])
  }

  /// Puts the directive in front of the first statement; comments and a hashbang stay before it.
  private func insertion(in pass: RulePass, isSafe: Bool) -> Fix {
    let statements = pass.tree.namedChildren(of: pass.tree.root)
    let first = statements.first { pass.tree.kind(of: $0) != .hashBangLine }
    let offset = pass.tree.range(of: first ?? pass.tree.root).start
    return Fix(
      "insert 'use strict' as the first statement", isSafe: isSafe,
      edits: [Fix.Edit(pass.location(of: SourceRange(offset, offset)), replacement: "'use strict';\n")])
  }
}

extension Finding.Message {
  fileprivate static let noStrictMode = Self(
    "the script does not run in strict mode",
    help: "write 'use strict'; as the first statement; nothing here would behave differently")

  fileprivate static func noStrictModeAndChanges(_ count: Int) -> Self {
    Self(
      "the script does not run in strict mode",
      help: "correct the \(count == 1 ? "place" : "\(count) places") that strict mode would change, then write "
        + "'use strict'; as the first statement")
  }
}
