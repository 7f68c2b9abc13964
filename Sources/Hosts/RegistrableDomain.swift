import CPublicSuffix

/// The part of a host's name that somebody registered: one label more than a public suffix.
///
/// Suffixes come from the Public Suffix List with its private section, so that `one.github.io` and `two.github.io` are
/// two registrants. The list is the one that libpsl was built with.
public enum RegistrableDomain {
  /// The registrable domain of `host`, such as `example.co.uk` for `www.example.co.uk`.
  ///
  /// - Parameter host: a name in any spelling that the host of an address may have.
  /// - Returns: nil for IP addresses, public suffixes, names of one label, names that no server of names can hold, and
  ///   what is no host.
  public static func of(host: String) -> String? {
    guard !host.utf8.contains(where: isDelimiter),
      let address = WebAddress(parsing: "https://\(host)/"), !address.isIPAddress
    else { return nil }
    let name = address.host.hasSuffix(".") ? String(address.host.dropLast()) : address.host
    guard name.utf8.count <= lengthLimit else { return nil }
    if let domain = ownedSuffixes.first(where: { name == $0 || name.hasSuffix(".\($0)") }) { return domain }
    return unsafe name.withCString { name in
      guard let domain = unsafe psl_registrable_domain(psl_builtin(), name) else { return nil }
      return unsafe String(cString: domain)
    }
  }

  /// Whether anybody can register names below `name`, as below `com` and `co.uk`.
  ///
  /// Suffixes of the private section, such as `myshopify.com`, are a company's own and none.
  ///
  /// - Parameter name: a name in lower case.
  public static func isRegistrySuffix(_ name: String) -> Bool {
    guard name.utf8.count <= lengthLimit else { return false }
    return unsafe name.withCString { unsafe psl_is_public_suffix2(psl_builtin(), $0, PSL_TYPE_ICANN) != 0 }
  }

  /// The longest name in the Domain Name System. The time of libpsl grows with the square of the number of labels.
  private static let lengthLimit = 253

  /// Suffixes of the list that one company has for itself.
  private static let ownedSuffixes = ["googleapis.com"]

  /// Whether a byte would end the host, or begin another part of the address.
  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "@"): true
    default: false
    }
  }
}
