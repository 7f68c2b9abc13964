import ActionModel
import Findings
import JavaScriptSemantics
import JavaScriptSyntax
import RuleEngine

/// Reviews submissions one after the other. A reviewer belongs to one thread.
struct SubmissionReviewer: ~Copyable {
  private var analyzer: ScriptAnalyzer
  private let rules: RuleRunner
  /// The block of single scripts, if the user said.
  private let block: Block?

  /// A reviewer with memory of its own for parsing.
  init(rules: RuleRunner, block: Block?) throws(OutOfAddressSpace) {
    analyzer = try ScriptAnalyzer()
    (self.rules, self.block) = (rules, block)
  }

  /// Reads and reviews all files of a submission.
  mutating func review(_ found: FoundSubmission) -> ReviewedSubmission {
    var draft = SubmissionDraft(found)
    var parts = SubmissionParts(found.scripts, block: found.folder == nil ? block : nil)
    if let folder = found.folder { readManifest(of: folder, into: &draft, parts: &parts) }
    if parts.scripts.isEmpty { draft.note(.noScript(found.path)) }
    for script in parts.scriptsInOrder { review(script, into: &draft) }
    for icon in parts.icons { draft.addIcon(icon) }
    return draft.submission
  }

  private mutating func readManifest(
    of folder: FoundFolder, into draft: inout SubmissionDraft, parts: inout SubmissionParts
  ) {
    guard let source = draft.addText(folder.manifest, role: .manifest, in: folder) else { return }
    do throws(ActionManifest.Failure) {
      let manifest = try analyzer.readManifest(source)
      for problem in manifest.problems { draft.noteInManifest(.questionableManifest, problem.text, at: problem.range) }
      parts.add(manifest, in: folder, draft: &draft)
    } catch {
      draft.note(error, in: source)
    }
  }

  private mutating func review(_ script: SubmissionParts.Script, into draft: inout SubmissionDraft) {
    guard let source = draft.addText(script.file, role: .script) else { return }
    let known = script.block ?? Block(fileName: script.file.name)
    let analysis = analyzer.analyse(source, artifact: draft.lastArtifact, path: script.file.reportPath) { semantics in
      known ?? Block { !semantics.globalReferences(named: $0).isEmpty }
    }
    draft.addResults(
      block: analysis.script.block, findings: rules.findings(in: analysis.script),
      notifications: analysis.notifications)
  }
}

extension Notification {
  fileprivate static func noScript(_ path: String) -> Self {
    Notification(.nothingToReview, "the action has no script; put its '.js' files beside its manifest", path: path)
  }
}
