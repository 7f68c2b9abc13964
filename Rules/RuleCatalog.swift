public import RuleEngine

/// Every rule, in the order of the documentation.
public enum RuleCatalog {
  public static let all: [any Rule.Type] = [
    SyntaxErrorRule.self,
    XMLHttpRequestRule.self,
    UnsupportedNetworkAPIRule.self,
    DynamicCodeRule.self,
    MinifiedCodeRule.self,
    ExternalRedirectionRule.self,
    InsecureTransportRule.self,
    CredentialLoggingRule.self,
    MissingStrictModeRule.self,
  ]
}
