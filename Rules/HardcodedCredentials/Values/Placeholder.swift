import ActionModel
import Source

/// Texts that stand in the place of a secret: masks, blanks to fill in, and the examples of public documents.
enum Placeholder {
  static func isPlaceholder(_ text: String) -> Bool {
    isBlank(text) || hasBlankWord(text) || isDocumentedExample(text)
  }

  /// Whether a text has a part that is masked or left open.
  static func isBlank(_ text: String) -> Bool { isMask(text) || isWrapped(text) }

  // MARK: - Masks

  private static func isMask(_ text: String) -> Bool {
    if text.allSatisfy({ maskCharacters.contains($0) || $0.isWhitespace }) { return true }
    return maskRuns.contains { text.contains($0) }
  }

  private static let maskCharacters = Set("xX*•·●.…#_-?0+=")
  private static let maskRuns = ["***", "xxxx", "XXXX", "....", "…", "•••", "●●", "____", "####", "????"]

  // MARK: - Blanks

  /// Whether a text is, or has, a part in brackets that something else fills in: `<token>`, `{{token}}`, `%TOKEN%`, `$TOKEN`.
  private static func isWrapped(_ text: String) -> Bool {
    if let first = text.first, let last = text.last, text.count > 2 {
      let pair = "\(first)\(last)"
      if wrappers.contains(pair), text.dropFirst().dropLast().allSatisfy(isNameCharacter) { return true }
      if first == "$" || first == ":", text.dropFirst().allSatisfy({ $0.isLetter || $0 == "_" }) { return true }
    }
    return openings.contains { text.contains($0) }
  }

  private static let wrappers: Set<String> = ["<>", "{}", "[]", "()", "%%", "__", "@@", "||", "##", "«»", "~~"]
  private static let openings = ["${", "{{", "}}", "<%", "#{", "@{", "<your", "<my", "<insert", "<YOUR"]

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "_- .{}%@".contains(character)
  }

  /// Whether a text of words says that something belongs there: `your-api-key`, `changeme`, `insert token here`.
  private static func hasBlankWord(_ text: String) -> Bool {
    let lower = text.lowercased()
    if wholeTexts.contains(lower) { return true }
    guard RarityModel.rarity(of: text.utf8) < rarityOfWords else { return false }
    if IdentifierWords.of(text).contains(where: blankWords.contains) { return true }
    return blankParts.contains { lower.contains($0) }
  }

  /// Random texts hold short words by chance.
  private static let rarityOfWords = -0.4

  private static let wholeTexts: Set<String> = [
    "none", "null", "undefined", "nil", "n/a", "na", "empty", "foo", "bar", "baz", "foobar", "abc", "xyz", "asdf",
    "tbd",
    "todo", "string", "password_here", "secret_here", "token_here", "key_here",
  ]

  private static let blankWords: Set<String> = [
    "your", "yours", "placeholder", "changeme", "changeit", "replace", "replaceme", "insert", "example", "examples",
    "sample", "dummy", "todo", "fixme", "redacted", "removed", "censored", "masked", "hidden", "here", "enter", "fake",
    "mock", "stub", "unset", "notset", "xxx", "yyy", "zzz", "tbd", "provided", "deine", "dein", "ihr", "votre", "tu",
    "seu", "sua", "mustermann", "beispiel", "exemple", "ejemplo", "exemplo", "esempio",
  ]

  private static let blankParts = [
    "changeme", "change-me", "change_me", "change me", "yourpass", "yourkey", "yourtoken", "yoursecret", "your_",
    "your-",
    "goeshere", "goes_here", "goes-here", "replace_", "replace-", "replaceme", "insertyour", "enteryour", "putyour",
    "example", "placeholder", "notarealkey", "not-a-real", "not_a_real", "notreal", "donotuse", "do-not-use",
  ]

  // MARK: - Documents

  private static func isDocumentedExample(_ text: String) -> Bool {
    guard text.utf8.count >= shortestExample else { return false }
    return documentedExamples.contains(String(Digest(of: Array(text.utf8)).description.prefix(digitCount)))
  }

  private static let shortestExample = 8
  private static let digitCount = 16
}
