import ActionModel

/// Credentials that prose tells: "the pwd is …", "login admin / …", "user svc, pass …", `curl -u user:…`.
struct CommentProse {
  private(set) var found: [TextCredentials.Found] = []
  private let bytes: [UInt8]
  private let words: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // Every value that is found has a digit, or stands in quotes.
    let mayHaveValue = bytes.contains { Self.isDigit($0) || Self.isQuote($0) }
    words = mayHaveValue ? Self.words(of: bytes) : []
    for index in words.indices { look(at: index) }
  }

  /// Only what stands right behind the word for a password, as in `machine … login … password …`.
  init(ofRecord bytes: [UInt8]) {
    self.bytes = bytes
    let isRecord =
      bytes.count <= Self.longestRecord && bytes.contains(UInt8(ascii: " ")) && bytes.contains(where: Self.isDigit)
    words = isRecord ? Self.words(of: bytes) : []
    for index in words.indices.dropLast()
    where text(index).allSatisfy(\.isLetter) && CredentialRole(of: text(index)) == .password {
      addValue(index + 1, named: text(index), .password, isTold: false)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static let longestRecord = 400

  private func text(_ index: Int) -> String { String(decoding: bytes[words[index]], as: UTF8.self) }

  private mutating func look(at index: Int) {
    let word = words[index]
    guard word.count <= Self.longestName else { return }
    let name = text(index)
    if name == "/", index > 0, index + 1 < words.count, TextFacts(text(index - 1)).isMailAddress {
      return addValue(index + 1, named: "login", .password, isTold: true)
    }
    if name == "-u" || name == "--user", index + 1 < words.count { return addPair(index + 1) }
    guard let role = role(endingAt: index) else { return }
    var next = index + 1
    var isTold = false
    while next < words.count, next - index <= Self.mostWordsBetween, Self.linkWords.contains(text(next).lowercased()) {
      isTold = true
      next += 1
    }
    if next < words.count { addValue(next, named: name, role, isTold: isTold) }
    if role > .hint || name.lowercased() == "key" || name.lowercased() == "token" {
      addDistant(from: next, named: name)
    }
  }

  /// What a word names, or several together: `mot de passe`.
  private func role(endingAt index: Int) -> CredentialRole? {
    let name = text(index)
    if let role = CredentialRole(of: name) { return role }
    if index >= 2, CredentialRole.endsPhrase(name),
      CredentialRole(of: "\(text(index - 2)) \(text(index - 1)) \(name)") == .password
    {
      return .password
    }
    return Self.logins.contains(name.lowercased()) ? .hint : nil
  }

  private mutating func addValue(_ index: Int, named name: String, _ role: CredentialRole, isTold: Bool) {
    let range = words[index]
    let value = text(index)
    let secret = SecretValue(value)
    let facts = secret.facts
    let isQuoted = range.lowerBound > 0 && Self.isQuote(bytes[range.lowerBound - 1])
    let isStrange = facts.hasDigit && facts.hasLetter || WordLists.weakPasswords.contains(value.lowercased())
    guard isStrange || isQuoted && isTold || isTold && facts.hasDigit && role == .password,
      secret.isCredential(role, .listed) || isStrange && secret.isCredential(role, .named)
    else { return }
    add(range, value, name)
  }

  /// A value further on in the same sentence, if it looks drawn by a machine.
  private mutating func addDistant(from index: Int, named name: String) {
    for next in index..<min(index + Self.farthest, words.count) {
      let value = text(next)
      if bytes[words[next - 1].upperBound..<words[next].lowerBound].contains(UInt8(ascii: "\n")) { return }
      if SecretValue(value).isCredential(.hint, .named) { return add(words[next], value, name) }
    }
  }

  private mutating func addPair(_ index: Int) {
    let value = text(index)
    guard let secret = BasicPair(value)?.password, value.hasSuffix(secret) else { return }
    let range = words[index]
    add(range.upperBound - secret.utf8.count..<range.upperBound, secret, "-u")
  }

  private mutating func add(_ range: Range<Int>, _ value: String, _ name: String) {
    // The same value can only be met again from words that are near.
    guard !found.suffix(2 * Self.farthest + 2 * Self.mostWordsBetween).contains(where: { $0.range.overlaps(range) })
    else { return }
    found.append(TextCredentials.Found(range: range, value: value, title: CredentialTitle.value(of: name)))
  }

  private static let longestName = 40
  private static let mostWordsBetween = 3
  /// Words between a name and its value in a sentence.
  private static let farthest = 10

  private static let logins: Set<String> = ["login", "credentials", "creds", "account", "user"]

  /// Words between a name and its value.
  private static let linkWords: Set<String> = [
    "is", "was", "=", ":", "->", "=>", "-", "ist", "lautet", "es", "est", "é", "e", "are", "to", "with", "of", "/",
    "currently", "now", "still", "//", "|", "für", "for", "use", "the", "set", "war", "era", "byl", "jest",
  ]

  // MARK: - Words

  private static func isQuote(_ byte: UInt8) -> Bool {
    "\"'`".utf8.contains(byte) || byte >= 0x80
  }

  /// The words of a text, without marks of the sentence around them.
  private static func words(of bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    func end(_ begin: Int, _ end: Int) {
      let range = withoutPunctuation(begin..<end, in: bytes)
      if !range.isEmpty { words.append(range) }
    }
    for (index, byte) in bytes.enumerated() {
      if byte <= UInt8(ascii: " ") {
        if let begin = start { end(begin, index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let begin = start { end(begin, bytes.count) }
    return words
  }

  /// A word without quotes, brackets and marks around it; signs that stand alone stay.
  private static func withoutPunctuation(_ word: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (word.lowerBound, word.upperBound)
    // Quotation marks such as « and “ are several bytes.
    for mark in quotationMarks where bytes[start..<end].starts(with: mark) { start += mark.count }
    for mark in quotationMarks where bytes[start..<end].reversed().starts(with: mark.reversed()) { end -= mark.count }
    while start < end, "\"'`([{<".utf8.contains(bytes[start]) { start += 1 }
    while end > start + 1, "\"'`)]}>.,;:".utf8.contains(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static let quotationMarks = ["«", "»", "“", "”", "„", "‘", "’", "‹", "›"].map { Array($0.utf8) }
}
