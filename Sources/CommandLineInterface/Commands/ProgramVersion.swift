/// The versions of the program and of the parsers in it.
public enum ProgramVersion {
  /// The version of the program.
  public static let number = "0.1.0"

  /// The versions that `Scripts/bootstrap` pins.
  static let components = [
    ("tree-sitter", "0.23.2"), ("tree-sitter-javascript", "0.23.1"), ("quickjs-ng", "0.17.0.2"),
    ("ada-url", "4.0.0"),
  ]

  /// What `version` shows: a line for the program and one for each parser.
  static let text = ([("action-review", number)] + components).map { "\($0) \($1)\n" }.joined()
}
