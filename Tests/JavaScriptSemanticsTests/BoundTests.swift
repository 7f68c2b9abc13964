import JavaScriptSemantics
import Testing

/// Scripts that are made to cost much: each ends, and none stops the tests.
@Suite struct BoundTests {
  @Test(
    "what an engine would run forever, or for long, ends",
    .timeLimit(.minutes(1)),
    arguments: [
      "for (;;);", "while (true) { }", "do { } while (true)", "for (let i = 0; i < 1e9; i++) u(i)",
      "const f = () => f(); f()", "const f = () => g(), g = () => f(); f()", "const f = g => g(g); f(f)",
      "function a(m, n) { return m ? a(m - 1, n ? a(m, n - 1) : 1) : n + 1 } show(a(9, 9))",
      "const f = a => a.forEach(() => f(a)); f([1, 2, 3, 4, 5, 6, 7, 8, 9])", "class A extends A { } new A()",
      "class A { constructor() { new A() } } new A()", "const o = { get a() { return this.a } }; show(o.a)",
      "const p = new Proxy({}, { get: (t, k) => p[k] }); show(p.a)", "const o = {}; o.o = o; show(JSON.stringify(o))",
      "const a = []; a.push(a); show(a + a.join() + String(a) + `${a}`)",
      "let a = []; for (let i = 0; i < 900; i++) a = [a]; show(a + JSON.stringify(a))",
      "const a = {}, b = {}; a.__proto__ = b; b.__proto__ = a; show(a.x)",
      "function* g() { while (true) yield 1 } for (const x of g()) show(x)",
      "Promise.resolve().then(function f() { return Promise.resolve().then(f) })",
      "for (let i = 0; i < 1e6; i++) switch (i % 7) { case 0: continue; case 1: i += 2; default: i-- }",
    ])
  func ends(code: String) throws { #expect(try ScriptRun(code).execution.isComplete) }

  @Test(
    "texts and lists that grow too large become unknown",
    arguments: [
      "let s = 'a'; for (let i = 0; i < 100; i++) s += s; show(s)", "show('a'.repeat(1e9))", "show('a'.padStart(1e9))",
      "let s = 'a'; while (s.length < 1e9) s = s + s; show(s)", "show(Array(1e9).fill('a').map(x => x).join(''))",
      "let a = [1]; for (let i = 0; i < 100; i++) a = [...a, ...a]; show(a.length)",
      "let a = [1]; for (let i = 0; i < 100; i++) a = a.concat(a); show(a.length)",
      "const d = x => x.replace(/a/g, 'aa'); let s = 'a'; for (let i = 0; i < 99; i++) s = d(s); show(s)",
      "function f(n) { return n ? g(n) : 'a' } function g(n) { return f(n - 1) } show(f(99))",
    ])
  func grows(code: String) throws { #expect(try ScriptRun(code).texts == nil) }

  @Test(
    "code that is nested too deep is left out, and the execution tells so",
    arguments: [("(", "1", ")"), ("[", "", "]"), ("u(", "", ")"), ("!", "1", ""), ("u ? 1 : ", "1", "")])
  func depth(opening: String, middle: String, closing: String) throws {
    let depth = 3_000
    let code = String(repeating: opening, count: depth) + middle + String(repeating: closing, count: depth)
    #expect(try !ScriptRun("show(\(code))").execution.isComplete)
  }

  @Test(
    "a loop is run again only for what goes round in it",
    arguments: [
      // The variables of a function that is called are new each time.
      ("function f() { const key = vault.secret; web.send('x' + key) } while (u()) f()", 1),
      // An object of the loop that replaces the one before it is followed for two more rounds.
      ("let o; while (u()) { o = { a: u() }; web.send('x') }", 3),
      // What is written at the end is sent from the second round on.
      ("let b; while (u()) { web.send('x', b); b = vault.secret }", 2),
      // The counter is any number from the first round on.
      ("for (let i = 0; i < u(); i++) web.send('x' + i)", 1),
    ])
  func rounds(code: String, most: Int) throws {
    #expect((1...most).contains(try ScriptRun(code).execution.requests.count))
  }

  @Test("what branches, calls and loops multiply stays within the bounds", .timeLimit(.minutes(1)))
  func multiplied() throws {
    let doubling = (1...40).map { "const f\($0) = x => f\($0 - 1)(f\($0 - 1)(x));" }.joined()
    _ = try ScriptRun("const f0 = x => x; \(doubling) show(f40('a'))")
    for head in ["for (let i = 0; i < 99; i++) ", "for (const x of [1, 2, 3, 4, 5, 6, 7, 8]) ", "while (u()) "] {
      _ = try ScriptRun(String(repeating: head, count: 12) + "show(1)")
    }
    _ = try ScriptRun("let x = 'a'; \(String(repeating: "if (u()) x += u() ? 'b' : 'c'; ", count: 200)) show(x)")
    _ = try ScriptRun(String(repeating: "try {", count: 300) + String(repeating: "} catch { }", count: 300))
  }

  @Test(
    "what is not known is no bound that was hit",
    arguments: ["show('a'.repeat(u))", "show('a'.padStart(u))", "const f = n => n > 1 ? n * f(n - 1) : 1; show(f(u))"])
  func unknown(code: String) throws { #expect(try ScriptRun(code).execution.isComplete) }

  @Test("a long chain is no depth")
  func chain() throws {
    #expect(try ScriptRun("show(\(String(repeating: "1 + ", count: 20_000))1)").texts == ["20001"])
  }
}
