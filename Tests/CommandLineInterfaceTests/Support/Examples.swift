import Findings
import Source

/// A small catalog of rules.
let exampleRules = [
  RuleMetadata(
    id: "xmlhttprequest", name: "XMLHttpRequest", title: "uses XMLHttpRequest", severity: .error,
    clause: .noXMLHttpRequest, precision: .veryHigh, document: "# XMLHttpRequest\n\nText.\n\n```js\nlet a = 1;\n```"),
  RuleMetadata(
    id: "missing-strict-mode", name: "MissingStrictMode", title: "does not run in strict mode", severity: .warning,
    clause: .strictMode, precision: .high, securitySeverity: 3.5, weaknesses: [79, 80], document: "# Strict mode\n"),
]

/// A run over one script with findings of `severities` and notifications of `kinds`.
func exampleRun(
  _ severities: [Severity] = [], notifications kinds: [Findings.Notification.Kind] = [], isEmpty: Bool = false
) -> ReviewRun {
  let artifact = ReviewedArtifact(
    path: "a.js", role: .script, block: nil, byteCount: 0, digest: Digest(of: []), source: SourceText(""))
  let findings = severities.map { severity in
    Finding(
      ruleID: "xmlhttprequest", severity: severity, message: .init("wrong", help: "change it"),
      location: Location(artifact: 0, range: SourceRange(0, 0)))
  }
  let submission = ReviewedSubmission(path: "a.js", artifacts: [artifact], findings: findings, notifications: [])
  return ReviewRun(
    submissions: isEmpty ? [] : [submission], rules: exampleRules,
    notifications: kinds.map { Findings.Notification($0, "it is broken", path: "b\u{1B}.js") }, arguments: [])
}
