import FoundationEssentials
import ReviewPipeline
import ReviewTesting
import RuleEngine
import Rules

/// Reviews mutated scripts of the corpus and of the rules' documents, and checks what must hold for any input.
///
/// Each input is written to a file before its review, so that the input of a crash is known. The same seed gives the
/// same inputs in the same order.
struct Fuzzer {
  private let duration: Duration
  private let scripts: [[UInt8]]
  private var mutation: Mutation
  private let seed: UInt64
  private let reviewer = Reviewer(rules: RuleCatalog.all)

  /// A fuzzer over the scripts that it finds from the package's folder.
  init(duration: Duration, seed: UInt64) throws(DevelopmentError) {
    let paths = (try? Corpus.paths(below: Corpus.path)) ?? []
    var scripts = RuleCatalog.all.flatMap { $0.metadata.examples.map(\.bytes) }
    for path in paths where path.hasSuffix(".js") {
      let bytes = try TextFile.bytes(of: path)
      if bytes.count <= Mutation.sizeLimit { scripts.append(bytes) }
    }
    (self.duration, self.scripts, self.seed) = (duration, scripts, seed)
    mutation = Mutation(scripts: scripts, seed: seed)
  }

  /// Works until the time is over, or an input breaks an invariant.
  ///
  /// - Throws: ``DevelopmentError`` that tells the invariant and the file with the input.
  mutating func run() throws(DevelopmentError) {
    do {
      try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
    } catch {
      throw DevelopmentError("the folder '\(Self.folder)' cannot be created")
    }
    print("fuzz: \(scripts.count) scripts, seed \(seed); the current input is \(Self.currentInput)")
    let clock = ContinuousClock()
    let end = clock.now + duration
    var count = 0
    var slowest = Duration.zero
    while clock.now < end {
      let input = mutation.next()
      try TextFile.write(input, to: Self.currentInput)
      let start = clock.now
      try check(input)
      let time = clock.now - start
      count += 1
      if time > slowest {
        slowest = time
        try TextFile.write(input, to: Self.slowestInput)
      }
    }
    print(
      "fuzz: \(count) inputs reviewed twice, no invariant broken; the slowest took \(slowest), \(Self.slowestInput)")
  }

  private func check(_ input: [UInt8]) throws(DevelopmentError) {
    let first = reviewer.review(script: input, path: "script.js")
    let second = reviewer.review(script: input, path: "script.js")
    guard let problem = ReviewInvariants.problem(in: first, second) else { return }
    try TextFile.write(input, to: Self.failingInput)
    throw DevelopmentError("\(problem); the input is \(Self.failingInput)")
  }

  private static let folder = "out/fuzz"
  private static let currentInput = "\(folder)/current.js"
  private static let slowestInput = "\(folder)/slowest.js"
  private static let failingInput = "\(folder)/failing.js"
}
