import Findings

/// Puts text into colors, or leaves it as it is.
struct Palette {
  /// Whether to use colors.
  let isActive: Bool

  /// What a color stands for; the raw value is the parameter of the terminal's "select graphic rendition".
  enum Role: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case pass = "1;32"
    case frame = "1;34"
    case strong = "1"
  }

  /// `text` in the color of `role`; an empty text stays empty.
  func paint(_ text: String, _ role: Role) -> String {
    isActive && !text.isEmpty ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  /// The color of findings.
  var color: Palette.Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}

extension Verdict {
  /// The color of verdicts.
  var color: Palette.Role {
    switch self {
    case .fail, .notAnalysable: .error
    case .needsReview: .warning
    case .pass: .pass
    case .notChecked: .strong
    }
  }
}
