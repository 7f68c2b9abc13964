/// Finds the name that was probably meant by a misspelled one.
public enum Spelling {
  /// The candidate nearest to `word`, or nil if none is near.
  ///
  /// Case does not count, and the first of equals wins. Near is a third of the word's letters or less that are inserted,
  /// left out, replaced or swapped with the next. The only candidate that begins with the word is near, too.
  public static func closest(to word: String, in candidates: [String]) -> String? {
    let letters = Array(word.lowercased().utf8)
    guard (minimumLength...maximumLength).contains(letters.count) else { return nil }
    let extensions = candidates.filter { $0.utf8.starts(with: letters) }
    if let extensionOfWord = extensions.first, extensions.count == 1 { return extensionOfWord }
    let limit = max(1, letters.count / 3)
    let distances = candidates.map { distance(from: letters, to: Array($0.lowercased().utf8)) }
    guard let nearest = distances.min(), nearest <= limit else { return nil }
    return distances.firstIndex(of: nearest).map { candidates[$0] }
  }

  /// A single letter resembles everything.
  private static let minimumLength = 2
  /// No name is longer; the time of a comparison grows with the square of the length.
  private static let maximumLength = 64

  /// The optimal string alignment distance: how many bytes are inserted, left out, replaced or swapped.
  private static func distance(from source: [UInt8], to target: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...target.count)
    for (row, sourceByte) in source.enumerated() {
      var current = [row + 1]
      for (column, targetByte) in target.enumerated() {
        let replaced = previous[column] + (sourceByte == targetByte ? 0 : 1)
        var best = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, sourceByte == target[column - 1], source[row - 1] == targetByte {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[target.count]
  }
}
