import Hosts
import Testing

@Suite struct RegistrableDomainTests {
  @Test(
    "the registrable domain is one label more than a public suffix",
    arguments: [
      ("na73.salesforce.com", "salesforce.com"), ("salesforce.com", "salesforce.com"),
      ("www.example.co.uk", "example.co.uk"), ("EXAMPLE.com.", "example.com"), ("a.b.bücher.de", "xn--bcher-kva.de"),
      ("www.食狮.公司.cn", "xn--85x722f.xn--55qx5d.cn"), ("ｗｗｗ．example．com", "example.com"),
      ("www.city.kawasaki.jp", "city.kawasaki.jp"), ("a.b.c.kawasaki.jp", "b.c.kawasaki.jp"),
      ("service.unknown-suffix", "service.unknown-suffix"),
    ])
  func domain(host: String, domain: String) { #expect(RegistrableDomain.of(host: host) == domain) }

  @Test(
    "the private section separates registrants",
    arguments: [
      ("www.one.github.io", "one.github.io"), ("one.herokuapp.com", "one.herokuapp.com"),
      ("bucket.s3.amazonaws.com", "bucket.s3.amazonaws.com"), ("deep.one.azurewebsites.net", "one.azurewebsites.net"),
    ])
  func privateSuffix(host: String, domain: String) { #expect(RegistrableDomain.of(host: host) == domain) }

  @Test(
    "what nobody registered has none",
    arguments: [
      "com", "co.uk", "github.io", "s3.amazonaws.com", "localhost", "", ".", "127.0.0.1", "0x7f.1", "2130706433",
      "[::1]", "exa mple.com", "user@example.com", "example.com/path", "example.com\\@other.test",
    ])
  func none(host: String) { #expect(RegistrableDomain.of(host: host) == nil) }

  @Test("a name that is too long has none, at once", arguments: [254, 100_000])
  func longName(length: Int) {
    let name = String(repeating: "a.", count: length / 2 - 2) + "test"
    #expect(RegistrableDomain.of(host: name) == nil)
    #expect(RegistrableDomain.of(host: String(name.suffix(252))) == "a.test")
  }
}
