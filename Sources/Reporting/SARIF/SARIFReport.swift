public import Findings

/// The report in the Static Analysis Results Interchange Format, SARIF 2.1.0 with errata 01.
///
/// Equal runs have equal bytes: there are no dates, no machine's paths and no random identifiers. Columns are UTF-16
/// code units.
public struct SARIFReport {
  private let run: ReviewRun
  private let tool: ToolDescription

  /// The report on a run of a program.
  public init(_ run: ReviewRun, tool: ToolDescription) { (self.run, self.tool) = (run, tool) }

  /// The bytes of the whole file.
  public var bytes: [UInt8] {
    JSONValue.object(["$schema": .string(Self.schema), "version": "2.1.0", "runs": [json]]).bytes
  }

  private var json: JSONValue {
    let components = ToolComponents(rules: run.rules, tool: tool)
    let artifacts = ArtifactTable(run)
    let rules = Dictionary(
      run.rules.enumerated().map { ($0.element.id, (index: $0.offset, metadata: $0.element)) },
      uniquingKeysWith: { first, _ in first })
    return .object([
      "tool": components.json,
      "invocations": [ReviewInvocation(run, artifacts: artifacts).json],
      "automationDetails": .object([
        "id": "action-review/", "description": MessageString.message("review of Domo Actions"),
      ]),
      "columnKind": "utf16CodeUnits",
      "newlineSequences": ["\r\n", "\n", "\r"],
      "language": "en-US",
      "originalUriBaseIds": artifacts.baseIDs,
      "artifacts": artifacts.json,
      "taxonomies": components.taxonomies,
      "results": .array(
        run.submissions.flatMap { ReviewResults($0, rules: rules, artifacts: artifacts).json }),
    ])
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
}
