import Hosts
import Testing

@Suite struct WebAddressTests {
  @Test(
    "the host is the one that a request goes to",
    arguments: [
      // user information
      ("https://api.example.com@evil.test/", "evil.test"), ("https://user:pass@example.com", "example.com"),
      ("https://a@b@example.com/", "example.com"), ("https://example.com%40evil.test@real.test/", "real.test"),
      // backslashes and missing or superfluous slashes
      ("https:\\\\example.com\\path", "example.com"), ("https://evil.test\\@example.com/", "evil.test"),
      ("https:example.com/a", "example.com"), ("https:////example.com/a", "example.com"),
      // what ends a host
      ("https://evil.test#@example.com/", "evil.test"), ("https://evil.test?@example.com/", "evil.test"),
      // ports
      ("https://example.com:8443/", "example.com"), ("https://example.com:/", "example.com"),
      // IPv4 in decimal, octal, hexadecimal and short
      ("http://2130706433/", "127.0.0.1"), ("http://0177.0.0.1/", "127.0.0.1"), ("http://0x7f.1/", "127.0.0.1"),
      ("http://0x7F000001/", "127.0.0.1"), ("http://127.1/", "127.0.0.1"), ("http://127.0.0.1./", "127.0.0.1"),
      // IPv6
      ("http://[::1]/", "[::1]"), ("http://[0:0:0:0:0:0:0:1]:80/", "[::1]"),
      ("http://[::FFFF:127.0.0.1]/", "[::ffff:7f00:1]"),
      // letters
      ("https://EXAMPLE.Com/", "example.com"), ("https://ex%61mple.com/", "example.com"),
      ("https://bücher.example/", "xn--bcher-kva.example"), ("https://xn--bcher-kva.example/", "xn--bcher-kva.example"),
      ("https://ｅｘａｍｐｌｅ．ｃｏｍ/", "example.com"), ("https://example。com/", "example.com"),
      ("https://faß.example/", "xn--fa-hia.example"), ("https://exam\u{AD}ple.com/", "example.com"),
      ("https://１２７.0.0.1/", "127.0.0.1"), ("https://example.com./", "example.com."),
      // white space
      ("  https://example.com/  ", "example.com"), ("ht\ntps://exa\tmple.c\rom/", "example.com"),
      // schemes without hosts
      ("mailto:someone@example.com", ""), ("data:text/plain,https://example.com/", ""), ("file:///etc/hosts", ""),
    ])
  func host(text: String, host: String) throws {
    #expect(try #require(WebAddress(parsing: text)).host == host)
  }

  @Test(
    "what browsers refuse is no address",
    arguments: [
      "", "example.com", "/path", "//example.com/", "https://", "https:///", "https://exa mple.com/",
      "https://exa<mple.com/", "https://example.com:99999/", "https://example.com:8a/", "http://256.0.0.1/",
      "http://1.2.3.4.5/", "http://0x100000000/", "http://[::1/", "http://[:::]/", "http://[::1%25eth0]/",
      "https://%00example.com/", "https://ä.xn--a.example/", "https://user@/", "1https://example.com/", "https://a%",
    ])
  func refused(text: String) { #expect(WebAddress(parsing: text) == nil) }

  @Test("the parts of an address are those of the standard")
  func parts() throws {
    let address = try #require(WebAddress(parsing: "HTTPS://user:secret@Example.com:8443/a/../b c?d=e#f"))
    #expect(address.scheme == "https")
    #expect(address.host == "example.com")
    #expect(address.port == 8443)
    #expect(address.hasUserInfo)
    #expect(!address.isIPAddress)
    #expect(address.path == "/b%20c")
    #expect(address.description == "https://user:secret@example.com:8443/b%20c?d=e#f")
  }

  @Test("the scheme's own port counts as none", arguments: ["https://example.com:443/", "http://example.com:0080/"])
  func ownPort(text: String) throws { #expect(try #require(WebAddress(parsing: text)).port == nil) }

  @Test("empty user information counts as none", arguments: ["https://@example.com/", "https://:@example.com/"])
  func emptyUserInfo(text: String) throws { #expect(try !#require(WebAddress(parsing: text)).hasUserInfo) }

  @Test("an IP address is told from a name", arguments: [("http://0x7f.1", true), ("http://[::1]", true)])
  func addresses(text: String, isIPAddress: Bool) throws {
    #expect(try #require(WebAddress(parsing: text)).isIPAddress == isIPAddress)
  }

  @Test(
    "a relative address is resolved against its base",
    arguments: [
      ("//evil.test/x", "https://evil.test/x"), ("\\\\evil.test\\x", "https://evil.test/x"),
      ("/x", "https://example.com/x"), ("x", "https://example.com/a/x"), ("../x?y", "https://example.com/x?y"),
      ("http:x", "http://x/"), ("https:x", "https://example.com/a/x"), ("?q", "https://example.com/a/b?q"),
      ("", "https://example.com/a/b"), ("https://other.test", "https://other.test/"),
    ])
  func relative(text: String, resolved: String) throws {
    let base = try #require(WebAddress(parsing: "https://example.com/a/b#c"))
    #expect(WebAddress(parsing: text, relativeTo: base)?.description == resolved)
  }

  @Test("a bad address stays bad with a base")
  func badRelative() throws {
    let base = try #require(WebAddress(parsing: "https://example.com/"))
    #expect(WebAddress(parsing: "//[", relativeTo: base) == nil)
  }
}
