import Findings
import Source

/// The figures of a minified part that a person can check.
struct RegionFigures {
  let evidence: [Evidence]

  init(_ verdict: RegionSearch.Verdict, range: SourceRange, source: SourceText) {
    let counts = verdict.counts
    var figures: [String] = []
    let names = Int(counts.names)
    if names > 0 {
      figures.append(
        "\(Int(counts.shortNames) * 100 / names) % of \(grouped(names)) names have one or two letters; "
          + "their mean length is \(tenths(Int(counts[.nameLength]) * 10 / names))")
      if counts[.hexadecimalNames] > 0 { figures.append("\(counts[.hexadecimalNames]) names are numbers") }
    }
    let space = Int(counts[.spaceBytes] + counts[.lineBreaks] + counts[.indentationBytes])
    let bytes = space + Int(counts[.wordBytes])
    if bytes > 0 { figures.append("\(tenths(space * 1000 / bytes)) % of the code is white space") }
    if counts[.escapes] > 0 { figures.append("\(grouped(Int(counts[.escapes]))) characters are escaped without need") }
    let firstLine = source.line(of: Int(range.start))
    let lines = firstLine...max(firstLine, source.line(of: Int(range.end)))
    let longest = lines.map { source.contents(ofLine: $0).count }.max() ?? 0
    figures.append(
      "\(grouped(lines.count)) \(lines.count == 1 ? "line" : "lines") with \(grouped(Int(counts[.statements]))) "
        + "statements, the longest of \(grouped(longest)) characters")
    evidence = [
      Evidence("measured", figures.joined(separator: "; ")),
      Evidence(
        "margin", "the score is \(tenths(verdict.score / 100)); from \(tenths(verdict.margin / 100)) on it is reported"),
    ]
  }
}

/// A number of tenths, such as `12.3`.
private func tenths(_ value: Int) -> String {
  "\(value < 0 ? "-" : "")\(abs(value) / 10).\(abs(value) % 10)"
}

/// A number with commas between thousands.
func grouped(_ number: Int) -> String {
  var digits = Array(String(number))
  var place = digits.count - 3
  while place > 0 {
    digits.insert(",", at: place)
    place -= 3
  }
  return String(digits)
}
