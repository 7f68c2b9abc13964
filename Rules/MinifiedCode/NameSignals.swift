import JavaScriptSemantics
import JavaScriptSyntax
import Source

/// Counts what the names of a script tell, into the pieces where they are declared and used.
struct NameSignals {
  let tree: SyntaxTree
  let semantics: SemanticModel

  func count(into pieces: inout [ScriptPiece]) {
    var cursor = PieceCursor()
    for binding in semantics.bindings {
      guard let declaration = binding.declaration else { continue }
      let bytes = tree.bytes(of: declaration)
      let index = cursor.piece(of: declaration, in: pieces)
      countDeclaration(binding, bytes, into: &pieces[index].counts)
    }
    cursor = PieceCursor()
    for reference in semantics.references where reference.binding != nil {
      let index = cursor.piece(of: reference.node, in: pieces)
      pieces[index].counts[.references] += 1
      switch tree.range(of: reference.node).offsets.count {
      case 1: pieces[index].counts[.referencesOfOneLetter] += 1
      case 2: pieces[index].counts[.referencesOfTwoLetters] += 1
      default: break
      }
    }
  }

  private func countDeclaration(_ binding: Binding, _ name: ArraySlice<UInt8>, into counts: inout SignalCounts) {
    let length = name.count
    switch binding.kind {
    case .parameter, .catchParameter:
      counts[.parameters] += 1
      if length == 1 { counts[.parametersOfOneLetter] += 1 }
      if length == 2 { counts[.parametersOfTwoLetters] += 1 }
    case .variable, .letOrConst, .importedName:
      counts[.variables] += 1
      if length == 1 { counts[.variablesOfOneLetter] += 1 }
      if length == 2 { counts[.variablesOfTwoLetters] += 1 }
    case .function, .classDeclaration, .ownName:
      counts[.functions] += 1
      if length <= 2 { counts[.shortFunctions] += 1 }
    case .arguments: return
    }
    counts[.nameLength] += UInt32(min(length, Self.longName))
    if length <= 2 {
      if length == 1, Self.customaryLetters.contains(name[name.startIndex]) { counts[.customaryLetters] += 1 }
      let size = tree.descendants(of: semantics[binding.scope].node).count
      counts[.shortScopeSize] += UInt32(Int.bitWidth - size.leadingZeroBitCount)
      if size > Self.largeScope { counts[.longLivedShortNames] += 1 }
    } else {
      countWords(of: name, into: &counts)
    }
  }

  private func countWords(of name: ArraySlice<UInt8>, into counts: inout SignalCounts) {
    if name.starts(with: Self.hexadecimalStart), name.dropFirst(3).allSatisfy(NameWords.isHexadecimalDigit) {
      counts[.hexadecimalNames] += 1
    } else if name.allSatisfy({ Self.lookalikes.contains($0) }) {
      counts[.lookalikeNames] += 1
    }
    let surprise = NameWords.surprise(of: name)
    counts[.words] += 1
    counts[.surprise] += UInt32(surprise)
    if surprise > Self.strangeSurprise { counts[.strangeWords] += 1 }
  }

  /// Longer names are no better.
  private static let longName = 12
  /// Nodes of a scope that fills more than a screen.
  private static let largeScope = 400
  /// Counters, coordinates and the like.
  private static let customaryLetters = Set("ijkmnxyzwh_$".utf8)
  private static let lookalikes = Set("lI1iO0_$".utf8)
  private static let hexadecimalStart: [UInt8] = Array("_0x".utf8)
  /// Mean surprise, in half bits for each pair of letters, that names of people rarely have.
  private static let strangeSurprise = 12
}

/// How much a name looks like words.
enum NameWords {
  /// The mean surprise of the letters of a name, in half bits.
  static func surprise(of name: ArraySlice<UInt8>) -> Int {
    LetterPairs.surprise.withUTF8Buffer { table in
      var previous = 0
      var wasLower = false
      var sum = 0
      var count = 0
      func step(to letter: Int) {
        if previous == 0, letter == 0 { return }
        sum += Int(unsafe table[previous * 27 + letter]) - 65
        count += 1
        previous = letter
      }
      for byte in name {
        let lower = byte | 0x20
        guard lower >= UInt8(ascii: "a"), lower <= UInt8(ascii: "z") else {
          step(to: 0)
          wasLower = false
          continue
        }
        let isLower = byte >= UInt8(ascii: "a")
        if !isLower, wasLower { step(to: 0) }
        step(to: Int(lower) - 96)
        wasLower = isLower
      }
      step(to: 0)
      return count == 0 ? noLetters : sum / count
    }
  }

  static func isHexadecimalDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  /// The surprise of a name without letters.
  private static let noLetters = 24
}

/// Finds the piece that a node belongs to; nodes in ascending order cost nothing.
struct PieceCursor {
  private var index = 0

  mutating func piece(of node: NodeID, in pieces: [ScriptPiece]) -> Int {
    if pieces[index].firstNode > node { index = 0 }
    while index + 1 < pieces.count, pieces[index + 1].firstNode <= node { index += 1 }
    return index
  }
}
