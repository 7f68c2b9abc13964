import Source

/// The value of one `--output`: a file, with or without the format of the report in it.
public struct OutputArgument: Sendable, Equatable {
  /// The format, or nil if the value is a file alone.
  public let format: ReportFormat?
  /// Where the report goes.
  public let destination: ReportDestination

  /// Reads `FILE` or `FORMAT=FILE`.
  ///
  /// What stands before a `=` and is no format belongs to the file's name, unless it is nearly a format and no path.
  ///
  /// - Throws: ``UsageError/outputWithoutFile(_:)`` or ``UsageError/misspelledFormat(output:suggestion:)``.
  init(_ value: String) throws(UsageError) {
    guard let equalSign = value.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      (format, destination) = (nil, ReportDestination(value))
      return
    }
    let name = String(value[..<equalSign])
    if let format = ReportFormat(rawValue: name) {
      let file = String(value[value.utf8.index(after: equalSign)...])
      guard !file.isEmpty else { throw .outputWithoutFile(value) }
      (self.format, destination) = (format, ReportDestination(file))
    } else if !name.contains("/"), let suggestion = Spelling.closest(to: name, in: ReportFormat.names) {
      throw .misspelledFormat(output: value, suggestion: suggestion)
    } else {
      (format, destination) = (nil, ReportDestination(value))
    }
  }
}

/// Where a report goes.
public enum ReportDestination: Sendable, Hashable {
  case standardOutput
  case file(String)

  init(_ path: String) { self = path == CheckOptions.standardStream ? .standardOutput : .file(path) }

  /// What messages call it.
  var name: String {
    switch self {
    case .standardOutput: "standard output"
    case .file(let path): quoted(path)
    }
  }
}

/// One report that the user asked for.
public struct ReportRequest: Sendable, Hashable {
  /// What the report looks like.
  public let format: ReportFormat
  /// Where it goes.
  public let destination: ReportDestination
}

extension CheckOptions {
  /// The reports to write: one in the format of `--format`, to the plain `--output FILE` or standard output, and one for
  /// each `--output FORMAT=FILE`.
  ///
  /// The first is left out if a further report takes standard output and nothing asked for the first.
  ///
  /// - Throws: ``UsageError`` if two reports would go to standard output, or two files get no format.
  public var reports: [ReportRequest] {
    get throws(UsageError) {
      let plain = outputs.filter { $0.format == nil }.map(\.destination)
      if plain.count > 1 { throw .severalPlainOutputs(plain[0], plain[1]) }
      let further = outputs.compactMap { output in
        output.format.map { ReportRequest(format: $0, destination: output.destination) }
      }
      let isTaken = further.contains { $0.destination == .standardOutput }
      let main = ReportRequest(format: format ?? .text, destination: plain.first ?? .standardOutput)
      let requests = plain.isEmpty && format == nil && isTaken ? further : [main] + further
      if requests.count(where: { $0.destination == .standardOutput }) > 1 { throw .severalReportsOnStandardOutput }
      return requests
    }
  }
}
