import Findings
import ReviewTesting
import RuleEngine
import Rules
import Testing

@Suite struct RoomTests {
  private let rules = RuleCatalog.all.map { $0.metadata }

  @Test("each rule has a room of its own with its code and its document")
  func rooms() throws {
    for rule in rules {
      let files = try Corpus.paths(below: "Rules/\(rule.name)")
      #expect(files.contains("Rules/\(rule.name)/\(rule.name)Rule.swift"))
      #expect(files.filter { $0.hasSuffix(".md") } == ["Rules/\(rule.name)/\(rule.id).md"])
    }
  }

  @Test("each room is in the catalog")
  func catalog() throws {
    let documents = try Corpus.paths(below: "Rules").filter { $0.hasSuffix(".md") }
    #expect(Set(documents) == Set(rules.map { "Rules/\($0.name)/\($0.id).md" }))
    #expect(documents.count == rules.count)
  }

  @Test("a room knows no other room")
  func noCrossing() throws {
    for rule in rules {
      for path in try Corpus.paths(below: "Rules/\(rule.name)") where path.hasSuffix(".swift") {
        let text = String(decoding: try Corpus.contents(of: path), as: UTF8.self)
        for other in rules where other.id != rule.id {
          #expect(!text.contains("\(other.name)Rule"), "\(path) knows \(other.name)Rule")
        }
      }
    }
  }

  @Test(
    "ids are kebab-case, names PascalCase, titles clauses without a full stop",
    arguments: RuleCatalog.all.map { $0.metadata })
  func spelling(_ rule: RuleMetadata) {
    #expect(rule.id.description.wholeMatch(of: #/[a-z0-9]+(-[a-z0-9]+)*/#) != nil)
    #expect(rule.name.wholeMatch(of: #/[A-Z][A-Za-z0-9]*/#) != nil)
    #expect(!rule.title.isEmpty && !rule.title.hasSuffix("."))
    #expect(rule.document.description.hasPrefix("# \(rule.title) (`\(rule.id)`)\n"))
  }

  @Test("ids are unique, and the catalog is not empty")
  func uniqueness() {
    #expect(Set(rules.map(\.id)).count == rules.count)
    #expect(!rules.isEmpty)
  }
}
