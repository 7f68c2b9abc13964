import JavaScriptSyntax

extension Interpreter {
  mutating func evaluateBinary(_ node: NodeID) -> Value {
    // Chains such as `a + b + …` nest to the left as deep as they are long.
    var chain: [NodeID] = []
    var first = node
    while tree.kind(of: first) == .binaryExpression, let left = tree.child(.left, of: first) {
      chain.append(first)
      first = left
    }
    var value = evaluate(first)
    for operation in chain.reversed() {
      guard let sign = tree.child(.operator, of: operation), let right = tree.child(.right, of: operation) else {
        continue
      }
      budget.spend(1)
      value = combine(value, tree.kind(of: sign), right, at: operation)
    }
    return value
  }

  private mutating func combine(_ left: Value, _ sign: NodeKind, _ operand: NodeID, at node: NodeID) -> Value {
    switch sign {
    case .ampersandAmpersand, .barBar, .questionQuestion: return choose(left, sign, operand)
    default: return compute(left, sign, evaluate(operand), at: node)
    }
  }

  /// `a || b` and its like: the right side runs only sometimes.
  private mutating func choose(_ left: Value, _ sign: NodeKind, _ operand: NodeID) -> Value {
    let truth = truth(of: left)
    let isLeftKnown: Bool? =
      switch sign {
      case .ampersandAmpersand: truth.map { !$0 }
      case .barBar: truth
      default: values.primitiveType(of: left).map { $0 != "undefined" && left.shape != .null }
      }
    if followsConditions, isLeftKnown == true {
      shadow(operand) { _ = $0.evaluate($1) }
      return left
    }
    var right = Value.unknown
    maybe { right = $0.evaluate(operand) }
    if let isLeftKnown { return isLeftKnown ? left : right }
    // What is falsy gives nothing away: of `a && b` only the right side counts.
    if sign == .ampersandAmpersand { return right }
    return join(left, right)
  }

  /// The result of an operator on two values.
  mutating func compute(_ left: Value, _ sign: NodeKind, _ right: Value, at node: NodeID) -> Value {
    switch sign {
    case .plus: return add(left, right, at: node)
    case .equalsEquals, .equalsEqualsEquals, .bangEquals, .bangEqualsEquals: return compare(left, sign, right)
    case .less, .greater, .lessEquals, .greaterEquals: return order(left, sign, right)
    case .instanceofKeyword, .inKeyword:
      if sign == .inKeyword { noteCheck(of: left, against: keys(of: right).known) }
      return .unknown
    case .comma: return right
    default: return calculate(left, sign, right)
    }
  }

  private mutating func add(_ left: Value, _ right: Value, at node: NodeID) -> Value {
    if let one = values.number(of: left), let other = values.number(of: right) {
      return values.number(one + other, of: Material(left.shape, right.shape))
    }
    return concatenate(left, right, at: node)
  }

  /// The text of one value and then of the other.
  mutating func concatenate(_ left: Value, _ right: Value, at node: NodeID) -> Value {
    let (first, second) = (asTextOperand(left), asTextOperand(right))
    var flow = flows.join(first.flow, second.flow)
    if flow.isSome { flow = flows.extend(flow, by: .joined, at: node) }
    return values.concatenation(first, second, flow)
  }

  /// What a value becomes in a text: of an object, the data in it.
  private mutating func asTextOperand(_ value: Value) -> Value {
    guard let object = values.object(of: value) else {
      return values.objects(of: value).isEmpty ? value : Value(.unknown, deepFlow(of: value))
    }
    switch heap[object].kind {
    case .array: return joinArray(value, separator: ",")
    case .function(let function, _): return values.string(tree.text(of: functions[function].node))
    case .regularExpression: return Value(.unknown)
    default:
      let text = primitive(of: object, value)
      return text == value ? Value(.unknown, deepFlow(of: value)) : text
    }
  }

  private mutating func compare(_ left: Value, _ sign: NodeKind, _ right: Value) -> Value {
    noteCheck(of: left, against: [right])
    noteCheck(of: right, against: [left])
    guard let one = values.knownText(of: left), let other = values.knownText(of: right) else { return .unknown }
    let isStrict = sign == .equalsEqualsEquals || sign == .bangEqualsEquals
    var isEqual = one == other
    if isStrict, values.primitiveType(of: left) != values.primitiveType(of: right) { isEqual = false }
    return values.boolean(isEqual == (sign == .equalsEquals || sign == .equalsEqualsEquals))
  }

  private func order(_ left: Value, _ sign: NodeKind, _ right: Value) -> Value {
    if values.isText(left), values.isText(right), let one = values.onlyText(of: left),
      let other = values.onlyText(of: right)
    {
      let isBefore = one.utf16.lexicographicallyPrecedes(other.utf16)
      return values.boolean(
        one == other
          ? sign == .lessEquals || sign == .greaterEquals : isBefore == (sign == .less || sign == .lessEquals))
    }
    guard let one = numeric(left), let other = numeric(right) else { return .unknown }
    switch sign {
    case .less: return values.boolean(one < other)
    case .greater: return values.boolean(one > other)
    case .lessEquals: return values.boolean(one <= other)
    default: return values.boolean(one >= other)
    }
  }

  private mutating func calculate(_ left: Value, _ sign: NodeKind, _ right: Value) -> Value {
    guard let one = numeric(left), let other = numeric(right) else {
      return Value(.unknown, flows.join(left.flow, right.flow))
    }
    return values.number(Self.calculate(one, sign, other), of: Material(left.shape, right.shape))
  }

  private static func calculate(_ one: Double, _ sign: NodeKind, _ other: Double) -> Double {
    switch sign {
    case .minus: one - other
    case .star: one * other
    case .slash: one / other
    case .percent: one.truncatingRemainder(dividingBy: other)
    case .starStar: power(one, other)
    case .ampersand: Double(bits(one) & bits(other))
    case .bar: Double(bits(one) | bits(other))
    case .caret: Double(bits(one) ^ bits(other))
    case .lessLess: Double(bits(one) << (bits(other) & 31))
    case .greaterGreater: Double(bits(one) >> (bits(other) & 31))
    case .greaterGreaterGreater: Double(UInt32(bitPattern: bits(one)) >> UInt32(bits(other) & 31))
    default: .nan
    }
  }

  /// ToInt32 of ECMA-262.
  static func bits(_ number: Double) -> Int32 {
    guard number.isFinite else { return 0 }
    let wrapped = number.rounded(.towardZero).truncatingRemainder(dividingBy: 4_294_967_296)
    return Int32(truncatingIfNeeded: Int64(wrapped))
  }

  private static func power(_ base: Double, _ exponent: Double) -> Double {
    guard exponent == exponent.rounded(), exponent >= 0, exponent <= 64 else { return .nan }
    return (0..<exponent.clampedInteger).reduce(1.0) { product, _ in product * base }
  }

  /// The number that a constant becomes in arithmetic.
  func numeric(_ value: Value) -> Double? {
    switch values[value] {
    case .number(let number): number
    case .boolean(let boolean): boolean ? 1 : 0
    case .null: 0
    case .literal, .string: values.constantString(value).flatMap(Self.number(of:))
    case .object: onlyArray(value)?.known.isEmpty == true ? 0 : nil
    default: nil
    }
  }

  /// The number that a string becomes in arithmetic.
  static func number(of text: String) -> Double? {
    let trimmed = text.filter { !$0.isWhitespace }
    return trimmed.isEmpty ? 0 : SyntaxTree.number(writtenAs: trimmed)
  }

  mutating func evaluateUnary(_ node: NodeID) -> Value {
    guard let sign = tree.child(.operator, of: node), let operand = tree.child(.argument, of: node) else {
      return .unknown
    }
    switch tree.kind(of: sign) {
    case .typeofKeyword: return evaluateTypeof(operand)
    case .deleteKeyword:
      deleteMember(operand)
      return Value(.true)
    case let kind: return applyUnary(kind, to: evaluate(operand))
    }
  }

  private mutating func applyUnary(_ sign: NodeKind, to value: Value) -> Value {
    switch sign {
    case .voidKeyword: return .undefined
    case .bang: return truth(of: value).map { values.boolean(!$0) } ?? .unknown
    case .minus: return numeric(value).map { values.number(-$0) } ?? .unknown
    case .plus: return numeric(value).map { values.number($0) } ?? .unknown
    case .tilde: return numeric(value).map { values.number(Double(~Self.bits($0))) } ?? .unknown
    default: return .unknown
    }
  }

  private mutating func evaluateTypeof(_ operand: NodeID) -> Value {
    // `typeof X` asks whether a global is there, and does not use it.
    if functions.binding(at: operand) == nil, tree.kind(of: operand) == .identifier { return .unknown }
    if let holder = tree.child(.object, of: operand) {
      let value = evaluate(holder)
      if let object = values.object(of: value), heap.isHost(object) { return .unknown }
    }
    let value = evaluate(operand)
    if let object = values.object(of: value), !heap.isHost(object) {
      return values.string(isFunction(object) ? "function" : "object")
    }
    return values.primitiveType(of: value).map { values.string($0) } ?? .unknown
  }

  mutating func evaluateUpdate(_ node: NodeID) -> Value {
    guard let operand = tree.child(.argument, of: node), let sign = tree.child(.operator, of: node) else {
      return .unknown
    }
    let isPrefix = sign < operand
    let old = evaluate(operand)
    let change = tree.kind(of: sign) == .plusPlus ? 1.0 : -1.0
    let new = numeric(old).map { values.number($0 + change) } ?? .unknown
    assign(new, to: operand)
    return isPrefix ? new : old
  }

  mutating func evaluateAssignment(_ node: NodeID) -> Value {
    guard let left = tree.child(.left, of: node), let right = tree.child(.right, of: node) else { return .unknown }
    let value = evaluate(right, named: left)
    assign(value, to: left)
    return value
  }

  mutating func evaluateAugmentedAssignment(_ node: NodeID) -> Value {
    guard let left = tree.child(.left, of: node), let right = tree.child(.right, of: node),
      let sign = tree.child(.operator, of: node)
    else { return .unknown }
    let old = evaluate(left)
    let value: Value
    switch tree.kind(of: sign) {
    case .barBarEquals: value = choose(old, .barBar, right)
    case .ampersandAmpersandEquals: value = choose(old, .ampersandAmpersand, right)
    case .questionQuestionEquals: value = choose(old, .questionQuestion, right)
    case let kind: value = compute(old, Self.operation(of: kind), evaluate(right), at: node)
    }
    assign(value, to: left)
    return value
  }

  private static func operation(of assignment: NodeKind) -> NodeKind {
    switch assignment {
    case .plusEquals: .plus
    case .minusEquals: .minus
    case .starEquals: .star
    case .slashEquals: .slash
    case .percentEquals: .percent
    case .starStarEquals: .starStar
    case .ampersandEquals: .ampersand
    case .barEquals: .bar
    case .caretEquals: .caret
    case .lessLessEquals: .lessLess
    case .greaterGreaterEquals: .greaterGreater
    case .greaterGreaterGreaterEquals: .greaterGreaterGreater
    default: .error
    }
  }
}
