import Source

/// The texts of SARIF, in which braces stand for arguments and brackets for links.
enum MessageString {
  /// A message object, or a multi-format message string, with a clause that may hold reviewed code.
  static func message(_ text: String) -> JSONValue { .object(["text": .string(escaped(sentence(text)))]) }

  /// A multi-format message string with a Markdown document, which is readable as plain text, too.
  static func document(_ markdown: String) -> JSONValue {
    let text = JSONValue.string(doublingBraces(markdown))
    return .object(["text": text, "markdown": text])
  }

  /// The text of a message without what SARIF would read as an argument or a link, and with invisible characters visible.
  ///
  /// SARIF has no escape for a bracket that is not part of a link, so `](` gets a space in its middle.
  static func escaped(_ text: String) -> String { doublingBraces(visible(text)).replacing("](", with: "] (") }

  /// The clause with a full stop.
  static func sentence(_ clause: String) -> String {
    guard let last = clause.last, !".!?".contains(last) else { return clause }
    return clause + "."
  }

  /// SARIF 2.1.0, section 3.11.5: in message strings, `{` and `}` are doubled.
  private static func doublingBraces(_ text: String) -> String {
    text.replacing("{", with: "{{").replacing("}", with: "}}")
  }
}
