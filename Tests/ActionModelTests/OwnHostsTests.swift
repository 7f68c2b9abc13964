import ActionModel
import JavaScriptSemantics
import Testing

@Suite struct OwnHostsTests {
  private func own(declared: [String]? = nil, authentication: String? = nil, processing: String = "") throws -> OwnHosts
  {
    var scripts = [try script(.processing, processing)]
    if let authentication { scripts.append(try script(.authentication, authentication)) }
    return OwnHosts(declared: declared, scripts: scripts)
  }

  private func script(_ block: Block, _ code: String) throws -> OwnHosts.Script {
    let execution = try execution(of: code)
    return OwnHosts.Script(block: block, execution: execution, destinations: Destination.ofRequests(in: execution))
  }

  private static let credential = "httprequest.addHeader('Authorization', metadata.account.password);"

  @Test("declared hosts count alone, and as browsers read them")
  func declared() throws {
    let own = try own(declared: ["API.Example.com"], processing: "httprequest.get('https://b.example/')")
    #expect(own.isDeclared)
    #expect(own.names == ["api.example.com"])
    #expect(try !self.own(declared: []).isDeclared)
  }

  @Test("without them, the login script tells the service, or else the first host that gets a credential")
  func inferred() throws {
    let get = "httprequest.get('https://b.example/');"
    let keyed = "\(Self.credential) httprequest.get('https://a.example/');"
    #expect(try own(processing: get).names == ["b.example"])
    #expect(try own(processing: get + keyed).names == ["a.example"])
    #expect(try own(authentication: keyed, processing: get).names == ["a.example"])
    #expect(try own(authentication: "auth.authenticationSuccess()", processing: keyed).names == ["a.example"])
    #expect(try own().names == [])
  }

  @Test("a second domain of the login counts where the other scripts talk to it, too")
  func shared() throws {
    let login =
      "\(Self.credential) httprequest.get('https://login.example/'); httprequest.get('https://api.other.example/');"
    #expect(try own(authentication: login).names == ["login.example"])
    let processing = "httprequest.get('https://data.other.example/');"
    #expect(try own(authentication: login, processing: processing).contains(host: "api.other.example"))
  }

  @Test("a service whose host the account names has no host of its own")
  func account() throws {
    let login = "\(Self.credential) httprequest.get('https://' + metadata.account.domain + '/me');"
    #expect(try own(authentication: login, processing: "httprequest.get('https://b.example/')").names == [])
    let below = "\(Self.credential) httprequest.get(`https://${metadata.account.site}.example.com/me`);"
    #expect(try own(authentication: below).names == ["example.com"])
  }

  @Test(
    "subdomains and hosts of the same registrable domain are own",
    arguments: [
      ("api.example.com", true), ("example.com", true), ("other.example.com", true), ("a.b.api.example.com", true),
      ("api.example.com.", true), ("example.com.evil.net", false), ("api-example.com", false), ("example.net", false),
      ("notexample.com", false), ("com", false), ("127.0.0.1", false),
    ])
  func contains(host: String, isOwn: Bool) throws {
    #expect(try own(declared: ["api.example.com"]).contains(host: host) == isOwn)
  }

  @Test("hosts below a public suffix belong to their owners")
  func suffixes() throws {
    let own = try own(declared: ["service.github.io", "api.example.co.uk"])
    #expect(own.contains(host: "service.github.io") && own.contains(host: "eu.service.github.io"))
    #expect(!own.contains(host: "collector.github.io") && !own.contains(host: "github.io"))
    #expect(own.contains(host: "www.example.co.uk") && !own.contains(host: "evil.co.uk"))
    #expect(own.containsAll(below: "example.co.uk") && !own.containsAll(below: "evil.co.uk"))
  }

  @Test(
    "a comparison ensures an own host only if no other host can pass it",
    arguments: [
      ("a === 'https://api.example.com/v1'", true), ("a === 'api.example.com'", true), ("a === 'b.example'", false),
      ("['api.example.com', 'eu.example.com'].includes(a)", true), ("a.startsWith('https://api.example.com/')", true),
      ("a.startsWith('https://api.example.com')", false), ("a.startsWith('http')", false),
      ("a.endsWith('.example.com')", true), ("a.endsWith('example.com')", false), ("a.includes('example.com')", false),
      ("a.indexOf('api.example.com') >= 0", false), (#"/^https:\/\/[a-z]+\.example\.com\//.test(a)"#, true),
      (#"/example\.com/.test(a)"#, false), (#"/^https:\/\/[a-z.]+$/.test(a)"#, false), ("a.length > 3", false),
    ])
  func ensured(condition: String, isEnsured: Bool) throws {
    let execution = try execution(of: "const a = metadata.parameters.address; if (\(condition)) httprequest.get(a);")
    let request = try #require(execution.requests.first)
    let comparisons = execution.sources(of: request.request.address).flatMap { execution.comparisons(of: $0.origin) }
    let own = try own(declared: ["api.example.com"])
    #expect(comparisons.contains { own.areEnsured(by: $0) } == isEnsured)
  }
}
