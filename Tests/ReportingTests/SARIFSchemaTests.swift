import Testing

@testable import Reporting

@Suite(.enabled(if: SchemaValidation.isPossible, "run Scripts/validate-sarif --set-up first"))
struct SARIFSchemaTests {
  private let tool = ToolDescription(version: "1.2.3", documentation: "https://example.com/rules/")

  @Test func `a report with everything in it is valid`() throws {
    #expect(try SchemaValidation.problems(in: SARIFReport(fullRun, tool: tool).bytes) == "")
  }

  @Test func `reports with little in them are valid`() throws {
    #expect(try SchemaValidation.problems(in: SARIFReport(exampleRun([]), tool: tool).bytes) == "")
    let finding = exampleFinding("a", in: "a")
    let run = exampleRun("a", findings: [finding])
    #expect(try SchemaValidation.problems(in: SARIFReport(run, tool: ToolDescription(version: "1")).bytes) == "")
  }

  @Test func `an invalid report is told`() throws {
    let problems = try SchemaValidation.problems(in: Array(#"{ "version": "2.0.0", "runs": [] }"#.utf8))
    #expect(problems.contains("version"))
  }
}
