/// A folder of the corpus in which each recipe of a secret is replaced by what it makes: the folder itself where no
/// script has one, else a temporary copy.
final class FilledFolder {
  let path: String
  private let copy: TemporaryFolder?

  /// - Throws: ``RecipeError``, or an error of the file system.
  init(of folder: String) throws {
    let files = try Corpus.paths(below: folder).map { (path: $0, bytes: try Corpus.contents(of: $0)) }
    guard files.contains(where: { $0.path.hasSuffix(".js") && Corpus.holdsRecipe($0.bytes) }) else {
      (path, copy) = (folder, nil)
      return
    }
    let copy = try TemporaryFolder()
    for file in files {
      try copy.write(
        String(file.path.dropFirst(folder.count + 1)), bytes: try Corpus.filled(file.bytes, of: file.path))
    }
    (path, self.copy) = (copy.path, copy)
  }
}
