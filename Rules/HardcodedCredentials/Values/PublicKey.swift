/// Keys that are public by design, and parts of tokens that tell nothing.
enum PublicKey {
  static func isPublic(_ text: String) -> Bool {
    if prefixes.contains(where: text.hasPrefix) { return true }
    // The header of a token without the rest says which algorithm signs it.
    return text.hasPrefix("eyJ") && !text.contains(".") && text.utf8.count <= longestHeader
  }

  private static let prefixes = [
    "pk.eyJ", "pk_live_", "pk_test_", "pub-", "pub_", "publishable_", "sb_publishable_", "ssh-rsa ", "ssh-ed25519 ",
    "-----BEGIN PUBLIC KEY", "-----BEGIN CERTIFICATE", "-----BEGIN RSA PUBLIC KEY", "-----BEGIN PGP PUBLIC KEY",
  ]

  private static let longestHeader = 120
}
