#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The names of what is not finished yet: `.отчёт.html.4711-0.tmp`, beside its place, with the number of the process that writes it.
enum TemporaryName {
  private static let ending = ".tmp"

  /// A name for what will stand at `path`; `attempt` tells several of one process apart.
  static func beside(_ path: String, _ attempt: Int) -> String {
    let name = String(Path.name(of: path).unicodeScalars.prefix(40))
    return Path.join(Path.folder(of: path), ".\(name).\(getpid())-\(attempt)\(ending)")
  }

  /// The process by whose number a name was made; nil for any other name.
  static func writer(of name: String) -> pid_t? {
    guard name.hasPrefix("."), name.hasSuffix(ending),
      let tail = name.dropLast(ending.count).split(separator: ".", omittingEmptySubsequences: false).last
    else { return nil }
    let parts = tail.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }), Int(parts[1]) != nil
    else { return nil }
    return pid_t(parts[0])
  }
}

extension Files {
  /// Removes files that a run that was killed left unfinished in a folder; what a process that lives is writing stays.
  ///
  /// Only leftovers by the names above are touched, and no folders: those are locked by their writers (see `FolderLeftovers`). Failing to remove one is no error: nothing depends on it.
  package static func removeAbandoned(in folder: String) {
    for name in allNames(in: folder) ?? [] {
      guard let writer = TemporaryName.writer(of: name), writer > 0, kill(writer, 0) != 0, errno == ESRCH else {
        continue
      }
      let path = Path.join(folder, name)
      if kind(of: path) == .file { remove(path) }
    }
  }
}
