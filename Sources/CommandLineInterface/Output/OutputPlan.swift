import Files

/// The reports of a run and where they go, checked before the review starts.
struct OutputPlan {
  private let outputs: [(request: ReportRequest, file: OutputFile?)]
  private let standardOutput: FileDescriptor

  /// Checks that each report can be written, that no two go to one file, and that none replaces a reviewed file.
  ///
  /// The files that the review will read are asked for only if a report would replace a file.
  init(
    _ requests: [ReportRequest], standardOutput: FileDescriptor, reviewedFiles: () -> [String]
  ) throws(OutputError) {
    var outputs: [(request: ReportRequest, file: OutputFile?)] = []
    for request in requests {
      switch request.destination {
      case .standardOutput: outputs.append((request, nil))
      case .file(let path): outputs.append((request, try OutputFile(path)))
      }
    }
    (self.outputs, self.standardOutput) = (outputs, standardOutput)
    try checkPlaces(reviewedFiles)
  }

  /// Writes all reports, each made by `report` when its turn comes; one that fails does not keep the others from it.
  func write(_ report: (ReportRequest) -> [UInt8]) -> [OutputError] {
    var errors: [OutputError] = []
    for output in outputs {
      let bytes = report(output.request)
      do throws(SystemError) {
        if let file = output.file { try file.write(bytes) } else { try standardOutput.write(bytes) }
      } catch {
        errors.append(.writeFailed(output.request.destination, error))
      }
    }
    return errors
  }

  private func checkPlaces(_ reviewedFiles: () -> [String]) throws(OutputError) {
    var destinations: [OutputFile.Place: ReportDestination] = [:]
    for output in outputs {
      guard let place = output.file?.place ?? standardOutputPlace else { continue }
      if let other = destinations[place] { throw .sameFile(other, output.request.destination) }
      destinations[place] = output.request.destination
    }
    guard destinations.keys.contains(where: \.isExisting) else { return }
    for path in reviewedFiles() {
      guard let status = try? FileSystem.status(of: path) else { continue }
      if let destination = destinations[.existing(status.identity)] {
        throw .isReviewed(destination, reviewedFile: path)
      }
    }
  }

  /// The file that standard output was redirected to, or nil for a terminal, pipe or device.
  private var standardOutputPlace: OutputFile.Place? {
    guard let status = standardOutput.status, status.kind == .regular else { return nil }
    return .existing(status.identity)
  }
}

extension OutputFile.Place {
  fileprivate var isExisting: Bool {
    if case .existing = self { true } else { false }
  }
}
