/// The number of a member of the global object in a ``PathTable``; 0 is the global object.
public struct PathID: Hashable, Sendable {
  public let rawValue: Int32

  init(_ rawValue: Int) { self.rawValue = Int32(rawValue) }

  static let globalObject = PathID(0)
}

/// The members of the global object that an execution met, as a tree of names.
struct PathTable: ~Copyable, Sendable {
  private var parents: [PathID] = [.globalObject]
  private var names: [NameID?] = [nil]
  private var children = NumberTable()
  /// The object of the heap that stands for each path.
  private(set) var objects: [ObjectID] = []

  init(globalObject: ObjectID) { objects = [globalObject] }

  var count: Int { parents.count }

  func object(of path: PathID) -> ObjectID { objects[Int(path.rawValue)] }

  func parent(of path: PathID) -> PathID { parents[Int(path.rawValue)] }

  func name(of path: PathID) -> NameID? { names[Int(path.rawValue)] }

  /// The member called `name`, if it was met before.
  func member(_ name: NameID, of path: PathID) -> PathID? {
    children[UInt32(bitPattern: path.rawValue), name.rawValue].map { PathID(Int($0)) }
  }

  mutating func add(_ name: NameID, to path: PathID, object: ObjectID) -> PathID {
    let member = PathID(parents.count)
    parents.append(path)
    names.append(name)
    objects.append(object)
    children[UInt32(bitPattern: path.rawValue), name.rawValue] = UInt32(bitPattern: member.rawValue)
    return member
  }

  /// How many names the path has.
  func depth(of path: PathID) -> Int {
    var depth = 0
    var current = path
    while current != .globalObject {
      depth += 1
      current = parent(of: current)
    }
    return depth
  }

  /// The path in words that rules compare.
  func globalPath(_ path: PathID, _ text: (NameID) -> String) -> GlobalPath {
    var members: [String] = []
    var current = path
    while current != .globalObject, let name = name(of: current) {
      members.append(text(name))
      current = parent(of: current)
    }
    return GlobalPath(members.reversed())
  }
}
