extension SyntaxExplanation {
  /// An engine message by its beginning, with our words; `%token` stands for the quoted token.
  struct Entry {
    let prefix: String
    let text: String
    let help: String

    init(_ prefix: String, _ text: String, _ help: String) {
      (self.prefix, self.text, self.help) = (prefix, text, help)
    }
  }

  /// The messages of QuickJS-ng 0.17 that authors of actions meet; more special ones stand first.
  static let table: [Entry] = [
    Entry(
      "expecting ';'", "%token cannot follow the expression in front of it",
      "end the statement before %token with ';' or a new line, or add the operator or ',' that is missing"),
    Entry("expecting ')'", "%token stands where ')' is expected", "close the '(' that is open here"),
    Entry("expecting ']'", "%token stands where ']' is expected", "close the '[' that is open here, or add a ','"),
    Entry("expecting '}'", "%token stands where '}' is expected", "close the '{' that is open here, or add a ','"),
    Entry("expecting '", "%token stands where something else is expected", "add what is missing before %token"),
    Entry(
      "expecting catch or finally", "'try' has neither 'catch' nor 'finally'",
      "add a 'catch' block that handles the error"),
    Entry(
      "expecting field name", "a property name is missing before %token", "write the name of the property after '.'"),
    Entry(
      "unexpected end of string", "the string is not closed", "close it on the same line with the quote that opened it"),
    Entry("unexpected end of comment", "the comment is not closed", "end it with '*/'"),
    Entry("unexpected end of regexp", "the regular expression is not closed", "end it with '/'"),
    Entry(
      "unexpected line terminator in regexp", "the regular expression is not closed", "end it with '/' on the same line"
    ),
    Entry("unexpected character", "%token is no character of JavaScript", "delete or replace it"),
    Entry(
      "unexpected token in expression", "%token stands where an expression is expected",
      "complete the expression before %token, or remove %token"),
    Entry(
      "Unexpected identifier", "%token cannot follow what stands before it",
      "add the ',' or the operator that is missing before %token, or write both words as one name"),
    Entry(
      "Unexpected number", "%token cannot follow what stands before it",
      "add the ',' or the operator that is missing before %token"),
    Entry(
      "Unexpected string", "a string cannot follow what stands before it",
      "add the ',' or '+' that is missing before it"),
    Entry("Unexpected token", "%token cannot stand here", "remove it, or complete what stands before it"),
    Entry("Invalid or unexpected token", "%token cannot stand here", "remove or replace it"),
    Entry(
      "return not in a function", "'return' stands outside of a function",
      "put the code into a function and call it, or use if/else"),
    Entry(
      "break must be inside", "'break' stands outside of a loop or 'switch'", "remove it, or move it into the loop"),
    Entry("continue must be inside", "'continue' stands outside of a loop", "remove it, or move it into the loop"),
    Entry("break/continue label not found", "there is no label of this name around", "correct the name of the label"),
    Entry(
      "invalid redefinition", "%token repeats a name that is already declared here",
      "remove one of the declarations or rename one"),
    Entry("missing initializer for variable", "a 'const' has no value", "give it a value, or declare it with 'let'"),
    Entry("missing initializer", "the pattern has no value to take apart", "add '=' and the value"),
    Entry("variable name expected", "%token cannot be the name of a variable", "choose a name that is no keyword"),
    Entry(
      "function name expected", "a function statement needs a name", "name the function, or wrap it in parentheses"),
    Entry("missing formal parameter", "%token stands where a parameter is expected", "write a name, or remove %token"),
    Entry("identifier expected", "%token stands where a name is expected", "write a name"),
    Entry("invalid property name", "%token cannot be the name of a property", "quote it, or remove it"),
    Entry(
      "invalid number literal", "the number is not well formed", "separate it from the next word, or correct its digits"
    ),
    Entry(
      "invalid assignment left-hand side", "what stands left of '=' cannot be assigned to",
      "assign to a variable or a property; to compare, use '==='"),
    Entry(
      "invalid increment/decrement operand", "'++' and '--' change variables and properties only",
      "apply it to a variable"),
    Entry(
      "Octal literals are not allowed in strict mode", "strict mode forbids numbers that begin with 0",
      "write 0o in front, or leave the 0 out"),
    Entry(
      "cannot delete a direct reference in strict mode", "strict mode forbids deleting a variable",
      "set it to undefined"),
    Entry("invalid keyword: with", "strict mode forbids 'with'", "use a variable for the object"),
    Entry("Duplicate parameter name", "two parameters have the same name", "rename one"),
    Entry("duplicate label name", "the label is used twice", "rename one"),
    Entry("duplicate default", "'switch' has two 'default' parts", "remove one"),
    Entry("duplicate __proto__", "__proto__ is set twice in one object", "remove one"),
    Entry("cannot mix ??", "'??' cannot be mixed with '&&' or '||'", "add parentheses"),
    Entry("unparenthesized unary expression", "a signed number cannot stand left of '**'", "add parentheses"),
    Entry("rest element must be the last", "'...' must stand last", "move it to the end"),
    Entry("new.target only allowed", "'new.target' is allowed in functions only", "move it into a function"),
    Entry("'super' is only valid", "'super' is allowed in methods only", "move it into a method"),
    Entry("undefined private field", "the private name is declared in no class around", "declare it in the class"),
    Entry("Invalid Unicode escape sequence", "'\\u' needs four hexadecimal digits or '{…}'", "correct the escape"),
    Entry("Invalid hexadecimal escape sequence", "'\\x' needs two hexadecimal digits", "correct the escape"),
    Entry(
      "lexical declarations can't appear", "'let' and 'const' cannot be the whole body of a statement",
      "put it into braces"),
  ]
}
