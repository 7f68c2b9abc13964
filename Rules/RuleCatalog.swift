public import RuleEngine

/// Every rule, in the order of the documentation.
public enum RuleCatalog {
  public static let all: [any Rule.Type] = [
    SyntaxErrorRule.self,
    XMLHttpRequestRule.self,
    UnsupportedNetworkAPIRule.self,
    DynamicCodeRule.self,
    MinifiedCodeRule.self,
    HardcodedCredentialsRule.self,
    ExternalRedirectionRule.self,
    InsecureTransportRule.self,
    CredentialLoggingRule.self,
    MissingStrictModeRule.self,
  ]

  /// The rules that find what no report may show, whoever asked for which findings.
  public static let concealing: [any Rule.Type] = [HardcodedCredentialsRule.self]
}
