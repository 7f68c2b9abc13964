import Glibc

/// Threads with a stack of a size that we choose, since parsers of nested code need more than the system gives.
enum WorkerThreads {
  /// Runs `body` on `count` threads at once, and returns when all have ended.
  ///
  /// - Returns: how many threads ran; fewer than `count` if the system gives no more.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) -> Int {
    var threads: [pthread_t] = []
    for _ in 0..<count {
      guard let thread = start(body) else { break }
      threads.append(thread)
    }
    for thread in threads { pthread_join(thread, nil) }
    return threads.count
  }

  /// Bytes; the engine may use 6 MB of it.
  private static let stackSize = 16 << 20

  /// What a thread gets to do.
  private final class Task {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    var attributes = pthread_attr_t()
    guard unsafe pthread_attr_init(&attributes) == 0 else { return nil }
    defer { unsafe pthread_attr_destroy(&attributes) }
    guard unsafe pthread_attr_setstacksize(&attributes, stackSize) == 0 else { return nil }
    let task = unsafe Unmanaged.passRetained(Task(body))
    var thread = pthread_t()
    let outcome = unsafe pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument = unsafe argument else { return nil }
        unsafe Unmanaged<Task>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, task.toOpaque())
    guard outcome == 0 else {
      unsafe task.release()
      return nil
    }
    return thread
  }
}
