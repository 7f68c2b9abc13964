import JavaScriptSyntax
import Source
import Testing

@Suite struct GrammarTests {
  @Test func theGeneratedKindsAreTheGrammars() throws {
    var parser = try ScriptParser()
    let tree = try parser.parse(
      SourceText("class A extends B { static x = async () => `a${1}` } label: for (const [c = 2, ...d] of e?.f) ;"))
    for kind: NodeKind in [
      .program, .classDeclaration, .classHeritage, .fieldDefinition, .arrowFunction, .templateString,
      .templateSubstitution,
      .labeledStatement, .forInStatement, .arrayPattern, .assignmentPattern, .restPattern, .memberExpression,
      .optionalChain,
    ] { #expect(tree.nodes(of: kind).count == 1) }
  }
}
