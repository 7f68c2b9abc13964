import JavaScriptSemantics
import JavaScriptSyntax
import Source

/// The scopes of a script as text, each with the names that it declares, and the names that none declares.
struct ScopeDump {
  private let model: SemanticModel

  init(_ model: SemanticModel) { self.model = model }

  /// All lines.
  var text: String {
    let namesByScope = Dictionary(grouping: model.bindings.indices, by: { model.bindings[$0].scope.rawValue })
    let uses = model.references.reduce(into: [UInt32: Int]()) { counts, reference in
      if let binding = reference.binding { counts[binding.rawValue, default: 0] += 1 }
    }
    var depths: [Int] = []
    var lines = ""
    for (number, scope) in model.scopes.enumerated() {
      let depth = scope.parent.map { depths[Int($0.rawValue)] + 1 } ?? 0
      depths.append(depth)
      let indentation = String(repeating: "  ", count: min(depth, Self.depthLimit))
      lines += "\(indentation)\(line(for: scope))\n"
      for index in namesByScope[UInt32(number)] ?? [] {
        lines += "\(indentation)  \(line(for: model.bindings[index], uses: uses[UInt32(index), default: 0]))\n"
      }
    }
    return lines + globalNames
  }

  private func line(for scope: Scope) -> String {
    let traits = [scope.isStrict ? "strict" : "sloppy"] + (scope.isDynamic ? ["dynamic"] : [])
    return "\(scope.kind), line \(lineNumber(of: scope.node)), \(traits.joined(separator: ", "))"
  }

  private func line(for binding: Binding, uses: Int) -> String {
    let place = binding.declaration.map { "line \(lineNumber(of: $0))" } ?? "implicit"
    return "\(model.text(of: binding.name)): \(binding.kind), \(place), uses: \(uses)"
  }

  private var globalNames: String {
    let lines = Dictionary(grouping: model.references.filter { $0.binding == nil }, by: { model.text(of: $0.name) })
    let list = lines.keys.sorted().map { name in
      "  \(name): lines \((lines[name] ?? []).map { "\(lineNumber(of: $0.node))" }.joined(separator: ", "))\n"
    }
    return list.isEmpty ? "" : "names that no scope declares\n" + list.joined()
  }

  private func lineNumber(of node: NodeID) -> Int {
    model.tree.source.line(of: Int(model.tree.range(of: node).start))
  }

  /// Deeper scopes are not indented further, or the text would grow with the square of the depth.
  private static let depthLimit = 100
}
