import Source

/// What is wrong and what to do, as two clauses.
struct SyntaxExplanation {
  let text: String
  let help: String

  /// Mistakes that the characters at the place give away, whatever the engine calls them.
  static func special(for token: OffendingToken, in source: SourceText) -> SyntaxExplanation? {
    if let first = token.text.unicodeScalars.first, let replacement = typographic[first] {
      let code = String(first.value, radix: 16, uppercase: true)
      return SyntaxExplanation(
        text: "U+\(code) is a typographic character, as word processors and web pages write it, and no JavaScript",
        help: "replace it with \(replacement)")
    }
    if let first = token.text.unicodeScalars.first, invisible.contains(first) {
      let code = String(first.value, radix: 16, uppercase: true)
      return SyntaxExplanation(
        text: "the invisible character U+\(code) stands in the code",
        help: "delete it; copied text often brings it along")
    }
    let line = source.text(in: SourceRange(source.contents(ofLine: source.line(of: Int(token.range.start)))))
    if line.hasPrefix("<<<<<<<") || line.hasPrefix("=======") || line.hasPrefix(">>>>>>>") {
      return SyntaxExplanation(
        text: "this is a marker of an unresolved merge conflict",
        help: "decide which of the two versions to keep and delete the markers")
    }
    if token.previousWord == "import" || token.text == "import" || token.text == "export" {
      return SyntaxExplanation(
        text: "'import' and 'export' belong to modules, and an action is a script",
        help: "put what you need into the script itself; an action loads no modules")
    }
    if token.previousWord == "await" {
      return SyntaxExplanation(
        text: "'await' is allowed in async functions only",
        help: "leave it out: the calls of httprequest wait for their answer by themselves")
    }
    return nil
  }

  /// The explanation of the engine's message.
  static func of(engineMessage message: String, token: OffendingToken) -> SyntaxExplanation {
    if token.text.isEmpty, endMessages.contains(where: message.hasPrefix) { return endOfScript }
    if let known = table.first(where: { message.hasPrefix($0.prefix) }) {
      let quoted = "'\(token.text)'"
      return SyntaxExplanation(
        text: known.text.replacing("%token", with: quoted), help: known.help.replacing("%token", with: quoted))
    }
    return SyntaxExplanation(text: message, help: "correct the code here; the engine cannot compile it")
  }

  private static let endMessages = ["unexpected token in expression: ''", "Unexpected end of input", "expecting"]

  private static let endOfScript = SyntaxExplanation(
    text: "the script ends in the middle of a statement",
    help: "look for an opening '{', '(' or '[' without its closing partner, and close it")

  private static let typographic: [Unicode.Scalar: String] = [
    "\u{2018}": "the straight quote '", "\u{2019}": "the straight quote '", "\u{201A}": "the straight quote '",
    "\u{201C}": "the straight quote \"", "\u{201D}": "the straight quote \"", "\u{201E}": "the straight quote \"",
    "\u{00AB}": "the straight quote \"", "\u{00BB}": "the straight quote \"", "\u{2032}": "the straight quote '",
    "\u{2033}": "the straight quote \"", "\u{2013}": "the minus sign -", "\u{2014}": "the minus sign -",
    "\u{2212}": "the minus sign -", "\u{2026}": "three full stops",
  ]

  private static let invisible: Set<Unicode.Scalar> = [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{00AD}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}",
    "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
  ]
}
