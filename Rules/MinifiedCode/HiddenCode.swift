import JavaScriptSyntax
import Source

/// Finds code that is kept as data and run: packed, encoded, or spelled in symbols. The counts of signals see little of it.
struct HiddenCode {
  let tree: SyntaxTree
  /// The length of the script without comments.
  private let codeBytes: Int

  init(_ tree: SyntaxTree) {
    self.tree = tree
    codeBytes = tree.source.bytes.count - tree.comments.reduce(0) { $0 + $1.range.offsets.count }
  }

  struct Part {
    let range: SourceRange
    let technique: Technique
    let byteCount: Int
  }

  /// The first part of hidden code that is a large part of the script.
  func part() -> Part? { encodedPart() ?? symbolPart() }

  // MARK: - Texts that are run

  private func encodedPart() -> Part? {
    let calls = (Array(tree.nodes(of: .callExpression)) + tree.nodes(of: .newExpression)).filter(runsText)
    // What is inside of a call is a part of what was seen for the call around it, so deep nesting adds nothing new.
    var nodesLeft = Self.mostReadings * tree.nodeCount
    for call in calls {
      guard nodesLeft > 0, let arguments = tree.child(.arguments, of: call) else { continue }
      nodesLeft -= tree.descendants(of: arguments).count
      let payload = payload(in: arguments)
      if payload.bytes >= Self.leastPayload, isLarge(payload.bytes),
        payload.isEncoded || isComputed(arguments)
      {
        return Part(
          range: tree.range(of: statement(around: call)), technique: payload.isPacked ? .packed : .encoded,
          byteCount: payload.bytes)
      }
    }
    return preparedPart(runAt: calls)
  }

  /// The part when the text is put together in front of the call, which gets a variable.
  private func preparedPart(runAt calls: [NodeID]) -> Part? {
    let runner = calls.filter { call in
      guard let arguments = tree.child(.arguments, of: call), let argument = tree.firstNamedChild(of: arguments) else {
        return false
      }
      return tree.kind(of: argument) == .identifier && !isTimer(call)
    }.min()
    guard let runner else { return nil }
    let payload = payload(in: tree.root)
    guard let literal = payload.first, literal < runner, payload.bytes * 2 >= codeBytes,
      payload.bytes >= Self.leastPayload
    else { return nil }
    let start = tree.range(of: statement(around: literal)).start
    return Part(
      range: SourceRange(start, tree.range(of: runner).end), technique: .encoded, byteCount: payload.bytes)
  }

  private func isTimer(_ call: NodeID) -> Bool {
    tree.child(.function, of: call).map { tree.text(of: $0).hasPrefix("set") } ?? false
  }

  /// `eval(…)`, `Function(…)`, `new Function(…)`, `….constructor(…)`, timers.
  private func runsText(_ call: NodeID) -> Bool {
    guard let callee = tree.child(.function, of: call) ?? tree.child(.constructor, of: call) else { return false }
    switch tree.kind(of: callee) {
    case .identifier where Self.runnerLengths.contains(tree.range(of: callee).offsets.count):
      return Self.runners.contains { tree.isText($0, of: callee) }
    case .memberExpression:
      guard let property = tree.child(.property, of: callee) else { return false }
      return tree.isText("constructor", of: property) || tree.isText("eval", of: property)
        || tree.isText("Function", of: property)
    case .subscriptExpression:
      guard let index = tree.child(.index, of: callee), let key = tree.stringValue(of: index) else { return false }
      return key == "constructor" || key == "eval" || key == "Function"
    case .parenthesizedExpression: return tree.bytes(of: callee).count < 16 && tree.text(of: callee).contains("eval")
    default: return false
    }
  }

  private static let runners: [StaticString] = ["eval", "Function", "setTimeout", "setInterval", "execScript"]
  private static let runnerLengths: [Int] = [4, 8, 10, 11]

  private struct Payload {
    var bytes = 0
    var isEncoded = false
    var isPacked = false
    var first: NodeID?
  }

  /// The long texts and lists of numbers inside a node.
  private func payload(in node: NodeID) -> Payload {
    var payload = Payload()
    var numbers = 0
    var firstNumber: NodeID?
    var number = node.rawValue
    let end = tree.descendants(of: node).upperBound
    while number < end {
      let part = NodeID(number)
      switch tree.kind(of: part) {
      case .string, .templateString:
        let bytes = tree.bytes(of: part)
        if bytes.count >= Self.longText {
          payload.bytes += bytes.count
          let look = TextLook(bytes)
          if payload.first == nil, look.isEncoded { payload.first = part }
          payload.isEncoded = payload.isEncoded || look.isEncoded
          payload.isPacked = payload.isPacked || look.isListOfWords
        }
        number = tree.descendants(of: part).upperBound
        continue
      case .number:
        numbers += 1
        if firstNumber == nil { firstNumber = part }
      default: break
      }
      number += 1
    }
    if numbers >= Self.manyNumbers, let firstNumber {
      payload.bytes += numbers * Self.bytesOfNumber
      payload.isEncoded = true
      payload.first = min(payload.first ?? firstNumber, firstNumber)
    }
    return payload
  }

  /// Whether the text that is run is the result of a call, not a plain literal.
  private func isComputed(_ arguments: NodeID) -> Bool {
    tree.namedChildren(of: arguments).contains { tree.kind(of: $0) != .string && tree.kind(of: $0) != .templateString }
  }

  private func isLarge(_ bytes: Int) -> Bool { bytes * 100 >= codeBytes * Self.leastPercent }

  private func statement(around node: NodeID) -> NodeID {
    var node = node
    while let parent = tree.parent(of: node), tree.kind(of: parent) != .program,
      tree.kind(of: parent) != .statementBlock
    {
      node = parent
    }
    return node
  }

  /// How often each node may be read for the calls around it.
  private static let mostReadings = 16
  private static let longText = 48
  private static let manyNumbers = 40
  /// A number of two or three digits and its comma.
  private static let bytesOfNumber = 4
  private static let leastPayload = 80
  private static let leastPercent = 15

  // MARK: - Symbols in place of letters

  /// A run of statements in which names and operators have hardly any letters.
  private func symbolPart() -> Part? {
    var range: SourceRange?
    var bytes = 0
    for statement in tree.namedChildren(of: tree.root) {
      let look = SymbolLook(tree, statement)
      guard look.isSpelledInSymbols else { continue }
      let own = tree.range(of: statement)
      range = SourceRange(range?.start ?? own.start, own.end)
      bytes += own.offsets.count
    }
    guard let range, isLarge(bytes) else { return nil }
    return Part(range: range, technique: .symbols, byteCount: bytes)
  }
}

/// What the characters of a long text look like.
struct TextLook {
  let isEncoded: Bool
  /// `word|word|word`, which unpackers split.
  let isListOfWords: Bool

  init(_ literal: ArraySlice<UInt8>) {
    var spaces = 0
    var percents = 0
    var escapes = 0
    var bars = 0
    var base64 = 0
    var previous: UInt8 = 0
    for byte in literal.dropFirst().dropLast() {
      switch byte {
      case UInt8(ascii: " "), 10, 13: spaces += 1
      case UInt8(ascii: "%"): percents += 1
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "x"), UInt8(ascii: "u"):
        if previous == UInt8(ascii: "\\") { escapes += 1 } else { base64 += 1 }
      case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "0")...UInt8(ascii: "9"): base64 += 1
      default:
        let letter = byte | 0x20
        if letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") { base64 += 1 }
      }
      previous = byte
    }
    let count = max(1, literal.count)
    isListOfWords = bars * 20 > count && spaces * 40 < count
    isEncoded =
      isListOfWords || percents * 12 > count || escapes * 8 > count || (spaces == 0 && base64 * 100 > count * 96)
  }
}

/// How many of the characters of a statement are symbols, outside texts and comments.
private struct SymbolLook {
  let isSpelledInSymbols: Bool

  init(_ tree: SyntaxTree, _ statement: NodeID) {
    var symbols = 0
    var letters = 0
    var notData: UInt32 = 0
    /// Whether an array or object holds nothing but literals; each node is looked at once.
    func isData(_ node: NodeID, until end: UInt32) -> Bool {
      if node.rawValue < notData { return end <= notData }
      for number in (node.rawValue + 1)..<end where !TokenClass.isPartOfData(tree.kind(of: NodeID(number))) {
        notData = number
        return false
      }
      return end > node.rawValue + 3
    }
    var number = statement.rawValue
    let end = tree.descendants(of: statement).upperBound
    guard Self.hasFewLetters(tree.bytes(of: statement)) else {
      isSpelledInSymbols = false
      return
    }
    while number < end {
      let node = NodeID(number)
      let next = tree.descendants(of: node).upperBound
      switch TokenClass(tree.kind(of: node)) {
      case .string, .regex, .comment, .number, .comma: number = next
      case .collection where isData(node, until: next): number = next
      default:
        let kind = tree.kind(of: node)
        if next == number + 1, kind != .doubleQuote, kind != .singleQuote {
          for byte in tree.bytes(of: node) {
            let letter = byte | 0x20
            let isLetter = letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
            (letters, symbols) = (letters + (isLetter ? 1 : 0), symbols + (isLetter ? 0 : 1))
          }
        }
        number += 1
      }
    }
    isSpelledInSymbols = symbols >= Self.leastLength && letters * 50 < symbols
  }

  /// Whether it is worth a closer look: texts and comments count here, too.
  private static func hasFewLetters(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= leastLength else { return false }
    var letters = 0
    var count = 0
    for offset in stride(from: bytes.startIndex, to: bytes.endIndex, by: sampleDistance) {
      let letter = bytes[offset] | 0x20
      if letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") { letters += 1 }
      count += 1
    }
    return letters * 4 < count
  }

  private static let leastLength = 120
  private static let sampleDistance = 16
}
