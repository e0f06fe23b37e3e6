#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which file or folder a path leads to, by whatever name: links and `./` change nothing.
package struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let node: UInt64

  /// Nil where nothing stands at the path, or a pipe or device, which any number of writers may share. `-` is what standard input is read from.
  package init?(_ path: String) {
    guard !path.utf8.contains(0), !path.isEmpty else { return nil }
    var status = stat()
    guard (path == "-" ? fstat(0, &status) : stat(path, &status)) == 0 else { return nil }
    guard [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    node = UInt64(truncatingIfNeeded: status.st_ino)
  }

  /// Whether it is the folder a path lies in, at whatever depth.
  package func holds(_ path: String) -> Bool {
    var folder = Path.folder(of: path)
    // Up by names alone goes astray behind links and `..`; up by `..` meets every folder up to the root, which is its own parent.
    var last: FileIdentity?
    for _ in 0..<64 {
      guard let identity = FileIdentity(folder), identity != last else { return false }
      if identity == self { return true }
      last = identity
      folder = Path.join(folder, "..")
    }
    return false
  }
}
