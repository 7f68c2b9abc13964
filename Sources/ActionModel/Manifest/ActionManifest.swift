public import JavaScriptSyntax
public import Source

/// What an `action.json` says, as far as it can be understood.
public struct ActionManifest: Sendable {
  /// The scripts, in source order; a block that is there more than once has its last script.
  public let scripts: [Script]
  /// The pictures, in source order.
  public let icons: [Icon]
  /// The hosts that the action is declared to talk to; nil if the manifest does not say.
  public let apiHosts: [String]?
  /// What is not as the format says, in source order; the rest counts all the same.
  public let problems: [Problem]

  /// A script that the manifest names.
  public struct Script: Sendable, Equatable {
    /// The block that it implements.
    public let block: Block
    /// The path as it is written, relative to the submission's folder.
    public let path: String
    /// Where the path stands.
    public let range: SourceRange
  }

  /// A picture that the manifest names.
  public struct Icon: Sendable, Equatable {
    /// What it is for.
    public let role: Role
    /// The path as it is written, relative to the submission's folder.
    public let path: String
    /// Where the path stands.
    public let range: SourceRange

    /// The pictures of an action; the raw value is the key in `icons`.
    public enum Role: String, Sendable, CaseIterable {
      case iconWithBackground, iconNoBackground, logoWithBackground, logoBanner
    }
  }

  /// A part of the manifest that is not as the format says.
  public struct Problem: Sendable, Equatable {
    /// What is wrong and what to do, as a clause.
    public let text: String
    /// Where.
    public let range: SourceRange
  }

  /// Why a manifest says nothing.
  public enum Failure: Error, Sendable, Equatable {
    /// The text is no JSON; the clause says why, and the offset where.
    case notJSON(String, offset: Int)
    /// The text is nested too deep or too large to be read.
    case tooLarge
  }

  /// The name of the file that makes a folder an action.
  public static let fileName = "action.json"

  /// The keys of `scripts`.
  static let blocksByKey: [String: Block] = [
    "authenticate": .authentication, "authentication": .authentication, "process": .processing,
    "processing": .processing, "discover": .discovery, "discovery": .discovery,
  ]

  /// Reads the text of an `action.json`.
  ///
  /// - Throws: ``Failure``.
  public init(
    _ source: SourceText, parser: inout ScriptParser, engine: inout EngineSyntaxCheck
  ) throws(Failure) {
    switch engine.checkJSON(source) {
    case .valid: break
    case .invalid(let offset, let message): throw .notJSON(Self.clause(message), offset: offset ?? 0)
    case .undecided: throw .tooLarge
    }
    guard let document = try? ManifestDocument(source, parser: &parser) else { throw .tooLarge }
    self.init(document)
  }

  private init(_ document: ManifestDocument) {
    var check = ManifestCheck(document)
    check.check(document.root, against: .action, path: ManifestCheck.rootPath)
    problems = check.problems.sorted { $0.range < $1.range }
    scripts = Self.paths(in: "scripts", of: document).compactMap { key, path, range in
      Self.blocksByKey[key].map { Script(block: $0, path: path, range: range) }
    }
    apiHosts = document.members(of: document.root).last { $0.name == "apiHosts" }
      .map { document.elements(of: $0.value).compactMap { document.string($0) } }
    icons = Self.paths(in: "icons", of: document).compactMap { key, path, range in
      Icon.Role(rawValue: key).map { Icon(role: $0, path: path, range: range) }
    }
  }

  /// The strings in the object called `name`; of equal keys the last.
  private static func paths(
    in name: String, of document: ManifestDocument
  ) -> [(key: String, path: String, range: SourceRange)] {
    guard let object = document.members(of: document.root).last(where: { $0.name == name }) else { return [] }
    let members = document.members(of: object.value)
    let last = Dictionary(members.map { ($0.name, $0.key) }, uniquingKeysWith: { $1 })
    return members.compactMap { member in
      guard last[member.name] == member.key, let path = document.string(member.value) else { return nil }
      return (member.name, path, document.range(of: member.value))
    }
  }

  /// The engine's words without the place, which stands elsewhere.
  private static func clause(_ message: String) -> String {
    var text = Substring(message)
    for tail in [" in JSON at position ", " in JSON"] {
      if let range = text.firstRange(of: tail) { text = text[..<range.lowerBound] }
    }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
