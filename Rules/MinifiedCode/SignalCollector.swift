import JavaScriptSyntax
import Source

/// Goes once over the tokens of a script and counts signals, in pieces of a few statements each.
struct SignalCollector {
  private let tree: SyntaxTree
  private let bytes: [UInt8]
  private(set) var pieces: [ScriptPiece] = []
  private var counts = SignalCounts()
  private var piece = PieceStart(node: 0, offset: 0)
  /// The least number of tokens in a piece; long scripts have larger pieces, so that their number is bounded.
  private let leastTokens: UInt32

  // The state of the walk
  private var end = 0
  private var column = 0
  private var startsStatement = false
  private var isFirst = true
  private var breakBehindComment = false
  private var previous = TokenClass.other
  /// The end of the literals that are known to be no data, because of the node with this number.
  private var notData: UInt32 = 0

  private struct PieceStart {
    let node: UInt32
    let offset: Int
  }

  /// - Parameter isFine: whether each statement is a piece, so that the place where minified code begins is exact.
  init(_ tree: SyntaxTree, isFine: Bool) {
    self.tree = tree
    bytes = tree.source.bytes
    leastTokens = isFine ? 1 : max(Self.leastPiece, UInt32(tree.nodeCount / Self.mostPieces))
  }

  private static let leastPiece: UInt32 = 32
  private static let mostPieces = 320
  /// Smaller literals are part of the code around them.
  private static let leastDataNodes: UInt32 = 24

  mutating func collect() {
    if leastTokens > 1 { pieces.reserveCapacity(tree.nodeCount / Int(leastTokens) + 1) }
    var number: UInt32 = 1
    let count = UInt32(tree.nodeCount)
    while number < count {
      let node = NodeID(number)
      let next = tree.descendants(of: node).upperBound
      let token = TokenClass(tree.kind(of: node))
      switch token {
      case .statement:
        if isListed(node) { beginStatement(node) }
      case .string, .regex:
        countEscapes(in: node, until: next)
        visitToken(node, .literal)
        number = next
        continue
      case .comment:
        visitComment(node)
        number = next
        continue
      case .templatePart: visitTemplatePart(node)
      case .collection:
        if next - number >= Self.leastDataNodes, isData(node, until: next) {
          visitData(node)
          number = next
          continue
        }
      default:
        if next == number + 1 { visitToken(node, token) }
      }
      number += 1
    }
    finishPiece(at: NodeID(count), bytes.count)
  }

  // MARK: - Tokens

  private mutating func visitToken(_ node: NodeID, _ token: TokenClass) {
    let range = tree.range(of: node).offsets
    guard !range.isEmpty else { return }
    let gap = readGap(to: range.lowerBound)
    counts[.tokens] += 1
    if startsStatement {
      startsStatement = false
      if gap.breaks || isFirst { counts[.statementsOnOwnLine] += 1 }
    } else if gap.breaks, !previous.allowsBreakBehind, !token.allowsBreakBefore {
      counts[.oddBreaks] += 1
    }
    if previous == .comma, !gap.breaks {
      counts[.commas] += 1
      if gap.length > 0 { counts[.spacedCommas] += 1 }
    }
    if previous == .colon, !gap.breaks {
      counts[.colons] += 1
      if gap.length > 0 { counts[.spacedColons] += 1 }
    }
    switch token {
    case .operator where isBinary(node):
      counts[.operators] += 1
      if gap.length > 0 { counts[.spacedOperators] += 1 }
    case .leftBrace where opensBlock(node):
      counts[.blocks] += 1
      if gap.length > 0 { counts[.spacedBlocks] += 1 }
    case .leftParenthesis where previous == .conditionKeyword:
      counts[.conditions] += 1
      if gap.length > 0 { counts[.spacedConditions] += 1 }
    case .rightBrace:
      if previous == .semicolon { counts[.closedStatements] += 1 }
      if previous.endsExpression, closesBlock(node) { counts[.unclosedStatements] += 1 }
    case .number: countNumber(range)
    default: break
    }
    let length = range.count
    if token == .literal {
      counts[.literalBytes] += UInt32(length)
      column += min(length, Self.literalColumns)
    } else {
      counts[.wordBytes] += UInt32(length)
      column += length
    }
    if column > 100 { counts[.tokensBehindColumn100] += 1 }
    if column > 200 { counts[.tokensBehindColumn200] += 1 }
    end = range.upperBound
    previous = token
    isFirst = false
  }

  /// A long text makes no line of code long.
  private static let literalColumns = 12

  private struct Gap {
    var length = 0
    var breaks = false
  }

  /// The white space in front of the next token.
  private mutating func readGap(to start: Int) -> Gap {
    var gap = Gap(length: max(0, start - end), breaks: breakBehindComment)
    breakBehindComment = false
    var indentation = 0
    for offset in min(end, start)..<start {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        gap.breaks = true
        indentation = 0
      } else {
        indentation += 1
      }
    }
    if gap.breaks {
      counts[.lineBreaks] += 1
      counts[.indentationBytes] += UInt32(indentation)
      column = indentation
    } else {
      counts[.spaceBytes] += UInt32(gap.length)
      column += gap.length
    }
    return gap
  }

  private mutating func visitComment(_ node: NodeID) {
    let range = tree.range(of: node).offsets
    let gap = range.lowerBound > end ? bytes[end..<range.lowerBound] : []
    if gap.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) { breakBehindComment = true }
    counts[.comments] += 1
    counts[.commentBytes] += UInt32(range.count)
    end = max(end, range.upperBound)
  }

  /// Counts a text in a template. Its length and its lines are no code.
  private mutating func visitTemplatePart(_ node: NodeID) {
    let range = tree.range(of: node).offsets
    counts[.literalBytes] += UInt32(range.count)
    end = max(end, range.upperBound)
    if tree.kind(of: node) == .escapeSequence, PrintableEscape.isNeedless(tree.bytes(of: node)) {
      counts[.escapes] += 1
    }
  }

  private mutating func visitData(_ node: NodeID) {
    let range = tree.range(of: node).offsets
    let start = column
    visitToken(node, .literal)
    counts[.literalBytes] -= UInt32(range.count)
    counts[.dataBytes] += UInt32(range.count)
    column = start
  }

  private mutating func countNumber(_ range: Range<Int>) {
    counts[.numbers] += 1
    let bytes = bytes[range]
    let first = bytes[range.lowerBound]
    let second = range.count > 1 ? bytes[range.lowerBound + 1] | 0x20 : 0
    if first == UInt8(ascii: "0"), second == UInt8(ascii: "x") {
      counts[.hexadecimalNumbers] += 1
    } else if first == UInt8(ascii: ".") || bytes.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      counts[.foldedNumbers] += 1
    }
  }

  /// Counts escapes of characters that need none.
  private mutating func countEscapes(in string: NodeID, until end: UInt32) {
    guard end > string.rawValue + 4 else { return }
    for number in (string.rawValue + 1)..<end {
      let node = NodeID(number)
      guard tree.kind(of: node) == .escapeSequence else { continue }
      if PrintableEscape.isNeedless(tree.bytes(of: node)) { counts[.escapes] += 1 }
    }
  }

  // MARK: - Structure

  private func isListed(_ node: NodeID) -> Bool {
    guard let parent = tree.parent(of: node) else { return false }
    switch tree.kind(of: parent) {
    case .program, .statementBlock, .switchCase, .switchDefault, .classBody: return true
    default: return false
    }
  }

  private func isBinary(_ node: NodeID) -> Bool {
    guard let parent = tree.parent(of: node) else { return false }
    return tree.kind(of: parent) != .unaryExpression && tree.kind(of: parent) != .updateExpression
  }

  private func opensBlock(_ node: NodeID) -> Bool {
    guard let parent = tree.parent(of: node) else { return false }
    return tree.kind(of: parent) == .statementBlock || tree.kind(of: parent) == .classBody
      || tree.kind(of: parent) == .switchBody
  }

  private func closesBlock(_ node: NodeID) -> Bool { opensBlock(node) }

  /// Whether an array or object holds nothing but literals.
  private mutating func isData(_ node: NodeID, until end: UInt32) -> Bool {
    if node.rawValue < notData { return end <= notData }
    for number in (node.rawValue + 1)..<end {
      guard TokenClass.isPartOfData(tree.kind(of: NodeID(number))) else {
        notData = number
        return false
      }
    }
    return true
  }

  private mutating func beginStatement(_ node: NodeID) {
    if counts[.tokens] >= leastTokens { finishPiece(at: node, tree.range(of: node).offsets.lowerBound) }
    counts[.statements] += 1
    startsStatement = true
  }

  private mutating func finishPiece(at node: NodeID, _ offset: Int) {
    pieces.append(ScriptPiece(firstNode: NodeID(piece.node), offset: piece.offset, counts: counts))
    counts = SignalCounts()
    piece = PieceStart(node: node.rawValue, offset: offset)
  }
}

/// A few statements that follow one another, with what was counted in them.
struct ScriptPiece: Sendable {
  let firstNode: NodeID
  /// Where it starts in the text.
  let offset: Int
  var counts: SignalCounts
}
