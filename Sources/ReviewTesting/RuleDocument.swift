public import Findings
import Source

extension RuleMetadata {
  /// The fenced `js` blocks of the rule's document, each with the findings that its comments tell.
  public var examples: [LabelledScript] {
    var examples: [LabelledScript] = []
    var block: [String]?
    for (index, line) in SourceText.lines(of: document.description).enumerated() {
      if let lines = block, line == Self.fence {
        let text = lines.map { $0 + "\n" }.joined()
        examples.append(LabelledScript("\(id).md, before line \(index + 1)", labelled: Array(text.utf8)))
        block = nil
      } else if block != nil {
        block?.append(line)
      } else if line == Self.fence + "js" {
        block = []
      }
    }
    return examples
  }

  private static let fence = "```"
}
