/// The functions and constructors of the language that an execution computes or follows data through.
enum StaticBuiltin: String, CaseIterable, Sendable {
  case string = "String"
  case fromCharCode = "String.fromCharCode"
  case fromCodePoint = "String.fromCodePoint"
  case raw = "String.raw"
  case number = "Number"
  case boolean = "Boolean"
  case array = "Array"
  case object = "Object"
  case parseInt
  case parseFloat
  case numberParseInt = "Number.parseInt"
  case numberParseFloat = "Number.parseFloat"
  case isNaN
  case isArray = "Array.isArray"
  case arrayFrom = "Array.from"
  case arrayOf = "Array.of"
  case atob, btoa
  case encodeURIComponent, encodeURI, escape
  case decodeURIComponent, decodeURI, unescape
  case parse = "JSON.parse"
  case stringify = "JSON.stringify"
  case keys = "Object.keys"
  case getOwnPropertyNames = "Object.getOwnPropertyNames"
  case ownKeys = "Reflect.ownKeys"
  case values = "Object.values"
  case entries = "Object.entries"
  case fromEntries = "Object.fromEntries"
  case assign = "Object.assign"
  case create = "Object.create"
  case freeze = "Object.freeze"
  case seal = "Object.seal"
  case preventExtensions = "Object.preventExtensions"
  case defineProperty = "Object.defineProperty"
  case defineProperties = "Object.defineProperties"
  case getPrototypeOf = "Object.getPrototypeOf"
  case reflectGetPrototypeOf = "Reflect.getPrototypeOf"
  case setPrototypeOf = "Object.setPrototypeOf"
  case getOwnPropertyDescriptor = "Object.getOwnPropertyDescriptor"
  case getOwnPropertyDescriptors = "Object.getOwnPropertyDescriptors"
  case reflectGetOwnPropertyDescriptor = "Reflect.getOwnPropertyDescriptor"
  case reflectGet = "Reflect.get"
  case reflectSet = "Reflect.set"
  case reflectApply = "Reflect.apply"
  case reflectConstruct = "Reflect.construct"
  case promise = "Promise"
  case promiseResolve = "Promise.resolve"
  case promiseReject = "Promise.reject"
  case promiseAll = "Promise.all"
  case promiseAllSettled = "Promise.allSettled"
  case promiseRace = "Promise.race"
  case promiseAny = "Promise.any"
  case map = "Map"
  case set = "Set"
  case weakMap = "WeakMap"
  case weakSet = "WeakSet"
  case error = "Error"
  case typeError = "TypeError"
  case rangeError = "RangeError"
  case regularExpression = "RegExp"
  case proxy = "Proxy"
  case url = "URL"
  case urlSearchParameters = "URLSearchParams"
  case now = "Date.now"
  case floor = "Math.floor"
  case ceil = "Math.ceil"
  case round = "Math.round"
  case abs = "Math.abs"
  case max = "Math.max"
  case min = "Math.min"

  /// The functions by the object that they belong to and by their name, which is empty for the object itself.
  private static let table: [String: [String: StaticBuiltin]] = {
    var table: [String: [String: StaticBuiltin]] = [:]
    for builtin in allCases {
      let names = builtin.rawValue.split(separator: ".").map(String.init)
      table[names[0], default: [:]][names.count > 1 ? names[1] : ""] = builtin
    }
    for name in typedArrays { table[name] = ["": .array, "of": .array, "from": .arrayFrom] }
    return table
  }()

  /// Arrays of numbers, which are taken for arrays of anything.
  private static let typedArrays = [
    "Uint8Array", "Int8Array", "Uint8ClampedArray", "Uint16Array", "Int16Array", "Uint32Array", "Int32Array",
    "Float32Array", "Float64Array",
  ]

  /// The function at a path, if it is one of these.
  init?(_ path: GlobalPath) {
    guard let object = path.members.first, path.members.count <= 2, let functions = Self.table[object],
      let builtin = functions[path.members.count == 2 ? path.members[1] : ""]
    else { return nil }
    self = builtin
  }
}
