internal import FoundationEssentials

/// Makes texts that look like live secrets from recipes, so that none stands in the repository.
///
/// A recipe is literal text in which `[class]{n}` gives characters of a class, and `<function:recipe>` what a function
/// makes of another recipe. Equal seeds give equal texts. The grammar is in `Corpus/README.md`.
public struct SecretRecipe {
  private var random: SeededGenerator
  private var named: [String: String] = [:]

  /// Begins with a seed, such as the path of a file.
  public init(seed: String) { random = SeededGenerator(seed: seed) }

  /// A text with each recipe between `⟦` and `⟧` replaced by what it makes.
  ///
  /// - Throws: ``RecipeError``.
  public mutating func filled(_ script: String) throws -> String {
    var result = ""
    var rest = script[...]
    while let open = rest.firstIndex(of: Self.opening) {
      guard let close = rest[open...].firstIndex(of: Self.closing) else {
        throw RecipeError.unclosed(String(rest[open...]))
      }
      result += rest[..<open]
      result += try text(of: String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The marks around recipes in a script.
  static let opening: Character = "⟦"
  static let closing: Character = "⟧"

  /// What a recipe makes.
  ///
  /// - Throws: ``RecipeError``.
  public mutating func text(of recipe: String) throws -> String {
    if recipe.hasPrefix("$"), let equals = recipe.firstIndex(of: "="),
      recipe[..<equals].dropFirst().allSatisfy({ $0.isLetter || $0.isNumber })
    {
      let made = try text(of: String(recipe[recipe.index(after: equals)...]))
      named[String(recipe[..<equals])] = made
      return made
    }
    if let known = named[recipe] { return known }
    var rest = recipe[...]
    return try part(of: &rest, isInner: false)
  }

  /// Reads up to the end, or to the `>` that closes a function.
  private mutating func part(of rest: inout Substring, isInner: Bool) throws -> String {
    var result = ""
    while let first = rest.first {
      switch first {
      case "[": result += try characters(of: &rest)
      case "<" where isFunction(rest): result += try function(in: &rest)
      case ">" where isInner: return result
      default:
        result.append(first)
        rest.removeFirst()
      }
    }
    return result
  }

  // MARK: - Classes

  /// `[a-z0-9]{20}`
  private mutating func characters(of rest: inout Substring) throws -> String {
    guard let close = rest.dropFirst(2).firstIndex(of: "]") else { throw RecipeError.unclosed(String(rest)) }
    let letters = Self.members(of: rest[rest.index(after: rest.startIndex)..<close])
    rest = rest[rest.index(after: close)...]
    var count = 1
    if rest.first == "{", let end = rest.firstIndex(of: "}"), let number = Int(rest[..<end].dropFirst()) {
      count = number
      rest = rest[rest.index(after: end)...]
    }
    return String((0..<count).map { _ in letters.randomElement(using: &random) ?? "?" })
  }

  private static func members(of description: Substring) -> [Character] {
    var members: [Character] = []
    var rest = Array(description)[...]
    while let first = rest.popFirst() {
      if rest.count >= 2, rest.first == "-", let low = first.asciiValue, let high = rest.dropFirst().first?.asciiValue,
        low <= high
      {
        members += (low...high).map { Character(Unicode.Scalar($0)) }
        rest = rest.dropFirst(2)
      } else {
        members.append(first)
      }
    }
    return members
  }

  // MARK: - Functions

  private func isFunction(_ rest: Substring) -> Bool {
    let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "$" }
    return named[String(name)] != nil
      || RecipeFunction(rawValue: String(name)) != nil && rest.dropFirst(name.count + 1).first == ":"
  }

  private mutating func function(in rest: inout Substring) throws -> String {
    let name = String(rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "$" })
    rest = rest.dropFirst(name.count + 1)
    if let known = named[name] {
      rest = rest.dropFirst()
      return known
    }
    rest = rest.dropFirst()
    let inner = try part(of: &rest, isInner: true)
    guard rest.popFirst() == ">" else { throw RecipeError.unclosed(name) }
    return RecipeFunction(rawValue: name)?.result(for: inner, using: &random) ?? inner
  }
}

/// Why a recipe makes nothing.
public enum RecipeError: Error {
  /// A mark, a class or a function does not end.
  case unclosed(String)
}

/// Random numbers that are the same for the same seed on every machine: SplitMix64 by Sebastiano Vigna.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// The seed is hashed by FNV-1a.
  init(seed: String) {
    state = seed.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
