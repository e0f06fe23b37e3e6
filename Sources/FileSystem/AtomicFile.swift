#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that appears whole or not at all: a temporary beside it, synced, renamed, its folder synced.
///
/// What is not committed leaves nothing behind. A pipe or device, such as `/dev/stdout`, is written straight. A register is never replaced, nor the files
/// that SQLite keeps beside it: one wrong `--out` would lose a year of sheets.
package struct AtomicFile: ~Copyable {
  private let path: String
  /// Nil for a pipe or device.
  private let temporary: String?
  private var descriptor: Int32
  private var committed = false

  /// Opens a temporary file in the folder of `path`, which must exist.
  package init(_ path: String) throws(FileError) {
    guard !path.utf8.contains(0), !path.isEmpty else { throw FileError(.write, path, .badName) }
    let kind = Files.kind(of: path)
    guard kind != .folder else { throw FileError(.write, path, .isFolder) }
    guard !DatabaseFile.stands(at: path) else { throw FileError(.write, path, .database) }
    let target = kind == .other ? (nil, try Self.openDevice(path)) : try Self.openTemporary(beside: path)
    self.path = path
    (temporary, descriptor) = target
  }

  /// Writes more bytes.
  package mutating func append(_ bytes: [UInt8]) throws(FileError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(FileError) in try append(UnsafeRawBufferPointer(bytes)) }
  }

  /// Writes more bytes.
  package mutating func append(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    try Output.write(bytes, to: descriptor, path: path)
  }

  /// Syncs, renames and syncs the folder; until then nobody sees the file. Takes the file's own place and permissions.
  package mutating func commit() throws(FileError) {
    guard !committed else { return }
    guard let temporary else {
      committed = true
      return
    }
    guard fsync(descriptor) == 0 else { throw FileError(.write, path, errno: errno) }
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0 else { throw FileError(.write, path, errno: errno) }
    guard rename(temporary, path) == 0 else { throw FileError(.write, path, errno: errno) }
    committed = true
    try Self.syncFolder(of: path)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !committed, let temporary { unlink(temporary) }
  }

  private static func openDevice(_ path: String) throws(FileError) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.write, path, errno: errno) }
    return descriptor
  }

  private static func openTemporary(beside path: String) throws(FileError) -> (String?, Int32) {
    var status = stat()
    let mode = stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o666
    for attempt in 0..<100 {
      let temporary = TemporaryName.beside(path, attempt)
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor >= 0 { return (temporary, descriptor) }
      if errno != EEXIST { throw FileError(.write, path, errno: errno) }
    }
    throw FileError(.write, path, .system(EEXIST))
  }

  /// Without it a power cut may undo the rename. Some file systems cannot sync a folder, and that is no error.
  private static func syncFolder(of path: String) throws(FileError) {
    let descriptor = open(Path.folder(of: path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw FileError(.write, path, errno: errno)
    }
  }
}
