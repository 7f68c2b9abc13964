import ActionModel
import Files
import Findings

/// The files of a submission, and what they are for.
struct SubmissionParts {
  /// A script and the block that it is known to implement.
  struct Script {
    let file: FoundFile
    var block: Block?
  }

  /// Each script once.
  private(set) var scripts: [Script]
  /// Pictures in the manifest's order, each once.
  private(set) var icons: [FoundFile] = []

  /// The scripts that a walk found, all of the same block or of none that is known.
  init(_ scripts: [FoundFile], block: Block?) { self.scripts = scripts.map { Script(file: $0, block: block) } }

  /// The scripts in the order of their paths.
  var scriptsInOrder: [Script] {
    scripts.sorted { $0.file.reportPath.utf8.lexicographicallyPrecedes($1.file.reportPath.utf8) }
  }

  /// Adds what a manifest says of scripts and pictures, and notes in `draft` what it names and is not there.
  mutating func add(_ manifest: ActionManifest, in folder: FoundFolder, draft: inout SubmissionDraft) {
    var assigned: [FoundFile: Block] = [:]
    for script in manifest.scripts {
      do throws(ManifestPath.Problem) {
        let file = try ManifestPath(script.path).file(in: folder)
        if let block = assigned[file] {
          draft.noteInManifest(
            .questionableManifest, "the script is the \(block) block, too; give each block a script of its own",
            at: script.range)
          continue
        }
        assigned[file] = script.block
        setBlock(of: file, to: script.block)
      } catch {
        draft.noteInManifest(error.kind, error.text, at: script.range)
      }
    }
    for icon in manifest.icons {
      do throws(ManifestPath.Problem) {
        let file = try ManifestPath(icon.path).file(in: folder)
        if !icons.contains(file) { icons.append(file) }
      } catch {
        let isOutside = error.kind == .outsideSubmission
        draft.noteInManifest(isOutside ? error.kind : .questionableManifest, error.text, at: icon.range)
      }
    }
  }

  private mutating func setBlock(of file: FoundFile, to block: Block) {
    if let index = scripts.firstIndex(where: { $0.file == file }) {
      scripts[index].block = block
    } else {
      scripts.append(Script(file: file, block: block))
    }
  }
}
