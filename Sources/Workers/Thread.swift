#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread of the system that runs one closure; it must be joined once.
package struct Thread {
  private let handle: pthread_t

  /// Starts it; nil when the system has no more threads.
  package init?(_ body: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Body(body))
    #if canImport(Darwin)
      var handle: pthread_t?
      let code = pthread_create(&handle, nil, { Thread.run($0) }, box.toOpaque())
    #else
      var handle: pthread_t = 0
      let code = pthread_create(&handle, nil, { $0.flatMap { Thread.run($0) } }, box.toOpaque())
    #endif
    guard code == 0 else {
      box.release()
      return nil
    }
    #if canImport(Darwin)
      guard let handle else { return nil }
    #endif
    self.handle = handle
  }

  /// Waits until it has ended.
  package func join() { pthread_join(handle, nil) }

  /// Processors this process may use, at least 1.
  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  private static func run(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
    return nil
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
