import ActionModel
import JavaScriptSyntax
import Source
import Testing

@Suite struct ActionManifestTests {
  @Test("scripts and icons are read with their places")
  func scriptsAndIcons() throws {
    let text = """
      { "scripts": { "authenticate": "a.js", "process": "p.js", "discovery": "d.js" },
        "icons": { "logoBanner": "banner.png" } }
      """
    let manifest = try read(text)
    #expect(manifest.scripts.map(\.block) == [.authentication, .processing, .discovery])
    #expect(manifest.scripts.map(\.path) == ["a.js", "p.js", "d.js"])
    #expect(manifest.icons.map(\.role) == [.logoBanner])
    #expect(SourceText(text).text(in: manifest.icons[0].range) == "\"banner.png\"")
    #expect(manifest.problems.isEmpty)
  }

  @Test(
    "each departure from the format is told with what to do",
    arguments: [
      (#"{ "scrpts": {} }"#, "did you mean \"scripts\"?"),
      (#"{ "name": 1 }"#, "make it a string"),
      (#"[]"#, "the outermost value is a list; make it an object"),
      (#"{ "authentication": { "type": "oauth" } }"#, "did you mean \"oauth2\"?"),
      (#"{ "parameters": [{ "name": "a", "type": "x9" }] }"#, "parameters[0].type"),
      (#"{ "name": "a", "name": "b" }"#, "more than once"),
      (#"{ "apiHosts": ["a", null] }"#, "apiHosts[1]"),
    ])
  func problems(text: String, part: String) throws {
    let problems = try read(text).problems
    #expect(problems.count == 1)
    #expect(problems.first?.text.contains(part) == true, "\(problems)")
  }

  @Test(
    "a text that is no JSON is refused where it breaks",
    arguments: [
      (#"{ "name": "a", }"#, 15), ("", 0), (#"{ "a": 1 } x"#, 11), ("{ 'a': 1 }", 2), ("[1, undefined]", 4),
    ])
  func brokenJSON(text: String, offset: Int) throws {
    let error = #expect(throws: ActionManifest.Failure.self) { try read(text) }
    guard case .notJSON(_, let place) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(place == offset)
  }

  @Test("a text that is nested deep is read or refused, and never crashes", arguments: [1_000, 100_000, 2_000_000])
  func deepNesting(depth: Int) throws {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    do {
      #expect(try read(text).problems.count == 1)
    } catch let failure as ActionManifest.Failure {
      #expect(failure == .tooLarge)
    }
  }

  private func read(_ text: String) throws -> ActionManifest {
    var parser = try ScriptParser()
    var engine = try EngineSyntaxCheck()
    return try ActionManifest(SourceText(text), parser: &parser, engine: &engine)
  }
}
