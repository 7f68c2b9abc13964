import Files

/// Makes the paths of reports, which do not depend on where the folder of the review lies.
struct ReportPaths {
  /// The current directory without symbolic links; nil if it is gone.
  private let workingFolder: String?

  /// The paths as seen from the current directory.
  init() { workingFolder = try? FileSystem.resolvedPath(".") }

  /// The path for reports of an existing file that the user named.
  ///
  /// It is relative to the current directory if the file is below it, without `.` and needless slashes; else it is the
  /// user's own path.
  func path(for operand: String) -> String {
    let parts = operand.split(separator: "/").filter { $0 != "." }
    let isAbsolute = operand.utf8.first == UInt8(ascii: "/")
    if !isAbsolute, !parts.contains("..") { return parts.isEmpty ? "." : parts.joined(separator: "/") }
    return pathBelowWorkingFolder(operand) ?? ((isAbsolute ? "/" : "") + parts.joined(separator: "/"))
  }

  private func pathBelowWorkingFolder(_ operand: String) -> String? {
    guard let workingFolder, let resolved = try? FileSystem.resolvedPath(operand) else { return nil }
    if resolved == workingFolder { return "." }
    let prefix = workingFolder == "/" ? workingFolder : workingFolder + "/"
    return resolved.utf8.starts(with: prefix.utf8) ? String(resolved.dropFirst(prefix.count)) : nil
  }

  /// The path of the file called `name` in a folder with the path `folder`.
  static func path(of name: String, in folder: String) -> String {
    switch folder {
    case ".": name
    case "/": "/" + name
    default: "\(folder)/\(name)"
    }
  }
}
