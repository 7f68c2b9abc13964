import JavaScriptSyntax

/// What a computed text was made of, so that a report can point to the literals in the code.
struct Material: Sendable {
  var first = ShapeID.absent
  var second = ShapeID.absent
  /// Whether the text is the one and then the other, and not something that a function made of them.
  var isJoined = false

  init() {}

  init(_ first: ShapeID, _ second: ShapeID = .absent, isJoined: Bool = false) {
    (self.first, self.second, self.isJoined) = (first, second, isJoined)
  }

  /// The values that there are.
  var inputs: [Value] { [first, second].filter { $0 != .absent }.map { Value($0) } }
}

/// What a number was made of.
enum NumberMaterial: Sendable {
  case literal(NodeID)
  case computed(from: Material)
}

extension ValueTable {
  /// The literals in the code that `text` was made of, in their order in it. The text is a part of one that `value` can be,
  /// or of something that such a text was made of, as a password is of its base64.
  func literals(of text: String, in value: Value) -> [NodeID] {
    var search = MaterialSearch()
    search.push([(value, text)])
    while let part = search.next() {
      let value = Value(part.shape)
      if let text = part.text, !holds(text, value) {
        search.push(materials(of: value).map { ($0, text) })
      } else {
        visit(value, part.text, &search)
      }
    }
    return search.found
  }

  /// Looks at a value that holds the text, or all of whose text is asked for.
  private func visit(_ value: Value, _ text: String?, _ search: inout MaterialSearch) {
    switch self[value] {
    case .literal(let node): search.add(node)
    case .number:
      switch material(ofNumber: value.shape) {
      case .literal(let node): search.add(node)
      case .computed(let material): search.push(material.inputs.map { ($0, nil) })
      case nil: break
      }
    case .string(let index) where material(ofString: index).isJoined:
      visit(material(ofString: index), of: value, text, &search)
    case .string, .concatenation, .union:
      let parts = materials(of: value)
      let holders = text.map { text in parts.filter { holds(text, $0) } } ?? []
      search.push(holders.isEmpty ? parts.map { ($0, nil) } : holders.map { ($0, text) })
    case .absent, .unknown, .undefined, .null, .boolean, .object: break
    }
  }

  /// Goes on at the sides of a joined text that the text asked for touches.
  private func visit(_ material: Material, of value: Value, _ text: String?, _ search: inout MaterialSearch) {
    let (left, right) = (Value(material.first), Value(material.second))
    guard let text, let start = knownText(of: left), let whole = constantString(value),
      let place = whole.firstRange(of: text)
    else { return search.push([(left, nil), (right, nil)]) }
    let border = whole.utf8.index(whole.startIndex, offsetBy: start.utf8.count)
    if place.upperBound <= border {
      search.push([(left, text)])
    } else if place.lowerBound >= border {
      search.push([(right, text)])
    } else {
      search.push([(left, String(whole[place.lowerBound..<border])), (right, String(whole[border..<place.upperBound]))])
    }
  }

  /// What a text was made of, its parts, or its alternatives.
  private func materials(of value: Value) -> [Value] {
    switch self[value] {
    case .string(let index): return material(ofString: index).inputs
    case .concatenation(let first, let second): return [first, second]
    case .union: return alternatives(of: value)
    default: return []
    }
  }

  private func holds(_ text: String, _ value: Value) -> Bool {
    switch self[value] {
    case .concatenation, .union:
      texts(of: value).contains {
        $0.contains { if case .known(let known) = $0 { known.contains(text) } else { false } }
      }
    default: knownText(of: value)?.contains(text) == true
    }
  }
}

/// A walk from a text back to the literals in it.
private struct MaterialSearch {
  /// A value, and the part of its text that is asked for; nil for all of it.
  struct Part {
    let shape: ShapeID
    let text: String?
  }

  private var pending: [Part] = []
  /// Values all of whose text was asked for: a decoder uses one again and again.
  private var seen: Set<ShapeID> = []
  private var visits = 0
  private(set) var found: [NodeID] = []

  /// Values that one question may look at; a text of more pieces is no text of a person.
  private static let visitLimit = 4_000

  mutating func next() -> Part? {
    while visits < Self.visitLimit, let part = pending.popLast() {
      visits += 1
      if part.text != nil || seen.insert(part.shape).inserted { return part }
    }
    return nil
  }

  mutating func add(_ node: NodeID) { if !found.contains(node) { found.append(node) } }

  /// Looks at the parts next, the first one first.
  mutating func push(_ parts: [(Value, String?)]) {
    pending += parts.reversed().map { Part(shape: $0.0.shape, text: $0.1) }
  }
}
