import Findings
import ReviewPipeline
import Rules
import Testing

/// What `minified-code` says about scripts that the corpus does not hold.
@Suite struct MinifiedCodeTests {
  private static let readable = """
    // Reads a page of records.
    function readPage(address, number) {
      var answer = httprequest.get(address + '?page=' + number);
      return JSON.parse(answer).records;
    }

    var records = readPage('https://api.example.com/v1/records', 1);
    records.forEach(function (record) {
      datagrid.addCell(record.name);
      datagrid.endRow();
    });

    """
  private static let minified =
    "function r(t,n){var e,a=[],o=1;do{e=JSON.parse(httprequest.get(t+\"?page=\"+o+\"&size=\"+n)),a=a.concat(e.items),o++}"
    + "while(e.items.length===n);return a}function i(t,n){datagrid.addCell(t.id),datagrid.addCell(!0===n?\"y\":t.p),"
    + "datagrid.endRow()}"

  private func texts(of script: String) -> [String] {
    Reviewer(rules: [MinifiedCodeRule.self]).review(script: Array(script.utf8), path: "script.js")
      .submissions.flatMap { $0.findings.map(\.message.text) }
  }

  @Test("readable code is silent") func readableCode() {
    #expect(texts(of: Self.readable) == [])
  }

  @Test("minified code is reported with its technique") func minifiedCode() {
    #expect(texts(of: Self.minified) == ["the code is minified: white space is removed and names are shortened"])
  }

  @Test("a minified part of a readable script is reported as a part") func part() {
    let expected = ["this part of the code is minified: white space is removed and names are shortened"]
    #expect(texts(of: Self.readable + Self.minified + "\n" + Self.readable) == expected)
  }

  @Test("minified code in a comment or a text is silent") func noCode() {
    #expect(texts(of: "/* " + Self.minified + " */\n" + Self.readable) == [])
    #expect(texts(of: Self.readable + "var old = '" + Self.minified + "';\n") == [])
  }

  @Test("a table is no code") func table() {
    let numbers = (1...400).map(String.init).joined(separator: ",")
    #expect(texts(of: Self.readable + "var table=[\(numbers)];\n") == [])
  }

  @Test("an encoded text that is run is reported, and the same text alone is not") func encoded() {
    let text = String(repeating: "dmFyIGE9MTtET01PLmxvZyhhKTs", count: 6)
    #expect(
      texts(of: "eval(atob('\(text)'));\n")
        == ["this part of the code is minified: it is encoded as a text or numbers that are decoded and run"])
    #expect(texts(of: Self.readable + "var picture = 'data:image/png;base64,\(text)';\n") == [])
  }

  @Test("symbols without letters are reported") func symbols() {
    let text = Array(repeating: "(![]+[])[+[]]+(!![]+[])[+!+[]]", count: 12).joined(separator: "+")
    #expect(
      texts(of: text + ";\n")
        == ["this part of the code is minified: it is written in symbols without letters, as JSFuck and the like do"])
  }
}
