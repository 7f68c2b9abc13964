/// What is counted in a piece of a script, so that counts of pieces add up to those of a region.
public struct SignalCounts: Sendable {
  private var values = InlineArray<65, UInt32>(repeating: 0)

  init() {}

  subscript(signal: Signal) -> UInt32 {
    get { values[Int(signal.rawValue)] }
    set { values[Int(signal.rawValue)] = newValue }
  }

  /// The count of the signal with this number.
  subscript(number number: UInt8) -> UInt32 { values[Int(number)] }

  static func += (counts: inout Self, other: borrowing Self) {
    for index in counts.values.indices { counts.values[index] &+= other.values[index] }
  }

  static func - (counts: Self, other: Self) -> Self {
    var difference = counts
    for index in difference.values.indices { difference.values[index] &-= other.values[index] }
    return difference
  }

  /// The names of any role.
  var names: UInt32 { self[.parameters] + self[.variables] + self[.functions] }

  /// The names of one or two letters.
  var shortNames: UInt32 {
    self[.parametersOfOneLetter] + self[.parametersOfTwoLetters] + self[.variablesOfOneLetter]
      + self[.variablesOfTwoLetters] + self[.shortFunctions]
  }

  /// One thing that is counted. Data literals and comments count in their own signals only.
  public enum Signal: UInt8, Sendable, CaseIterable {
    // Layout
    case tokens, wordBytes, literalBytes, dataBytes, comments, commentBytes
    case spaceBytes, lineBreaks, indentationBytes
    case operators, spacedOperators, commas, spacedCommas, colons, spacedColons
    case blocks, spacedBlocks, conditions, spacedConditions
    case statements, statementsOnOwnLine, tokensBehindColumn100, tokensBehindColumn200, oddBreaks
    case closedStatements, unclosedStatements
    // Names
    case parameters, parametersOfOneLetter, parametersOfTwoLetters
    case variables, variablesOfOneLetter, variablesOfTwoLetters
    case functions, shortFunctions, customaryLetters
    case words, surprise, strangeWords, nameLength
    case hexadecimalNames, lookalikeNames
    case references, referencesOfOneLetter, referencesOfTwoLetters
    case longLivedShortNames, shortScopeSize
    // Rewrites
    case foldedBooleans, voidNumbers, foldedNumbers, numbers, hexadecimalNumbers
    case sequences, shortCircuits, nestedTernaries, declarations, declarators
    case branches, bareBranches, turnedComparisons, comparisons, emptyLoopParts
    // Hidden code
    case escapes, quotedMembers, members, decoderCalls
  }
}
