/// Tells random texts from texts that are made of words, better than entropy does: `getCustomerAddress` and `x7Kp2mQz9LwT`
/// have as many different characters, but only one of them has letters that follow each other in words.
///
/// The measure is how many bits per character the text takes when it is told word by word, letter behind letter, less what
/// it takes as random characters of the alphabet that it uses. Texts of words are far below zero. `Scripts/train-rarity
/// --compare` holds it against Shannon's entropy.
enum RarityModel {
  /// The bits per character that a text is rarer than random ones, usually below zero.
  static func rarity(of text: some Collection<UInt8>) -> Double {
    guard !text.isEmpty else { return -.infinity }
    var meter = Meter()
    for byte in text { meter.add(byte) }
    meter.endRun()
    return (meter.bits - Double(text.count) * meter.bitsOfRandomCharacter) / Double(text.count)
  }

  /// What telling a text takes, run by run: words, numbers, and signs.
  private struct Meter {
    private(set) var bits = 0.0
    private var run = Run.none
    /// The last two letters of the word.
    private var (first, second) = (edge, edge)
    /// Letters of the word that began with a capital and had nothing but capitals since.
    private var capitals = 0
    private var (hasLower, hasUpper, hasDigit, hasSign, isHexadecimal) = (false, false, false, false, true)

    private enum Run { case none, word, number, signs }

    mutating func add(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        hasLower = true
        if byte > UInt8(ascii: "f") { isHexadecimal = false }
        // The last of several capitals begins the next word: `XMLHttp` is `XML` and `Http`.
        if run == .word, capitals > 1 { bits += RarityModel.bitsOfRun }
        capitals = 0
        enter(.word)
        addLetter(byte - UInt8(ascii: "a"))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        hasUpper = true
        if byte > UInt8(ascii: "F") { isHexadecimal = false }
        if run == .word, capitals == 0 { endRun() }
        enter(.word)
        capitals += 1
        addLetter(byte - UInt8(ascii: "A"))
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigit = true
        enter(.number)
        bits += RarityModel.bitsOfDigit
      default:
        (hasSign, isHexadecimal) = (true, false)
        enter(.signs)
        bits += RarityModel.bitsOfSign
      }
    }

    private mutating func enter(_ next: Run) {
      guard run != next else { return }
      endRun()
      run = next
      bits += RarityModel.bitsOfRun
    }

    mutating func endRun() {
      if run == .word { bits += RarityModel.bits(first, second, RarityModel.edge) }
      (first, second, capitals, run) = (RarityModel.edge, RarityModel.edge, 0, .none)
    }

    private mutating func addLetter(_ letter: UInt8) {
      bits += RarityModel.bits(first, second, Int(letter))
      (first, second) = (second, Int(letter))
    }

    /// Of an alphabet of hexadecimal digits, of digits and letters of one case, or of all.
    var bitsOfRandomCharacter: Double {
      if isHexadecimal, !(hasLower && hasUpper) { return 4 }
      return hasLower && hasUpper || hasSign ? RarityModel.bitsOfAlphanumeric : RarityModel.bitsOfOneCase
    }
  }

  /// What it takes to tell that a word, a number or a sign comes next.
  private static let bitsOfRun = 3.0
  private static let bitsOfSign = 2.0
  /// The logarithms of 10, 36 and 62.
  private static let bitsOfDigit = 3.32
  private static let bitsOfOneCase = 5.17
  private static let bitsOfAlphanumeric = 5.95

  private static let edge = 26
  private static let symbolCount = 27
  private static let stepsPerBit = 4.0
  private static let firstCharacter = UInt8(ascii: "0")

  /// How surprising a letter, or the end of a word, is behind two others.
  private static func bits(_ first: Int, _ second: Int, _ third: Int) -> Double {
    // Each line of the table ends with a line feed.
    let place = (first * symbolCount + second) * (symbolCount + 1) + third
    return table.withUTF8Buffer { bytes in unsafe Double(bytes[place] - firstCharacter) / stepsPerBit }
  }
}
