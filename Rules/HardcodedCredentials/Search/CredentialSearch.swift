import ActionModel
import JavaScriptSemantics
import JavaScriptSyntax
import RuleEngine
import Source

/// Looks for the credentials of a script: by what texts are, what they are called, and where they go.
struct CredentialSearch: ~Copyable {
  let script: AnalysedScript
  private var formats = FormatSearch()
  private var found: [CredentialCandidate] = []
  /// How many more secrets may be looked for in all literals.
  private var lostSecrets = 64

  var tree: SyntaxTree { script.tree }
  var execution: Execution { script.execution }

  /// Looks through a script.
  init(_ script: AnalysedScript) {
    self.script = script
    addWritten()
    addAssembled()
    addNamed()
    addCompared()
    addChecked()
    addListed()
    addSent()
  }

  // MARK: - Adding

  mutating func add(_ candidate: CredentialCandidate) { found.append(candidate) }

  /// Adds a secret that is a part of a text that `value` can be, at the literals that it was made of.
  ///
  /// - Parameter written: how the secret is written in the text, if it is encoded there.
  mutating func add(
    _ secret: String, writtenAs written: String? = nil, in value: Value, _ title: String,
    _ ground: CredentialCandidate.Ground, isIdentifier: Bool = false
  ) {
    var literals = execution.literals(of: secret, in: value)
    if literals.isEmpty, let written { literals = execution.literals(of: written, in: value) }
    if literals.isEmpty, lostSecrets > 0 {
      lostSecrets -= 1
      literals = node(holding: secret).map { [$0] } ?? []
    }
    literals = tellingLiterals(among: literals, for: secret)
    guard let first = literals.first else { return }
    add(
      CredentialCandidate(
        range: range(ofLiteral: first), parts: literals.dropFirst().map { range(ofLiteral: $0) }, value: secret,
        title: title, ground: ground, isIdentifier: isIdentifier))
  }

  /// The literals that hold the secret, without the empty texts, alphabets and numbers that decoders work with.
  private func tellingLiterals(among literals: [NodeID], for secret: String) -> [NodeID] {
    let texts = literals.filter { node in
      let text = tree.textValue(of: node) ?? tree.text(of: node)
      let isAlphabet = text.utf8.count >= Self.shortestAlphabet && Set(text.utf8).count == text.utf8.count
      return !text.isEmpty && (secret.contains(text) || !isAlphabet)
    }
    let strings = texts.filter { tree.kind(of: $0) != .number }
    let codes = texts.filter { tree.kind(of: $0) == .number && tree.parent(of: $0).map(tree.kind) == .array }
    if codes.count >= Self.shortestCodes { return codes }
    return strings.isEmpty ? texts : strings
  }

  /// Numbers in a list that make a text, rather than take part in reading another one.
  private static let shortestCodes = 4

  private static let shortestAlphabet = 20

  /// A literal, a name or a regular expression with the text: where it comes from when the way back is lost.
  private func node(holding text: String) -> NodeID? {
    for kind in [NodeKind.string, .propertyIdentifier, .regex, .templateString] {
      if let node = tree.nodes(of: kind).first(where: { tree.text(of: $0).contains(text) }) { return node }
    }
    return nil
  }

  /// The range of a literal; of a part of a template, that of the whole.
  func range(ofLiteral node: NodeID) -> SourceRange {
    guard tree.kind(of: node) == .stringFragment, let parent = tree.parent(of: node) else {
      return tree.range(of: node)
    }
    return tree.range(of: parent)
  }

  // MARK: - What is written

  /// The texts of literals and comments.
  private mutating func addWritten() {
    for node in tree.nodes(of: .string) { addLiteral(node, tree.bytes(of: node).dropFirst().dropLast()) }
    for node in tree.nodes(of: .stringFragment) where isTemplatePart(node) { addLiteral(node, tree.bytes(of: node)) }
    for comment in tree.comments { addComment(comment) }
  }

  /// Strings have parts, too, which are looked at with the whole.
  private func isTemplatePart(_ node: NodeID) -> Bool {
    tree.parent(of: node).map(tree.kind) == .templateString
  }

  private mutating func addLiteral(_ node: NodeID, _ written: ArraySlice<UInt8>) {
    guard written.count >= Self.shortest else { return }
    let text = written.contains(UInt8(ascii: "\\")) ? Array((tree.textValue(of: node) ?? "").utf8)[...] : written
    for seen in look(through: text, isProse: false) {
      add(
        CredentialCandidate(
          range: range(ofLiteral: node), value: seen.value, title: seen.title, ground: seen.ground,
          isIdentifier: seen.isIdentifier))
    }
  }

  /// Bytes of the shortest text that can hold a format or a name with a value.
  private static let shortest = 6

  private mutating func addComment(_ comment: Comment) {
    let content = script.source.bytes[comment.contentRange.offsets]
    for seen in look(through: content, isProse: true) {
      let start = content.startIndex + seen.range.lowerBound
      add(
        CredentialCandidate(
          range: SourceRange(start..<start + seen.range.count), value: seen.value, title: seen.title,
          ground: seen.ground, isIdentifier: seen.isIdentifier))
    }
  }

  /// Texts that the script puts together, whatever it does with them.
  private mutating func addAssembled() {
    for assembled in execution.computedTexts(upTo: Self.longestAssembled)
    where assembled.text.utf8.count >= Self.shortest {
      for seen in look(through: Array(assembled.text.utf8)[...], isProse: false) {
        add(seen.value, in: assembled.value, seen.title, seen.ground, isIdentifier: seen.isIdentifier)
      }
    }
  }

  /// A credential in a text.
  private struct Seen {
    /// Its bytes, counted from the start of the text.
    let range: Range<Int>
    let value: String
    let title: String
    let ground: CredentialCandidate.Ground
    var isIdentifier = false
  }

  /// All credentials that a text itself tells.
  private mutating func look(through text: ArraySlice<UInt8>, isProse: Bool) -> [Seen] {
    var seen = formats.matches(in: text).map { match in
      Seen(
        range: match.range, value: match.text, title: match.format.title, ground: .format,
        isIdentifier: match.format.isIdentifier)
    }
    let mayHaveNames = CredentialStems.mayOccur(in: text)
    guard mayHaveNames || text.contains(UInt8(ascii: "@")) else { return seen }
    let bytes = Array(text)
    var named = TextCredentials(in: bytes, .named).found
    if mayHaveNames { named += isProse ? CommentProse(bytes).found : CommentProse(ofRecord: bytes).found }
    seen += named.map { Seen(range: $0.range, value: $0.value, title: $0.title, ground: .name) }
    return seen
  }

  /// Bytes of a text that is looked through again for each step by which it grew.
  private static let longestAssembled = 2_048

  // MARK: - What is found

  /// The credentials, each once, in the order of places.
  consuming func candidates() -> [CredentialCandidate] {
    var best: [SourceRange: CredentialCandidate] = [:]
    for candidate in found {
      if let other = best[candidate.range], other.ground >= candidate.ground { continue }
      best[candidate.range] = candidate
    }
    let parts = Set(best.values.filter { $0.ground > .name }.flatMap(\.parts))
    let all = best.values.filter { !parts.contains($0.range) || $0.ground == .format }
      .sorted { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
    return withoutParts(of: withoutIdentifiers(all))
  }

  /// The candidates but for ids of keys that stand close to a secret, so that the two are one credential.
  private func withoutIdentifiers(_ candidates: [CredentialCandidate]) -> [CredentialCandidate] {
    guard candidates.contains(where: \.isIdentifier) else { return candidates }
    let lines = candidates.map { script.source.line(of: Int($0.range.start)) }
    let secretLines = Set(zip(candidates, lines).filter { !$0.0.isIdentifier }.map(\.1))
    return zip(candidates, lines).filter { candidate, line in
      !candidate.isIdentifier
        || !(line - Self.linesOfPair...line + Self.linesOfPair).contains(where: secretLines.contains)
    }.map(\.0)
  }

  /// A pair stands in one object or in a few declarations.
  private static let linesOfPair = 6

  /// The candidates but for those inside of one that has a provider's format: what else is seen in a key of several lines
  /// is a part of it.
  private func withoutParts(of candidates: [CredentialCandidate]) -> [CredentialCandidate] {
    var coveredEnd: UInt32 = 0
    return candidates.filter { candidate in
      if candidate.range.end <= coveredEnd { return false }
      if candidate.ground == .format { coveredEnd = max(coveredEnd, candidate.range.end) }
      return true
    }
  }
}
