/// Words that decide what a text is where its form does not.
enum WordLists {
  /// What stands behind names of secrets without being one: types, kinds of input, algorithms, states.
  static let values: Set<String> = [
    "string", "text", "number", "boolean", "object", "array", "required", "optional", "mandatory", "hidden", "masked",
    "input", "textbox", "field", "basic", "bearer", "digest", "oauth", "oauth2", "oauth1", "apikey", "header",
    "headers",
    "body", "query", "json", "form", "plain", "plaintext", "md5", "sha1", "sha256", "sha-1", "sha-256", "sha512",
    "hs256", "rs256", "es256", "base64", "utf8", "utf-8", "true", "false", "yes", "no", "on", "off", "ok", "valid",
    "invalid", "missing", "expired", "unauthorized", "denied", "failed", "error", "success", "enabled", "disabled",
    "fetch", "refresh", "custom", "standard", "default", "user", "username", "email", "name", "label", "title", "value",
    "data", "account", "metadata", "client_credentials", "authorization_code", "refresh_token", "private_key_jwt",
    "client_secret_basic", "client_secret_post", "id", "type", "code", "state", "scope", "session", "cookie", "none",
    "password", "token", "secret", "key", "login", "signin", "sign-in", "logon", "saml", "ldap", "ntlm", "kerberos",
    "jwt", "mtls", "certificate", "internal", "external", "public", "private", "primary", "secondary", "global",
    "local",
    "obligatoire", "requis", "erforderlich", "obrigatório", "obrigatorio", "obligatorio", "verplicht", "wymagane",
    "api_key", "api-key", "x-api-key", "authorization", "access_token", "id_token", "utf16", "latin1", "ascii", "hex",
    "manual", "automatic", "simple", "advanced", "weak", "strong", "medium", "low", "high", "short", "long", "test",
    "anonymous", "passed", "minimum", "maximum", "sandbox", "production", "staging", "development",
  ]

  /// Words among them that are sent as passwords all the same.
  static let sentWords: Set<String> = ["password", "secret", "test"]

  /// Words that people take for a password although everybody knows them.
  static let weakPasswords: Set<String> = [
    "123456", "1234567", "12345678", "123456789", "1234567890", "password1", "password12", "password123", "passw0rd",
    "p@ssw0rd", "p@ssword", "pa$$word", "pa55word", "pa55w0rd", "qwerty", "qwerty123", "qwertz", "azerty", "abc123",
    "abcd1234", "letmein", "welcome", "welcome1", "welcome123", "admin", "admin123", "administrator", "root", "toor",
    "changeit", "iloveyou", "monkey", "dragon", "sunshine", "princess", "football", "baseball", "superman", "batman",
    "trustno1", "master", "shadow", "secret123", "s3cret", "s3cr3t", "supersecret", "topsecret", "verysecret",
    "mysecret", "opensesame", "sesame", "hunter2", "swordfish", "guest", "demo", "test123", "test1234", "testtest",
    "tester", "pass123", "pass1234", "passwort1", "passwort123", "geheim", "geheim123", "senha123", "motdepasse123",
    "clave123", "hello123", "starwars", "whatever", "computer", "1q2w3e4r", "1qaz2wsx", "zaq12wsx", "asdfgh",
    "asdf1234",
    "system", "manager", "oracle", "tiger", "scott", "sa", "postgres", "mysql", "temp123", "temppass", "default123",
    "correcthorsebatterystaple", "correct horse battery staple",
  ]

  /// Words that names of secrets and of things about them have, besides those for the secrets.
  static let aboutSecrets: Set<String> = [
    "user", "username", "usr", "login", "credentials", "credential", "oauth", "account", "client", "api",
    "authorization",
    "authentication", "invalid", "required", "expired", "missing", "header", "field", "metadata", "parameters", "param",
    "reset", "forgot", "validate", "verify", "confirm", "wrong", "denied", "scheme", "grant", "bearer", "basic",
  ]
}
