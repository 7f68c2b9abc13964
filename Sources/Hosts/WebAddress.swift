import CAdaURL

/// An address as browsers read it, by the URL Standard of the WHATWG.
///
/// Two spellings of one address are equal: user information, backslashes, tabs, capitals, numbers for IP addresses, and
/// letters that only look like others cannot hide where a request goes.
public struct WebAddress: Sendable, Hashable, CustomStringConvertible {
  /// The whole address, as the standard serialises it.
  public let description: String
  /// The scheme in lower case without its colon, such as `https`.
  public let scheme: String
  /// The host in lower case; labels that are not ASCII are in Punycode, and an IPv6 address has brackets.
  ///
  /// It is empty for addresses without a host, such as `mailto:` and `data:`.
  public let host: String
  /// Whether the host is an IP address and no name.
  public let isIPAddress: Bool
  /// The port, or nil for the scheme's own.
  public let port: Int?
  /// Whether a user name or a password stands in front of the host.
  public let hasUserInfo: Bool
  /// The path, percent-encoded.
  public let path: String

  /// Parses an address; nil for what browsers refuse.
  ///
  /// - Parameters:
  ///   - text: a complete address, or a relative one if there is a base.
  ///   - base: where a relative address stands.
  public init?(parsing text: String, relativeTo base: WebAddress? = nil) {
    var address = unsafe Self.parse(text, base?.description)
    defer { unsafe web_address_free(&address) }
    guard unsafe address.owner != nil else { return nil }
    unsafe description = Self.string(address.text)
    unsafe scheme = Self.string(address.scheme)
    unsafe host = Self.string(address.host)
    unsafe path = Self.string(address.path)
    unsafe isIPAddress = address.host_kind == WEB_HOST_IPV4 || address.host_kind == WEB_HOST_IPV6
    unsafe port = address.port < 0 ? nil : Int(address.port)
    unsafe hasUserInfo = address.has_user_info
  }

  private static func parse(_ text: String, _ base: String?) -> web_address {
    var text = text
    return text.withUTF8 { text in
      unsafe text.withMemoryRebound(to: CChar.self) { text in
        guard var base else { return unsafe web_address_parse(text.baseAddress, text.count, nil, 0) }
        return base.withUTF8 { base in
          unsafe base.withMemoryRebound(to: CChar.self) { base in
            unsafe web_address_parse(text.baseAddress, text.count, base.baseAddress, base.count)
          }
        }
      }
    }
  }

  private static func string(_ part: web_address_part) -> String {
    let bytes = unsafe UnsafeRawBufferPointer(start: part.bytes, count: part.length)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}
