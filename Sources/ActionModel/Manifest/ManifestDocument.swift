import JavaScriptSyntax
import Source

/// A valid JSON text as a tree with places.
///
/// JSON is a part of JavaScript: the text is parsed as an expression in parentheses, and places are moved back.
struct ManifestDocument {
  private let tree: SyntaxTree
  /// The outermost value.
  let root: NodeID

  /// Parses `source`, which must be valid JSON.
  init?(_ source: SourceText, parser: inout ScriptParser) throws(ScriptParser.Failure) {
    tree = try parser.parse(SourceText("(" + source.text(in: SourceRange(0, UInt32(source.bytes.count))) + ")"))
    guard let expression = tree.nodes(of: .parenthesizedExpression).first,
      let value = tree.firstNamedChild(of: expression)
    else { return nil }
    root = value
  }

  /// The range of a value in the JSON text.
  func range(of node: NodeID) -> SourceRange {
    let range = tree.range(of: node)
    return SourceRange(range.start - 1, range.end - 1)
  }

  /// The kind of a value.
  func kind(of node: NodeID) -> Kind {
    switch tree.kind(of: node) {
    case .object: .object
    case .array: .list
    case .string: .string
    case .true, .false: .boolean
    case .null: .null
    default: .number
    }
  }

  /// The kinds of JSON values, in words.
  enum Kind: String {
    case object = "an object"
    case list = "a list"
    case string = "a string"
    case number = "a number"
    case boolean = "true or false"
    case null
  }

  /// A key of an object with its value.
  struct Member {
    let name: String
    let key: NodeID
    let value: NodeID
  }

  /// The members of an object, in source order; empty for other values.
  func members(of node: NodeID) -> [Member] {
    tree.namedChildren(of: node).compactMap { pair in
      guard let key = tree.child(.key, of: pair), let value = tree.child(.value, of: pair),
        let name = tree.stringValue(of: key)
      else { return nil }
      return Member(name: name, key: key, value: value)
    }
  }

  /// The elements of a list, in source order.
  func elements(of node: NodeID) -> [NodeID] { Array(tree.namedChildren(of: node)) }

  /// The value of a string, or nil for other values.
  func string(_ node: NodeID) -> String? { tree.stringValue(of: node) }
}
