#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Waits a little for another process.
package enum Pause {
  /// A tenth of a second.
  package static func short() { usleep(100_000) }
}
