import Hosts
import JavaScriptSemantics
import JavaScriptSyntax
import Source

/// What the analysis knows of a script or an address, as text for developers.
enum Dump {
  /// The text of the view called `view`; `operand` is a path, or an address.
  static func text(of view: String, _ operand: String) throws(DevelopmentError) -> String {
    switch view {
    case "tree": TreeDump(try tree(of: operand)).text
    case "scopes": ScopeDump(SemanticModel(try tree(of: operand))).text
    case "address": addressText(operand)
    default: throw DevelopmentError("'\(view)' cannot be shown; ask for tree, scopes or address")
    }
  }

  /// The syntax tree of a file.
  static func tree(of path: String) throws(DevelopmentError) -> SyntaxTree {
    let bytes = try TextFile.bytes(of: path)
    let source: SourceText
    do {
      source = try SourceText(decoding: bytes)
    } catch {
      throw DevelopmentError("\(path): \(error.explanation)")
    }
    do {
      var parser = try ScriptParser()
      return try parser.parse(source)
    } catch {
      throw DevelopmentError("\(path): the parser reached a limit: \(error)")
    }
  }

  private static func addressText(_ text: String) -> String {
    guard let address = WebAddress(parsing: text) else { return "no address\n" }
    return """
      address      \(address)
      scheme       \(address.scheme)
      host         \(address.host)\(address.isIPAddress ? " (IP address)" : "")
      registrable  \(RegistrableDomain.of(host: address.host) ?? "none")
      port         \(address.port.map(String.init) ?? "the scheme's own")
      user info    \(address.hasUserInfo ? "yes" : "no")
      path         \(address.path)

      """
  }
}
