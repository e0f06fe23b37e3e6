#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes bytes whole: to a file that appears at once, or to a stream.
package enum Output {
  /// A standard stream.
  package enum Stream: Int32, Sendable {
    case output = 1
    case error = 2
  }

  /// Writes a file whole or not at all (see `AtomicFile`).
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    var file = try AtomicFile(path)
    try file.append(bytes)
    try file.commit()
  }

  /// Writes to a standard stream.
  package static func write(_ bytes: [UInt8], to stream: Stream) throws(FileError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(FileError) in
      try write(UnsafeRawBufferPointer(bytes), to: stream.rawValue, path: "-")
    }
  }

  /// A reader that goes away (`| head`) becomes an error of `write` instead of a signal.
  package static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Whether a person looks at the stream.
  package static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = systemWrite(descriptor, rest.baseAddress, rest.count)
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw FileError(.write, path, errno: errno)
      }
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
