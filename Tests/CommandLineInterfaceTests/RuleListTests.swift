import Testing

@testable import CommandLineInterface

struct RuleListTests {
  @Test func `the table has a row for each rule`() {
    #expect(
      RuleList.render(exampleRules, as: .text) == """
        RULE                 SEVERITY  CLAUSE             TITLE
        xmlhttprequest       error     no-xmlhttprequest  uses XMLHttpRequest
        missing-strict-mode  warning   strict-mode        does not run in strict mode

        """)
  }

  @Test func `the JSON is stable`() {
    #expect(
      RuleList.render(exampleRules, as: .json) == """
        {
          "rules" : [
            {
              "clause" : "no-xmlhttprequest",
              "id" : "xmlhttprequest",
              "name" : "XMLHttpRequest",
              "phase" : "1. Automated tests",
              "precision" : "very-high",
              "severity" : "error",
              "title" : "uses XMLHttpRequest",
              "weaknesses" : [

              ]
            },
            {
              "clause" : "strict-mode",
              "id" : "missing-strict-mode",
              "name" : "MissingStrictMode",
              "phase" : "Best practices",
              "precision" : "high",
              "securitySeverity" : 3.5,
              "severity" : "warning",
              "title" : "does not run in strict mode",
              "weaknesses" : [
                79,
                80
              ]
            }
          ]
        }

        """)
  }

  @Test func `the help of rules names every key of the JSON`() {
    let json = RuleList.render(exampleRules, as: .json)
    for line in json.split(separator: "\n") {
      guard let key = line.split(separator: "\"").dropFirst().first, line.contains(" : ") else { continue }
      #expect(HelpText.of(.rules).contains("'\(key)'"))
    }
  }

  @Test func `a document is plain or rendered for a terminal`() {
    #expect(
      RuleDocumentText.render(exampleRules[0], isColored: false)
        == "# XMLHttpRequest\n\nText.\n\n```js\nlet a = 1;\n```\n")
    #expect(
      RuleDocumentText.render(exampleRules[0], isColored: true)
        == "\u{1B}[1mXMLHttpRequest\u{1B}[0m\n\nText.\n\n    let a = 1;\n")
  }
}
