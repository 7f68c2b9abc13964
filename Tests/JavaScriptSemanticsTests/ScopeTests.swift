import JavaScriptSemantics
import JavaScriptSyntax
import Source
import Testing

@Suite struct ScopeTests {
  /// The model of `code`.
  private func model(_ code: String) throws -> SemanticModel {
    var parser = try ScriptParser()
    return SemanticModel(try parser.parse(SourceText(code)))
  }

  /// The kind of binding that the last use of `name` in `code` means; nil for a global.
  private func meaning(of name: String, in code: String) throws -> Binding.Kind? {
    let model = try model(code)
    let last = try #require(model.references.last { model.text(of: $0.name) == name })
    return last.binding.map { model[$0].kind }
  }

  @Test(
    "a use means the innermost declaration in sight",
    arguments: [
      ("var a; a", Binding.Kind.variable), ("{ var a } a", .variable), ("{ let a; a }", .letOrConst),
      ("a; function a() {}", .function), ("(function a() { a })", .ownName), ("class a {} a", .classDeclaration),
      ("function f(a) { a }", .parameter), ("a => a", .parameter), ("function f({ b: [a] }) { a }", .parameter),
      ("try {} catch (a) { a }", .catchParameter), ("for (const a of b) { a }", .letOrConst),
      ("switch (1) { case 1: let a; a }", .letOrConst), ("if (1) { function a() {} } a", .variable),
      ("function f() { for (var a in b) {} return a }", .variable),
    ])
  func meanings(code: String, kind: Binding.Kind) throws { #expect(try meaning(of: "a", in: code) == kind) }

  @Test(
    "a name that nothing in sight declares is global",
    arguments: ["a", "{ let a } a", "(function a() {}); a", "function f(a) {} a", "for (let a of b) {} a"])
  func globals(code: String) throws { #expect(try meaning(of: "a", in: code) == nil) }

  @Test(
    "with and sloppy direct eval make names dynamic",
    arguments: [
      ("with (b) { a }", true), ("function f(a) { eval(''); { let b; a } }", false),
      ("var a; function f() { eval(''); a }", true), ("'use strict'; var a; function f() { eval(''); a }", false),
    ])
  func dynamicNames(code: String, isDynamic: Bool) throws {
    let model = try model(code)
    #expect(model.references.last { model.text(of: $0.name) == "a" }?.isDynamic == isDynamic)
  }

  @Test("the cost grows linearly with depth, and nothing recurses")
  func depth() throws {
    let depth = 20_000
    let code = String(repeating: "{let a;", count: depth) + "a" + String(repeating: "}", count: depth)
    #expect(try model(code).scopes.count == depth + 1)
  }
}
