import ActionModel

/// A text that may be a credential, judged by itself and by what is known of its place.
struct SecretValue {
  let text: String
  let facts: TextFacts

  init(_ text: String) { (self.text, facts) = (text, TextFacts(text)) }

  /// Where a text stands.
  enum Place: Comparable {
    /// Beside a name in a list, where plain words are names, too.
    case listed
    /// A name is given to it.
    case named
    /// It goes where a secret belongs: into an authorization header, a login body, a signature.
    case sent
  }

  /// Whether the text is a credential, if its place promises one of this role.
  func isCredential(_ role: CredentialRole, _ place: Place) -> Bool {
    guard facts.length >= Self.shortest, facts.length <= Self.longest, !facts.isCut else { return false }
    let isSuspect =
      switch role {
      case .password: isPassword(place)
      case .secret: isSecret(place)
      case .hint: place == .sent ? isSecret(.sent) : isRandom
      }
    guard isSuspect, !Placeholder.isPlaceholder(text), !PublicKey.isPublic(text) else { return false }
    // What is sent as a password is one, be it the word itself.
    let isSentPassword = role == .password && place == .sent && WordLists.sentWords.contains(text.lowercased())
    return isSentPassword || !WordLists.values.contains(text.lowercased())
  }

  private static let shortest = 3
  /// Keys in text form are shorter; longer texts are documents.
  private static let longest = 4_096

  // MARK: - Passwords

  /// Any word can be a password, so only what is certainly something else is excluded.
  private func isPassword(_ place: Place) -> Bool {
    if facts.isAddress || facts.isMediaType { return false }
    if place == .sent { return !facts.isName || facts.isOneWord }
    if WordLists.weakPasswords.contains(text.lowercased()) { return true }
    if facts.isMessage || facts.isName || facts.isMailAddress || facts.isCodeReference { return false }
    return place == .named || facts.hasDigit || facts.hasPasswordSign && facts.hasLetter
  }

  // MARK: - Keys and tokens

  private func isSecret(_ place: Place) -> Bool {
    if WordLists.weakPasswords.contains(text.lowercased()) { return true }
    if facts.isMessage || facts.isAddress || facts.isMediaType || facts.isDateOrVersion || facts.isMailAddress
      || facts.isCodeReference || facts.isSequence || facts.isChecksum
    {
      return false
    }
    if facts.isName { return false }
    if isRare { return true }
    if place == .sent { return facts.length >= Self.shortestSent && (facts.hasDigit || facts.isOneWord) }
    let isMixed = facts.digitCount >= 2 && facts.hasLetter || facts.hasSign && facts.hasSmallAndCapital
    return facts.length >= Self.shortestMixed && isMixed
  }

  private static let shortestSent = 5
  private static let shortestMixed = 8

  /// Whether it looks like something that a machine drew.
  ///
  /// One word of letters is rare in this sense if it is foreign, too, so it must have capitals inside.
  private var isRare: Bool {
    facts.length >= Self.shortestRare && facts.rarity > Self.rareness && (!facts.isOneWord || facts.capitalCount >= 3)
  }

  private static let shortestRare = 10
  private static let rareness = -0.6

  /// Whether it is rare enough that a name such as `key` makes it a secret, and no identifier or checksum.
  private var isRandom: Bool {
    facts.length >= Self.shortestRandom && facts.hasDigit && facts.hasLetter && facts.isOfTokenCharacters
      && facts.rarity > Self.rareness && !facts.isEncodedText && !facts.isHexadecimal && !facts.isIdentifier
      && !facts.isRecordID && !facts.isChecksum && !facts.isName && !facts.isAddress && !facts.isMessage
      && !facts.isSequence
  }

  private static let shortestRandom = 16
}
