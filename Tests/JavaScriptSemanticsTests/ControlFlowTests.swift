import JavaScriptSemantics
import Testing

/// Scripts that show texts, with all texts that an engine can show; `u` and `v` are not known.
@Suite struct ControlFlowTests {
  @Test(
    "after a branch, each of its ends is possible, and no other",
    arguments: [
      ("let x = 'a'; if (u) x = 'b'; show(x)", "a b"), ("let x; if (u) x = 'a'; else x = 'b'; show(x)", "a b"),
      ("let x = 'a'; if (u) { x = 'b' } else if (v) { x = 'c' } show(x)", "a b c"),
      ("let x = 'a'; if (u) { x = 'b' } else { x = 'c'; throw 1 } show(x)", "b"),
      ("let x = 'a'; if (u) { if (v) x = 'b'; else x = 'c' } show(x)", "a b c"),
      ("let x = u ? 'a' : 'b'; show(x)", "a b"), ("let x = u ? v ? 'a' : 'b' : 'c'; show(x)", "a b c"),
      ("show(u && 'a')", "a"), ("let x = 'a'; u && (x = 'b'); show(x)", "a b"),
      ("let x = 'a'; u || (x = 'b'); show(x)", "a b"), ("let x = 'a'; x = 'b'; show(x)", "b"),
      ("let x = 'a'; { let x = 'b' } show(x)", "a"), ("let x = 'a'; { x = 'b' } show(x)", "b"),
      ("show(f()); function f() { return 'a' }", "a"), ("let x = 'a'; if (u) { x = 'b' } x = 'c'; show(x)", "c"),
      ("let x = 'a'; if (u) x = 'a'; show(x)", "a"), ("let x = 'a', y = x; x = 'b'; show(y)", "a"),
      ("const o = { p: 'a' }; if (u) o.p = 'b'; show(o.p)", "a b"),
      ("const a = ['a']; if (u) a[0] = 'b'; show(a[0])", "a b"), ("show(window.gone ? 'a' : 'b')", "a b"),
      ("show(true ? 'a' : 'b')", "a"), ("let x = 'a'; if (1 > 2) x = 'b'; show(x)", "a"), ("show('' || 'a')", "a"),
      ("show('a' || 'b')", "a"), ("show(null ?? 'a')", "a"),
    ])
  func branches(code: String, texts: String) throws {
    #expect(try ScriptRun(code).texts?.joined(separator: " ") == texts)
  }

  @Test(
    "what leaves a function ends its way",
    arguments: [
      ("function f() { if (u) return 'a'; return 'b' } show(f())", "a b"),
      ("function f() { return 'a'; return 'b' } show(f())", "a"),
      ("function f() { if (u) { return 'a' } else { return 'b' } return 'c' } show(f())", "a b"),
      ("function f() { if (u) throw 1; return 'a' } show(f())", "a"),
      ("function f() { throw 1; return 'a' } show('b'); f()", "b"),
      ("function f() { if (u) return; show('a') } f()", "a"),
      ("let x = 'a'; function f() { if (u) return; x = 'b' } f(); show(x)", "a b"),
      ("let x = 'a'; function f() { return; x = 'b' } f(); show(x)", "a"),
      ("let x = 'a'; function f() { for (;;) { return; } x = 'b' } f(); show(x)", "a"),
      ("function f() { for (const y of u) { if (y) return 'a' } return 'b' } show(f())", "a b"),
      ("const f = () => { switch (u) { case 1: return 'a'; default: return 'b' } }; show(f())", "a b"),
      ("function f() { return; show('a') } f()", "a"),
    ])
  func earlyEnds(code: String, texts: String) throws {
    #expect(try ScriptRun(code).texts?.joined(separator: " ") == texts)
  }

  @Test(
    "loops run as often as is known, or any number of times",
    arguments: [
      ("let x = ''; for (let i = 0; i < 3; i++) x += i; show(x)", "012"),
      ("let x = '', i = 3; while (i-- > 0) x += i; show(x)", "210"),
      ("let x = '', i = 0; do { x += i } while (++i < 3); show(x)", "012"),
      ("let x = ''; for (const y of ['a', 'b']) x += y; show(x)", "ab"),
      ("let x = ''; for (const y of 'ab') x = y + x; show(x)", "ba"),
      ("let x = ''; for (const k in { a: 1, b: 2 }) x += k; show(x)", "ab"),
      ("let x = ''; for (const i in ['a', 'b']) x += i; show(x)", "01"),
      ("let x = ''; for (const [k, v] of Object.entries({ a: 'x', b: 'y' })) x += k + v; show(x)", "axby"),
      ("let x = ''; for (var i = 0, j = 9; i < j; i += 3, j -= 3) x += i + j; show(x)", "99"),
      ("let x = ''; for (let i = 0; i < 9; i++) { if (i === 2) break; x += i } show(x)", "01"),
      ("let x = ''; for (let i = 0; i < 4; i++) { if (i % 2) continue; x += i } show(x)", "02"),
      ("let x = ''; for (;;) { x = 'a'; break } show(x)", "a"), ("let x = 'a'; while (u()) x = 'b'; show(x)", "a b"),
      ("let x = 'a'; do { x = 'b' } while (u()); show(x)", "b"),
      ("let x = 'a'; for (const y of u) x = 'b'; show(x)", "a b"),
      ("let x = 'a'; while (u()) { if (v()) continue; x = 'b' } show(x)", "a b"),
      ("let x = 'a'; for (let i = 0; i < u; i++) { x = 'b' } show(x)", "a b"),
      ("let x = ''; for (let i = 0; i < 2; i++) for (let j = 0; j < 2; j++) x += '' + i + j; show(x)", "00011011"),
      ("let x = ''; for (let i = 0; i < 3; i++) switch (i) { case 1: continue; default: x += i } show(x)", "02"),
      (
        "let x = ''; for (let i = 0; i < 3; i++) { try { if (i === 1) continue; x += i } finally { x += '.' } } show(x)",
        "0..2."
      ),
      ("while (false) show('a'); show('b')", "b"),
      ("let x = ''; for (const y of ['a', 'b', 'c']) { if (y === 'b') break; x += y } show(x)", "a"),
      ("let x = ''; for (const y of ['a', 'b', 'c']) { if (y === 'b') continue; x += y } show(x)", "ac"),
      ("let x = 'a'; while (u) x = 'b'; show(x)", "a b"),
    ])
  func loops(code: String, texts: String) throws { #expect(try ScriptRun(code).texts?.joined(separator: " ") == texts) }

  @Test(
    "a switch starts at any of its cases and falls through",
    arguments: [
      ("let x = 'a'; switch (u) { case 1: x = 'b'; break; case 2: x = 'c' } show(x)", "a b c"),
      ("let x = ''; switch (u) { case 1: x += 'a'; case 2: x += 'b'; break; default: x = 'c' } show(x)", "ab b c"),
      ("let x = 'a'; switch (u) { case 1: x = 'b'; break; default: x = 'c' } show(x)", "b c"),
      ("let x = 'a'; switch (u) { default: x = 'b'; case 1: x += 'c' } show(x)", "ac bc"),
      ("let x = 'a'; switch (u) { case 1: throw 1; case 2: x = 'b' } show(x)", "a b"),
      ("let x = 'a'; switch (u) { case 1: { let x = 'b'; break } } show(x)", "a"),
      ("let x = 'a'; switch (u) { case (x = 'b'): } show(x)", "b"), ("let x = 'a'; switch (u) {} show(x)", "a"),
    ])
  func switches(code: String, texts: String) throws {
    #expect(try ScriptRun(code).texts?.joined(separator: " ") == texts)
  }

  @Test(
    "an exception can come from anywhere in a try, and finally runs on each way out",
    arguments: [
      ("let x = 'a'; try { x = 'b' } catch { } show(x)", "a b"),
      ("let x = 'a'; try { x = 'b'; u(); x = 'c' } catch { x = 'd' } show(x)", "c d"),
      ("let x = 'a'; try { u(); x = 'b' } catch { return } show(x)", "b"),
      ("let x = 'a'; try { u() } finally { x = 'b' } show(x)", "b"),
      ("let x = 'a'; function f() { try { return } finally { x = 'b' } } f(); show(x)", "b"),
      ("let x = 'a'; for (;;) { try { break } finally { x = 'b' } } show(x)", "b"),
      ("let x = 'a'; function f() { if (u) throw 1; x = 'b' } try { f() } catch { } show(x)", "a b"),
      ("function f() { try { return 'a' } catch { return 'b' } } show(f())", "a b"),
      ("function f() { try { return 'a' } finally { show('b') } } f()", "b"),
      ("let x = 'a'; try { x = 'b'; throw 1 } catch { show(x) }", "a b"),
      ("let x = 'a'; try { u() } catch { x = 'b'; throw 1 } show(x)", "a"), ("try { u() } catch { show('a') }", "a"),
      ("let x = 'a'; try { x = 'b' } catch { x = 'c' } finally { x += 'd' } show(x)", "bd cd"),
    ])
  func exceptions(code: String, texts: String) throws {
    #expect(try ScriptRun(code).texts?.joined(separator: " ") == texts)
  }
}
