#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells a file of SQLite, or one that belongs to it, from any other.
enum DatabaseFile {
  /// What every database begins with; the format promises it for good.
  private static let mark = Array("SQLite format 3\0".utf8)
  /// Names of what SQLite keeps beside a database while it is written.
  private static let endings = ["-wal", "-shm", "-journal"]

  /// Whether writing to the path would lose a database or what was written to it last.
  static func stands(at path: String) -> Bool {
    if isDatabase(path) { return true }
    return endings.contains { path.hasSuffix($0) && isDatabase(String(path.dropLast($0.count))) }
  }

  private static func isDatabase(_ path: String) -> Bool {
    // Not through a pipe or device: a look would eat its bytes.
    guard Files.kind(of: path) == .file else { return false }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return withUnsafeTemporaryAllocation(byteCount: mark.count, alignment: 1) { buffer in
      pread(descriptor, buffer.baseAddress, buffer.count, 0) == mark.count && buffer.elementsEqual(mark)
    }
  }
}
