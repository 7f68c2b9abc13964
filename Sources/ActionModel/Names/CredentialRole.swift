/// What a name says of the value that it is given: how likely that is a credential, and of which sort.
public enum CredentialRole: Sendable, Comparable {
  /// The value may be a secret or something harmless: `key`, `token`, `auth`, `seed`.
  case hint
  /// A key, token or secret that a machine made: `apiKey`, `access_token`, `clientSecret`.
  case secret
  /// What a person chose, so any word: `password`, `pin`, `senha`.
  case password

  /// The role that a name tells; nil for names of other things, and of things about a secret such as `passwordLength`.
  public init?(of name: String) {
    guard name.utf8.count <= Self.longestName, CredentialStems.mayOccur(in: name.utf8) else { return nil }
    self.init(words: IdentifierWords.of(name))
  }

  /// Names are short; longer texts are no names.
  private static let longestName = 64

  /// Whether a name of a secret is just as often something else, so that plain words behind it are none: tests `pass`, too.
  public static func isDoubtful(_ name: String) -> Bool { doubtfulNames.contains(name.lowercased()) }

  /// Whether a name is that of a key which a secret belongs to, such as the consumer key of OAuth 1.
  public static func isKeyOfPair(_ name: String) -> Bool {
    let words = IdentifierWords.of(name).suffix(2)
    return words.count == 2 && words.last == "key" && ["consumer", "client"].contains(words.first)
  }

  private static let doubtfulNames: Set<String> = ["pass", "pin", "clave", "parole", "heslo"]

  private init?(words: [String]) {
    guard !words.contains(where: Self.isAboutSecret), !Self.isIdentifier(words) else { return nil }
    // What browsers subscribe to push messages with is public.
    guard words != ["application", "server", "key"] else { return nil }
    if words.contains(where: Self.isPasswordWord) || Self.isPhrase(words) {
      self = .password
    } else if CredentialNames.isSecret(words: words) || words.contains(where: Self.secretWords.contains) {
      self = .secret
    } else if words.contains(where: Self.isHintWord) {
      self = .hint
    } else {
      return nil
    }
  }

  private static func isAboutSecret(_ word: String) -> Bool {
    CredentialNames.harmlessWords.contains(word) || otherWords.contains(word)
  }

  /// `keyId` and `accessKeyIds` name no secret, and `ownerKey` the key of a record.
  private static func isIdentifier(_ words: [String]) -> Bool {
    guard let last = words.last, words.count > 1 else { return false }
    if last == "id" || last == "ids" { return !words.contains("session") && !words.contains("sess") }
    return (last == "key" || last == "keys") && words.dropLast().contains(where: recordWords.contains)
  }

  private static let recordWords: Set<String> = [
    "owner", "sheet", "folder", "file", "doc", "document", "board", "list", "channel", "contact", "customer", "deal",
    "ticket", "task", "card", "space", "workspace", "team", "record", "item", "hot", "short", "parent", "child",
    "range",
  ]

  private static func isPasswordWord(_ word: String) -> Bool {
    passwordWords.contains(word) || passwordEndings.contains { word.hasSuffix($0) }
      || passwordWords.contains(String(word.drop { !$0.isLetter }.prefix { $0.isLetter }))
  }

  /// `mot de passe` and `palavra chave`, whose words alone say nothing.
  private static func isPhrase(_ words: [String]) -> Bool {
    let text = words.joined()
    return phrases.contains { text.hasSuffix($0) }
  }

  /// Whether a word is the last of several that name a secret only together.
  public static func endsPhrase(_ word: String) -> Bool { phraseEnds.contains(word.lowercased()) }

  private static let phraseEnds: Set<String> = ["passe", "chave", "chiave", "clave"]

  private static func isHintWord(_ word: String) -> Bool {
    hintWords.contains(word) || hintEndings.contains { word.hasSuffix($0) }
  }

  /// All words that give a name a role.
  static var allWords: [String] {
    Array(passwordWords) + Array(secretWords) + Array(hintWords) + phrases + passwordEndings + hintEndings
      + CredentialNames.roleWords
  }

  private static let phrases = ["motdepasse", "palavrapasse", "palavrachave", "parolachiave", "palabraclave"]

  private static let passwordEndings = [
    "password", "passwort", "passwd", "kennwort", "wachtwoord", "passphrase", "passcode", "contrasena", "losenord",
  ]

  /// Words for what a person types to log in.
  private static let passwordWords: Set<String> = [
    "password", "passwords", "passwd", "passwrd", "passw", "pswd", "psw", "pwd", "pw", "pass", "passphrase", "passcode",
    "pin", "pincode", "passwort", "passwörter", "kennwort", "losung", "senha", "senhas", "contrasena", "contraseña",
    "clave", "contrasenia", "mdp", "motdepasse", "wachtwoord", "parola", "haslo", "hasło", "heslo", "lozinka",
    "salasana", "sifre", "şifre", "parole", "lösenord", "losenord", "adgangskode", "passord", "jelszo", "jelszó",
    "parool", "slaptazodis", "geslo", "пароль", "密码", "密碼", "口令", "パスワード", "비밀번호", "暗証番号", "סיסמה",
    "mima", "kodeord", "pasahitza", "contrasenya", "fjalekalimi", "zaporka", "sandi", "katasandi", "loginpw", "userpw",
    "dbpw", "dbpass", "userpass", "adminpass", "authpass", "apipass", "smtppass", "ftppass", "mypass",
  ]

  /// Words for what a service issues, besides those of ``CredentialNames``.
  private static let secretWords: Set<String> = [
    "apitoken", "bearertoken", "authkey", "signingkey", "encryptionkey", "masterkey", "sharedkey", "accountkey",
    "hmackey", "sharedsecret", "consumersecret", "clientsecret", "appsecret", "secretaccesskey", "webhooksecret",
    "geheimnis", "segredo", "secreto", "segreto", "geheim", "schluessel", "apischluessel", "cred", "creds",
    "zugangsdaten", "credenciales", "credenciais", "identifiants", "sastoken", "privkey", "sshkey", "pat",
  ]

  /// Words that name a secret or something else.
  private static let hintWords: Set<String> = [
    "key", "keys", "token", "tokens", "tok", "auth", "authentication", "sec", "sig", "seed", "salt", "otp", "totp",
    "mfa", "license", "licence", "licensekey", "sas", "dsn", "conn", "connection", "connectionstring", "connstr",
    "hmac", "sid", "session", "hook", "webhook", "login", "chave", "llave", "cle", "clé", "schlüssel", "sleutel",
    "klucz", "chiave", "jeton", "nyckel", "ficha", "access", "bearer", "ключ", "токен", "密钥", "signing", "private",
    "secure", "unlock", "activation", "code",
  ]

  private static let hintEndings = ["token", "key", "secret", "schluessel", "schlüssel", "sleutel"]

  /// Words of names that are keys without being secret, or that are about secrets.
  private static let otherWords: Set<String> = [
    "public", "publishable", "site", "sitekey", "anon", "sort", "primary", "foreign", "partition", "cache", "storage",
    "lookup", "map", "row", "column", "col", "object", "record", "issue", "project", "translation", "i18n", "locale",
    "group", "index", "idempotency", "dedupe", "dedup", "natural", "unique", "composite", "json", "dict",
    "dictionary", "property", "prop", "param", "parameter", "params", "state", "event", "queue", "routing", "config",
    "setting", "option", "keyboard", "arrow", "placeholder", "prompt", "title", "text", "caption", "description",
    "tooltip", "example", "sample", "pattern", "regex", "regexp", "format", "prefix", "suffix", "algorithm", "alg",
    "algo", "mode", "fields", "columns", "grant", "page", "next", "cursor", "continuation", "sync", "delta",
    "display", "mask", "masked", "min", "max", "size", "minimum", "maximum", "version", "kind", "doc", "docs", "help",
    "msg", "messages", "errors", "warning", "info", "template", "selector", "element", "input", "button", "icon",
    "class", "css", "style", "color", "lang", "language", "country", "currency", "zip", "postal", "area", "post",
    "http", "response", "exit", "char", "product", "promo", "coupon", "discount", "tracking", "order", "reason",
    "provider", "issuer", "audience", "scopes", "scope", "claim", "claims", "algorithms", "encoding", "charset",
    "separator", "delimiter", "split", "tokens", "tokenizer", "parser", "lexer", "bar", "bypass", "passenger",
    "passed", "passing", "passport", "compass", "remaining", "forgot", "forgotten", "confirm", "needs", "need",
    "requires", "should", "can", "allow", "allows", "use", "uses", "enable", "enabled", "disable", "disabled", "show",
    "hide", "hidden", "visible", "optional", "validate", "validation", "validator", "check", "checks", "checksum",
    "step", "counter", "retry", "retries", "timeout", "by", "via", "send", "sends", "fingerprint", "thumbprint",
    "ref", "reference", "arn", "alias", "signature", "signed", "interval", "delay", "env", "variable", "var",
    "placeholders", "hash", "hashed", "digest", "iterations", "rounds", "menu", "hotkey", "hotkeys", "shortcut",
    "number", "rate", "fail", "source", "origin", "target", "veld", "pole", "champ", "campo", "feld", "naam", "nome",
    "nom", "typ", "tipo", "vapid", "names", "lookups", "mapping", "mappings", "ids", "keyword", "keywords",
  ]
}
