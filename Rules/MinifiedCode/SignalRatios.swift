/// The figures that the decision rests on: each a ratio of counts, so that a person can check it.
struct SignalRatio: Sendable {
  typealias Signal = SignalCounts.Signal

  let name: StaticString
  /// Counts that add up; those of `less` are taken off.
  private let numerator: [Signal]
  private let less: [Signal]
  /// What they are counted against; empty for a plain count.
  private let denominator: [Signal]

  private init(_ name: StaticString, _ numerator: [Signal], less: [Signal] = [], per denominator: [Signal]) {
    (self.name, self.numerator, self.less, self.denominator) = (name, numerator, less, denominator)
  }

  /// The values of all figures in thousandths; -1000 where there is nothing to count against.
  static func values(in counts: SignalCounts) -> [Int32] {
    var values: [Int32] = []
    values.reserveCapacity(all.count)
    let table = table
    var position = 0
    func sum() -> Int {
      let end = position + 1 + Int(table[position])
      var sum = 0
      for index in position + 1..<end { sum += Int(counts[number: table[index]]) }
      position = end
      return sum
    }
    while position < table.count {
      let top = max(0, sum() - sum())
      let isPlain = table[position] == 0
      let bottom = sum()
      values.append(isPlain ? Int32(clamping: top * 1000) : bottom == 0 ? -1000 : Int32(clamping: top * 1000 / bottom))
    }
    return values
  }

  /// The numbers of the signals of all figures: three lists for each, with their lengths in front. Reading one array is
  /// several times as fast as following three for each figure.
  private static let table: [UInt8] = all.flatMap { ratio in
    [ratio.numerator, ratio.less, ratio.denominator].flatMap { [UInt8($0.count)] + $0.map(\.rawValue) }
  }

  private static let names: [Signal] = [.parameters, .variables, .functions]
  private static let shortNames: [Signal] = [
    .parametersOfOneLetter, .parametersOfTwoLetters, .variablesOfOneLetter, .variablesOfTwoLetters, .shortFunctions,
  ]
  private static let whiteSpace: [Signal] = [.spaceBytes, .lineBreaks, .indentationBytes]

  /// All figures, in the order that the model knows them by.
  static let all: [SignalRatio] = [
    SignalRatio("spaces for each token", [.spaceBytes], per: [.tokens]),
    SignalRatio("share of white space in code", whiteSpace, per: whiteSpace + [.wordBytes]),
    SignalRatio("spaces and line breaks for each token", [.spaceBytes, .lineBreaks], per: [.tokens]),
    SignalRatio("line breaks for each token", [.lineBreaks], per: [.tokens]),
    SignalRatio("operators behind a space", [.spacedOperators], per: [.operators]),
    SignalRatio("commas before a space", [.spacedCommas], per: [.commas]),
    SignalRatio("colons before a space", [.spacedColons], per: [.colons]),
    SignalRatio("blocks behind a space", [.spacedBlocks], per: [.blocks]),
    SignalRatio("conditions behind a space", [.spacedConditions], per: [.conditions]),
    SignalRatio("statements on a line of their own", [.statementsOnOwnLine], per: [.statements]),
    SignalRatio("tokens behind column 100", [.tokensBehindColumn100], per: [.tokens]),
    SignalRatio("tokens behind column 200", [.tokensBehindColumn200], per: [.tokens]),
    SignalRatio("lines that begin inside a statement", [.oddBreaks], per: [.lineBreaks]),
    SignalRatio(
      "blocks without a last semicolon", [.unclosedStatements], per: [.unclosedStatements, .closedStatements]),
    SignalRatio("comments for each line", [.comments], per: [.lineBreaks]),
    SignalRatio("indentation of a line", [.indentationBytes], per: [.lineBreaks]),
    SignalRatio("parameters of one letter", [.parametersOfOneLetter], per: [.parameters]),
    SignalRatio(
      "short parameters", [.parametersOfOneLetter, .parametersOfTwoLetters], per: [.parameters]),
    SignalRatio("variables of one letter", [.variablesOfOneLetter], per: [.variables]),
    SignalRatio("short variables", [.variablesOfOneLetter, .variablesOfTwoLetters], per: [.variables]),
    SignalRatio("short functions", [.shortFunctions], per: [.functions]),
    SignalRatio(
      "unusual letters as names", [.parametersOfOneLetter, .variablesOfOneLetter], less: [.customaryLetters],
      per: [.parameters, .variables]),
    SignalRatio("short names", shortNames, per: names),
    SignalRatio("uses of names of one letter", [.referencesOfOneLetter], per: [.references]),
    SignalRatio(
      "uses of short names", [.referencesOfOneLetter, .referencesOfTwoLetters], per: [.references]),
    SignalRatio("short names in large scopes", [.longLivedShortNames], per: names),
    SignalRatio("size of the scopes of short names", [.shortScopeSize], per: shortNames),
    SignalRatio("surprise of names", [.surprise], per: [.words]),
    SignalRatio("names that are no words", [.strangeWords], per: [.words]),
    SignalRatio("length of names", [.nameLength], per: names),
    SignalRatio("hexadecimal names", [.hexadecimalNames], per: names),
    SignalRatio("names of letters that look alike", [.lookalikeNames], per: names),
    SignalRatio("folded booleans", [.foldedBooleans], per: [.statements]),
    SignalRatio("void with a number", [.voidNumbers], per: [.statements]),
    SignalRatio("folded numbers", [.foldedNumbers], per: [.numbers]),
    SignalRatio("hexadecimal numbers", [.hexadecimalNumbers], per: [.numbers]),
    SignalRatio("comma chains for each statement", [.sequences], per: [.statements]),
    SignalRatio("conditions in place of statements", [.shortCircuits], per: [.statements]),
    SignalRatio("nested conditional expressions", [.nestedTernaries], per: [.statements]),
    SignalRatio("variables for each declaration", [.declarators], per: [.declarations]),
    SignalRatio("branches without braces", [.bareBranches], per: [.branches]),
    SignalRatio("turned comparisons", [.turnedComparisons], per: [.comparisons]),
    SignalRatio("loops without a step", [.emptyLoopParts], per: [.branches]),
    SignalRatio("needless escapes for each byte of texts", [.escapes], per: [.literalBytes]),
    SignalRatio("members in quotation marks", [.quotedMembers], per: [.members]),
    SignalRatio("calls of a decoder", [.decoderCalls], per: [.statements]),
    SignalRatio("tokens for each statement", [.tokens], per: [.statements]),
    SignalRatio("bytes of a token", [.wordBytes], per: [.tokens]),
    SignalRatio("bytes of literals for each token", [.literalBytes], per: [.tokens]),
    SignalRatio("tokens", [.tokens], per: []),
    SignalRatio("names", names, per: []),
    SignalRatio("statements", [.statements], per: []),
  ]
}

extension SignalRatio: CustomStringConvertible {
  /// The name and the numbers of the signals, as training reads them.
  var description: String {
    let parts = [numerator, less, denominator].map { $0.map { "\($0.rawValue)" }.joined(separator: ",") }
    return "\(name)\t" + parts.joined(separator: "\t")
  }
}
