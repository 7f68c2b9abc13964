import ActionModel
import JavaScriptSemantics
import JavaScriptSyntax
import Source

/// What a script does on the platform.
func execution(of code: String) throws -> Execution {
  var parser = try ScriptParser()
  return Execution(of: SemanticModel(try parser.parse(SourceText(code))), host: ActionHost())
}
