public import JavaScriptSemantics

/// The kinds of data in an action that rules follow.
extension FlowLabels {
  /// A password, key, token or code, of the account or from an answer.
  public static let credential = FlowLabels(rawValue: 1)
  /// A field of the account, secret or not.
  public static let account = FlowLabels(rawValue: 1 << 1)
  /// A parameter of the action.
  public static let parameter = FlowLabels(rawValue: 1 << 2)
  /// A part of the answer to a request.
  public static let answer = FlowLabels(rawValue: 1 << 3)
  /// The whole answer to a request for a token.
  public static let tokenAnswer = FlowLabels(rawValue: 1 << 4)
  /// Rows of a data set.
  public static let rows = FlowLabels(rawValue: 1 << 5)

  /// What must not be shown to anyone.
  public static let secret: FlowLabels = [.credential, .tokenAnswer]
  /// What belongs to the customer.
  public static let customerData: FlowLabels = [.credential, .account, .parameter, .answer, .tokenAnswer, .rows]

  /// The kinds in words, most telling first.
  public var descriptions: [String] {
    let kinds: [FlowLabels] = [.credential, .tokenAnswer, .account, .rows, .parameter, .answer]
    return kinds.filter { contains($0) }.map(\.description)
  }

  /// The most telling of the kinds, in words.
  public var description: String {
    if contains(.credential) { return "a credential" }
    if contains(.tokenAnswer) { return "the answer with a token" }
    if contains(.account) { return "a field of the account" }
    if contains(.rows) { return "rows of a data set" }
    if contains(.parameter) { return "a parameter of the action" }
    return contains(.answer) ? "a part of an answer" : "data"
  }
}
