#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// Whether a folder holds nothing at all, hidden files among them; false where it cannot be listed.
  package static func isEmptyFolder(_ path: String) -> Bool { entries(path)?.isEmpty ?? false }

  /// Removes a folder of our own with all that is in it; links are removed, not followed. What cannot be removed stays.
  package static func removeFolder(_ path: String) {
    for name in entries(path) ?? [] {
      let inner = Path.join(path, name)
      if unlink(inner) != 0 { removeFolder(inner) }
    }
    rmdir(path)
  }

  static func entries(_ path: String) -> [String]? {
    guard let stream = opendir(path) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
