import JavaScriptSemantics
import Rules
import Source

/// What the rule `minified-code` counts and decides, as text for the training of its model.
enum SignalDump {
  /// Prints, for each path in the lines of `list`, a line `= path` and a line for each statement of the script.
  static func print(ofFilesIn list: String) throws(DevelopmentError) {
    for path in try paths(in: list) {
      let tree = try Dump.tree(of: path)
      let signals = MinifiedCodeSignals(tree, SemanticModel(tree), isFine: true)
      Swift.print((["= \(path)"] + signals.lines).joined(separator: "\n"))
    }
  }

  /// Prints, for each path, where the minified part starts and ends and the technique, and the time it took last.
  static func printParts(ofFilesIn list: String) throws(DevelopmentError) {
    let clock = ContinuousClock()
    var judging = Duration.zero
    for path in try paths(in: list) {
      let tree = try Dump.tree(of: path)
      let semantics = SemanticModel(tree)
      let start = clock.now
      let part = MinifiedPart(of: tree, semantics)
      judging += clock.now - start
      let result = part.map { "\($0.range.start)\t\($0.range.end)\t\($0.technique)" } ?? "-"
      Swift.print("\(path)\t\(result)")
    }
    Swift.print("milliseconds\t\(judging / .milliseconds(1))")
  }

  private static func paths(in list: String) throws(DevelopmentError) -> [String] {
    try TextFile.text(of: list).split(separator: "\n").map(String.init)
  }
}
