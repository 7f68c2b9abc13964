import JavaScriptSyntax

extension Interpreter {
  /// Calls a function or constructor of the language.
  mutating func callBuiltin(
    _ builtin: StaticBuiltin, _ path: PathID, receiver: Value, _ arguments: ValueList, at node: NodeID,
    isConstruction: Bool
  ) -> Value {
    working(on: arguments[0] ?? receiver, arguments[1]) {
      $0.result(of: builtin, path, receiver: receiver, arguments, at: node, isConstruction: isConstruction)
    }
  }

  private mutating func result(
    of builtin: StaticBuiltin, _ path: PathID, receiver: Value, _ arguments: ValueList, at node: NodeID,
    isConstruction: Bool
  ) -> Value {
    let first = arguments[0] ?? .undefined
    switch builtin {
    case .string: return arguments.known.isEmpty && !arguments.hasRest ? values.string("") : text(of: first, at: node)
    case .fromCharCode, .fromCodePoint: return characters(with: arguments, isCodePoints: builtin == .fromCodePoint)
    case .raw: return rawTemplate(arguments, at: node)
    case .number: return numeric(first).map { values.number($0) } ?? .unknown
    case .parseFloat, .numberParseFloat: return parseNumber(first)
    case .parseInt, .numberParseInt: return parseInteger(first, radix: arguments[1])
    case .boolean: return truth(of: first).map { values.boolean($0) } ?? .unknown
    case .isNaN, .now: return .unknown
    case .isArray: return isArray(first).map { values.boolean($0) } ?? .unknown
    case .floor, .ceil, .round, .abs, .max, .min: return calculate(builtin, arguments)
    case .array where onlyArray(first) != nil && isConstruction && facts(of: path).path.members != ["Array"]:
      return makeArray(elements(of: first))
    case .array, .arrayOf:
      return builtin == .array && arguments.known.count == 1 ? arrayOfLength(first) : makeArray(arguments)
    case .arrayFrom: return arrayFrom(first, transform: arguments[1], at: node)
    case .atob: return decodeBase64(first, isLatin1: true, at: node)
    case .btoa: return encodeBase64(first, isLatin1: true, at: node)
    case .encodeURIComponent, .encodeURI, .escape:
      return encodeAddressPart(first, by: builtin, at: node)
    case .decodeURIComponent, .decodeURI, .unescape:
      return decodeAddressPart(first, by: builtin, at: node)
    case .parse: return parseJSON(first, at: node)
    case .stringify:
      let replacer = arguments[1] ?? .undefined
      return stringify(replaced(first, by: replacer, depth: 0, at: node), at: node)
    case .error, .typeError, .rangeError: return makeError(arguments)
    case .regularExpression: return moved(unknown(of: arguments.all), .converted, at: node)
    case .promise: return settle(first, at: node)
    case .promiseResolve: return first
    case .promiseReject: return .unknown
    case .promiseAll, .promiseAllSettled: return makeArray(elements(of: first))
    case .promiseRace, .promiseAny: return any(of: elements(of: first), else: first)
    case .reflectApply:
      return call(first, receiver: arguments[1] ?? .undefined, elements(of: arguments[2] ?? .undefined), at: node)
    case .reflectConstruct: return constructByReflection(first, elements(of: arguments[1] ?? .undefined), at: node)
    case .proxy: return proxy(of: first, handler: arguments[1], at: node)
    case .map, .weakMap, .urlSearchParameters: return makeMap(first, at: node)
    case .set, .weakSet: return makeArray(distinct(elements(of: first)))
    case .url: return makeAddress(arguments, at: node)
    default: return callObjectBuiltin(builtin, arguments, at: node)
    }
  }

  /// The value as `String(value)` gives it.
  mutating func text(of value: Value, at node: NodeID) -> Value {
    values.isText(value) ? value : concatenate(values.string(""), value, at: node)
  }

  private mutating func characters(with codes: ValueList, isCodePoints: Bool) -> Value {
    var units: [UInt16] = []
    for code in codes.known {
      guard let number = numeric(code), number.isFinite else { return unknown(of: codes.all) }
      if isCodePoints {
        guard number >= 0, number < 0x110000, let scalar = Unicode.Scalar(UInt32(number)) else {
          return unknown(of: codes.all)
        }
        units += Array(String(scalar).utf16)
      } else {
        units.append(UInt16(truncatingIfNeeded: number.clampedInteger))
      }
    }
    return codes.hasRest ? unknown(of: codes.all) : values.string(String(decoding: units, as: UTF16.self))
  }

  private mutating func rawTemplate(_ arguments: ValueList, at node: NodeID) -> Value {
    guard let first = arguments[0], let strings = onlyArray(first) else { return unknown(of: arguments.all) }
    var result = strings.known.first ?? values.string("")
    for (index, part) in strings.known.dropFirst().enumerated() {
      if let substitution = arguments[index + 1] { result = concatenate(result, substitution, at: node) }
      result = concatenate(result, part, at: node)
    }
    return result
  }

  private mutating func parseInteger(_ value: Value, radix: Value?) -> Value {
    guard let text = values.onlyText(of: value) else { return .unknown }
    var digits = Substring(text.filter { !$0.isWhitespace }.lowercased())
    var base = radix.flatMap { numeric($0) }.map { $0.clampedInteger } ?? 10
    if digits.hasPrefix("0x"), base == 10 || base == 16 || base == 0 {
      digits = digits.dropFirst(2)
      base = 16
    }
    if base == 0 { base = 10 }
    guard (2...36).contains(base) else { return .unknown }
    let isNegative = digits.first == "-"
    if isNegative || digits.first == "+" { digits = digits.dropFirst() }
    let valid = digits.prefix { $0.isASCII && Int(String($0), radix: base) != nil }
    guard let number = Int(valid, radix: base) else { return values.number(.nan) }
    return values.number(Double(isNegative ? -number : number))
  }

  /// The number that a text begins with.
  private mutating func parseNumber(_ value: Value) -> Value {
    guard let text = values.onlyText(of: value) else { return .unknown }
    let trimmed = text.drop { $0.isWhitespace }
    var end = trimmed.startIndex
    var result: Double?
    for index in trimmed.indices.prefix(Self.numberLength) {
      let next = trimmed.index(after: index)
      if let number = Double(trimmed[..<next]), trimmed[index] != "x" { (result, end) = (number, next) }
    }
    return end > trimmed.startIndex ? values.number(result ?? .nan) : values.number(.nan)
  }

  /// Characters of a number that are looked at.
  private static let numberLength = 40

  private mutating func calculate(_ builtin: StaticBuiltin, _ arguments: ValueList) -> Value {
    let numbers = arguments.known.compactMap { numeric($0) }
    guard !arguments.hasRest, numbers.count == arguments.known.count, let first = numbers.first else { return .unknown }
    switch builtin {
    case .floor: return values.number(first.rounded(.down))
    case .ceil: return values.number(first.rounded(.up))
    case .round: return values.number((first + 0.5).rounded(.down))
    case .abs: return values.number(Swift.abs(first))
    case .max: return values.number(numbers.max() ?? first)
    default: return values.number(numbers.min() ?? first)
    }
  }

  private mutating func makeError(_ arguments: ValueList) -> Value {
    let object = heap.allocate(.error)
    define(known.message, of: object, as: arguments[0] ?? values.string(""))
    return values.object(object)
  }

  /// A promise stands for the value that it is fulfilled with.
  private mutating func settle(_ executor: Value, at node: NodeID) -> Value {
    let cell = store.allocate(.absent)
    let resolve = values.object(heap.allocate(.settler(cell)))
    let rejected = store.allocate(.absent)
    let reject = values.object(heap.allocate(.settler(rejected)))
    _ = call(executor, receiver: .undefined, ValueList([resolve, reject]), at: node)
    let value = store[cell]
    return value.isAbsent ? .unknown : value
  }

  private mutating func constructByReflection(_ callee: Value, _ arguments: ValueList, at node: NodeID) -> Value {
    guard let object = values.object(of: callee) else { return callUnknown(callee, arguments, at: node) }
    guard case .host(let path) = heap[object].kind else { return construct(object, arguments, at: node) }
    return callHost(path, receiver: .undefined, arguments, at: node, isConstruction: true)
  }

  private mutating func proxy(of target: Value, handler: Value?, at node: NodeID) -> Value {
    guard let traps = handler.flatMap({ values.object(of: $0) }) else { return target }
    let hasCallTrap = findField(known.apply, of: traps) ?? findField(intern("construct"), of: traps)
    guard findField(known.get, of: traps) != nil, hasCallTrap == nil else { return target }
    return values.object(heap.allocate(.proxy(target: target, handler: traps)))
  }

  /// The URL object of an address: it stands for its text.
  private mutating func makeAddress(_ arguments: ValueList, at node: NodeID) -> Value {
    var address = text(of: arguments[0] ?? .undefined, at: node)
    if let base = arguments[1], base != .undefined, values.onlyText(of: address)?.contains("://") != true {
      address = concatenate(base, address, at: node)
    }
    let object = heap.allocate(.plain)
    define(known.address, of: object, as: address)
    return values.object(object)
  }
}
