import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own for one test; gone afterwards.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// Makes the folder.
  package init() {
    var template = Array("/tmp/samodiag-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, let made = mkdtemp(base) else { return "/nonexistent" }
      return String(cString: made)
    }
  }

  /// Path of a file in the folder.
  package subscript(_ name: String) -> String { Path.join(path, name) }

  /// Writes a file; folders named on the way are made.
  package func write(_ text: String, _ name: String) throws {
    try Files.makeFolder(Path.folder(of: self[name]))
    try Output.write(Array(text.utf8), to: self[name])
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
