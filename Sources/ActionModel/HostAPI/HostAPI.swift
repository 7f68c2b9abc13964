/// The API that the platform gives scripts.
///
/// Source: the platform's reference of the connector API and its examples; where they disagree about the number of
/// arguments, both count.
public enum HostAPI {
  /// A function of a host object, or of a data set that `DOMO.getDataset` returns.
  public struct Function: Sendable, Equatable {
    /// The object: `auth`, `datagrid`, `discovery`, `DOMO`, `httprequest`, `sql`, `aws`, or `dataset` for a data set.
    public let object: String
    /// The name of the member.
    public let name: String
    /// How many arguments it takes.
    public let arity: ClosedRange<Int>
    /// The block that has the function, or nil if each has.
    public let block: Block?
    /// What it returns.
    public let result: Result

    init(_ object: String, _ name: String, _ arity: ClosedRange<Int>, in block: Block? = nil, returns result: Result) {
      (self.object, self.name, self.arity, self.block, self.result) = (object, name, arity, block, result)
    }
  }

  /// What a function returns.
  public enum Result: Sendable {
    case nothing, text, number, date, object, list, dataset, rows, node
    /// Any value.
    case value
  }

  /// The function called `name` of the host object called `object`, or nil if there is none.
  public static func function(_ object: String, _ name: String) -> Function? {
    functions.first { $0.object == object && $0.name == name }
  }

  /// Members of host objects that are values, as `object.member`.
  public static let constants: Set<String> = [
    "datagrid.DATA_TYPE_STRING", "datagrid.DATA_TYPE_DOUBLE", "datagrid.DATA_TYPE_DATETIME", "datagrid.DATA_TYPE_DATE",
    "discovery.tree",
  ]

  /// Members of `DOMO.jwtBuilder` that scripts set.
  public static let tokenSettings: Set<String> = [
    "algorithm", "authKey", "issuer", "subject", "claims", "expiration",
  ]

  /// Members of `metadata`.
  public static let metadata: Set<String> = ["account", "report", "days", "parameters", "discovery", "baseurl"]

  /// The fields of `metadata.account` for an authentication type of `action.json`.
  ///
  /// The set is nil for custom authentication, whose fields the author chooses, and for unknown types.
  public static func accountFields(authenticationType type: String) -> Set<String>? {
    switch type {
    case "none": []
    case "basic": ["username", "password"]
    case "apikey": ["apikey"]
    case "oauth2":
      [
        "clientKey", "clientSecret", "authorizationURL", "accessTokenURL", "scope", "additionalParameters",
        "accesstokenMethod", "tokenAddlParams", "accesstoken", "code",
      ]
    default: nil
    }
  }
}
