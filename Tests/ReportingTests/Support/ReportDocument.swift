import Findings
import FoundationEssentials

@testable import Reporting

/// A JSON value as tests look into it: missing members and elements are `null`.
enum ReportDocument: Decodable, Equatable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([ReportDocument])
  case object([String: ReportDocument])

  /// The SARIF report on a run.
  init(_ run: ReviewRun, documentation: String? = nil) throws {
    let tool = ToolDescription(version: "1.2.3", documentation: documentation)
    self = try JSONDecoder().decode(Self.self, from: Data(SARIFReport(run, tool: tool).bytes))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([ReportDocument].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: ReportDocument].self))
    }
  }

  subscript(name: String) -> ReportDocument {
    if case .object(let members) = self { members[name] ?? .null } else { .null }
  }

  subscript(index: Int) -> ReportDocument {
    elements.indices.contains(index) ? elements[index] : .null
  }

  /// The elements of an array; none of anything else.
  var elements: [ReportDocument] { if case .array(let elements) = self { elements } else { [] } }

  /// The members of an object; none of anything else.
  var members: [String: ReportDocument] { if case .object(let members) = self { members } else { [:] } }

  var string: String? { if case .string(let text) = self { text } else { nil } }

  var integer: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }

  /// This value and all values in it.
  var descendants: [ReportDocument] { [self] + (elements + Array(members.values)).flatMap(\.descendants) }

  /// The only run of a SARIF report.
  var run: ReportDocument { self["runs"][0] }

  /// The region of the first place of a result.
  var region: ReportDocument { self["locations"][0]["physicalLocation"]["region"] }
}
