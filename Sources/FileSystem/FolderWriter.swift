#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of many files that appears whole or not at all: written beside its place, synced once, then swapped in by rename.
///
/// A reader sees the old folder or the new one, never a mixture. What is not committed leaves nothing behind, and an old folder as it was.
package struct FolderWriter: ~Copyable {
  private let path: String
  private let temporary: String
  private let kept: Int32
  private var made: Set<String> = [""]
  private var committed = false

  /// Begins a folder at `path`, whose parent must exist.
  ///
  /// With `replacing`, a folder already there gives way, but only one that holds a file of this relative name: one of ours. Without it, or
  /// where anything else stands there, `FileError.Cause.exists` is thrown; an empty folder is no obstacle.
  package init(_ path: String, replacing marker: String? = nil) throws(FileError) {
    guard !path.utf8.contains(0), !path.isEmpty else { throw FileError(.write, path, .badName) }
    try Self.clear(path, marker)
    let temporary = try Self.makeTemporary(beside: path)
    self.path = path
    self.temporary = temporary
    kept = open(temporary, O_RDONLY | O_CLOEXEC)
  }

  /// Writes a file under a relative name; folders on the way are made. `..` and absolute names are refused.
  package mutating func write(_ bytes: [UInt8], to name: String) throws(FileError) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.utf8.contains(0), !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
      throw FileError(.write, name, .badName)
    }
    try makeFolders(parts.dropLast())
    let target = Path.join(temporary, name)
    let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(.write, shown(name), errno: errno) }
    do throws(FileError) {
      try bytes.withUnsafeBufferPointer { (bytes) throws(FileError) in
        try Output.write(UnsafeRawBufferPointer(bytes), to: descriptor, path: shown(name))
      }
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw FileError(.write, shown(name), errno: errno) }
  }

  /// Syncs everything, swaps the folder in, syncs the parent and drops the old one.
  package mutating func commit() throws(FileError) {
    guard !committed else { return }
    guard kept >= 0, FolderSync.all(under: temporary, descriptor: kept) else {
      throw FileError(.write, path, errno: errno)
    }
    let isThere = Files.kind(of: path) != nil
    guard isThere ? FolderSwap.exchange(temporary, path) : rename(temporary, path) == 0 else {
      throw FileError(.write, path, errno: errno)
    }
    committed = true
    if isThere { Files.removeFolder(temporary) }
    let parent = open(Path.folder(of: path), O_RDONLY | O_CLOEXEC)
    guard parent >= 0 else { return }
    defer { close(parent) }
    guard fsync(parent) == 0 || errno == EINVAL || errno == ENOTSUP else { throw FileError(.write, path, errno: errno) }
  }

  deinit {
    if kept >= 0 { close(kept) }
    if !committed { Files.removeFolder(temporary) }
  }

  private func shown(_ name: String) -> String { Path.join(path, name) }

  private mutating func makeFolders(_ parts: ArraySlice<Substring>) throws(FileError) {
    var name = ""
    for part in parts {
      name = Path.join(name, String(part))
      guard made.insert(name).inserted else { continue }
      guard mkdir(Path.join(temporary, name), 0o777) == 0 || errno == EEXIST else {
        throw FileError(.write, shown(name), errno: errno)
      }
    }
  }

  /// Whether the place is free: nothing there, an empty folder, or a folder of ours that is to give way.
  private static func clear(_ path: String, _ marker: String?) throws(FileError) {
    switch Files.kind(of: path) {
    case nil: return
    case .folder: break
    case .file, .other: throw FileError(.write, path, .exists)
    }
    if let marker, Files.kind(of: Path.join(path, marker)) == .file { return }
    guard Files.isEmptyFolder(path) else { throw FileError(.write, path, .exists) }
  }

  private static func makeTemporary(beside path: String) throws(FileError) -> String {
    for attempt in 0..<100 {
      let temporary = TemporaryName.beside(path, attempt)
      if mkdir(temporary, 0o777) == 0 { return temporary }
      if errno != EEXIST { throw FileError(.write, path, errno: errno) }
    }
    throw FileError(.write, path, .system(EEXIST))
  }
}
