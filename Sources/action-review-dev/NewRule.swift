import Files
import FoundationEssentials

/// Creates the room of a rule: its code, its document and its line in the catalog.
struct NewRule {
  private let id: String
  /// The PascalCase name of the room.
  private let name: String

  /// A rule with a kebab-case id; the room's name follows from it unless it is given.
  init(id: String, name: String?) throws(DevelopmentError) {
    guard id.wholeMatch(of: #/[a-z0-9]+(-[a-z0-9]+)*/#) != nil else {
      throw DevelopmentError("'\(id)' is no id of a rule; use kebab-case, such as 'per-record-request'")
    }
    let name = name ?? id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    guard name.wholeMatch(of: #/[A-Z][A-Za-z0-9]*/#) != nil else {
      throw DevelopmentError("'\(name)' is no name of a room; use PascalCase, such as 'PerRecordRequest'")
    }
    (self.id, self.name) = (id, name)
  }

  /// Writes the files, below the package's folder in which the command must run, and says what to do next.
  func create() throws(DevelopmentError) -> String {
    let catalog = try TextFile.text(of: Self.catalog)
    guard let end = catalog.ranges(of: "\n  ]\n").last else {
      throw DevelopmentError("the list in \(Self.catalog) was not found; add '\(name)Rule.self' by hand")
    }
    guard !catalog.contains("    \(name)Rule.self,\n") else {
      throw DevelopmentError("the catalog has \(name)Rule already")
    }
    do {
      try FileManager.default.createDirectory(atPath: "Rules/\(name)", withIntermediateDirectories: false)
    } catch {
      throw DevelopmentError("the folder 'Rules/\(name)' cannot be created; is it there already?")
    }
    try TextFile.write(Array(code.utf8), to: "Rules/\(name)/\(name)Rule.swift")
    try TextFile.write(Array(document.utf8), to: "Rules/\(name)/\(id).md")
    let extended = catalog[..<end.lowerBound] + "\n    \(name)Rule.self,\n  ]\n" + catalog[end.upperBound...]
    try TextFile.write(Array(extended.utf8), to: Self.catalog)
    return """
      Rules/\(name)/\(id).md: write what the rule reports and what it does not; its examples are the tests
      Rules/\(name)/\(name)Rule.swift: write the check
      \(Self.catalog): move the new line to its place in the documentation
      Then: swift test --filter RulesTests
      """
  }

  private static let catalog = "Rules/RuleCatalog.swift"

  /// The constant that the build makes of the document.
  private var constant: String {
    let words = id.split(separator: "-")
    return (words.prefix(1).map(String.init) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() })
      .joined()
  }

  private var code: String {
    """
    public import Findings
    import JavaScriptSyntax
    public import RuleEngine

    /// Finds TODO.
    public struct \(name)Rule: Rule {
      public static let metadata = RuleMetadata(
        id: "\(id)", name: "\(name)", title: "The script TODO",
        severity: .warning, clause: .readability, precision: .medium, document: RuleDocument.\(constant))

      public init() {}

      public func check(_ pass: inout RulePass) {
        for statement in pass.tree.nodes(of: .debuggerStatement) {
          pass.report(.todo, at: pass.tree.range(of: statement))
        }
      }
    }

    extension Finding.Message {
      fileprivate static let todo = Self("TODO is not allowed in an action", help: "use TODO")
    }

    """
  }

  private var document: String {
    """
    # The script TODO (`\(id)`)

    Why the review objects: TODO.

    ## Reported

    ```js
    'use strict';
    debugger; // finding: \(id)
    ```

    ## Not reported

    ```js
    'use strict';
    var debug = 'debugger';
    ```

    ## What to do

    ```js
    'use strict';
    DOMO.log('done');
    ```

    """
  }
}
