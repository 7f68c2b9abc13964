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
  private let details: ReviewDetails

  /// A reviewer with memory of its own for parsing.
  init(rules: RuleRunner, block: Block?, details: ReviewDetails) throws(OutOfAddressSpace) {
    analyzer = try ScriptAnalyzer()
    (self.rules, self.block, self.details) = (rules, block, details)
  }

  /// Reads and reviews all files of a submission.
  mutating func review(_ found: FoundSubmission) -> ReviewedSubmission {
    var draft = SubmissionDraft(found, tellsDigests: details.contains(.digests))
    var parts = SubmissionParts(found.scripts, block: found.folder == nil ? block : nil)
    let manifest = found.folder.flatMap { readManifest(of: $0, into: &draft, parts: &parts) }
    if parts.scripts.isEmpty { draft.note(.noScript(found.path)) }
    let scripts = parts.scriptsInOrder.compactMap { analyse($0, into: &draft) }
    let submission = SubmissionFacts(manifest: manifest, scripts: scripts)
    for script in scripts {
      draft.add(rules.run(over: script, of: submission))
      if details.contains(.egress) { draft.add(EgressManifest.entries(of: script, in: submission)) }
    }
    for icon in parts.icons { draft.addIcon(icon) }
    return draft.submission
  }

  private mutating func readManifest(
    of folder: FoundFolder, into draft: inout SubmissionDraft, parts: inout SubmissionParts
  ) -> ActionManifest? {
    guard let source = draft.addText(folder.manifest, role: .manifest, in: folder) else { return nil }
    do throws(ActionManifest.Failure) {
      let manifest = try analyzer.readManifest(source)
      for problem in manifest.problems { draft.noteInManifest(.questionableManifest, problem.text, at: problem.range) }
      parts.add(manifest, in: folder, draft: &draft)
      return manifest
    } catch {
      draft.note(error, in: source)
      return nil
    }
  }

  private mutating func analyse(
    _ script: SubmissionParts.Script, into draft: inout SubmissionDraft
  ) -> AnalysedScript? {
    guard let source = draft.addText(script.file, role: .script) else { return nil }
    let known = script.block ?? Block(fileName: script.file.name)
    let analysis = analyzer.analyse(source, artifact: draft.lastArtifact, path: script.file.reportPath) { semantics in
      known ?? Block { !semantics.globalReferences(named: $0).isEmpty }
    }
    draft.addAnalysis(block: analysis.script.block, notifications: analysis.notifications)
    return analysis.script
  }
}

extension Notification {
  fileprivate static func noScript(_ path: String) -> Self {
    Notification(.nothingToReview, "the action has no script; put its '.js' files beside its manifest", path: path)
  }
}
