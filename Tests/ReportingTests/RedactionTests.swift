import Findings
import Reporting
import ReviewPipeline
import ReviewTesting
import RuleEngine
import Rules
import Source
import Testing

@Suite struct RedactionTests {
  /// A script in which secrets stand in literals, in copies, inside of each other, and in what other rules tell.
  private static func script(_ secrets: [String]) -> String {
    """
    var password = '\(secrets[0])';
    DOMO.log('trying \(secrets[0])' + metadata.account.password);
    httprequest.get('http://svc:\(secrets[1])@files.example.test/' + metadata.account.password);
    var apiKey = '\(secrets[2])'; // once \(secrets[2]) was enough
    var passwort = ['\(secrets[3].prefix(5))', '\(secrets[3].dropFirst(5))'].join('');
    """
  }

  private static func secrets(seed: Int) throws -> [String] {
    var recipe = SecretRecipe(seed: "redaction \(seed)")
    let first = try recipe.text(of: "[a-z]{4}[0-9]{6}")
    return [first, first + "[0-9]", try recipe.text(of: "[A-Za-z0-9]{24}"), try recipe.text(of: "[a-z]{5}[0-9]{8}")]
  }

  @Test("no report shows a secret, whichever rules are selected", arguments: 0..<8)
  func reports(seed: Int) throws {
    let secrets = try Self.secrets(seed: seed)
    let bytes = Array(Self.script(secrets).utf8)
    for rules in [RuleCatalog.all, RuleCatalog.all.filter { $0.metadata.id != "hardcoded-credentials" }] {
      let run = Reviewer(rules: rules, concealing: RuleCatalog.concealing).review(script: bytes, path: "script.js")
      #expect(run.submissions.first?.findings.contains { $0.ruleID == "credential-logging" } == true)
      let texts = [
        TextReport(run, style: TextStyle()).text, ConciseReport(run, style: TextStyle()).text,
        String(decoding: SARIFReport(run, tool: ToolDescription(version: "1.0.0")).bytes, as: UTF8.self),
      ]
      for (text, secret) in texts.flatMap({ text in secrets.map { (text, $0) } }) { #expect(!text.contains(secret)) }
    }
  }

  @Test("of secrets that begin alike, each is found whole, and what only begins like one stays")
  func prefixes() {
    let location = Location(artifact: 0, range: SourceRange(0, 0))
    let redaction = Redaction(
      of: ["abcdef", "abcdefgh", "abcdefxyz", "zzzzzzz"].map { Secret(at: location, text: $0) })
    let source = SourceText("abcdefgh abcde abcdefxyz abcdefq zzzzzz zzzzzzzz")
    #expect(redaction.copies(in: source).map { source.text(in: $0) } == ["abcdefgh", "abcdefxyz", "abcdef", "zzzzzzz"])
  }
}
