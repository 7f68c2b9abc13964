import JavaScriptSemantics
import Testing

/// Scripts that use members of the global object, by any name.
@Suite struct GlobalMemberTests {
  @Test(
    "a member is found however its name and its object are written, whether the code runs or not",
    arguments: [
      "window['Fo' + 'o']", "window[`F${'o'}o`]", "self[['F', 'oo'].join('')]",
      "globalThis['ooF'.split('').reverse().join('')]", "this[String.fromCharCode(70, 111, 111)]",
      "window[atob('Rm9v')]", "window['Fxoxo'.replace(/x/g, '')]", "window[decodeURIComponent('%46oo')]",
      "window[unescape('%46oo')]", "const k = 'Foo'; window[k]", "const k = { n: 'Foo' }; window[k.n]",
      "const k = n => n + 'o'; window[k('Fo')]",
      "let k = ''; for (const c of [70, 111, 111]) k += String.fromCharCode(c); window[k]",
      "let k = ''; for (let i = 0; i < 3; i++) k += 'Gpp'.charCodeAt(i) - 1 === 70 ? 'F' : 'o'; window[k]",
      #"const k = [..."ooF"].reduceRight((a, c) => a + c, ''); window[k]"#, "window[u ? 'Foo' : 'Bar']",
      "class K { static n = 'Foo' } window[K.n]", "const { [`Foo`]: f } = window", "const { ['Fo' + 'o']: f } = window",
      "Reflect.get(window, 'Foo')", "Object.getOwnPropertyDescriptor(window, 'Foo').value",
      "const get = Reflect.get; get(window, 'Foo')", "((w, k) => w[k])(window, 'Foo')",
      "const w = () => window; w().Foo", "(function () { return this })().Foo", "[window][0].Foo",
      "const { w } = { w: window }; w.Foo", "const w = u() || window; w.Foo", "for (const w of [self]) w.Foo",
      "Object.assign({}, { w: window }).w.Foo", "new Proxy(window, {}).Foo", "window.window.self.Foo",
      "(0, window).Foo", "window?.Foo", "window['Foo'].prototype", "with (window) { Foo }", "Foo.bind(null)()",
      "const f = Foo; new f()", "class A extends Foo {}", "Foo`x`", "() => Foo", "function f() { Foo }",
      "class A { m() { Foo } }", "return; Foo", "if (false) Foo", "u.x(function () { Foo })",
      "var f = function g() { return Foo }", "const w = u || window; w.Foo", "(window.Settings || window).Foo",
    ])
  func found(code: String) throws { #expect(try ScriptRun(code).uses.contains("Foo")) }

  @Test(
    "constructors of functions are found from the values that have them",
    arguments: [
      ("(() => {}).constructor('x')", "Function"), ("(function () {}).constructor", "Function"),
      ("[].map.constructor", "Function"), ("''.sub.constructor", "Function"),
      ("(async () => {}).constructor", "AsyncFunction"), ("(function* () {}).constructor", "GeneratorFunction"),
      ("({}).constructor.constructor", "Function"), ("[].constructor.constructor", "Function"),
      ("(() => {}).__proto__.constructor", "Function"), ("(() => {})['const' + 'ructor']", "Function"),
      ("(1).constructor.constructor", "Function"),
    ])
  func constructors(code: String, name: String) throws { #expect(try ScriptRun(code).uses.contains(name)) }

  @Test(
    "what only has the name is silent",
    arguments: [
      "const Foo = 1; Foo", "function f(Foo) { Foo }", "const own = { Foo: 1 }; own.Foo", "({ Foo: 1 })", "typeof Foo",
      "typeof window.Foo", "'Foo'", "Foo = 1", "window.Foo = 1", "delete window.Foo", "const window = {}; window.Foo",
      "function f(window) { window.Foo }", "const { Foo } = { Foo: 1 }", "class A { Foo() {} } new A().Foo()",
      "Foo: for (;;) { break Foo }", "try {} catch (Foo) { Foo }", "window.Foo = 1; window.Foo",
      "(function () { 'use strict'; this.Foo })()", "const o = { window: {} }; o.window.Foo",
    ])
  func silent(code: String) throws { #expect(try !ScriptRun(code).uses.contains("Foo")) }
}
