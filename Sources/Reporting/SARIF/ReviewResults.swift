import Findings
import Source

/// The findings of a submission as SARIF results.
struct ReviewResults {
  private let submission: ReviewedSubmission
  private let rules: [RuleID: (index: Int, metadata: RuleMetadata)]
  private let artifacts: ArtifactTable
  private let lineHashes: [Int: LineHashes]

  /// The results of `submission`, whose rules and artifacts are given.
  init(
    _ submission: ReviewedSubmission, rules: [RuleID: (index: Int, metadata: RuleMetadata)], artifacts: ArtifactTable
  ) {
    (self.submission, self.rules, self.artifacts) = (submission, rules, artifacts)
    let groups = Dictionary(grouping: submission.findings, by: \.location.artifact)
    lineHashes = groups.compactMapValues { findings in
      let places = findings.compactMap { submission.place(of: $0.location) }
      guard let source = places.first?.source else { return nil }
      return LineHashes(of: source, lines: Set(places.compactMap(\.positions?.start.line)))
    }
  }

  /// The result objects, in the order of the findings.
  var json: [JSONValue] {
    var fingerprints: [Int: ContentFingerprints] = [:]
    return submission.findings.map { finding in
      let place = submission.place(of: finding.location)
      let content = place.flatMap { place in
        fingerprints[finding.location.artifact, default: ContentFingerprints()].next(finding.ruleID, at: place)
      }
      return result(finding, at: place, contentFingerprint: content)
    }
  }

  private func result(_ finding: Finding, at place: Place?, contentFingerprint: String?) -> JSONValue {
    let rule = rules[finding.ruleID]
    let related = finding.relatedLocations.enumerated().compactMap { index, annotated in
      submission.place(of: annotated.location).map { artifacts.location($0, id: index + 1, message: annotated.text) }
    }
    return .object([
      "ruleId": .string(finding.ruleID.description),
      "ruleIndex": (rule?.index).map(JSONValue.integer),
      "kind": "fail",
      "level": .string(finding.severity.rawValue),
      "message": MessageString.message(finding.reportText),
      "locations": place.map { [artifacts.location($0)] },
      "partialFingerprints": partialFingerprints(finding, at: place, contentFingerprint),
      "codeFlows": codeFlows(finding.dataPath),
      "relatedLocations": related.nonemptyArray,
      "fixes": finding.fixes.compactMap(fix).nonemptyArray,
      "rank": .number(finding.rank(securitySeverity: rule?.metadata.securitySeverity)),
    ])
  }

  private func partialFingerprints(_ finding: Finding, at place: Place?, _ content: String?) -> JSONValue? {
    let line = place?.positions?.start.line
    let lineHash = line.flatMap { lineHashes[finding.location.artifact]?[$0] }
    guard lineHash != nil || content != nil else { return nil }
    return .object([
      "actionReview/v1": content.map(JSONValue.string),
      "primaryLocationLineHash": lineHash.map(JSONValue.string),
    ])
  }

  private func codeFlows(_ path: [AnnotatedLocation]) -> JSONValue? {
    let steps = path.compactMap { step in
      submission.place(of: step.location).map { place in
        JSONValue.object(["location": artifacts.location(place, message: step.text)])
      }
    }
    return steps.nonemptyArray.map { locations in
      [.object(["threadFlows": [.object(["locations": locations])]])]
    }
  }

  /// A fix without a change that SARIF could express is left out.
  private func fix(_ fix: Fix) -> JSONValue? {
    var order: [Int] = []
    for edit in fix.edits where !order.contains(edit.location.artifact) { order.append(edit.location.artifact) }
    let changes = order.compactMap { artifact -> JSONValue? in
      guard submission.artifacts.indices.contains(artifact) else { return nil }
      let replacements = fix.edits.filter { $0.location.artifact == artifact }.compactMap(replacement)
      return replacements.nonemptyArray.map { replacements in
        .object([
          "artifactLocation": artifacts.location(submission.artifacts[artifact].path), "replacements": replacements,
        ])
      }
    }
    return changes.nonemptyArray.map { changes in
      .object([
        "description": MessageString.message(fix.description),
        "artifactChanges": changes,
        "properties": .object(["isSafe": .boolean(fix.isSafe)]),
      ])
    }
  }

  private func replacement(_ edit: Fix.Edit) -> JSONValue? {
    submission.place(of: edit.location).flatMap(ArtifactTable.region).map { region in
      .object([
        "deletedRegion": region,
        "insertedContent": edit.replacement.isEmpty ? nil : .object(["text": .string(edit.replacement)]),
      ])
    }
  }
}

extension Finding {
  /// What is wrong, what to do, and what that rests on.
  fileprivate var reportText: String {
    let advice = message.help.isEmpty ? message.text : "\(message.text); \(message.help)"
    return ([advice] + evidence.map { "\($0.label): \($0.value)" }).map(MessageString.sentence).joined(separator: " ")
  }

  /// How much the finding matters, from 0 to 100.
  fileprivate func rank(securitySeverity: Double?) -> Double {
    let severityRank =
      switch severity {
      case .error: 80.0
      case .warning: 50.0
      case .note: 20.0
      }
    return max(severityRank, min(100, (securitySeverity ?? 0) * 10))
  }
}
