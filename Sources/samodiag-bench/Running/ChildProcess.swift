#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a program and measures it as the system accounts for it.
enum ChildProcess {
  /// What one run cost.
  struct Cost {
    /// Milliseconds on the wall, and of processors (user and system together).
    var wall = 0.0
    var processor = 0.0
    /// Most memory at any time, in MB.
    var memory = 0.0
  }

  /// Runs `words` with its output thrown away; nil when it cannot be started or ends with another status than 0.
  ///
  /// `orOne` allows 1 too: samodiag says by it that some sheets had errors.
  static func run(_ words: [String], orOne: Bool = false) -> Cost? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    let clock = ContinuousClock()
    let start = clock.now
    var pid = pid_t()
    guard posix_spawnp(&pid, words[0], &actions, nil, arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(pid, &status, 0, &usage) == pid, status == 0 || (orOne && status == 1 << 8) else { return nil }
    let wall = clock.now - start
    return Cost(
      wall: Self.milliseconds(wall), processor: Self.milliseconds(usage.ru_utime) + Self.milliseconds(usage.ru_stime),
      memory: Double(usage.ru_maxrss) / (isDarwin ? 1_048_576 : 1024))
  }

  /// Most memory of this process so far, in MB.
  static var peak: Double {
    var usage = rusage()
    // 0 is RUSAGE_SELF, which is of another type on every system.
    getrusage(0, &usage)
    return Double(usage.ru_maxrss) / (isDarwin ? 1_048_576 : 1024)
  }

  private static var isDarwin: Bool {
    #if canImport(Darwin)
      true
    #else
      false
    #endif
  }

  private static func milliseconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) * 1000 + Double(duration.components.attoseconds) / 1e15
  }

  private static func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
  }
}
