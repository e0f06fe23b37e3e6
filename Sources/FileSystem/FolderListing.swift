#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files below a folder, in the order of their bytes, so that every machine lists them alike.
package struct FolderListing: Sendable {
  /// Paths that begin with the folder as given.
  package private(set) var files: [String] = []
  /// Folders that could not be listed and names that cannot be read.
  package private(set) var errors: [FileError] = []

  /// Lists `folder` and the folders inside it.
  ///
  /// Left out: hidden names (a leading dot), names without one of `endings` (`[".json"]`; empty takes all), and folders
  /// behind links, so that a loop of links cannot be walked for ever.
  package init(of folder: String, endings: [String] = []) {
    let endings = endings.map { Array($0.utf8) }
    var waiting = [folder]
    while let next = waiting.popLast() { list(next, endings: endings, into: &waiting) }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    errors.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func list(_ folder: String, endings: [[UInt8]], into waiting: inout [String]) {
    guard !folder.utf8.contains(0) else {
      errors.append(FileError(.list, folder, .badName))
      return
    }
    guard let stream = opendir(folder) else {
      errors.append(FileError(.list, folder, errno: errno))
      return
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { errors.append(FileError(.list, folder, errno: errno)) }
        return
      }
      take(entry.pointee, in: folder, endings: endings, into: &waiting)
    }
  }

  private mutating func take(
    _ entry: dirent, in folder: String, endings: [[UInt8]], into waiting: inout [String]
  ) {
    let name = Self.name(of: entry)
    guard name.first != 0x2E else { return }
    guard let text = String(validating: name, as: UTF8.self) else {
      errors.append(FileError(.list, Path.join(folder, String(decoding: name, as: UTF8.self)), .badName))
      return
    }
    let path = Path.join(folder, text)
    switch kind(of: entry, at: path) {
    case .folder: waiting.append(path)
    case .file
    where endings.isEmpty || endings.contains(where: { name.count > $0.count && name.suffix($0.count) == $0[...] }):
      files.append(path)
    default: break
    }
  }

  private func kind(of entry: dirent, at path: String) -> Files.Kind? {
    switch Int32(entry.d_type) {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return Files.kind(of: path) == .folder ? nil : Files.kind(of: path)
    default:
      var status = stat()
      guard lstat(path, &status) == 0 else { return nil }
      if status.st_mode & S_IFMT == S_IFDIR { return .folder }
      return Files.kind(of: path) == .file ? .file : nil
    }
  }

  static func name(of entry: dirent) -> [UInt8] {
    withUnsafeBytes(of: entry.d_name) { Array($0.prefix { $0 != 0 }) }
  }
}
