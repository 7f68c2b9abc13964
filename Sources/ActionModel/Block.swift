/// A script of an action, by what it does; the platform runs each on its own.
public enum Block: String, Sendable, CaseIterable {
  case authentication, processing, discovery

  /// The block that a script called `fileName` implements by the conventions for names, or nil.
  ///
  /// Source: ACTION_FORMAT.md; capitals do not count.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    guard let block = Self.allCases.first(where: { $0.namePrefixes.contains { name.hasPrefix($0) } }) else {
      return nil
    }
    self = block
  }

  /// The block whose part of the host API a script uses, or nil if it uses none or more than one.
  ///
  /// - Parameter isUsed: tells whether the script uses a member of the global object of this name.
  public init?(usedObjects isUsed: (String) -> Bool) {
    let blocks = Self.allCases.filter { isUsed($0.ownObject) }
    guard let block = blocks.first, blocks.count == 1 else { return nil }
    self = block
  }

  /// The object of the host API that only this block has.
  public var ownObject: String {
    switch self {
    case .authentication: "auth"
    case .processing: "datagrid"
    case .discovery: "discovery"
    }
  }

  /// What names of the block's scripts begin with, in lower case.
  private var namePrefixes: [String] {
    switch self {
    case .authentication: ["auth"]
    case .processing: ["process", "main", "dataprocessing", "connector"]
    case .discovery: ["discover"]
    }
  }
}
