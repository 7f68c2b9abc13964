/// Arguments, elements of an array, or keys: some that are known one by one, and maybe any number of further ones.
struct ValueList {
  private(set) var known: [Value]
  /// What each further one can be; nil if there are none.
  var rest: Value?

  init(_ known: [Value] = [], rest: Value? = nil) { (self.known, self.rest) = (known, rest) }

  var hasRest: Bool { rest != nil }

  /// The one at `index`; nil if there is none for certain.
  subscript(index: Int) -> Value? {
    guard index >= 0 else { return nil }
    return index < known.count ? known[index] : rest
  }

  /// Appends one; behind further ones nothing has a known place.
  mutating func append(_ value: Value) {
    if rest == nil { known.append(value) } else { overflow.append(value) }
  }

  /// What was appended behind further ones.
  private(set) var overflow: [Value] = []

  /// All that are there, in order.
  var all: [Value] {
    guard let rest else { return known }
    return known + overflow + [rest]
  }

  /// All from `index` on.
  func dropFirst(_ count: Int) -> ValueList {
    var list = ValueList(Array(known.dropFirst(count)), rest: rest)
    list.overflow = overflow
    return list
  }
}
