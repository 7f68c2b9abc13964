/// `text` for a message: characters that a terminal would obey, or that have no shape, are written as `\u{1B}`.
public func visible(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
      result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// `text` between quotation marks, with invisible characters made visible.
public func quoted(_ text: String) -> String { "'\(visible(text))'" }
