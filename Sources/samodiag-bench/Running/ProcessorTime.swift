#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Takes the time of the steps of a work as all processors together count it.
struct ProcessorTime {
  /// «read 0.81», in the order of the steps.
  private(set) var laps: [String] = []
  private var last = Self.seconds

  /// Ends a step, and begins the next.
  mutating func lap(_ name: String) {
    let now = Self.seconds
    laps.append("\(name) \(StageTable.text(now - last))")
    last = now
  }

  /// Seconds of all processors that this process has taken.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }
}
