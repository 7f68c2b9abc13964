import JavaScriptSyntax

/// The shapes and computed strings of one execution. Entries are made once and never change.
struct ValueTable: ~Copyable, Sendable {
  private let tree: SyntaxTree
  private var shapes: [Shape] = [.absent, .unknown, .undefined, .null, .boolean(true), .boolean(false)]
  private var alternatives: [Value] = []
  private var computed: [String] = []
  /// What each computed string was made of.
  private var materials: [Material] = []
  /// What numbers that may become texts were made of, in the order of their shapes.
  private var numberMaterials: [(number: ShapeID, material: NumberMaterial)] = []
  /// What the function of the language that runs works on.
  var material = Material()
  private var computedByteCount = 0
  private var longLiterals: [NodeID: ShapeID] = [:]
  /// Whether a known text was given up because it, or all together, became too long.
  private(set) var hasLostTexts = false

  init(_ tree: SyntaxTree) { self.tree = tree }

  subscript(value: Value) -> Shape { shapes[Int(value.shape.rawValue)] }

  private mutating func append(_ shape: Shape) -> ShapeID {
    shapes.append(shape)
    return ShapeID(shapes.count - 1)
  }

  // MARK: - Making values

  /// The text of a literal. Short ones are decoded when they are asked for, long ones once, and those beyond the limit
  /// never.
  mutating func literal(_ node: NodeID) -> Value {
    let length = tree.bytes(of: node).count
    guard length > Self.shortLiteral, length <= Self.stringLimit else { return Value(append(.literal(node))) }
    if let known = longLiterals[node] { return Value(known) }
    let literal = append(.literal(node))
    computed.append(tree.textValue(of: node) ?? "")
    materials.append(Material(literal))
    let shape = append(.string(Int32(computed.count - 1)))
    longLiterals[node] = shape
    return Value(shape)
  }

  private static let shortLiteral = 256

  /// A number that is computed from others, or from the material at hand.
  mutating func number(_ number: Double, of operands: Material? = nil) -> Value {
    let shape = append(.number(number))
    let material = operands ?? material
    if material.first != .absent { numberMaterials.append((shape, .computed(from: material))) }
    return Value(shape)
  }

  /// A number that stands in the code.
  mutating func number(_ number: Double, at node: NodeID) -> Value {
    let shape = append(.number(number))
    numberMaterials.append((shape, .literal(node)))
    return Value(shape)
  }

  func boolean(_ boolean: Bool) -> Value { Value(boolean ? .true : .false) }

  mutating func object(_ object: ObjectID, _ flow: FlowID = .none) -> Value { Value(append(.object(object)), flow) }

  /// A known string; unknown when it, or all computed strings together, are too long.
  mutating func string(_ text: String, _ flow: FlowID = .none) -> Value { string(text, flow, of: material) }

  /// A known string that is made of some material.
  mutating func string(_ text: String, _ flow: FlowID, of material: Material) -> Value {
    let length = text.utf8.count
    guard length <= Self.stringLimit, computedByteCount + length <= Self.totalStringLimit else {
      return lostText(flow)
    }
    computedByteCount += length
    computed.append(text)
    materials.append(material)
    return Value(append(.string(Int32(computed.count - 1))), flow)
  }

  /// What is left of a text that is too long to be known.
  mutating func lostText(_ flow: FlowID) -> Value {
    hasLostTexts = true
    return Value(.unknown, flow)
  }

  /// Whether a value is a literal that is too long to be known.
  func isTooLong(_ value: Value) -> Bool {
    if case .literal(let node) = self[value] { tree.bytes(of: node).count > Self.stringLimit } else { false }
  }

  /// Bytes of one computed string. Longer ones are data.
  static let stringLimit = 64 << 10
  /// Bytes of all computed strings of a script.
  private static let totalStringLimit = 8 << 20

  mutating func concatenation(_ first: Value, _ second: Value, _ flow: FlowID) -> Value {
    let (left, right) = (constantString(first), constantString(second))
    if let left, left.isEmpty, isText(second) { return second.with(flow) }
    if let right, right.isEmpty, isText(first) { return first.with(flow) }
    // Two known short texts need not be kept apart.
    if let left, let right, left.utf8.count + right.utf8.count <= Self.shortText {
      return string(left + right, flow, of: Material(first.shape, second.shape, isJoined: true))
    }
    return Value(append(.concatenation(first, second)), flow)
  }

  /// Bytes up to which parts of a text are put together at once.
  private static let shortText = 512

  /// One of `values`, which are no unions and differ; unknown when they are too many.
  mutating func union(_ values: [Value], _ flow: FlowID) -> Value {
    guard values.count <= Self.alternativeLimit, let first = values.first else { return Value(.unknown, flow) }
    if values.count == 1 { return first.with(flow) }
    let start = Int32(alternatives.count)
    alternatives += values
    return Value(append(.union(start: start, count: Int32(values.count))), flow)
  }

  /// How many alternatives are told apart; sets of constants that people write in branches are smaller.
  static let alternativeLimit = 16

  // MARK: - Asking values

  /// The computed strings of no more than `longest` bytes.
  func computedTexts(upTo longest: Int) -> [(text: String, value: Value)] {
    shapes.indices.compactMap { shape in
      guard case .string(let index) = shapes[shape] else { return nil }
      let text = computed[Int(index)]
      return text.utf8.count <= longest ? (text, Value(ShapeID(shape))) : nil
    }
  }

  /// What a computed string was made of.
  func material(ofString index: Int32) -> Material { materials[Int(index)] }

  /// What a number was made of; nil if that was not noted.
  func material(ofNumber number: ShapeID) -> NumberMaterial? {
    var (low, high) = (0, numberMaterials.count)
    while low < high {
      let middle = (low + high) / 2
      if numberMaterials[middle].number.rawValue < number.rawValue { low = middle + 1 } else { high = middle }
    }
    guard low < numberMaterials.count, numberMaterials[low].number == number else { return nil }
    return numberMaterials[low].material
  }

  /// The values that `value` can be: itself, or its alternatives.
  ///
  /// They are a copy, since the table grows while callers walk over them.
  func alternatives(of value: Value) -> [Value] {
    guard case .union(let start, let count) = self[value] else { return [value] }
    return Array(alternatives[Int(start)..<Int(start + count)])
  }

  /// The objects among the alternatives of `value`.
  func objects(of value: Value) -> [ObjectID] {
    switch self[value] {
    case .object(let object): [object]
    case .union:
      alternatives(of: value).compactMap { if case .object(let object) = self[$0] { object } else { nil } }
    default: []
    }
  }

  /// The object that `value` is for certain.
  func object(of value: Value) -> ObjectID? {
    if case .object(let object) = self[value] { object } else { nil }
  }

  /// The number that `value` is for certain.
  func number(of value: Value) -> Double? {
    if case .number(let number) = self[value] { number } else { nil }
  }

  /// The string of a literal or a computed string; nil for other values, concatenations too.
  func constantString(_ value: Value) -> String? {
    switch self[value] {
    case .literal(let node) where tree.bytes(of: node).count > Self.stringLimit: nil
    case .literal(let node):
      tree.textValue(of: node)
    case .string(let index): computed[Int(index)]
    default: nil
    }
  }

  func isText(_ value: Value) -> Bool {
    switch self[value] {
    case .literal, .string, .concatenation: true
    default: false
    }
  }

  /// Whether a condition on `value` holds, if that is certain.
  func truth(of value: Value) -> Bool? {
    switch self[value] {
    case .undefined, .null: return false
    case .boolean(let boolean): return boolean
    case .number(let number): return !(number == 0 || number.isNaN)
    case .literal, .string: return constantString(value)?.isEmpty == false
    case .object: return true
    case .concatenation: return hasKnownPart(value) ? true : nil
    case .absent, .unknown, .union: return nil
    }
  }

  /// Whether a part of a concatenation is a text that is not empty, among the parts that are looked at.
  private func hasKnownPart(_ value: Value) -> Bool {
    var pending = [value]
    var left = Self.partsForTruth
    while let next = pending.popLast(), left > 0 {
      left -= 1
      switch self[next] {
      case .concatenation(let first, let second): pending += [first, second]
      case .literal, .string: if constantString(next)?.isEmpty == false { return true }
      default: break
      }
    }
    return false
  }

  private static let partsForTruth = 64

  /// The type that `typeof` tells, if it is certain, except for objects.
  func primitiveType(of value: Value) -> String? {
    switch self[value] {
    case .undefined: "undefined"
    case .null: "object"
    case .boolean: "boolean"
    case .number: "number"
    case .literal, .string, .concatenation: "string"
    case .absent, .unknown, .object, .union: nil
    }
  }

  /// Whether two values are the same for certain, so that they need not be told apart.
  func isSame(_ first: Value, _ second: Value) -> Bool {
    if first.shape == second.shape { return true }
    switch (self[first], self[second]) {
    case (.object(let one), .object(let other)): return one == other
    case (.number(let one), .number(let other)): return one == other || one.isNaN && other.isNaN
    case (.literal(let one), .literal(let other)): return one == other || tree.areSameLiterals(one, other)
    case (.string, .string), (.literal, .string), (.string, .literal):
      return constantString(first) == constantString(second)
    case (.concatenation(let a, let b), .concatenation(let c, let d)):
      return a.shape == c.shape && b.shape == d.shape
    default: return false
    }
  }
}
