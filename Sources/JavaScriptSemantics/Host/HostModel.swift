/// What an execution must know of the host: which members hold data that are followed, and what its functions do.
///
/// The model is data of ``ActionModel``; the execution knows JavaScript only.
public protocol HostModel: Sendable {
  /// The data at a member of the global object, such as `metadata.account.password`; nil if it holds none.
  func data(at path: GlobalPath) -> HostData?
  /// What a function does; nil for functions that the host does not have.
  func function(at path: GlobalPath) -> HostFunction?
  /// The labels of a member of data with these labels: the `access_token` of an answer is more than an answer.
  func labels(ofMember name: String, of data: FlowLabels) -> FlowLabels
  /// The labels of a part of any answer.
  var answerLabels: FlowLabels { get }
  /// Labels that data lose when a part of them is overwritten or masked: what was secret in them is gone.
  var labelsHiddenByMask: FlowLabels { get }
  /// Whether a member of this name is what makes data secret.
  func isSecret(member name: String) -> Bool
  /// Whether a name tells that what gets it may be a secret, so that rules ask for its values.
  func isTelling(_ name: String) -> Bool
  /// The labels of the answer to a request.
  func labels(ofAnswerTo request: HostRequest) -> FlowLabels
}

/// Data that a host object holds.
public struct HostData: Sendable {
  /// What they are.
  public let labels: FlowLabels
  /// Whether they have members with data of their own.
  public let hasMembers: Bool

  public init(_ labels: FlowLabels, hasMembers: Bool = false) { (self.labels, self.hasMembers) = (labels, hasMembers) }
}

/// What a function of the host does.
public enum HostFunction: Sendable, Hashable {
  /// Sends a request to the address in its first argument, with a body in its second, and returns the answer.
  case request
  case addHeader, addParameter, clearHeaders, clearParameters, readHeader
  /// Keeps the second argument under the name in the first, and gives it back.
  case setState, getState
  /// Returns what the argument is as base64, or the other way round.
  case encodeBase64, decodeBase64
  /// Returns a text made of its arguments that does not give them away, such as a hash.
  case digest
  /// Returns a part of the last answer.
  case answerPart
  /// Returns data with labels.
  case source(FlowLabels)
  /// Returns something made of its arguments.
  case transform
  /// Returns nothing that is followed.
  case effect
}

/// A request that the script sends.
public struct HostRequest: Sendable {
  /// The function: `httprequest.post`.
  public let function: GlobalPath
  public let address: Value
  /// The texts that the address can be, each as its parts in order; at least one.
  public let addressTexts: [[TextPiece]]
  public let body: Value
  /// What was added since headers and parameters were cleared.
  public internal(set) var headers: [Pending]
  public internal(set) var parameters: [Pending]

  /// A header or parameter that goes with the next requests.
  public struct Pending: Sendable {
    /// Nil if it is not known.
    public let name: String?
    public let value: Value
  }
}
