#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// Gives a file that another library has written its name for good: synced, renamed, its folder synced.
  package static func publish(_ temporary: String, as path: String) throws(FileError) {
    try sync(temporary, naming: path)
    guard rename(temporary, path) == 0 else { throw FileError(.write, path, errno: errno) }
    let folder = open(Path.folder(of: path), O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    defer { close(folder) }
    guard fsync(folder) == 0 || errno == EINVAL || errno == ENOTSUP else { throw FileError(.write, path, errno: errno) }
  }

  /// Removes a file of our own; one that is not there is fine.
  package static func remove(_ path: String) { unlink(path) }

  private static func sync(_ file: String, naming path: String) throws(FileError) {
    let descriptor = open(file, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.write, path, errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileError(.write, path, errno: errno) }
  }
}
