import Findings

/// A change of a script that must not change its findings, except for their lines, or must silence all of them.
public struct Variant: Sendable, CustomStringConvertible {
  /// What the change does.
  public let description: String
  /// Whether the change makes a comment or a text of the code.
  public let hidesCode: Bool
  private let transform: @Sendable (LabelledScript) -> LabelledScript?

  /// The script after the change, with the findings that it must have; nil if the change does not suit the script.
  public func applied(to script: LabelledScript) -> LabelledScript? { transform(script) }

  /// All variants.
  public static let all = [
    shifted("behind a comment with an emoji in it", by: "/* \u{1F600} */"),
    shifted(
      "behind a hashbang", by: "#!/usr/bin/env node", unless: { $0.hasPrefix("\u{FEFF}") || $0.hasPrefix("<!--") }),
    shifted("behind a line of other scripts' words", by: "// new XMLHttpRequest() eval fetch 'use strict'"),
    rewritten("behind a byte order mark") { $0.hasPrefix("\u{FEFF}") ? nil : "\u{FEFF}" + $0 },
    rewritten("with CRLF", lineEnding("\r\n")),
    rewritten("with lone CR", lineEnding("\r")),
    rewritten("without a line end at its end") { $0.hasSuffix("\n") ? String($0.dropLast()) : nil },
    silenced("in line comments") { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "// \($0)\n" }.joined()
    },
    silenced("in a block comment") { $0.contains("*/") ? nil : "/*\n\($0)*/\n" },
    silenced("in a string") { text in
      "'use strict';\nvar text = \"\(escaped(text))\";\n"
    },
    silenced("in a template") { text in
      "'use strict';\nvar text = `\(escaped(text).replacing("`", with: "\\`").replacing("$", with: "\\$"))`;\n"
    },
    inFunction,
  ]

  private static func shifted(
    _ description: String, by line: String, unless isUnsuitable: @escaping @Sendable (String) -> Bool = { _ in false }
  ) -> Variant {
    Variant(description: description, hidesCode: false) { script in
      guard !script.text.hasPrefix("#!"), !isUnsuitable(script.text) else { return nil }
      return LabelledScript(
        "\(script), \(description)", bytes: Array((line + "\n" + script.text).utf8),
        expected: script.expected.map { LineFinding(line: $0.line + 1, ruleID: $0.ruleID) })
    }
  }

  private static func rewritten(
    _ description: String, _ rewrite: @escaping @Sendable (String) -> String?
  ) -> Variant {
    Variant(description: description, hidesCode: false) { script in
      rewrite(script.text).map { text in
        LabelledScript("\(script), \(description)", bytes: Array(text.utf8), expected: script.expected)
      }
    }
  }

  private static func silenced(_ description: String, _ rewrite: @escaping @Sendable (String) -> String?) -> Variant {
    Variant(description: description, hidesCode: true) { script in
      rewrite(script.text).map { text in
        LabelledScript("\(script), \(description)", bytes: Array(text.utf8), expected: [])
      }
    }
  }

  /// An arrow function keeps `this`. Findings about the whole script change with it, so only others are looked at.
  private static let inFunction = Variant(description: "in a function", hidesCode: false) { script in
    guard script.expected.allSatisfy({ !$0.ruleID.isAboutWholeScript }), !script.text.hasPrefix("#!") else {
      return nil
    }
    let text = "'use strict';\n(() => {\n\(script.text)})();\n"
    return LabelledScript(
      "\(script), in a function", bytes: Array(text.utf8),
      expected: script.expected.map { LineFinding(line: $0.line + 2, ruleID: $0.ruleID) })
  }

  @Sendable private static func lineEnding(_ ending: String) -> @Sendable (String) -> String? {
    { $0.contains("\r") ? nil : $0.replacing("\n", with: ending) }
  }

  @Sendable private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      .replacing("\r", with: "\\r")
  }
}

extension RuleID {
  /// Whether a finding depends on where the script begins or ends, so that it changes inside a function.
  fileprivate var isAboutWholeScript: Bool {
    self == "missing-strict-mode" || self == "syntax-error" || self == "minified-code"
  }
}
