/// How many columns of a terminal a character takes.
enum CharacterWidth {
  /// The number of columns: 0 for what joins the character before it, 2 for wide characters and emoji, else 1.
  ///
  /// Control characters are not asked for: reports never print them.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    if regionalIndicators.contains(scalar.value) { return 1 }
    if combiningJamo.contains(scalar.value) { return 0 }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wideBlocks.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// Two of them make a flag, which takes two columns.
  private static let regionalIndicators: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF
  /// Vowels and final consonants that join the syllable before them.
  private static let combiningJamo: ClosedRange<UInt32> = 0x1160...0x11FF

  /// The blocks whose characters are wide or full-width, by the Unicode Standard Annex 11.
  private static let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF,
    0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
  ]
}
