/// Numbers with their nouns.
enum Count {
  static func errors(_ count: Int) -> String { phrase(count, "error") }
  static func warnings(_ count: Int) -> String { phrase(count, "warning") }
  static func notes(_ count: Int) -> String { phrase(count, "note") }
  static func lines(_ count: Int) -> String { phrase(count, "line") }
  static func files(_ count: Int) -> String { phrase(count, "file") }
  static func submissions(_ count: Int) -> String { phrase(count, "submission") }
  static func places(_ count: Int) -> String { phrase(count, "place") }
  static func steps(_ count: Int) -> String { phrase(count, "step") }
  static func things(_ count: Int) -> String { phrase(count, "thing") }

  /// The number and the noun in its form: `1 error`, `2 errors`.
  private static func phrase(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
