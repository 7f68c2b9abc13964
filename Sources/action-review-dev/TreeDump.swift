import CTreeSitter
import JavaScriptSyntax
import Source
import TreeSitterJavaScript

/// A syntax tree as text: a line for each node, indented by its depth.
struct TreeDump {
  private let tree: SyntaxTree

  init(_ tree: SyntaxTree) { self.tree = tree }

  /// All lines.
  var text: String {
    var depths: [Int] = []
    var lines = ""
    for number in 0..<UInt32(tree.nodeCount) {
      let node = NodeID(number)
      let depth = tree.parent(of: node).map { depths[Int($0.rawValue)] + 1 } ?? 0
      depths.append(depth)
      lines += line(for: node, depth: depth)
    }
    return lines
  }

  private func line(for node: NodeID, depth: Int) -> String {
    let range = tree.range(of: node)
    let start = tree.source.position(of: Int(range.start))
    let end = tree.source.position(of: Int(range.end))
    let field = GrammarNames.name(of: tree.field(of: node)).map { "\($0): " } ?? ""
    let leafText =
      tree.descendants(of: node).isEmpty ? " \(quoted(String(tree.text(of: node).prefix(Self.textLimit))))" : ""
    let indentation = String(repeating: "  ", count: min(depth, Self.depthLimit))
    return "\(indentation)\(field)\(GrammarNames.name(of: tree.kind(of: node))) "
      + "[\(start.line):\(start.column)-\(end.line):\(end.column)]\(leafText)\n"
  }

  /// Deeper nodes are not indented further, or the text would grow with the square of the depth.
  private static let depthLimit = 100
  /// Characters of a leaf that are shown.
  private static let textLimit = 60
}

/// The grammar's own names of kinds and fields.
enum GrammarNames {
  /// The name of a kind.
  static func name(of kind: NodeKind) -> String {
    guard kind != .error, let name = unsafe syntax_symbol_name(tree_sitter_javascript(), kind.rawValue) else {
      return "ERROR"
    }
    return unsafe String(cString: name)
  }

  /// The name of a field, or nil for none.
  static func name(of field: Field) -> String? {
    guard field != .none, let name = unsafe syntax_field_name(tree_sitter_javascript(), UInt16(field.rawValue)) else {
      return nil
    }
    return unsafe String(cString: name)
  }
}
