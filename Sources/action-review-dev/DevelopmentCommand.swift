/// The developers' command. `action-review-dev` without arguments lists what it does.
@main struct DevelopmentCommand {
  static func main() {
    switch CommandLine.arguments.dropFirst().first {
    case "grammar-tables": print(GrammarTables().source(), terminator: "")
    default:
      print(
        """
        usage: action-review-dev COMMAND
          grammar-tables   prints Sources/JavaScriptSyntax/NodeKind+Generated.swift
        """)
    }
  }
}
