import CQuickJS
public import Source

/// The judge of syntax: QuickJS-ng compiles a script, and never runs it; it judges JSON, too.
///
/// On test262 it wrongly accepts 0.03 % and wrongly rejects 0.02 % of the scripts. A check belongs to one thread.
@safe public struct EngineSyntaxCheck: ~Copyable {
  private let judge: OpaquePointer
  private let limits: Limits

  /// Bounds for one script.
  public struct Limits: Sendable {
    /// Bytes of memory for the engine, which takes 30–160 for each byte of code.
    public var memory = 1 << 30
    /// Bytes of stack; the thread must have more. Each open bracket takes about 1,800.
    public var stack = 6 << 20
    /// Milliseconds of processor time; common code takes 40 for each megabyte.
    public var milliseconds: UInt32 = 3_000

    public init() {}
  }

  /// What the engine says about a script.
  public enum Verdict: Equatable, Sendable {
    case valid
    /// The script cannot be compiled: where (a byte offset; nil where the engine names no place) and in the engine's words.
    case invalid(offset: Int?, message: String)
    /// A limit was reached first.
    case undecided
  }

  /// - Throws: ``OutOfAddressSpace``.
  public init(limits: Limits = Limits()) throws(OutOfAddressSpace) {
    guard let judge = unsafe syntax_judge_create(limits.memory) else { throw OutOfAddressSpace() }
    unsafe self.judge = judge
    self.limits = limits
  }

  deinit { unsafe syntax_judge_destroy(judge) }

  /// Decides whether `source` is a classic script.
  public mutating func check(_ source: SourceText) -> Verdict { check(source, as: JUDGE_AS_SCRIPT) }

  /// Decides whether `source` is a JSON text.
  public mutating func checkJSON(_ source: SourceText) -> Verdict { check(source, as: JUDGE_AS_JSON) }

  private mutating func check(_ source: SourceText, as grammar: judge_grammar) -> Verdict {
    let verdict = unsafe ParserView.bytes(of: source).withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { text in
        unsafe syntax_judge_check(judge, grammar, text.baseAddress, text.count, limits.stack, limits.milliseconds)
      }
    }
    switch verdict.outcome {
    case JUDGED_VALID: return .valid
    case JUDGED_INVALID:
      let message = Self.text(of: verdict.message)
      // "too many captures" and its like are limits of this engine, not of the language.
      if message.hasPrefix("too many") { return .undecided }
      return .invalid(offset: Self.offset(line: verdict.line, column: verdict.column, in: source), message: message)
    default: return .undecided
    }
  }

  private static func text<Characters>(of characters: Characters) -> String {
    unsafe withUnsafeBytes(of: characters) { unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  /// The offset of the engine's place: its lines end as ECMAScript's, its columns count bytes from 1.
  private static func offset(line: UInt32, column: UInt32, in source: SourceText) -> Int? {
    guard line > 0 else { return nil }
    let bytes = source.bytes
    var left = line - 1
    var offset = 0
    while left > 0, offset < bytes.count {
      let length = LineTerminator.length(in: bytes, at: offset)
      if length > 0 { left -= 1 }
      offset += max(length, 1)
    }
    return min(offset + max(Int(column), 1) - 1, bytes.count)
  }
}
