import FileSystem
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A text kept in a file and compared whole.
package struct Golden {
  let path: String

  package init(path: String) {
    self.path = path
  }

  /// Fails where the text differs; with `SAMODIAG_RECORD=1` writes it anew and fails as well.
  package func check(_ text: String) throws {
    if getenv("SAMODIAG_RECORD") != nil {
      try Output.write(Array(text.utf8), to: path)
      Issue.record("recorded \(path): read it, then run again without SAMODIAG_RECORD")
      return
    }
    let kept = (try? Files.read(path)).map { String(decoding: $0, as: UTF8.self) }
    #expect(
      text == kept,
      "\(Path.name(of: Path.folder(of: path))): SAMODIAG_RECORD=1 swift test --filter RubricDataTests records it anew")
  }
}
