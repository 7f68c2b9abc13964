public import Findings
import JavaScriptSemantics
import JavaScriptSyntax
public import RuleEngine
import Source

/// Finds requests whose address is certain not to be `https`.
public struct InsecureTransportRule: Rule {
  public static let metadata = RuleMetadata(
    id: "insecure-transport", name: "InsecureTransport", title: "A request is not sent by https", severity: .error,
    clause: .security, precision: .high, securitySeverity: 7.4, weaknesses: [319],
    document: RuleDocument.insecureTransport)

  public init() {}

  public func check(_ pass: inout RulePass) {
    var reported: Set<NodeID> = []
    for request in pass.execution.requests {
      let schemes = pass.execution.texts(of: request.request.address).compactMap { scheme(of: $0) }
      guard let scheme = schemes.first(where: { $0 != "https" }), reported.insert(request.node).inserted else {
        continue
      }
      pass.report(.insecure(scheme), at: pass.tree.range(of: request.node))
    }
  }

  /// The scheme of an address, in lower case; nil if it is not known or not there.
  private func scheme(of text: [TextPiece]) -> String? {
    guard case .known(let start)? = text.first else { return nil }
    // Browsers pass over tabs and line ends within an address.
    let trimmed = start.filter { $0 != "\t" && !$0.isNewline }.drop { $0.isWhitespace }
    let scheme = trimmed.prefix { $0.isLetter && $0.isASCII || $0.isNumber || "+-.".contains($0) }
    guard !scheme.isEmpty, trimmed.dropFirst(scheme.count).hasPrefix(":"),
      trimmed.dropFirst(scheme.count + 1).hasPrefix("/") || Self.schemes.contains(scheme.lowercased())
    else {
      return nil
    }
    return scheme.lowercased()
  }

  /// Schemes that are recognised without slashes behind them.
  private static let schemes: Set<String> = ["http", "https", "ftp", "ws", "wss"]
}

extension Finding.Message {
  fileprivate static func insecure(_ scheme: String) -> Self {
    Self("the request is sent by \(scheme), so that anyone on the way can read and change it", help: "write https://")
  }
}
