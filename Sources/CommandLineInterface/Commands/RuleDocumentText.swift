internal import Findings

/// The document of a rule as `explain` shows it.
enum RuleDocumentText {
  /// The Markdown document; with `isColored`, headings are bold and code is indented, for reading on a terminal.
  static func render(_ rule: RuleMetadata, isColored: Bool) -> String {
    var document = rule.document.description
    if document.utf8.last != UInt8(ascii: "\n") { document += "\n" }
    return isColored ? rendered(document) : document
  }

  private static func rendered(_ document: String) -> String {
    var isCode = false
    var result = ""
    for line in document.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("```") {
        isCode.toggle()
      } else if isCode {
        result += line.isEmpty ? "\n" : "    \(line)\n"
      } else if line.hasPrefix("#") {
        result += "\u{1B}[1m\(line.drop { $0 == "#" || $0 == " " })\u{1B}[0m\n"
      } else {
        result += "\(line)\n"
      }
    }
    return result
  }
}
