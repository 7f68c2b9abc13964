import JavaScriptSemantics
import Testing

/// Scripts that show texts, with all texts that an engine can show; `u` is not known.
@Suite struct CallTests {
  @Test(
    "functions see the variables around the place where they were made",
    arguments: [
      ("function make(p) { return x => p + x } show(make('a')('b'))", "ab"),
      ("const n = (() => { let i = 0; return () => ++i })(); n(); show(n())", "2"),
      ("const make = p => () => p; const f = make('a'), g = make('b'); show(f())", "a"),
      ("let x = 'a'; const f = () => x; x = 'b'; show(f())", "b"), ("let x = 'a'; (() => { x = 'b' })(); show(x)", "b"),
      ("const o = { f: p => p + '!' }; show(o.f('a'))", "a!"),
      ("const t = { a: () => 'x', b: () => 'y' }; show(t['a']())", "x"),
      ("const t = { a: () => 'x', b: () => 'y' }; show(t[u]())", "x y"),
      ("const f = u ? () => 'a' : () => 'b'; show(f())", "a b"),
      ("function f() { return g() } function g() { return 'a' } show(f())", "a"),
      ("const compose = (f, g) => x => f(g(x)); show(compose(x => x + 'b', x => x + 'c')('a'))", "acb"),
      ("function f(x) { f.count = x; return f.count } show(f('a'))", "a"),
      ("const f = x => y => z => x + y + z; show(f('a')('b')('c'))", "abc"),
    ])
  func closures(code: String, texts: String) throws {
    #expect(try ScriptRun(code).texts?.joined(separator: " ") == texts)
  }

  @Test(
    "arguments reach parameters in each way of writing them",
    arguments: [
      ("function f(a = 'x') { return a } show(f())", "x"), ("function f(a = 'x') { return a } show(f('y'))", "y"),
      ("function f(a = 'x') { return a } show(f(undefined))", "x"),
      ("function f(a, b = a + '!') { return b } show(f('x'))", "x!"),
      ("function f(...a) { return a.join('') } show(f('x', 'y'))", "xy"),
      ("function f(a, ...b) { return b.join('') } show(f('x', 'y', 'z'))", "yz"),
      ("function f(a, b) { return a + b } show(f(...['x', 'y']))", "xy"),
      ("function f([a, ...b]) { return b[0] + a } show(f(['x', 'y']))", "yx"),
      ("function f() { return arguments[1] } show(f('x', 'y'))", "y"),
      ("function f() { return arguments.length } show(f('x', 'y'))", "2"),
      ("function f(a) { a.p = 'y' } const o = { p: 'x' }; f(o); show(o.p)", "y"),
      ("function f(a) { a = 'y' } let x = 'x'; f(x); show(x)", "x"),
      ("function f(a) { return a } f('x'); show(f('y'))", "y"),
      ("const t = (s, ...v) => s.join('|') + v.join(''); show(t`a${'b'}c`)", "a|cb"),
      ("function f(cb) { return cb('a') } show(f(x => x + 'b'))", "ab"),
    ])
  func arguments(code: String, texts: String) throws {
    #expect(try ScriptRun(code).texts?.joined(separator: " ") == texts)
  }

  @Test(
    "call, apply, bind and borrowed methods call with the receiver they are given",
    arguments: [
      ("const f = function (p) { return this.a + p }; show(f.call({ a: 'x' }, 'y'))", "xy"),
      ("const f = function (p) { return this.a + p }; show(f.apply({ a: 'x' }, ['y']))", "xy"),
      ("const f = function (p) { return this.a + p }.bind({ a: 'x' }); show(f('y'))", "xy"),
      ("const f = ((a, b) => a + b).bind(null, 'x'); show(f('y'))", "xy"),
      ("const f = ((a, b, c) => a + b + c).bind(null, 'x').bind(null, 'y'); show(f('z'))", "xyz"),
      ("const o = { a: 'x', f() { return this.a } }; show(o.f.call({ a: 'y' }))", "y"),
      ("const o = { a: 'x', f() { return (() => this.a)() } }; show(o.f())", "x"),
      ("Function.prototype.call.call(show, null, 'a')", "a"), ("show(Array.prototype.join.call(['a', 'b'], ''))", "ab"),
      ("show([].slice.call(['a', 'b'], 1).join(''))", "b"),
      ("const { join } = Array.prototype; show(join.call(['a', 'b'], ''))", "ab"),
      ("const show2 = show.bind(null, 'a'); show2()", "a"),
      ("f?.(); const f = undefined; const g = () => 'a'; show(g?.())", "a"),
    ])
  func bound(code: String, texts: String) throws { #expect(try ScriptRun(code).texts?.joined(separator: " ") == texts) }

  @Test(
    "a promise gives its value to what waits for it",
    arguments: [
      ("Promise.resolve('a').then(x => show(x))", "a"), ("new Promise(r => r('a')).then(x => show(x))", "a"),
      ("async function f() { return 'a' } f().then(x => show(x))", "a"),
      ("async function f() { return 'a' } (async () => show(await f()))()", "a"),
      ("Promise.all(['a', 'b']).then(([x, y]) => show(y))", "b"),
      ("Promise.resolve('a').then(x => x + 'b').then(x => show(x))", "ab"),
      ("(async () => { const [x] = await Promise.all([f()]); show(x) })(); async function f() { return 'a' }", "a"),
      ("Promise.resolve('a').finally(() => show('b'))", "b"), ("u.then(() => show('a'))", "a"),
      ("u.catch(() => show('a'))", "a"),
    ])
  func promises(code: String, texts: String) throws {
    #expect(try ScriptRun(code).texts?.joined(separator: " ") == texts)
  }

  @Test(
    "code that others call, or nobody, is looked at",
    arguments: [
      ("['a', 'b'].forEach(x => show(x))", "a b"), ("u(() => show('a'))", "a"), ("u.on('x', () => show('a'))", "a"),
      ("setTimeout(() => show('a'), 1)", "a"), ("u({ done() { show('a') } })", "a"),
      ("function f() { show('a') }", "a"), ("const f = () => show('a')", "a"),
      ("function f(p) { function g() { show('a') } }", "a"), ("new Map([['a', 'x']]).forEach(v => show(v))", "x"),
      ("function f(n) { if (n) f(n - 1); show('a') } f(3)", "a"),
      ("function* g() { show('a'); yield 1; show('b') } for (const x of g()) { }", "a b"),
      ("function* g() { show('a') } g().next()", "a"), ("with ({ }) { show('a') }", "a"),
      ("if (u) { function f() { return 'a' } show(f()) }", "a"),
      ("u.every(function (x) { show('a'); return true })", "a"), ("const f = x => x; show(f(f)('a'))", "a"),
    ])
  func callbacks(code: String, texts: String) throws {
    #expect(try ScriptRun(code).texts?.joined(separator: " ") == texts)
  }
}
