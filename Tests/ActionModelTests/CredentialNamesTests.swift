import ActionModel
import Testing

@Suite struct CredentialNamesTests {
  @Test(
    "names of secrets are told in each way of writing them, and in several languages",
    arguments: [
      "password", "userPassword", "PASSWORD", "db_password", "pwd", "passphrase", "pin", "secret", "clientSecret",
      "client-secret", "Client Secret", "apiKey", "api_key", "APIKEY", "X-Api-Key", "accessKey", "privateKey",
      "signingKey", "accessToken", "access_token", "accesstoken", "refreshToken", "id_token", "botToken", "sessionId",
      "jwt", "bearer", "credentials", "Authorization", "cookie", "passwort", "senha", "contraseña", "clave", "mdp",
      "wachtwoord", "accountKey", "subscription_key", "csrfToken", "apitoken", "clientsecret", "userpassword", "apikey",
    ])
  func secrets(name: String) { #expect(CredentialNames.isSecret(name)) }

  @Test(
    "names of other things that use the same words are not",
    arguments: [
      "username", "name", "email", "id", "url", "tokenType", "token_type", "tokenUrl", "accessTokenExpires",
      "passwordLength", "passwordChangedOn", "secretQuestion", "password_policy", "hasPassword", "isSecret",
      "invalidPassword", "nextPageToken", "page_token",
      "continuationToken", "syncToken", "pageTokens", "primaryKey", "sortKey", "keyword", "monkey", "compass",
      "passenger",
      "spinner", "shipping", "primaryKeyName", "authorizationUrl", "secretName", "cookiePolicy", "keys", "token",
      "code",
    ])
  func others(name: String) { #expect(!CredentialNames.isSecret(name)) }

  @Test("in an account, a key, a token or a code is a secret by itself")
  func account() {
    for name in ["key", "token", "code", "accesstoken", "hash", "otp", "license"] {
      #expect(CredentialNames.isSecretField(name), "\(name)")
    }
    for name in ["username", "domain", "tokenUrl", "keyName", "region", "codeLength", "scope"] {
      #expect(!CredentialNames.isSecretField(name), "\(name)")
    }
  }

  @Test(
    "an identifier is split into its words",
    arguments: [
      ("accessToken", ["access", "token"]), ("access_token", ["access", "token"]),
      ("ACCESS-TOKEN", ["access", "token"]),
      ("Access Token", ["access", "token"]), ("oauth2Token", ["oauth2", "token"]), ("a", ["a"]), ("", []), ("__", []),
    ] as [(String, [String])])
  func words(identifier: String, words: [String]) { #expect(IdentifierWords.of(identifier) == words) }
}
