import CTreeSitter
public import Source

/// An immutable syntax tree: its nodes in one array, in preorder, and the named ones indexed by kind.
///
/// A node is an integer, ``NodeID``; what is known of it is asked of the tree.
public final class SyntaxTree: Sendable {
  public let source: SourceText
  /// The first byte that the parser passed over although it is no white space; nil when every token is in the tree.
  private let firstSkippedOffset: Int?
  let records: [syntax_record]
  private let kindOffsets: [UInt32]
  private let nodesByKind: [NodeID]

  init(source: SourceText, records: [syntax_record], firstSkippedOffset: Int?) {
    self.source = source
    self.records = records
    self.firstSkippedOffset = firstSkippedOffset
    var offsets = [UInt32](repeating: 0, count: Int(NodeKind.upperBound) + 1)
    for record in records where record.isNamed { offsets[Int(record.kind) + 1] += 1 }
    for kind in 1..<offsets.count { offsets[kind] += offsets[kind - 1] }
    var next = offsets
    var nodes = [NodeID](repeating: NodeID(0), count: Int(offsets.last ?? 0))
    for (index, record) in records.enumerated() where record.isNamed {
      nodes[Int(next[Int(record.kind)])] = NodeID(UInt32(index))
      next[Int(record.kind)] += 1
    }
    kindOffsets = offsets
    nodesByKind = nodes
  }

  /// A tree without statements, for a text that could not be parsed.
  public convenience init(emptyFor source: SourceText) {
    let program = syntax_record(
      kind: NodeKind.program.rawValue, field: 0, flags: UInt8(SYNTAX_NAMED), start: 0, end: 0, parent: .max,
      subtree_end: 1)
    self.init(source: source, records: [program], firstSkippedOffset: nil)
  }

  /// The whole script.
  public var root: NodeID { NodeID(0) }

  /// The number of nodes; they are numbered from 0 in preorder.
  public var nodeCount: Int { records.count }

  /// The first part of the text that the parser did not understand, or nil when it understood all.
  public var firstUnknownRange: SourceRange? {
    let skipped = firstSkippedOffset.map { SourceRange(UInt32($0), UInt32($0) + 1) }
    let missing = records.firstIndex { $0.isMissing }.map { range(of: NodeID(UInt32($0))) }
    return [skipped, nodes(of: .error).first.map(range), missing].compactMap { $0 }.min()
  }

  /// The nodes of `kind`, which must be a named kind, in source order.
  public func nodes(of kind: NodeKind) -> ArraySlice<NodeID> {
    nodesByKind[Int(kindOffsets[Int(kind.rawValue)])..<Int(kindOffsets[Int(kind.rawValue) + 1])]
  }

  public func kind(of node: NodeID) -> NodeKind { NodeKind(rawValue: records[node.index].kind) }

  /// Whether `node` is more than punctuation or a keyword.
  public func isNamed(_ node: NodeID) -> Bool { records[node.index].isNamed }

  public func field(of node: NodeID) -> Field { Field(rawValue: records[node.index].field) }

  public func range(of node: NodeID) -> SourceRange {
    SourceRange(records[node.index].start, records[node.index].end)
  }

  public func text(of node: NodeID) -> String { source.text(in: range(of: node)) }

  /// The bytes of the node's text.
  public func bytes(of node: NodeID) -> ArraySlice<UInt8> { source.bytes[range(of: node).offsets] }

  /// The node around `node`, or nil for the root.
  public func parent(of node: NodeID) -> NodeID? {
    let parent = records[node.index].parent
    return parent == .max ? nil : NodeID(parent)
  }

  /// All direct parts of `node`, with punctuation and comments.
  public func children(of node: NodeID) -> ChildSequence {
    ChildSequence(tree: self, position: node.rawValue + 1, end: records[node.index].subtreeEnd)
  }

  /// The direct parts of `node` that are neither punctuation nor comments.
  public func namedChildren(of node: NodeID) -> NamedChildSequence { NamedChildSequence(children: children(of: node)) }

  /// The first part of `node` in `field`.
  public func child(_ field: Field, of node: NodeID) -> NodeID? {
    var next = node.index + 1
    let end = Int(records[node.index].subtreeEnd)
    while next < end {
      if records[next].field == field.rawValue { return NodeID(UInt32(next)) }
      next = Int(records[next].subtreeEnd)
    }
    return nil
  }

  /// The first part of `node` that is neither punctuation nor a comment.
  public func firstNamedChild(of node: NodeID) -> NodeID? { namedChildren(of: node).first { _ in true } }

  /// Whether `node` has a direct part of `kind`, punctuation and keywords included.
  public func hasChild(_ kind: NodeKind, in node: NodeID) -> Bool {
    children(of: node).contains { self.kind(of: $0) == kind }
  }

  /// The numbers of the nodes inside `node`, itself excluded, in preorder.
  public func descendants(of node: NodeID) -> Range<UInt32> { (node.rawValue + 1)..<records[node.index].subtreeEnd }

  /// Whether `ancestor` is `node` or around it.
  public func contains(_ ancestor: NodeID, _ node: NodeID) -> Bool {
    ancestor.rawValue <= node.rawValue && node.rawValue < records[ancestor.index].subtreeEnd
  }
}

/// The number of a node in its ``SyntaxTree``.
public struct NodeID: Hashable, Sendable, Comparable {
  public let rawValue: UInt32

  public init(_ rawValue: UInt32) { self.rawValue = rawValue }

  var index: Int { Int(rawValue) }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The direct parts of a node, in source order.
public struct ChildSequence: Sequence, IteratorProtocol, Sendable {
  let tree: SyntaxTree
  var position: UInt32
  let end: UInt32

  public mutating func next() -> NodeID? {
    guard position < end else { return nil }
    defer { position = tree.records[Int(position)].subtreeEnd }
    return NodeID(position)
  }
}

/// The direct parts of a node that are neither punctuation nor comments, in source order.
public struct NamedChildSequence: Sequence, IteratorProtocol, Sendable {
  var children: ChildSequence

  public mutating func next() -> NodeID? {
    while let child = children.next() {
      let record = children.tree.records[child.index]
      if record.isNamed, record.kind != NodeKind.comment.rawValue, record.kind != NodeKind.htmlComment.rawValue {
        return child
      }
    }
    return nil
  }
}

extension syntax_record {
  var isNamed: Bool { flags & UInt8(SYNTAX_NAMED) != 0 }
  var isMissing: Bool { flags & UInt8(SYNTAX_MISSING) != 0 }
  var subtreeEnd: UInt32 { subtree_end }
}
