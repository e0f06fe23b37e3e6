import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for one test, removed with it.
final class BatchFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/samodiag-batch-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, let made = mkdtemp(base) else { return "/nonexistent" }
      return String(cString: made)
    }
  }

  /// Writes a file below the folder and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = Path.join(path, name)
    try Files.makeFolder(Path.folder(of: file))
    try Output.write(Array(text.utf8), to: file)
    return file
  }

  deinit { Self.remove(path) }

  private static func remove(_ folder: String) {
    guard let stream = opendir(folder) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name == "." || name == ".." { continue }
      let path = Path.join(folder, name)
      if unlink(path) != 0 { remove(path) }
    }
    closedir(stream)
    rmdir(folder)
  }
}
