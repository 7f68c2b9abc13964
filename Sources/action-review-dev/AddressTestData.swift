import FoundationEssentials
import Hosts

/// Cases of an address test with what the URL Standard wants of them, as the web platform tests write them.
struct AddressTestData {
  private let cases: [Case]

  /// A case; what a failing parse has no value for is nil.
  private struct Case: Decodable {
    let input: String
    let base: String?
    let failure: Bool?
    let href: String?
    let protocolName: String?
    let hostname: String?
    let port: String?
    let pathname: String?

    enum CodingKeys: String, CodingKey {
      case input, base, failure, href, hostname, port, pathname
      case protocolName = "protocol"
    }
  }

  /// The cases in a JSON file.
  init(path: String) throws(DevelopmentError) {
    let bytes = try TextFile.bytes(of: path)
    do {
      cases = try JSONDecoder().decode([Case].self, from: Data(bytes))
    } catch {
      throw DevelopmentError("\(path): the test data cannot be read: \(error)")
    }
  }

  /// A line for each case that `WebAddress` reads otherwise, and one with the number of cases.
  func differences() -> String {
    let lines = cases.compactMap { difference(in: $0) }
    return (lines + ["\(cases.count) cases, \(lines.count) differences"]).map { $0 + "\n" }.joined()
  }

  private func difference(in testCase: Case) -> String? {
    let name = "\(testCase.input.debugDescription) at \((testCase.base ?? "").debugDescription)"
    let base = testCase.base.map { WebAddress(parsing: $0) }
    let isBaseBad = base.map { $0 == nil } ?? false
    let address = isBaseBad ? nil : WebAddress(parsing: testCase.input, relativeTo: base ?? nil)
    guard let address else { return testCase.failure == true ? nil : "\(name): is refused" }
    if testCase.failure == true { return "\(name): is read as \(address)" }
    let pairs = [
      (address.description, testCase.href), (address.scheme + ":", testCase.protocolName),
      (address.host, testCase.hostname), (address.port.map(String.init) ?? "", testCase.port),
      (address.path, testCase.pathname),
    ]
    guard let pair = pairs.first(where: { $0.1 != nil && $0.0 != $0.1 }) else { return nil }
    return "\(name): \(pair.0.debugDescription) instead of \((pair.1 ?? "").debugDescription)"
  }
}
