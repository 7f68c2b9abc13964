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
      let schemes = request.request.addressTexts.compactMap { scheme(of: $0) }
      guard let scheme = schemes.first(where: { $0 != "https" }), reported.insert(request.node).inserted else {
        continue
      }
      pass.report(.insecure(scheme), at: pass.tree.range(of: request.node))
    }
  }

  /// The scheme of an address, in lower case; nil if it is not known or not there.
  private func scheme(of text: [TextPiece]) -> String? {
    guard case .known(let start)? = text.first else { return nil }
    // Browsers pass over tabs and line ends within an address, and over blanks in front of it.
    var bytes = start.utf8.lazy.filter { !Self.passedOver.contains($0) }.makeIterator()
    var next = bytes.next()
    while let blank = next, blank <= UInt8(ascii: " ") { next = bytes.next() }
    var letters: [UInt8] = []
    while let letter = next, Self.isSchemeByte(letter) {
      letters.append(letter)
      next = bytes.next()
    }
    guard !letters.isEmpty, next == UInt8(ascii: ":") else { return nil }
    let scheme = String(decoding: letters, as: UTF8.self).lowercased()
    return bytes.next() == UInt8(ascii: "/") || Self.schemes.contains(scheme) ? scheme : nil
  }

  private static let passedOver = Array("\t\n\r".utf8)

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Schemes that are recognised without slashes behind them.
  private static let schemes: Set<String> = ["http", "https", "ftp", "ws", "wss"]
}

extension Finding.Message {
  fileprivate static func insecure(_ scheme: String) -> Self {
    Self("the request is sent by \(scheme), so that anyone on the way can read and change it", help: "write https://")
  }
}
