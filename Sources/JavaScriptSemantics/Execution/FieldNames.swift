/// Names of properties that the execution itself uses. Those that no script can write hold what it knows besides.
struct FieldNames: Sendable {
  let length, prototype, constructor, call, apply, bind, proto, message, callee, value, get, set: NameID
  /// What was written under names that are not known.
  let rest: NameID
  static let restText = "\u{0}rest"
  /// The list of the first arguments of a bound function.
  let boundArguments: NameID
  /// The text of the address that a `URL` stands for.
  let address: NameID
  let toPrimitive, iterator, raw, toString, valueOf, toJSON, size, defaultView, undefined: NameID
  /// The names by which hosts know the global object.
  let globalObjectNames: [NameID]

  init(_ names: inout NameTable) {
    func intern(_ text: String) -> NameID { names.intern(text) }
    length = intern("length")
    prototype = intern("prototype")
    constructor = intern("constructor")
    call = intern("call")
    apply = intern("apply")
    bind = intern("bind")
    proto = intern("__proto__")
    message = intern("message")
    callee = intern("callee")
    value = intern("value")
    get = intern("get")
    set = intern("set")
    rest = intern(Self.restText)
    boundArguments = intern("\u{0}bound")
    address = intern("\u{0}address")
    toPrimitive = intern("@@toPrimitive")
    iterator = intern("@@iterator")
    raw = intern("raw")
    toString = intern("toString")
    valueOf = intern("valueOf")
    toJSON = intern("toJSON")
    size = intern("size")
    defaultView = intern("defaultView")
    undefined = intern("undefined")
    globalObjectNames = GlobalPath.globalObjectNames.map { intern($0) }
  }
}
