import FoundationEssentials
import Glibc
import ReviewTesting
import Rules

/// The developers' command; without arguments it lists what it does.
@main struct DevelopmentCommand {
  static func main() {
    switch CommandLine.arguments.dropFirst().first {
    case "golden-files": writeGoldenFiles()
    case "grammar-tables": print(GrammarTables().source(), terminator: "")
    default:
      print(
        """
        usage: action-review-dev COMMAND
          golden-files     writes the reports below Corpus/reports anew, in the package's folder; read the diff
          grammar-tables   prints Sources/JavaScriptSyntax/NodeKind+Generated.swift
        """)
    }
  }

  private static func writeGoldenFiles() {
    for file in GoldenFiles.all(rules: RuleCatalog.all) {
      do {
        try Data(file.bytes).write(to: URL(filePath: file.path))
        print(file.path)
      } catch {
        print("\(file.path) could not be written: \(error)")
        exit(EXIT_FAILURE)
      }
    }
  }
}
