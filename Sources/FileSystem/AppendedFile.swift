#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that grows line by line, such as a journal: what is added is in the file at once, but not synced.
package struct AppendedFile: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Opens or makes the file; `anew` empties it first.
  package init(_ path: String, anew: Bool) throws(FileError) {
    guard !path.utf8.contains(0), !path.isEmpty else { throw FileError(.write, path, .badName) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | (anew ? O_TRUNC : 0), 0o666)
    guard descriptor >= 0 else { throw FileError(.write, path, errno: errno) }
    self.path = path
    self.descriptor = descriptor
  }

  /// Adds bytes at the end.
  package mutating func append(_ bytes: [UInt8]) throws(FileError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(FileError) in
      try Output.write(UnsafeRawBufferPointer(bytes), to: descriptor, path: path)
    }
  }

  deinit { close(descriptor) }
}
