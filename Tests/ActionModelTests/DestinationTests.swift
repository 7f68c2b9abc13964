import ActionModel
import JavaScriptSemantics
import Testing

@Suite struct DestinationTests {
  /// Where a request to `address`, an expression, goes: the host, `below` a domain, `data`, `unclear` or `nowhere`.
  private func destinations(of address: String) throws -> [String] {
    let execution = try execution(
      of: "const p = metadata.parameters, a = metadata.account; httprequest.get(\(address))")
    return Destination.ofRequests(in: execution).joined().map { destination in
      switch destination {
      case .host(let host): host
      case .below(let domain): "below \(domain)"
      case .data(let labels, _): "data: \(labels.description)"
      case .unclear: "unclear"
      case .nowhere: "nowhere"
      }
    }.sorted()
  }

  @Test(
    "the host is what browsers read",
    arguments: [
      ("'https://api.example.com/v1'", "api.example.com"), ("'https://API.Example.COM'", "api.example.com"),
      ("'https://api.example.com:8443/v1'", "api.example.com"), ("'//api.example.com/v1'", "api.example.com"),
      ("'https://a.example@b.example/v1'", "b.example"), ("'https://user:word@b.example'", "b.example"),
      (#"'https://b.example\\@a.example/'"#, "b.example"), ("'https:b.example/v1'", "b.example"),
      ("'https://0x7f.1/'", "127.0.0.1"), ("'https://2130706433/'", "127.0.0.1"),
      ("'https://0177.0.0.1/'", "127.0.0.1"),
      ("'https://[::1]/'", "[::1]"), ("'https://b%2eexample/'", "b.example"), ("' https://b.example/'", "b.example"),
      ("'https://ex\\u0430mple.com/'", "xn--exmple-4nf.com"), ("'https://b.example?x=https://a.example'", "b.example"),
      ("'ht' + 'tps://' + ['b', 'example'].join('.') + '/v1'", "b.example"), ("'http://b.example/'", "b.example"),
    ])
  func hosts(address: String, host: String) throws { #expect(try destinations(of: address) == [host]) }

  @Test(
    "what stands behind the host does not move it",
    arguments: [
      "'https://b.example/' + p.a", "'https://b.example/v1?x=' + p.a", "'https://b.example/#' + p.a",
      "`https://b.example/${a.b}/${p.a}`", "'https://b.example:' + a.port + '/v1'", "'https://b.example/' + u()",
      "'https://b.example/' + encodeURIComponent(p.a)", "p.a + '://b.example/v1'",
      "'https://' + a.user + '@b.example/'",
    ])
  func fixed(address: String) throws { #expect(try destinations(of: address) == ["b.example"]) }

  @Test(
    "a name in front of a domain stays below it",
    arguments: [
      ("'https://' + a.b + '.example.com/v1'", "example.com"), ("`https://${p.a}.eu.example.com/`", "example.com"),
      ("'https://' + a.b + '.myshopify.com/admin'", "myshopify.com"),
      ("`https://${a.b}-api.example.com/`", "example.com"),
    ])
  func below(address: String, domain: String) throws { #expect(try destinations(of: address) == ["below \(domain)"]) }

  @Test(
    "a host that data name is told with what they are",
    arguments: [
      ("p.a", "a parameter of the action"), ("p.a + '/v1'", "a parameter of the action"),
      ("'https://' + p.a + '/v1'", "a parameter of the action"), ("a.baseUrl + '/v1'", "a field of the account"),
      ("'https://' + a.b + '.' + p.a + '/'", "a field of the account"),
      ("JSON.parse(httprequest.get('https://b.example')).next", "a part of an answer"),
      ("'https://' + a.b + '.co.uk/'", "a field of the account"),
      ("'https://b.example' + p.a", "a parameter of the action"),
    ])
  func data(address: String, description: String) throws {
    #expect(try destinations(of: address).contains("data: \(description)"))
  }

  @Test("each of several addresses has its destination")
  func several() throws {
    #expect(try destinations(of: "u() ? 'https://b.example' : 'https://a.example'") == ["a.example", "b.example"])
    #expect(try destinations(of: "'https://' + (u() ? 'a' : 'b') + '.example/'") == ["a.example", "b.example"])
    #expect(try destinations(of: "(u() ? 'https://b.example' : 'https://b.example/x') + '/y'") == ["b.example"])
  }

  @Test("an address that is not known is unclear, and what is no address goes nowhere")
  func unclear() throws {
    #expect(try destinations(of: "u()") == ["unclear"])
    #expect(try destinations(of: "u() + '/v1'") == ["unclear"])
    #expect(try destinations(of: "'https://' + u() + '/v1'") == ["unclear"])
    #expect(try destinations(of: "''") == ["nowhere"])
    #expect(try destinations(of: "'/v1/records'") == ["nowhere"])
    #expect(try destinations(of: "'https://'") == ["nowhere"])
  }
}
