import ActionModel
import JavaScriptSemantics
import JavaScriptSyntax
import Source
import Testing

/// The texts of the expressions in `code` that yield the global called `name`.
private func uses(of name: String, in code: String) throws -> [String] {
  var parser = try ScriptParser()
  let tree = try parser.parse(SourceText(code))
  let execution = Execution(of: SemanticModel(tree), host: ActionHost())
  return execution.uses.filter { $0.path.members == [name] }.map { tree.text(of: $0.node) }
}

@Suite struct GlobalUsesTests {
  @Test(
    "each way of naming a global yields it",
    arguments: [
      ("fetch(1)", "fetch"), ("window.fetch", "window.fetch"), ("window?.['fetch']", "window?.['fetch']"),
      ("this.fetch", "this.fetch"), ("self[`fetch`]", "self[`fetch`]"), ("var w = window; w.fetch", "w.fetch"),
      ("var { fetch } = self", "fetch"), ("var { fetch: f } = globalThis", "fetch"),
      ("Reflect.get(window, 'fetch')", "Reflect.get(window, 'fetch')"), ("f\\u0065tch()", "f\\u0065tch"),
    ])
  func found(code: String, use: String) throws { #expect(try uses(of: "fetch", in: code) == [use]) }

  @Test(
    "what only looks like it does not",
    arguments: [
      "function f(fetch) { fetch() }", "own.fetch", "typeof fetch", "fetch = 1", "var fetch = 1; fetch()",
      "'fetch'", "// fetch", "({ fetch: 1 })", "function f() { 'use strict'; this.fetch }", "let { fetch } = own",
      "{ let fetch; fetch() }", "try {} catch (fetch) { fetch() }", "class A { fetch() { this.fetch } }",
    ])
  func silent(code: String) throws { #expect(try uses(of: "fetch", in: code).isEmpty) }
}
