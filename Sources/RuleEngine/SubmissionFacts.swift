public import ActionModel

/// What rules may know of the submission that a script is a part of.
public struct SubmissionFacts: Sendable {
  /// The manifest; nil for a single script, and where it cannot be read.
  public let manifest: ActionManifest?
  /// The hosts of the action's own service.
  public let ownHosts: OwnHosts

  /// The facts of a submission with these scripts.
  public init(manifest: ActionManifest?, scripts: [AnalysedScript]) {
    self.manifest = manifest
    ownHosts = OwnHosts(
      declared: manifest?.apiHosts,
      scripts: scripts.map { OwnHosts.Script(block: $0.block, execution: $0.execution, destinations: $0.destinations) })
  }
}
