import Findings
import Source
import Testing

@testable import Reporting

/// What the SARIF standard demands and a JSON schema cannot see, over a run with everything in it.
struct SARIFStructureTests {
  private let document: ReportDocument
  private let run: ReportDocument
  private let driver: ReportDocument

  init() throws {
    document = try ReportDocument(fullRun, documentation: "https://example.com/rules/")
    run = document.run
    driver = run["tool"]["driver"]
  }

  @Test func `the version, the schema and the units of columns are told`() {
    #expect(document["version"].string == "2.1.0")
    #expect(
      document["$schema"].string
        == "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    #expect(run["columnKind"].string == "utf16CodeUnits")
    #expect(run["newlineSequences"].elements.compactMap(\.string) == ["\r\n", "\n", "\r"])
    #expect(driver["version"].string == "1.2.3" && driver["semanticVersion"].string == "1.2.3")
  }

  @Test func `each rule that ran is described, once`() throws {
    let rules = driver["rules"].elements
    #expect(rules.map { $0["id"].string } == exampleRules.map(\.id.description))
    #expect(rules.map { $0["name"].string } == exampleRules.map(\.name))
    for rule in rules {
      for name in ["shortDescription", "fullDescription", "help"] {
        #expect(rule[name]["text"].string?.isEmpty == false, "\(name)")
      }
      #expect(rule["help"]["markdown"].string?.hasPrefix("# ") == true)
      #expect(rule["properties"]["tags"].elements.count <= 20)
    }
    #expect(rules[0]["fullDescription"]["text"].string == "It is not `there`. At all.")
    #expect(rules[1]["fullDescription"]["text"].string == "Code is made of data.")
    #expect(rules[1]["help"]["markdown"].string?.contains("if (a) {{ b }}") == true)
    #expect(rules[1]["helpUri"].string == "https://example.com/rules/Injection/injection.md")
    #expect(rules.map { $0["defaultConfiguration"]["level"].string } == ["error", "warning", "note"])
    let properties = rules[1]["properties"]
    #expect(properties["security-severity"].string == "8.8" && properties["precision"].string == "medium")
    #expect(
      properties["tags"].elements.compactMap(\.string) == ["security", "external/cwe/cwe-079", "external/cwe/cwe-094"])
    #expect(rules.map { $0["properties"]["problem.severity"].string } == ["error", "warning", "recommendation"])
  }

  @Test func `each result points to its rule and tells its level`() {
    let results = run["results"].elements
    #expect(results.count == fullRun.submissions.reduce(0) { $0 + $1.findings.count })
    for result in results {
      let index = result["ruleIndex"].integer
      #expect(index.map { driver["rules"][$0]["id"] } == result["ruleId"])
      #expect(result["kind"].string == "fail")
      #expect(["error", "warning", "note"].contains(result["level"].string))
      if case .number(let rank) = result["rank"] { #expect((0...100).contains(rank)) } else { Issue.record("no rank") }
    }
  }

  @Test func `each index of an artifact leads to the artifact with the same URI`() {
    let artifacts = run["artifacts"].elements
    let locations = run.descendants.filter { $0["uri"].string != nil && $0["index"].integer != nil }
    #expect(locations.count > artifacts.count)
    for location in locations {
      let artifact = location["index"].integer.map { run["artifacts"][$0]["location"] }
      #expect(artifact?["uri"] == location["uri"] && artifact?["uriBaseId"] == location["uriBaseId"])
    }
    #expect(Set(artifacts.map { "\($0["location"]["uriBaseId"]) \($0["location"]["uri"])" }).count == artifacts.count)
  }

  @Test func `relative URIs have a base without a place, and absolute ones have none`() {
    let bases = run["originalUriBaseIds"].members
    for location in run.descendants where location["uri"].string != nil {
      let uri = location["uri"].string ?? ""
      if uri.hasPrefix("file:///") {
        #expect(location["uriBaseId"] == .null)
      } else {
        #expect(location["uriBaseId"].string.flatMap { bases[$0] } != nil, "\(uri)")
        #expect(!uri.hasPrefix("/") && !uri.hasPrefix("..") && !uri.contains(":") && !uri.contains(" "), "\(uri)")
      }
    }
    #expect(bases.values.allSatisfy { $0["uri"] == .null && $0["description"]["text"].string != nil })
    #expect(bases.keys.sorted() == ["%PARENT1%", "%PARENT2%", "%PARENT3%", "%SRCROOT%"])
  }

  @Test func `artifacts have digest, length and role, and an encoding if they are text`() {
    for artifact in run["artifacts"].elements {
      #expect(artifact["hashes"]["sha-256"].string?.count == 64)
      #expect(artifact["length"].integer != nil)
      #expect(artifact["roles"].elements == [.string("analysisTarget")])
    }
    let picture = run["artifacts"].elements.first { $0["location"]["uri"].string == "icon.PNG" }
    #expect(picture?["mimeType"].string == "image/png" && picture?["encoding"] == .null)
    let binary = run["artifacts"].elements.first { $0["location"]["uri"].string == "binary.js" }
    #expect(binary?["encoding"] == .null && binary?["sourceLanguage"] == .null)
    #expect(run["artifacts"][0]["encoding"].string == "UTF-8")
    #expect(run["artifacts"][0]["sourceLanguage"].string == "javascript")
  }

  @Test func `regions are complete and begin before they end`() {
    let regions = run.descendants.filter { $0["startLine"] != .null }
    #expect(regions.count > 50)
    for region in regions {
      let numbers = ["startLine", "startColumn", "endLine", "endColumn"].compactMap { region[$0].integer }
      #expect(numbers.count == 4 && numbers.allSatisfy { $0 > 0 })
      #expect((numbers[0], numbers[1]) <= (numbers[2], numbers[3]))
    }
  }

  @Test func `identifiers of related places are unique in their result`() {
    for result in run["results"].elements {
      let ids = result["relatedLocations"].elements.compactMap { $0["id"].integer }
      #expect(Set(ids).count == ids.count && ids.count == result["relatedLocations"].elements.count)
    }
  }

  @Test func `the categories that a rule points to exist`() {
    let taxonomies = run["taxonomies"].elements + [driver]
    for rule in driver["rules"].elements {
      #expect(!rule["relationships"].elements.isEmpty)
      for relationship in rule["relationships"].elements {
        let target = relationship["target"]
        let component = taxonomies.first { $0["guid"] == target["toolComponent"]["guid"] }
        #expect(component?["name"] == target["toolComponent"]["name"])
        #expect(target["index"].integer.flatMap { component?["taxa"][$0]["id"] } == target["id"])
      }
    }
    #expect(run["taxonomies"][0]["taxa"].elements.compactMap { $0["id"].string } == ["79", "94"])
    #expect(driver["supportedTaxonomies"].elements.count == 2)
  }

  @Test func `notifications point to their descriptors`() {
    let notifications = run["invocations"][0]["toolExecutionNotifications"].elements
    #expect(
      notifications.count == fullRun.submissions.reduce(fullRun.notifications.count) { $0 + $1.notifications.count })
    for notification in notifications {
      let descriptor = notification["descriptor"]
      #expect(descriptor["index"].integer.map { driver["notifications"][$0]["id"] } == descriptor["id"])
      #expect(notification["locations"].elements.count == 1)
    }
  }

  @Test func `messages have no arguments, no links and nothing that disturbs a terminal`() throws {
    for result in run["results"].elements.prefix(1) {
      #expect(
        result["message"]["text"].string == """
          'a[0] (1)' in {{0}} and {{x}} is wrong\\u{{1B}}[0m\\u{{202E}}\\u{{A}}; change it. \
          the value is: {{"a": \\u{{7}}}}.
          """)
    }
    let bytes = SARIFReport(fullRun, tool: ToolDescription(version: "1.2.3")).bytes
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar != "\n" {
      #expect(visible("\(scalar)") == "\(scalar)")
    }
  }

  @Test func `equal runs have equal bytes`() {
    let tool = ToolDescription(version: "1.2.3")
    #expect(SARIFReport(fullRun, tool: tool).bytes == SARIFReport(fullRun, tool: tool).bytes)
  }
}
