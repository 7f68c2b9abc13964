import Files
import Source

/// The labelled files below `Corpus/`, as seen from the package's folder, in which tests run.
public enum Corpus {
  /// The folder of all of them.
  public static let path = "Corpus"

  /// The scripts below a folder of the corpus, in the order of their paths.
  ///
  /// A file `NAME.js.findings` beside a script tells its findings, one in each line as `LINE: rule-id`; without it, the
  /// script's own comments do.
  ///
  /// - Throws: ``CorpusError``.
  public static func scripts(in folder: String) throws -> [LabelledScript] {
    let paths = try paths(below: "\(path)/\(folder)")
    let sidecars = Set(paths.filter { $0.hasSuffix(sidecarEnding) })
    return try paths.filter { $0.lowercased().hasSuffix(".js") }.map { path in
      let sidecar = path + sidecarEnding
      return try script(at: path, sidecar: sidecars.contains(sidecar) ? sidecar : nil)
    }
  }

  private static let sidecarEnding = ".findings"

  private static func script(at path: String, sidecar: String?) throws -> LabelledScript {
    let bytes = try filled(contents(of: path), of: path)
    guard let sidecar else { return LabelledScript(path, labelled: bytes) }
    let lines = String(decoding: try contents(of: sidecar), as: UTF8.self).split(separator: "\n")
    let expected = try lines.map { line in
      guard let finding = LineFinding(sidecarLine: line) else { throw CorpusError.unreadableLabel(sidecar, "\(line)") }
      return finding
    }
    return LabelledScript(path, bytes: bytes, expected: expected)
  }

  /// The bytes of a file with its recipes of secrets replaced by what they make.
  ///
  /// - Throws: ``RecipeError``.
  static func filled(_ bytes: [UInt8], of path: String) throws -> [UInt8] {
    guard path.hasSuffix(".js"), holdsRecipe(bytes) else { return bytes }
    var recipe = SecretRecipe(seed: path)
    return Array(try recipe.filled(String(decoding: bytes, as: UTF8.self)).utf8)
  }

  /// Whether a file has a recipe.
  static func holdsRecipe(_ bytes: [UInt8]) -> Bool {
    bytes.firstRange(of: Array(String(SecretRecipe.opening).utf8)) != nil
  }

  /// The files below a folder, in the order of their paths.
  public static func paths(below folder: String) throws -> [String] {
    var files: [String] = []
    var pending = [folder]
    while let next = pending.popLast() {
      for case .text(let name) in try FileSystem.names(in: next) {
        let path = "\(next)/\(name)"
        if try FileSystem.status(of: path)?.kind == .folder { pending.append(path) } else { files.append(path) }
      }
    }
    return files.sorted()
  }

  /// The bytes of a file.
  public static func contents(of path: String) throws -> [UInt8] {
    let file = try FileDescriptor.open(path, .read)
    defer { try? file.close() }
    return try file.read(atMost: SourceText.sizeLimit)
  }
}

/// Why the corpus cannot be used.
public enum CorpusError: Error {
  /// A line of a sidecar file is not `LINE: rule-id`.
  case unreadableLabel(String, String)
}
