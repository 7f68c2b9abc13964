/// The options of `fuzz`.
struct FuzzOptions {
  private var seconds = 60
  private var seed: UInt64 = 1

  /// Reads `--seconds N` and `--seed N`.
  init(_ arguments: [String]) throws(DevelopmentError) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      guard let text = rest.popFirst(), let value = UInt32(text), value > 0 else {
        throw DevelopmentError("'\(option)' needs a number above 0; write 'fuzz --seconds 60 --seed 1'")
      }
      switch option {
      case "--seconds": seconds = Int(value)
      case "--seed": seed = UInt64(value)
      default: throw DevelopmentError("'\(option)' is no option of fuzz; use --seconds or --seed")
      }
    }
  }

  /// The fuzzer that was asked for.
  func fuzzer() throws(DevelopmentError) -> Fuzzer { try Fuzzer(duration: .seconds(seconds), seed: seed) }
}
