/// A part of a text whose rest may be unknown.
public enum TextPiece: Sendable, Hashable {
  case known(String)
  /// A value that is not known, such as a parameter of the action.
  case unknown(Value)
}

extension ValueTable {
  /// The texts that `value` can be, each as its parts in order, with neighbouring known parts joined.
  ///
  /// There is at least one. At most ``alternativeLimit`` texts are told apart and ``pieceLimit`` parts are looked at;
  /// what is beyond counts as one unknown part.
  func texts(of value: Value) -> [[TextPiece]] {
    var budget = Self.pieceLimit
    return texts(of: value, budget: &budget)
  }

  private static let pieceLimit = 4_096
  /// A long part counts as several: all together have at most ``stringLimit`` bytes.
  private static let bytesPerPiece = stringLimit / pieceLimit

  private func texts(of value: Value, budget: inout Int) -> [[TextPiece]] {
    // The left edge of a concatenation is as deep as the code is long, so it is walked and not recursed into.
    var current = value
    var rights: [Value] = []
    while case .concatenation(let first, let second) = self[current], budget > 0 {
      budget -= 1
      rights.append(second)
      current = first
    }
    var texts = atoms(of: current, budget: &budget)
    for right in rights.reversed() {
      if isAtomic(right) {
        let end = atom(right, budget: &budget)
        for index in texts.indices { Self.append(end, to: &texts[index]) }
        continue
      }
      let ends = self.texts(of: right, budget: &budget)
      if texts.count * ends.count > Self.alternativeLimit {
        for index in texts.indices { texts[index].append(.unknown(right)) }
      } else if ends.count == 1 {
        for index in texts.indices {
          for piece in ends[0] { Self.append(piece, to: &texts[index]) }
        }
      } else {
        texts = texts.flatMap { text in
          ends.map { end in
            var whole = text
            for piece in end { Self.append(piece, to: &whole) }
            return whole
          }
        }
      }
    }
    return texts
  }

  private func isAtomic(_ value: Value) -> Bool {
    switch self[value] {
    case .concatenation, .union: false
    default: true
    }
  }

  private func atoms(of value: Value, budget: inout Int) -> [[TextPiece]] {
    guard case .union = self[value], budget > 0 else { return [[atom(value, budget: &budget)]] }
    budget -= 1
    var result: [[TextPiece]] = []
    for alternative in alternatives(of: value) {
      let more =
        isAtomic(alternative) ? [[atom(alternative, budget: &budget)]] : texts(of: alternative, budget: &budget)
      guard result.count + more.count <= Self.alternativeLimit else { return result + [[.unknown(value)]] }
      result += more
    }
    return result
  }

  /// A value that is neither a concatenation nor a union, as a part of a text.
  private func atom(_ value: Value, budget: inout Int) -> TextPiece {
    guard budget > 0 else { return .unknown(value) }
    budget -= 1
    guard let text = knownText(of: value) else { return .unknown(value) }
    budget -= text.utf8.count / Self.bytesPerPiece
    return budget < 0 ? .unknown(value) : .known(text)
  }

  /// Appends a part in place, so that a chain of parts costs as much as its text is long.
  private static func append(_ piece: TextPiece, to text: inout [TextPiece]) {
    guard case .known(let right) = piece, case .known? = text.last, case .known(var left)? = text.popLast() else {
      return text.append(piece)
    }
    left += right
    text.append(.known(left))
  }

  /// What a constant that is no object becomes in a text.
  func knownText(of value: Value) -> String? {
    switch self[value] {
    case .literal, .string: constantString(value)
    case .number(let number): number.scriptText
    case .boolean(let boolean): boolean ? "true" : "false"
    case .undefined: "undefined"
    case .null: "null"
    default: nil
    }
  }

  /// The text of `value` if it is known as a whole and only one is possible.
  func onlyText(of value: Value) -> String? {
    if let text = knownText(of: value) { return text }
    guard case .concatenation = self[value] else { return nil }
    let texts = texts(of: value)
    guard texts.count == 1, texts[0].count == 1, case .known(let text) = texts[0][0] else { return nil }
    return text
  }

  /// All texts that `value` can be, or nil if one of them is not known as a whole.
  func allTexts(of value: Value) -> [String]? {
    var result: [String] = []
    for text in texts(of: value) {
      guard text.count <= 1 else { return nil }
      guard let piece = text.first else {
        result.append("")
        continue
      }
      guard case .known(let string) = piece else { return nil }
      result.append(string)
    }
    return result
  }
}
