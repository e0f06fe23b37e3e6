#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Temporary folders beside a path: each is locked while its writer lives, so that those of killed writers are known and cleared away.
enum FolderLeftovers {
  /// Makes a folder beside `path` and locks it; the lock holds until the descriptor is closed, by whatever end of the process.
  static func make(beside path: String) throws(FileError) -> (path: String, lock: Int32) {
    for attempt in 0..<100 {
      let temporary = TemporaryName.beside(path, attempt)
      if mkdir(temporary, 0o777) == 0 {
        // Somebody who clears away may have been faster; then the next name is tried.
        if let lock = lock(temporary) { return (temporary, lock) }
      } else if errno != EEXIST {
        throw FileError(.write, path, errno: errno)
      }
    }
    throw FileError(.write, path, .system(EEXIST))
  }

  /// Removes those that nobody holds.
  static func clear(beside path: String) {
    let parent = Path.folder(of: path)
    let prefix = prefix(of: path)
    for name in Files.allNames(in: parent) ?? [] where name.hasPrefix(prefix) && name.hasSuffix(".tmp") {
      let leftover = Path.join(parent, name)
      guard let lock = lock(leftover) else { continue }
      Files.removeFolder(leftover)
      close(lock)
    }
  }

  /// What the name of a temporary folder begins with.
  private static func prefix(of path: String) -> String {
    ".\(String(Path.name(of: path).unicodeScalars.prefix(40)))."
  }

  /// A descriptor with a lock on a folder; nil where another has it, or it is no folder.
  private static func lock(_ folder: String) -> Int32? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    close(descriptor)
    return nil
  }
}
