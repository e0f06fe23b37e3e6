#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Temporary folders of writers that were killed before they could clear them away.
struct FolderLeftovers {
  /// Younger ones may belong to a writer on another machine, whose processes cannot be seen from here.
  static let age = 3600

  private let parent: String
  private let prefix: String

  init(of path: String) {
    parent = Path.folder(of: path)
    prefix = FolderLeftovers.prefix(of: path)
  }

  /// What the name of a temporary folder begins with; the process and a number follow.
  static func prefix(of path: String) -> String { ".\(String(Path.name(of: path).unicodeScalars.prefix(40)))." }

  /// Removes those of processes that are gone, if they are old enough.
  func remove() {
    for name in Files.allNames(in: parent) ?? [] where name.hasPrefix(prefix) && name.hasSuffix(".tmp") {
      let path = Path.join(parent, name)
      guard let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }), process > 0,
        kill(process, 0) != 0, errno == ESRCH, isOld(path)
      else { continue }
      Files.removeFolder(path)
    }
  }

  private func isOld(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return false }
    #if canImport(Darwin)
      return time(nil) - status.st_mtimespec.tv_sec > Self.age
    #else
      return time(nil) - status.st_mtim.tv_sec > Self.age
    #endif
  }
}
