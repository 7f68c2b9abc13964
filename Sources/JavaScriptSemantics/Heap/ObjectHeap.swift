import JavaScriptSyntax

/// An object as the execution knows it: what it is, its prototype, and its first property.
struct AbstractObject: Sendable {
  let kind: Kind
  /// The object where properties are looked for that it has not itself.
  var prototype: ObjectID?
  /// The list of its properties, newest first.
  fileprivate(set) var firstField: Int32 = -1

  enum Kind: Sendable {
    case plain, array
    /// A member of the global object, by its path: `JSON`, `httprequest.get`.
    case host(PathID)
    /// A function of the script, with the activation around it.
    case function(FunctionID, environment: ActivationID)
    /// A function with a fixed receiver and first arguments, in ``FieldNames/boundArguments``.
    case bound(Value, receiver: Value)
    /// A getter and a setter, either of which may be absent.
    case accessor(getter: Value, setter: Value)
    /// What a proxy stands for, and the object with its traps.
    case proxy(target: Value, handler: ObjectID)
    /// The descriptors of all members of a value.
    case descriptors(Value)
    /// A function that returns a value and does nothing else.
    case constant(Value)
    /// What settles a promise or stops a generator: it stores its argument in a cell.
    case settler(CellID)
    case regularExpression(NodeID)
    case error
  }
}

/// All objects with their properties, whose values lie in a ``Store``.
struct ObjectHeap: ~Copyable, Sendable {
  private(set) var objects: [AbstractObject] = []
  private var fields: [Field] = []
  private var cellOfField = NumberTable(capacity: 64)

  private struct Field {
    let name: NameID
    let cell: CellID
    let next: Int32
  }

  subscript(object: ObjectID) -> AbstractObject { objects[object.index] }

  mutating func allocate(_ kind: AbstractObject.Kind, prototype: ObjectID? = nil) -> ObjectID {
    objects.append(AbstractObject(kind: kind, prototype: prototype))
    return ObjectID(objects.count - 1)
  }

  mutating func setPrototype(of object: ObjectID, to prototype: ObjectID?) {
    objects[object.index].prototype = prototype
  }

  /// The cell of the object's own property, or nil if it never had one.
  func cell(of name: NameID, in object: ObjectID) -> CellID? {
    guard objects[object.index].firstField >= 0 else { return nil }
    return cellOfField[object.rawValue, name.rawValue].map { CellID(Int($0)) }
  }

  /// Whether the object is a member of the global object.
  func isHost(_ object: ObjectID) -> Bool {
    if case .host = objects[object.index].kind { true } else { false }
  }

  /// Adds a property whose value is in `cell`.
  mutating func addField(_ name: NameID, in cell: CellID, to object: ObjectID) {
    fields.append(Field(name: name, cell: cell, next: objects[object.index].firstField))
    objects[object.index].firstField = Int32(fields.count - 1)
    cellOfField[object.rawValue, name.rawValue] = cell.rawValue
  }

  /// The object's own properties, in the order in which they were added.
  func fields(of object: ObjectID) -> [(name: NameID, cell: CellID)] {
    var result: [(name: NameID, cell: CellID)] = []
    var next = objects[object.index].firstField
    while next >= 0 {
      let field = fields[Int(next)]
      result.append((field.name, field.cell))
      next = field.next
    }
    return result.reversed()
  }
}
