import ReviewTesting

/// The targets of Package.swift with their files.
struct PackageLayout {
  /// A target, in the order of the list.
  struct Target {
    let name: String
    let folder: String
  }

  let targets: [Target]
  let names: Set<String>

  init() throws {
    let manifest = String(decoding: try Corpus.contents(of: "Package.swift"), as: UTF8.self)
    let declaration = #/\.(systemLibrary|target|executableTarget|testTarget|plugin)\(\s*name: "([^"]+)"/#
    targets = manifest.matches(of: declaration).map { match in
      let name = String(match.2)
      let folder = match.1 == "testTarget" ? "Tests/\(name)" : name == "Rules" ? name : "Sources/\(name)"
      return Target(name: name, folder: folder)
    }
    names = Set(targets.map(\.name))
  }

  /// The modules that the Swift files of a target import.
  func imports(of target: Target) throws -> Set<String> {
    let statement = #/(?:^|\n)(?:@[a-z]+ )?(?:public |internal )?import ([A-Za-z0-9_]+)/#
    var modules: Set<String> = []
    for path in try Corpus.paths(below: target.folder) where path.hasSuffix(".swift") {
      let text = String(decoding: try Corpus.contents(of: path), as: UTF8.self)
      modules.formUnion(text.matches(of: statement).map { String($0.1) })
    }
    return modules
  }
}
