/// What a value of `action.json` may be.
indirect enum ManifestShape: Sendable {
  case string, boolean
  case choice([String])
  case list(of: ManifestShape)
  case object([String: ManifestShape])
  /// A value that the format does not describe.
  case any

  /// The shape of the whole file.
  ///
  /// Source: ACTION_FORMAT.md. Some people write the names of blocks where the format has verbs; both count.
  static let action = ManifestShape.object([
    "$schema": .string,
    "name": .string,
    "version": .string,
    "description": .string,
    "authentication": .object(["type": .choice(["none", "basic", "apikey", "oauth2", "custom"])]),
    "apiHosts": .list(of: .string),
    "parameters": .list(of: parameter),
    "icons": .object(
      Dictionary(uniqueKeysWithValues: ActionManifest.Icon.Role.allCases.map { ($0.rawValue, .string) })),
    "scripts": .object(ActionManifest.blocksByKey.mapValues { _ in .string }),
    "submission": .object(["visibility": .string, "additionalInstructions": .string]),
  ])

  private static let parameter = ManifestShape.object([
    "name": .string,
    "type": .choice(["string", "integer", "dropdown", "discovery", "text", "date"]),
    "required": .boolean,
    "helpText": .string,
    "options": .list(of: .any),
    "default": .any,
  ])

  /// What the value must be, in words.
  var expectation: String {
    switch self {
    case .string: ManifestDocument.Kind.string.rawValue
    case .boolean: ManifestDocument.Kind.boolean.rawValue
    case .choice(let values): "one of \(values.map { "\"\($0)\"" }.joined(separator: ", "))"
    case .list: ManifestDocument.Kind.list.rawValue
    case .object: ManifestDocument.Kind.object.rawValue
    case .any: "any value"
    }
  }
}
