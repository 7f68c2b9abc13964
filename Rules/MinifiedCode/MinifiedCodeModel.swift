/// The trained decision: weights by which a part is looked for, and decision trees that judge it.
///
/// The tables are written by `Benchmarks/minified/train.py`; see `Benchmarks/minified/README.md`.
enum MinifiedCodeModel {
  /// The sum of the trees for the figures of some code, in thousandths of a logit; 0 is as likely as not.
  static func score(of counts: SignalCounts) -> Int {
    let values = SignalRatio.values(in: counts)
    let (nodes, leaves) = (nodes, leaves)
    var sum = 0
    for root in roots {
      var node = Int(root)
      while true {
        let next = values[Int(nodes[node])] <= nodes[node + 1] ? nodes[node + 2] : nodes[node + 3]
        if next < 0 {
          sum += Int(leaves[Int(-1 - next)])
          break
        }
        node = Int(next)
      }
    }
    return sum
  }
}
