import Files
import FoundationEssentials
import Glibc
import ReviewTesting
import Rules

/// The developers' command. `action-review-dev` without arguments lists what it does.
@main struct DevelopmentCommand {
  static func main() {
    do throws(DevelopmentError) {
      try run(CommandLine.arguments.dropFirst())
    } catch {
      fail(error.message)
    }
  }

  private static func run(_ arguments: ArraySlice<String>) throws(DevelopmentError) {
    var operands = Array(arguments.dropFirst())
    switch (arguments.first, operands.count) {
    case ("grammar-tables", 0): print(GrammarTables().source(), terminator: "")
    case ("addresses", 1): print(try AddressTestData(path: operands[0]).differences(), terminator: "")
    case ("dump", 2): print(try Dump.text(of: operands[0], operands[1]), terminator: "")
    case ("new-rule", 1), ("new-rule", 2): print(try NewRule(id: operands.removeFirst(), name: operands.first).create())
    case ("fuzz", _):
      var fuzzer = try FuzzOptions(operands).fuzzer()
      try fuzzer.run()
    case ("score", 1...):
      let folders = operands.filter { $0 != "--differences" }
      print(try LabelScore.text(of: folders, listsDifferences: folders.count < operands.count), terminator: "")
    case ("golden-files", 0): writeGoldenFiles()
    case ("minified-signals", 0): print(MinifiedCodeSignals.ratioLines.joined(separator: "\n"))
    case ("minified-signals", 1): try SignalDump.print(ofFilesIn: operands[0])
    case ("minified-parts", 1): try SignalDump.printParts(ofFilesIn: operands[0])
    default: print(usage, terminator: "")
    }
  }

  private static func fail(_ message: String) {
    try? FileDescriptor.standardError.write(Array("action-review-dev: error: \(message)\n".utf8))
    exit(2)
  }

  private static let usage = """
    usage: action-review-dev COMMAND
      addresses FILE         holds the reading of addresses against cases in JSON; see Scripts/check-addresses
      dump tree FILE         shows the syntax tree of a script
      dump scopes FILE       shows the scopes, names and global names of a script
      dump address TEXT      shows how browsers read an address
      fuzz [--seconds N] [--seed N]
                             reviews mutated scripts and checks what must always hold; failures go to out/fuzz
      new-rule ID [NAME]     creates the room of a rule and its line in the catalog
      score [--differences] FOLDER…
                             shows precision and recall of each rule on labelled folders below Corpus/
      golden-files           writes the reports below Corpus/reports anew; read the diff
      minified-signals [LIST]
                             prints what minified-code counts in each file of a list; without one, its figures
      minified-parts LIST    prints what minified-code reports in each file of a list, and what it costs
      grammar-tables         prints Sources/JavaScriptSyntax/NodeKind+Generated.swift

    """

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
