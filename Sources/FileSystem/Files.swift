#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads files whole and looks at what a path is.
package enum Files {
  /// What stands at a path; links are followed.
  package enum Kind: Sendable {
    case file
    case folder
    /// A pipe or a device.
    case other
  }

  /// Reads a file whole; `-` is standard input.
  package static func read(_ path: String, atMost limit: Int = 50_000_000) throws(FileError) -> [UInt8] {
    var buffer = FileBuffer()
    if path == "-" {
      try buffer.read(OpenFile.standardInput(), atMost: limit)
    } else {
      try buffer.read(path, atMost: limit)
    }
    return buffer.array()
  }

  /// What stands at a path; nil when nothing does or it cannot be looked at.
  package static func kind(of path: String) -> Kind? {
    guard !path.utf8.contains(0) else { return nil }
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Bytes of a file; nil when there is none or it cannot be looked at.
  package static func size(of path: String) -> Int? {
    var status = stat()
    guard !path.utf8.contains(0), stat(path, &status) == 0 else { return nil }
    return Int(status.st_size)
  }

  /// Whether a database lies there, such as a register, or a file that SQLite keeps beside one.
  package static func isDatabase(_ path: String) -> Bool { DatabaseFile.stands(at: path) }

  /// Whether files can be made in a folder: rights, and a disk that takes them.
  package static func canWrite(in folder: String) -> Bool {
    !folder.utf8.contains(0) && access(folder, W_OK) == 0
  }

  /// Makes a folder and those above it; one that exists is fine.
  package static func makeFolder(_ path: String) throws(FileError) {
    guard !path.utf8.contains(0) else { throw FileError(.write, path, .badName) }
    guard kind(of: path) != .folder else { return }
    let parent = Path.folder(of: path)
    if parent != path, kind(of: parent) == nil { try makeFolder(parent) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST && kind(of: path) == .folder else {
      throw FileError(.write, path, errno: errno)
    }
  }
}

/// Paths as text.
package enum Path {
  /// The part before the last slash; `.` where there is none, `/` for the root.
  package static func folder(of path: String) -> String {
    let trimmed = trimmed(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    let folder = trimmed[..<slash]
    return folder.isEmpty ? "/" : self.trimmed(String(folder))
  }

  /// The part behind the last slash.
  package static func name(of path: String) -> String {
    let trimmed = trimmed(path)
    return trimmed.lastIndex(of: "/").map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
  }

  /// Joins a folder and a name with one slash.
  package static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    return folder.utf8.last == 0x2F ? folder + name : "\(folder)/\(name)"
  }

  /// Without slashes at the end, save for the root.
  private static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.utf8.count > 1, path.utf8.last == 0x2F { path.removeLast() }
    return String(path)
  }
}
