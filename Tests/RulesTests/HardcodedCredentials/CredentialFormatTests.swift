import Patterns
import ReviewTesting
import Testing

@testable import Rules

/// How the texts of one format are made and found.
struct FormatCase: CustomTestStringConvertible {
  let format: CredentialFormat
  var testDescription: String { format.id }

  static let all = CredentialFormat.all.map { FormatCase(format: $0) }

  /// The format that is found first in a text that a recipe makes.
  func firstFound(in recipe: String, seed: Int) throws -> (text: String, found: [String]) {
    var recipes = SecretRecipe(seed: "\(format.id) \(seed)")
    let text = try recipes.text(of: recipe)
    var search = FormatSearch()
    return (text, search.matches(in: Array(text.utf8)[...]).map(\.format.id))
  }
}

@Suite struct CredentialFormatTests {
  @Test("each example of a format is found, as that format", arguments: FormatCase.all)
  func example(_ one: FormatCase) throws {
    #expect(!one.format.examples.isEmpty)
    for recipe in one.format.examples {
      for seed in 0..<5 {
        let found = try one.firstFound(in: recipe, seed: seed).found
        #expect(found.contains(one.format.id), "seed \(seed) of \(recipe)")
      }
    }
  }

  @Test("no near miss of a format is found as that format", arguments: FormatCase.all)
  func nearMiss(_ one: FormatCase) throws {
    for recipe in one.format.nearMisses {
      #expect(try !one.firstFound(in: recipe, seed: 0).found.contains(one.format.id), "\(recipe)")
    }
  }

  @Test("ids are unique, keywords are small and long enough to be looked up, patterns compile")
  func table() throws {
    #expect(Set(CredentialFormat.all.map(\.id)).count == CredentialFormat.all.count)
    #expect(CredentialFormat.all.count >= 120)
    for format in CredentialFormat.all {
      #expect(!format.keywords.isEmpty && format.keywords.allSatisfy { $0.utf8.count >= 3 && $0 == $0.lowercased() })
      #expect(throws: Never.self) { try Pattern(format.pattern) }
    }
  }

  @Test(
    "no pattern reaches the limit of a match on texts that are made to make it try again", arguments: FormatCase.all)
  func backtracking(_ one: FormatCase) throws {
    let pattern = try Pattern(one.format.pattern)
    var matcher = try Matcher()
    for keyword in one.format.keywords {
      for filler in ["a", "A", "0", "/", "-", "=", "aA0", "a.", " ", "\\n", "a-", keyword] {
        let text = Array((keyword + String(repeating: filler, count: 10_000 / filler.utf8.count) + "!").utf8)
        #expect(matcher.firstMatch(of: pattern, in: text.span) != .undecided, "\(keyword) \(filler)")
      }
    }
  }
}
