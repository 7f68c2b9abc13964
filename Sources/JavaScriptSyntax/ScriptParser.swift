import CArena
import CTreeSitter
public import Source
import TreeSitterJavaScript

/// Turns texts into syntax trees, within bounds of memory and time.
///
/// tree-sitter's own objects live only inside one call. Their memory comes from an arena with a hard cap, so a hostile
/// text can neither exhaust memory nor run for long: error recovery is quadratic, and 60 KB of quotes would take 20 s.
/// A parser belongs to one thread.
@safe public struct ScriptParser: ~Copyable {
  private let arena: OpaquePointer
  private let limits: Limits

  /// Bounds for one text.
  public struct Limits: Sendable {
    /// Bytes of memory for the parser, of which a tree has 50–80 for each byte of common code.
    public var memory = 1 << 30
    /// Milliseconds of processor time; common code takes 100 for each megabyte.
    public var milliseconds: UInt32 = 6_000

    public init() {}
  }

  /// Why there is no tree.
  public enum Failure: Error, Equatable, Sendable { case outOfMemory, outOfTime }

  /// - Throws: ``OutOfAddressSpace``.
  public init(limits: Limits = Limits()) throws(OutOfAddressSpace) {
    guard let arena = unsafe arena_create(limits.memory) else { throw OutOfAddressSpace() }
    unsafe self.arena = arena
    self.limits = limits
  }

  deinit { unsafe arena_destroy(arena) }

  /// Parses `source`; any text has a tree, with error nodes where it is no JavaScript.
  ///
  /// - Throws: ``Failure`` when a limit was reached; the parser is ready for the next text.
  public mutating func parse(_ source: SourceText) throws(Failure) -> SyntaxTree {
    var result = unsafe syntax_result()
    let outcome = unsafe ParserView.bytes(of: source).withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { text in
        unsafe syntax_parse(
          arena, tree_sitter_javascript(), text.baseAddress, UInt32(text.count), limits.milliseconds, &result)
      }
    }
    defer { unsafe arena_reset(arena) }
    switch outcome {
    case ARENA_COMPLETED: break
    case ARENA_OUT_OF_MEMORY: throw .outOfMemory
    default: throw .outOfTime
    }
    let records = unsafe Array(UnsafeBufferPointer(start: result.records, count: Int(result.count)))
    let skipped = unsafe Int(result.skipped)
    return SyntaxTree(
      source: source, records: records, firstSkippedOffset: skipped < source.bytes.count ? skipped : nil)
  }
}

/// The system has no address space left for the memory of a parser or an engine.
public struct OutOfAddressSpace: Error {}
