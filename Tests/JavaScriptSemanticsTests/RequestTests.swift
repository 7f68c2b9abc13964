import JavaScriptSemantics
import Testing

/// Scripts that send requests, with what goes out: the address, the names of headers, and the kinds of data.
@Suite struct RequestTests {
  @Test(
    "headers and parameters go with each request until they are cleared, through branches, helpers and loops",
    arguments: [
      ("web.addHeader('A', 1); web.send('x')", ["x with A"]),
      ("web.addHeader('A', vault.secret); web.send('x')", ["x with A holding secret"]),
      ("web.addParameter('A', vault.secret); web.send('x')", ["x holding secret"]),
      ("web.addHeader('A', vault.secret); web.clearHeaders(); web.send('x')", ["x"]),
      ("web.addParameter('A', vault.secret); web.clearParameters(); web.send('x')", ["x"]),
      ("web.addHeader('A', vault.secret); web.clearParameters(); web.send('x')", ["x with A holding secret"]),
      ("web.addHeader('A', vault.secret); web.addHeader('A', 'x'); web.send('x')", ["x with A"]),
      ("web.addHeader('A', vault.secret); web.addHeader('B', 'x'); web.send('x')", ["x with A B holding secret"]),
      ("if (u) web.addHeader('A', vault.secret); web.send('x')", ["x with A holding secret"]),
      ("web.addHeader('A', vault.secret); if (u) web.clearHeaders(); web.send('x')", ["x with A holding secret"]),
      ("web.addHeader('A', vault.secret); if (u) web.clearHeaders(); else web.clearHeaders(); web.send('x')", ["x"]),
      ("const h = () => web.addHeader('A', vault.secret); h(); web.send('x')", ["x with A holding secret"]),
      ("const c = () => web.clearHeaders(); web.addHeader('A', vault.secret); c(); web.send('x')", ["x"]),
      (
        "web.addHeader('A', vault.secret); web.send('x'); web.send('y')",
        ["x with A holding secret", "y with A holding secret"]
      ),
      (
        "web.addHeader('A', vault.secret); web.send('x'); web.clearHeaders(); web.send('y')",
        ["x with A holding secret", "y"]
      ),
      ("web.send('x'); web.addHeader('A', vault.secret)", ["x"]),
      ("function f() { web.addHeader('A', vault.secret) } function g() { web.send('x') }", ["x"]),
      (
        "function f() { web.addHeader('A', vault.secret); web.send('x') } function g() { web.send('y') }",
        ["x with A holding secret", "y"]
      ),
      ("web.addHeader('A', vault.secret); function g() { web.send('x') }", ["x with A holding secret"]),
      ("web.addHeader(u(), vault.secret); web.send('x')", ["x with ? holding secret"]),
      ("for (const k of ['A', 'B']) web.addHeader(k, 1); web.send('x')", ["x with A B"]),
      ("Object.keys({ A: 1 }).forEach(k => web.addHeader(k, 1)); web.send('x')", ["x with A"]),
      ("try { web.addHeader('A', vault.secret); u() } catch { } web.send('x')", ["x with A holding secret"]),
      ("try { web.addHeader('A', vault.secret) } finally { web.clearHeaders() } web.send('x')", ["x"]),
      ("const { addHeader, send } = web; addHeader('A', vault.secret); send('x')", ["x with A holding secret"]),
      ("web['add' + 'Header']('A', vault.secret); web.send('x')", ["x with A holding secret"]),
      ("while (u()) { web.send('x'); web.addHeader('A', vault.secret) }", ["x", "x with A holding secret"]),
      ("web.send('x', vault.secret)", ["x holding secret"]),
      ("web.send('x', JSON.stringify({ a: vault.other }))", ["x holding name"]),
      ("web.send('x' + vault.secret)", ["? holding secret"]), ("web.send(u ? 'x' : 'y')", ["x|y"]),
      ("const call = (p, b) => web.send('x' + p, b); call('1'); call('2', vault.secret)", ["x1", "x2 holding secret"]),
      ("web.send.call(web, 'x', vault.secret)", ["x holding secret"]), ("['x'].forEach(web.send)", ["x"]),
    ])
  func pending(code: String, sent: [String]) throws { #expect(try ScriptRun(code).sent == sent) }
}
