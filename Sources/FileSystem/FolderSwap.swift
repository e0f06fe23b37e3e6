#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Changes the places of two folders.
enum FolderSwap {
  /// Exchanges two paths in one step where the system can; otherwise in two, the second of which is undone if it fails. False with `errno` set.
  static func exchange(_ new: String, _ old: String) -> Bool {
    if let done = atOnce(new, old) { return done }
    let aside = new + ".old"
    guard rename(old, aside) == 0 else { return false }
    guard rename(new, old) == 0 else {
      let code = errno
      _ = rename(aside, old)
      errno = code
      return false
    }
    // Where it does not work the old folder stays under another name: nothing is lost.
    _ = rename(aside, new)
    return true
  }

  /// Nil where this system or this file system cannot.
  private static func atOnce(_ new: String, _ old: String) -> Bool? {
    #if canImport(Darwin)
      if renamex_np(new, old, UInt32(RENAME_SWAP)) == 0 { return true }
    #else
      // glibc has it since 2.28, but the header shows it only to C that asks.
      typealias Rename = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
      guard let symbol = dlsym(nil, "renameat2") else { return nil }
      let exchange: UInt32 = 2
      if unsafeBitCast(symbol, to: Rename.self)(AT_FDCWD, new, AT_FDCWD, old, exchange) == 0 { return true }
    #endif
    return errno == EINVAL || errno == ENOSYS || errno == ENOTSUP ? nil : false
  }
}

/// Brings a folder of many files to the disk.
enum FolderSync {
  /// One call for the file system where there is one: thousands of calls, a file each, take longer than writing. False with `errno` set.
  static func all(under folder: String, descriptor: Int32) -> Bool {
    #if canImport(Glibc)
      typealias Sync = @convention(c) (Int32) -> Int32
      if let symbol = dlsym(nil, "syncfs") { return unsafeBitCast(symbol, to: Sync.self)(descriptor) == 0 }
    #endif
    return each(under: folder)
  }

  private static func each(under folder: String) -> Bool {
    for name in FolderNames.list(folder) {
      let path = Path.join(folder, name)
      guard Files.kind(of: path) != .folder || each(under: path) else { return false }
      guard sync(path) else { return false }
    }
    return sync(folder)
  }

  private static func sync(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP
  }
}
