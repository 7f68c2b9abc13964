import Findings
import Source

/// A run with everything that a report can show, in texts and paths that try to break it.
let fullRun: ReviewRun = {
  let text = "\u{FEFF}#!node\r\nvar a = '😀\u{202E}\u{1B}[2J';\r\n\tsend(a[0](1), {});\r\n"
  let source = exampleFinding(
    "send", in: text, rule: "injection", severity: .warning,
    message: "'a[0](1)' in {0} and {x} is wrong\u{1B}[0m\u{202E}\n", help: "change it",
    related: [
      AnnotatedLocation(location(of: "var", in: text), "here"),
      AnnotatedLocation(location(of: "var", in: text), "here"),
    ],
    dataPath: [
      AnnotatedLocation(location(of: "a =", in: text), "it is made"),
      AnnotatedLocation(location(of: "a[0]", in: text), "it arrives"),
    ], evidence: [Evidence("the value is", "{\"a\": \u{7}}")],
    fixes: [
      Fix(
        "remove it", isSafe: false,
        edits: [
          Fix.Edit(location(of: "\tsend", in: text), replacement: ""),
          Fix.Edit(Location(artifact: 0, range: SourceRange(0, 0)), replacement: "'use strict';\n"),
        ]),
      Fix("change nothing", isSafe: true, edits: []),
    ])
  let paths = [
    "a b/ä#?%:.js", "../above.js", "../../far/../above.js", "/absolute/ü.js", "\u{1B}[31m\u{202E}.js", "plain.js",
  ]
  let submissions = paths.map { path in
    exampleSubmission(
      text, path: path,
      findings: [source, exampleFinding("a = ", in: text), exampleFinding("", in: text, rule: "style")],
      notifications: [
        Notification(.partlyAnalysed, "too deep\u{1B}", location: location(of: "send", in: text)),
        Notification(.questionableManifest, "{odd}", path: "../../../x/action.json"),
      ])
  }
  let picture = ReviewedArtifact(
    path: "icon.PNG", role: .icon, block: nil, byteCount: 2, digest: Digest(of: [1, 2]), source: nil)
  let binary = ReviewedArtifact(
    path: "binary.js", role: .script, block: nil, byteCount: 1, digest: Digest(of: [0xFF]), source: nil)
  let folder = ReviewedSubmission(
    path: "folder", artifacts: [picture, binary], findings: [],
    notifications: [Notification(.notText, "the file is not UTF-8; save it as UTF-8", path: "binary.js")])
  return exampleRun(
    submissions + [folder],
    Findings.Notification.Kind.allCases.map { Notification($0, "it is so", path: "missing \($0.rawValue)") })
}()
