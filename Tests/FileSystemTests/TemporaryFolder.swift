import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own for one test; gone afterwards.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/samodiag-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, let made = mkdtemp(base) else { return "/nonexistent" }
      return String(cString: made)
    }
  }

  subscript(_ name: String) -> String { Path.join(path, name) }

  func write(_ text: String, _ name: String) throws {
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
