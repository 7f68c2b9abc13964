import JavaScriptSemantics
import Testing

/// Expressions of constants, with the text that an engine gives for each.
@Suite struct ConstantTests {
  @Test(
    "operators of texts and conditions are computed",
    arguments: [
      ("'a' + 'b'", "ab"), ("`a${'b'}c`", "abc"), ("`${1}${true}${null}`", "1truenull"), ("'a' + 1", "a1"),
      ("1 + 2", "3"), ("'1' + 2", "12"), ("1 + 2 + '3'", "33"), ("true + 'x'", "truex"), ("null + 'x'", "nullx"),
      ("undefined + 'x'", "undefinedx"), ("'a' + ['b', 'c']", "ab,c"), ("[] + 'x'", "x"), ("[1, [2, 3]] + ''", "1,2,3"),
      ("('a', 'b')", "b"), (#"'\x58\u004d\u{4c}\101'"#, "XMLA"), (#"String.raw`a\n${'b'}`"#, #"a\nb"#),
      ("typeof 'a'", "string"), ("typeof 1", "number"), ("typeof undefined", "undefined"), ("typeof null", "object"),
      ("'' + void 0", "undefined"), ("'' + !''", "true"), ("'' + !!'a'", "true"), ("'' + !0", "true"),
      ("'a' || 'b'", "a"), ("'' || 'b'", "b"), ("'a' && 'b'", "b"), ("null ?? 'b'", "b"), ("'' ?? 'b'", ""),
      ("0 ?? 'b'", "0"),
    ])
  func operators(expression: String, text: String) throws {
    #expect(try ScriptRun("show(\(expression))").texts == [text])
  }

  @Test(
    "arithmetic, comparisons and conversions are computed as engines do",
    arguments: [
      ("7 - 2 * 3", "1"), ("7 / 2", "3.5"), ("7 % 4", "3"), ("-7 % 4", "-3"), ("2 ** 10", "1024"), ("6 & 3", "2"),
      ("6 | 3", "7"), ("6 ^ 3", "5"), ("~5", "-6"), ("1 << 4", "16"), ("-16 >> 2", "-4"), ("-1 >>> 28", "15"),
      ("+'0x10'", "16"), ("+'12'", "12"), ("+''", "0"), ("-'3'", "-3"), ("0x1F + 0b11 + 0o17", "49"),
      ("1_000 + 1", "1001"), ("1e3", "1000"), ("0.5 + 0.25", "0.75"), ("'' + 1 / 0", "Infinity"), ("'' + 0 / 0", "NaN"),
      ("'' + (1 < 2) + (2 <= 1) + (2 > 1) + (1 >= 1)", "truefalsetruetrue"),
      ("'' + (1 == '1') + (1 === '1') + ('a' != 'b') + ('a' !== 'a')", "truefalsetruefalse"),
      ("'' + ('b' > 'a')", "true"), ("'' + ('B' < 'a')", "true"), ("Number('42') + 1", "43"), ("Number('') + 1", "1"),
      ("Number(true) + 1", "2"), ("parseInt('12px')", "12"), ("parseInt('ff', 16)", "255"), ("parseInt('0x1f')", "31"),
      ("parseInt('z', 36)", "35"), ("parseInt('-7')", "-7"), ("parseInt('101', 2)", "5"), ("Number.parseInt('9')", "9"),
      ("'' + parseInt('x')", "NaN"), ("parseFloat('1.5')", "1.5"), ("parseFloat('1.5px')", "1.5"),
      ("Math.floor(1.7)", "1"), ("Math.ceil(1.2)", "2"), ("Math.round(1.5)", "2"), ("Math.round(-1.5)", "-1"),
      ("Math.abs(-3)", "3"), ("Math.max(1, 5, 3)", "5"), ("Math.min(4, 2)", "2"), ("(255).toString(16)", "ff"),
      ("(35).toString(36)", "z"), ("(5).toString(2)", "101"), ("'' + Boolean('')", "false"),
      ("'' + Boolean('a')", "true"), ("String(12)", "12"), ("String(null)", "null"), ("String()", ""),
      ("String([1, 2])", "1,2"), ("1e21 + ''", "1e+21"), ("1234567890123456789 + ''", "1234567890123456800"),
      ("0.000001 + ''", "0.000001"), ("1e-7 + ''", "1e-7"), ("-0 + ''", "0"), ("100 + ''", "100"),
      ("123.456 + ''", "123.456"),
    ])
  func numbers(expression: String, text: String) throws {
    #expect(try ScriptRun("show(\(expression))").texts == [text])
  }

  @Test(
    "methods of texts are computed",
    arguments: [
      ("'abc'.length", "3"), ("'abc'[1]", "b"), ("'abc'.charAt(1)", "b"), ("'abc'.charAt(9)", ""),
      ("'abc'.charCodeAt(1)", "98"), ("'abc'.codePointAt(0)", "97"), (#"'\u{1F600}'.codePointAt(0)"#, "128512"),
      (#"'\u{1F600}'.length"#, "2"), ("'abc'.at(-1)", "c"), ("'abcdef'.slice(1, 3)", "bc"),
      ("'abcdef'.slice(-2)", "ef"), ("'abcdef'.slice(2)", "cdef"), ("'abcdef'.slice(4, 1)", ""),
      ("'abcdef'.substring(3, 1)", "bc"), ("'abcdef'.substring(2)", "cdef"), ("'abcdef'.substr(1, 2)", "bc"),
      ("'abcdef'.substr(-2, 1)", "e"), ("'abcdef'.substr(-3)", "def"), ("'a-b-c'.split('-').join('')", "abc"),
      ("'abc'.split('').reverse().join('')", "cba"), ("'a,b,c'.split(',', 2).join('')", "ab"),
      ("'a-b-c'.replace('-', '+')", "a+b-c"), ("'a-b-c'.replace(/-/g, '+')", "a+b+c"),
      ("'a-b-c'.replace(/-/, '+')", "a+b-c"), ("'a-b-c'.replaceAll('-', '+')", "a+b+c"),
      ("'abc'.replace(/b/, m => m.toUpperCase())", "aBc"), ("'abc'.replace(/[ab]/g, '')", "c"),
      (#"'a.b.c'.replace(/\./g, '/')"#, "a/b/c"), ("'ab'.repeat(2)", "abab"), ("Array.isArray([]) ? 'a' : 'b'", "a"),
      ("Array.isArray({ a: 1 }) ? 'a' : 'b'", "b"), ("Array.isArray('a') ? 'a' : 'b'", "b"),
      ("new Set(['a', 'b']).has('b') ? 'a' : 'b'", "a"), ("new Set(['a', 'b']).has('c') ? 'a' : 'b'", "b"),
      ("'7'.padStart(3, '0')", "007"),
      ("'7'.padEnd(3, 'ab')", "7ab"), ("'7'.padStart(3)", "  7"), ("'abcd'.padStart(2, '0')", "abcd"),
      ("' a '.trim() + '|'", "a|"), ("' a '.trimStart() + '|'", "a |"), ("' a '.trimEnd() + '|'", " a|"),
      ("'AbC'.toLowerCase()", "abc"), ("'AbC'.toUpperCase()", "ABC"), ("'straße'.toUpperCase()", "STRASSE"),
      ("'a'.concat('b', 1)", "ab1"), ("'abcabc'.indexOf('c')", "2"), ("'abcabc'.indexOf('c', 3)", "5"),
      ("'abc'.indexOf('x')", "-1"), ("'' + 'abc'.includes('b')", "true"), ("'' + 'abc'.startsWith('ab')", "true"),
      ("'' + 'abc'.endsWith('bc')", "true"), ("'' + 'abc'.startsWith('b', 1)", "true"), ("'abc'.normalize()", "abc"),
      ("'abc'.toString()", "abc"), ("'abc'.valueOf()", "abc"), ("[...'abc'].join('-')", "a-b-c"),
      ("Array.from('abc').join('-')", "a-b-c"), ("Array.from('abc', c => c + c).join('')", "aabbcc"),
      (#"'a1b2'.match(/\d/g).join('')"#, "12"), ("'' + /b/.test('abc')", "true"),
    ])
  func texts(expression: String, text: String) throws {
    #expect(try ScriptRun("show(\(expression))").texts == [text])
  }

  @Test(
    "character codes, base64, percent encoding and JSON are computed",
    arguments: [
      ("String.fromCharCode(88, 77, 76)", "XML"), ("String.fromCharCode.apply(null, [97, 98])", "ab"),
      ("String.fromCharCode(...[97, 98])", "ab"), ("String.fromCodePoint(0x1F600)", "😀"),
      ("String.fromCharCode(0xD83D, 0xDE00)", "😀"), ("String.fromCharCode(65 + 65536)", "A"),
      ("String.fromCharCode('97')", "a"), ("[97, 98].map(c => String.fromCharCode(c)).join('')", "ab"),
      ("atob('aGk=')", "hi"), ("atob('aGk')", "hi"), ("atob('w6k=')", "Ã©"), ("btoa('hi')", "aGk="),
      ("btoa(atob('aGk='))", "aGk="), ("encodeURIComponent('a b&c/é')", "a%20b%26c%2F%C3%A9"),
      ("encodeURI('a b&c/é')", "a%20b&c/%C3%A9"), ("decodeURIComponent('a%20b%C3%A9')", "a bé"),
      ("decodeURI('a%20b')", "a b"), ("decodeURI('a%2Fb')", "a%2Fb"), ("escape('a b/c')", "a%20b/c"),
      ("unescape('%41%u0042')", "AB"), ("unescape('%E9')", "é"), ("JSON.stringify('a')", #""a""#),
      ("JSON.stringify({ a: 1, b: 'c' })", #"{"a":1,"b":"c"}"#), ("JSON.stringify([1, 'b', null])", #"[1,"b",null]"#),
      (#"JSON.stringify('a"b')"#, #""a\"b""#), ("JSON.stringify({ a: undefined, b: [true] })", #"{"b":[true]}"#),
      ("JSON.stringify(1.5)", "1.5"), (#"JSON.parse('{"a":{"b":["c"]}}').a.b[0]"#, "c"), (#"JSON.parse('"a"')"#, "a"),
      ("JSON.parse('[1,2]').length", "2"), (#"Object.keys(JSON.parse('{"b":1,"a":2}')).join('')"#, "ba"),
      (#"JSON.parse('{"a":1}').a + 1"#, "2"), ("JSON.parse(JSON.stringify({ a: 'b' })).a", "b"),
    ])
  func encodings(expression: String, text: String) throws {
    #expect(try ScriptRun("show(\(expression))").texts == [text])
  }

  @Test(
    "what is not known stays unknown in every operation",
    arguments: [
      "u", "u()", "u.x", "u[0]", "new u()", "u`x`", "'a' + u", "`a${u}`", "u + 1", "-u", "u * 2", "u ? 'a' : u",
      "u || 'a'", "[u].join()", "[u, 'a'][0]", "[...u].join()", "({ a: u }).a", "({ ...u }).a", "'a'.repeat(u)",
      "'abc'[u]", "'abc'.slice(u)", "'abc'.replace('b', u)", "'abc'.replace(u, 'b')", "'a'.concat(u)",
      "'abc'.split(u).join()", "String(u)", "String.fromCharCode(u)", "String.fromCharCode(65, u)", "parseInt(u)",
      "Number(u)", "atob(u)", "encodeURIComponent(u)", "JSON.parse(u)", "JSON.parse('{')", "JSON.stringify({ a: u })",
      "Math.random()", "Math.max(1, u)", "Date.now()", "new Date().getTime()", "Symbol('a')", "eval('1')",
      "Function('return 1')()", "require('x').y", "Object.keys(u).join()", "Object.assign({}, u).a",
      "Object.fromEntries(u).a", "new Map(u).get('a')", "window.name", "document.title", "((...x) => x[1])(...u)",
      "['a', 'b'][u()] + u", "(function () { return this })().x",
    ])
  func unknown(expression: String) throws { #expect(try ScriptRun("show(\(expression))").texts == nil) }
}
