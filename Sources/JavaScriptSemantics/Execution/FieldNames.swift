/// Names of properties that the execution itself uses. Those that no script can write hold what it knows besides.
struct FieldNames: Sendable {
  let length, prototype, constructor, call, apply, bind, proto, message, callee, then, value, get, set: NameID
  /// What was written under names that are not known.
  let rest: NameID
  static let restText = "\u{0}rest"
  /// The list of the first arguments of a bound function.
  let boundArguments: NameID
  /// The initialiser of fields of a class, by the class.
  let instances: NameID
  /// The text of the address that a `URL` stands for.
  let address: NameID
  let toPrimitive, iterator, raw, toString, valueOf: NameID

  init(_ names: inout NameTable) {
    func intern(_ text: String) -> NameID { names.intern(Array(text.utf8)[...]) }
    length = intern("length")
    prototype = intern("prototype")
    constructor = intern("constructor")
    call = intern("call")
    apply = intern("apply")
    bind = intern("bind")
    proto = intern("__proto__")
    message = intern("message")
    callee = intern("callee")
    then = intern("then")
    value = intern("value")
    get = intern("get")
    set = intern("set")
    rest = intern(Self.restText)
    boundArguments = intern("\u{0}bound")
    instances = intern("\u{0}instances")
    address = intern("\u{0}address")
    toPrimitive = intern("@@toPrimitive")
    iterator = intern("@@iterator")
    raw = intern("raw")
    toString = intern("toString")
    valueOf = intern("valueOf")
  }
}
