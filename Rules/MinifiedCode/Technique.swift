/// What was done to minified code, as a report names it.
enum Technique: String {
  case whiteSpaceAndNames = "white space is removed and names are shortened"
  case whiteSpace = "white space is removed"
  case wrappedWhiteSpaceAndNames = "names are shortened, white space is removed, and the lines are wrapped"
  case wrappedWhiteSpace = "white space is removed, and the lines are wrapped"
  case names = "names are shortened"
  case beautified = "names are shortened and expressions folded, and the code was beautified afterwards"
  case packed = "it is packed into a text that is unpacked and run"
  case encoded = "it is encoded as a text or numbers that are decoded and run"
  case symbols = "it is written in symbols without letters, as JSFuck and the like do"
  case stringArray = "its texts are kept in a table and fetched by number"
  case escapedTexts = "the characters of its texts are escaped"
  case hexadecimalNames = "names are replaced by numbers or look-alike letters"
  case folded = "expressions are folded"

  /// Whether it shows in names only.
  var isAboutNames: Bool { self == .names || self == .beautified }

  /// Whether it shows in white space only.
  var isAboutWhiteSpace: Bool { self == .whiteSpace || self == .wrappedWhiteSpace }

  /// The technique that the counts of some code show.
  init(_ counts: SignalCounts) {
    func share(_ part: UInt32, _ whole: UInt32) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
    let names = counts.names
    let spaces = share(counts[.spaceBytes], counts[.tokens])
    let breaks = share(counts[.lineBreaks], counts[.tokens])
    let isTight = spaces < Self.tightSpaces
    let areNamesShort = share(counts.shortNames, names) >= Self.shortNameShare
    if share(counts[.hexadecimalNames] + counts[.lookalikeNames], names) >= Self.hiddenShare {
      self = counts[.decoderCalls] >= Self.fewDecoderCalls ? .stringArray : .hexadecimalNames
    } else if share(counts[.decoderCalls], counts[.statements]) >= Self.hiddenShare {
      self = .stringArray
    } else if counts[.escapes] >= Self.fewEscapes, share(counts[.escapes], counts[.literalBytes]) > Self.escapeShare {
      self = .escapedTexts
    } else if isTight {
      // One line break for so many tokens is left over by some minifiers; more come from wrapping.
      let isWrapped = breaks > Self.minifiedBreaks
      switch (areNamesShort, isWrapped) {
      case (true, true): self = .wrappedWhiteSpaceAndNames
      case (true, false): self = .whiteSpaceAndNames
      case (false, true): self = .wrappedWhiteSpace
      case (false, false): self = .whiteSpace
      }
    } else if areNamesShort {
      let folded = counts[.foldedBooleans] + counts[.voidNumbers] + counts[.sequences] + counts[.shortCircuits]
      self = share(folded, counts[.statements]) >= Self.foldedShare ? .beautified : .names
    } else {
      self = .folded
    }
  }

  private static let tightSpaces = 0.16
  private static let shortNameShare = 0.5
  private static let hiddenShare = 0.3
  private static let fewDecoderCalls: UInt32 = 3
  private static let fewEscapes: UInt32 = 8
  private static let escapeShare = 0.08
  private static let minifiedBreaks = 0.012
  private static let foldedShare = 0.05
}
