/// Makes new inputs of known scripts.
struct Mutation {
  private let scripts: [[UInt8]]
  private var random: SplitMix

  /// Mutations of `scripts`, which must not be empty; the same seed gives the same inputs.
  init(scripts: [[UInt8]], seed: UInt64) { (self.scripts, random) = (scripts, SplitMix(state: seed)) }

  /// Bytes of an input. Larger ones find little more, and cost the time of many small ones.
  static let sizeLimit = 64 << 10

  /// The next input.
  mutating func next() -> [UInt8] {
    var input = anyScript()
    for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&input) }
    return input.count > Self.sizeLimit ? Array(input[..<Self.sizeLimit]) : input
  }

  private mutating func mutate(_ input: inout [UInt8]) {
    let range = anyRange(in: input)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: input.removeSubrange(range)
    case 1: input.insert(contentsOf: input[range], at: anyRange(in: input).lowerBound)
    case 2: if !range.isEmpty { input[range.lowerBound] = UInt8.random(in: 0...255, using: &random) }
    case 3:
      let donor = anyScript()
      input.replaceSubrange(range, with: donor[anyRange(in: donor)])
    case 4: input.insert(contentsOf: anyToken(), at: range.lowerBound)
    case 5: input.replaceSubrange(range, with: anyToken())
    case 6:
      let token = anyToken()
      let count = Int.random(in: 1...Self.repetitionLimit, using: &random)
      input.insert(contentsOf: (0..<count).flatMap { _ in token }, at: range.lowerBound)
    default: input.removeSubrange(range.upperBound...)
    }
  }

  private mutating func anyScript() -> [UInt8] { scripts.randomElement(using: &random) ?? [] }

  private mutating func anyToken() -> [UInt8] { Array((Self.tokens.randomElement(using: &random) ?? "").utf8) }

  /// A range of mostly few bytes.
  private mutating func anyRange(in bytes: [UInt8]) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &random)
    let longest = Bool.random(using: &random) ? Self.shortRange : bytes.count
    return start..<min(bytes.count, start + Int.random(in: 0...longest, using: &random))
  }

  private static let shortRange = 8
  private static let repetitionLimit = 500

  /// What changes the meaning of code around it, and characters that tools count or read in different ways.
  private static let tokens = [
    "(", ")", "[", "]", "{", "}", "=>", "...", "?.", "??", "`", "${", "'", "\"", "/", "/*", "*/", "//", "<!--", "-->",
    "\\", "\\u{58}", "#!", "\n", "\r", "\r\n", "\u{2028}", "\u{FEFF}", "\u{200B}", "\0", "\u{1F600}", "\u{301}",
    "'use strict';", "async ", "await ", "yield ", "function f(){", "function* g(){", "class A extends ", "new ",
    "delete ", "typeof ", "with(a){", "eval('')", "var a=", "let ", "const {a:b}=", "for(;;){", "switch(a){case 1:",
    "try{", "}catch(e){", "label:", "return ", "this", "globalThis", "window", "XMLHttpRequest", "httprequest.get(",
    "datagrid.endRow();", "metadata.account.password", "auth.authenticationSuccess();", "0x", "1n", "/[/]/u", "import(",
  ]
}

/// The generator SplitMix64 of Steele, Lea and Flood: small, and the same everywhere.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
