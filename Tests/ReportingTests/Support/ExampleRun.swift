import Findings
import Source

/// The rules of the example runs: one of each severity, and with all that metadata can have.
let exampleRules = [
  RuleMetadata(
    id: "xmlhttprequest", name: "XMLHttpRequest", title: "The script uses XMLHttpRequest", severity: .error,
    clause: .noXMLHttpRequest, precision: .veryHigh,
    document: "# The script uses XMLHttpRequest (`xmlhttprequest`)\n\nIt is not `there`.\nAt all.\n\n## Reported\n"),
  RuleMetadata(
    id: "injection", name: "Injection", title: "Code is made of data", severity: .warning, clause: .security,
    precision: .medium, securitySeverity: 8.8, weaknesses: [94, 79],
    document: "# Code is made of data (`injection`)\n\n```js\nif (a) { b }\n```\n"),
  RuleMetadata(
    id: "style", name: "Style", title: "The code is hard to read", severity: .note, clause: .readability,
    precision: .low, weaknesses: [79], document: "# The code is hard to read (`style`)\n"),
]

/// A run over one script.
func exampleRun(
  _ text: String, path: String = "a.js", findings: [Finding] = [], notifications: [Findings.Notification] = [],
  runNotifications: [Findings.Notification] = []
) -> ReviewRun {
  exampleRun([exampleSubmission(text, path: path, findings: findings, notifications: notifications)], runNotifications)
}

/// A run over some submissions.
func exampleRun(
  _ submissions: [ReviewedSubmission], _ notifications: [Findings.Notification] = []
) -> ReviewRun {
  ReviewRun(
    submissions: submissions, rules: exampleRules, notifications: notifications,
    arguments: ["check", "a b.js", "--color=never"])
}

/// A submission of one script.
func exampleSubmission(
  _ text: String = "", path: String = "a.js", findings: [Finding] = [],
  notifications: [Findings.Notification] = []
) -> ReviewedSubmission {
  let bytes = Array(text.utf8)
  let artifact = ReviewedArtifact(
    path: path, role: .script, block: "processing", byteCount: bytes.count, digest: Digest(of: bytes),
    source: try? SourceText(decoding: bytes))
  return ReviewedSubmission(path: path, artifacts: [artifact], findings: findings, notifications: notifications)
}

/// The location of the first appearance of `part` in the bytes of `text`, which may begin with a byte order mark.
func location(of part: String, in text: String) -> Location {
  let bytes = text.unicodeScalars.first == "\u{FEFF}" ? Array(text.utf8.dropFirst(3)) : Array(text.utf8)
  let start = bytes.firstRange(of: Array(part.utf8))?.lowerBound ?? bytes.count
  return Location(artifact: 0, range: SourceRange(start..<start + part.utf8.count))
}

/// A finding at the first appearance of `part` in `text`.
func exampleFinding(
  _ part: String, in text: String, rule: RuleID = "xmlhttprequest", severity: Severity = .error,
  message: String = "it is wrong", help: String = "change it", related: [AnnotatedLocation] = [],
  dataPath: [AnnotatedLocation] = [], evidence: [Evidence] = [], fixes: [Fix] = []
) -> Finding {
  Finding(
    ruleID: rule, severity: severity, message: .init(message, help: help), location: location(of: part, in: text),
    relatedLocations: related, dataPath: dataPath, evidence: evidence, fixes: fixes)
}
