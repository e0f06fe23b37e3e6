import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Console {
  /// The console of the running process.
  package static func system(program: String) -> Console {
    Output.ignoreBrokenPipes()
    return Console(
      output: { bytes in (try? Output.write(bytes, to: .output)) != nil },
      error: { text in try? Output.write(Array(text.utf8), to: .error) },
      environment: { name in getenv(name).map { String(cString: $0) } },
      width: terminalWidth(), isWatched: Output.isTerminal(.error), program: program)
  }

  private static func terminalWidth() -> Int? {
    guard Output.isTerminal(.output) else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
