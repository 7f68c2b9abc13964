import JavaScriptSyntax

/// What a node is for the signals of layout.
enum TokenClass: UInt8, Sendable {
  case other, statement, string, regex, comment, collection, literal, templatePart, name, number
  case comma, semicolon, colon, `operator`, leftBrace, rightBrace, leftParenthesis, opening, closing, dot
  case conditionKeyword

  init(_ kind: NodeKind) { self = Self.table[Int(kind.rawValue)] }

  /// Whether people end lines with it inside a statement.
  var allowsBreakBehind: Bool {
    switch self {
    case .comma, .semicolon, .colon, .operator, .leftBrace, .rightBrace, .leftParenthesis, .opening, .comment: true
    default: false
    }
  }

  /// Whether people begin lines with it inside a statement.
  var allowsBreakBefore: Bool {
    switch self {
    case .operator, .rightBrace, .closing, .dot, .colon, .leftBrace, .statement: true
    default: false
    }
  }

  /// Whether an expression can end with it.
  var endsExpression: Bool {
    switch self {
    case .literal, .name, .number, .closing: true
    default: false
    }
  }

  static func isPartOfData(_ kind: NodeKind) -> Bool { dataTable[Int(kind.rawValue)] }

  /// Kinds of the grammar are below this number.
  private static let kindLimit = 512

  private static let table: [TokenClass] = {
    var table = [TokenClass](repeating: .other, count: kindLimit)
    func set(_ token: TokenClass, _ kinds: [NodeKind]) { for kind in kinds { table[Int(kind.rawValue)] = token } }
    set(
      .statement,
      [
        .expressionStatement, .variableDeclaration, .lexicalDeclaration, .functionDeclaration, .classDeclaration,
        .generatorFunctionDeclaration, .ifStatement, .switchStatement, .forStatement, .forInStatement, .whileStatement,
        .doStatement, .tryStatement, .withStatement, .breakStatement, .continueStatement, .debuggerStatement,
        .returnStatement, .throwStatement, .labeledStatement, .importStatement, .exportStatement, .methodDefinition,
        .fieldDefinition, .statementBlock,
      ])
    set(.string, [.string])
    set(.regex, [.regex])
    set(.comment, [.comment, .htmlComment, .hashBangLine])
    set(.collection, [.array, .object])
    set(.literal, [.backtick])
    set(.templatePart, [.stringFragment, .escapeSequence])
    set(
      .name,
      [
        .identifier, .propertyIdentifier, .privatePropertyIdentifier, .shorthandPropertyIdentifier,
        .shorthandPropertyIdentifierPattern, .this, .super, .true, .false, .null, .undefined, .statementIdentifier,
      ])
    set(.number, [.number])
    set(.comma, [.comma])
    set(.semicolon, [.semicolon])
    set(.colon, [.colon])
    set(
      .operator,
      [
        .equals, .plusEquals, .minusEquals, .starEquals, .slashEquals, .percentEquals, .caretEquals, .ampersandEquals,
        .barEquals, .ampersandAmpersand, .barBar, .greaterGreater, .greaterGreaterGreater, .lessLess, .ampersand,
        .caret, .bar, .plus, .minus, .star, .slash, .percent, .less, .lessEquals, .equalsEquals, .equalsEqualsEquals,
        .bangEquals, .bangEqualsEquals, .greaterEquals, .greater, .questionQuestion, .question, .equalsGreater,
      ])
    set(.leftBrace, [.leftBrace])
    set(.rightBrace, [.rightBrace])
    set(.leftParenthesis, [.leftParenthesis])
    set(.opening, [.leftBracket])
    set(.closing, [.rightParenthesis, .rightBracket])
    set(.dot, [.dot, .optionalChain])
    set(.conditionKeyword, [.ifKeyword, .forKeyword, .whileKeyword, .switchKeyword, .catchKeyword])
    return table
  }()

  private static let dataTable: [Bool] = {
    var table = [Bool](repeating: false, count: kindLimit)
    let kinds: [NodeKind] = [
      .array, .object, .pair, .string, .stringFragment, .escapeSequence, .number, .true, .false, .null, .undefined,
      .propertyIdentifier, .comma, .colon, .leftBrace, .rightBrace, .leftBracket, .rightBracket, .doubleQuote,
      .singleQuote, .minus, .unaryExpression, .comment,
    ]
    for kind in kinds { table[Int(kind.rawValue)] = true }
    return table
  }()
}

/// Escapes in strings that a person would not write.
enum PrintableEscape {
  /// Whether an escape such as `\x61` stands for a printable character of ASCII.
  static func isNeedless(_ escape: ArraySlice<UInt8>) -> Bool {
    guard escape.count >= 4, let kind = escape.dropFirst().first else { return false }
    guard kind == UInt8(ascii: "x") || kind == UInt8(ascii: "u") else { return false }
    var value = 0
    for byte in escape.dropFirst(2) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value * 16 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value * 16 + Int(byte - UInt8(ascii: "a")) + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value * 16 + Int(byte - UInt8(ascii: "A")) + 10
      default: break
      }
      if value > 0x7E { return false }
    }
    return value >= 0x20
  }
}
