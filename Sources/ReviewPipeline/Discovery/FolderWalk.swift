import ActionModel
import Files
import Findings

/// Walks a folder and the folders beneath it, and sorts its scripts into submissions.
struct FolderWalk {
  /// What was found, in no order.
  private(set) var submissions: [FoundSubmission] = []
  /// What belongs to no submission.
  private(set) var notifications: [Notification] = []

  /// The folder that links must not leave outside of actions.
  private let boundary: FolderBoundary
  private var pending: [Folder] = []

  /// A folder that is still to be looked into.
  private struct Folder {
    let path: String
    let reportPath: String
    /// The index of the submission that the folder belongs to.
    var owner: Int?
  }

  /// A walk inside `boundary`.
  init(boundary: FolderBoundary) { self.boundary = boundary }

  /// Walks the folder at `path`, which reports call `reportPath`.
  mutating func walk(_ path: String, reportPath: String) {
    pending = [Folder(path: path, reportPath: reportPath, owner: nil)]
    while let folder = pending.popLast() { look(into: folder) }
  }

  private mutating func look(into folder: Folder) {
    var folder = folder
    do throws(SystemError) {
      let names = try FileSystem.names(in: folder.path)
      if names.contains(.text(ActionManifest.fileName)) { try beginAction(in: &folder) }
      for name in names.sorted(by: { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }) { visit(name, in: folder) }
    } catch {
      note(.unreadable(folder.reportPath, error), owner: folder.owner)
    }
  }

  /// Makes the folder a submission, if what is called `action.json` is a file.
  private mutating func beginAction(in folder: inout Folder) throws(SystemError) {
    let path = ReportPaths.path(of: ActionManifest.fileName, in: folder.path)
    guard try FileSystem.statusOfLink(path)?.kind != .folder else { return }
    let boundary = try FolderBoundary(around: folder.path)
    let manifest = FoundFile(
      origin: .path(path, inside: boundary),
      reportPath: ReportPaths.path(of: ActionManifest.fileName, in: folder.reportPath))
    let found = FoundFolder(
      path: folder.path, reportPath: folder.reportPath, boundary: boundary, manifest: manifest)
    folder.owner = submissions.count
    submissions.append(FoundSubmission(path: folder.reportPath, folder: found, scripts: []))
  }

  private mutating func visit(_ name: FileSystem.Name, in folder: Folder) {
    let reportPath = ReportPaths.path(of: name.text, in: folder.reportPath)
    guard !name.text.hasPrefix("."), name.text != "node_modules" else { return }
    guard case .text(let text) = name else {
      if Self.isScript(name.text) { note(.nameNotUTF8(reportPath), owner: folder.owner) }
      return
    }
    let path = ReportPaths.path(of: text, in: folder.path)
    do throws(SystemError) {
      switch try FileSystem.statusOfLink(path)?.kind {
      case .folder: pending.append(Folder(path: path, reportPath: reportPath, owner: folder.owner))
      case .link: try visitLink(path, reportPath: reportPath, owner: folder.owner)
      case let kind? where Self.isScript(text): addScript(path, reportPath: reportPath, kind, owner: folder.owner)
      default: break
      }
    } catch {
      note(.unreadable(reportPath, error), owner: folder.owner)
    }
  }

  private mutating func visitLink(_ path: String, reportPath: String, owner: Int?) throws(SystemError) {
    let isScript = Self.isScript(path)
    guard let kind = try FileSystem.status(of: path)?.kind else {
      if isScript { note(.brokenLink(reportPath), owner: owner) }
      return
    }
    guard isScript || kind == .folder else { return }
    let leaves = try !boundary(of: owner).contains(path)
    if kind == .folder, !leaves || owner == nil {
      note(.linkNotFollowed(reportPath), owner: owner)
    } else if leaves {
      note(.outside(reportPath), owner: owner)
    } else {
      addScript(path, reportPath: reportPath, kind, owner: owner)
    }
  }

  private mutating func addScript(_ path: String, reportPath: String, _ kind: FileStatus.Kind, owner: Int?) {
    let file = FoundFile(origin: .path(path, inside: boundary(of: owner)), reportPath: reportPath)
    if kind != .regular {
      note(.unreadable(reportPath, kind), owner: owner)
    } else if let owner {
      submissions[owner].scripts.append(file)
    } else {
      submissions.append(FoundSubmission(path: reportPath, folder: nil, scripts: [file]))
    }
  }

  /// What files of a submission must not leave; nil is for files that belong to none.
  private func boundary(of owner: Int?) -> FolderBoundary {
    owner.flatMap { submissions[$0].folder?.boundary } ?? boundary
  }

  private mutating func note(_ notification: Notification, owner: Int?) {
    if let owner { submissions[owner].notifications.append(notification) } else { notifications.append(notification) }
  }

  /// Whether a file of this name is a script; capitals do not count.
  private static func isScript(_ name: String) -> Bool { name.suffix(3).lowercased() == ".js" }
}

extension FileSystem.Name {
  /// The name as messages show it.
  fileprivate var text: String {
    switch self {
    case .text(let text), .notUTF8(let text): text
    }
  }
}

extension Notification {
  fileprivate static func nameNotUTF8(_ path: String) -> Self {
    Notification(.unreadable, "its name is not UTF-8, so it was not read; rename it", path: path)
  }

  fileprivate static func brokenLink(_ path: String) -> Self {
    Notification(.unreadable, "it is a symbolic link to nothing; remove it, or put the script in its place", path: path)
  }

  fileprivate static func outside(_ path: String) -> Self {
    Notification(
      .outsideSubmission,
      "it is a symbolic link that leaves the reviewed folder, so it was not read; put a copy in its place",
      path: path)
  }

  fileprivate static func linkNotFollowed(_ path: String) -> Self {
    Notification(.information, "it is a symbolic link to a folder, which is not followed", path: path)
  }
}
