import JavaScriptSemantics
import Testing

/// Scripts with classes and prototypes that show texts, with all texts that an engine can show.
@Suite struct ClassTests {
  @Test(
    "members come from the instance, its class, and the classes above",
    arguments: [
      ("class A { constructor(p) { this.p = p } get q() { return this.p + '!' } } show(new A('a').q)", "a!"),
      ("class A { p = 'a'; m() { return this.p } } show(new A().m())", "a"),
      ("class A { static p = 'a'; static m() { return A.p } } show(A.m())", "a"),
      ("class A { #p = 'a'; m() { return this.#p } } show(new A().m())", "a"),
      ("class A { m() { return 'a' } } class B extends A { n() { return this.m() + 'b' } } show(new B().n())", "ab"),
      ("class A { m() { return 'a' } } class B extends A { m() { return super.m() + 'b' } } show(new B().m())", "ab"),
      (
        "class A { constructor(p) { this.p = p } } class B extends A { constructor(p) { super(p + 'b') } } show(new B('a').p)",
        "ab"
      ),
      ("class A { constructor(p) { this.p = p } } class B extends A {} show(new B('a').p)", "a"),
      ("class A { set p(v) { this.q = v + '!' } } const a = new A(); a.p = 'a'; show(a.q)", "a!"),
      ("class A { constructor(p) { this.p = p } } const a = new A('a'), b = new A('b'); show(a.p)", "a"),
      ("class A { static #n = 'a'; static { A.q = A.#n } } show(A.q)", "a"),
      ("const A = class { m() { return 'a' } }; show(new A().m())", "a"),
      ("class A { m() { return this } n() { return 'a' } } show(new A().m().m().n())", "a"),
      ("class A { static make() { return new this() } m() { return 'a' } } show(A.make().m())", "a"),
      ("class A { m = () => this.p; p = 'a' } const { m } = new A(); show(m())", "a"),
      ("class A { constructor() { return { p: 'a' } } } show(new A().p)", "a"),
      ("function A(p) { this.p = p } A.prototype.m = function () { return this.p }; show(new A('a').m())", "a"),
      (
        "function A(p) { this.p = p } function B(p) { A.call(this, p) } B.prototype = Object.create(A.prototype); show(new B('a').p)",
        "a"
      ),
      ("class A { ['m' + 'n']() { return 'a' } } show(new A().mn())", "a"),
      (
        "const mixin = B => class extends B { m() { return 'a' } }; class C extends mixin(Object) {} show(new C().m())",
        "a"
      ),
      ("class A { m() { show('a') } }", "a"),
      ("const o = { get a() { return this.b }, set a(v) { this.b = v } }; o.a = 'x'; show(o.a)", "x"),
      ("const o = Object.create({ m() { return this.p } }); o.p = 'a'; show(o.m())", "a"),
      ("const o = { __proto__: { p: 'a' } }; show(o.p)", "a"),
      ("const o = { p: 'a', m() { return super.toString } }; show(o.p)", "a"),
    ])
  func members(code: String, texts: String) throws {
    #expect(try ScriptRun(code).texts?.joined(separator: " ") == texts)
  }
}
