import Foundation
import Testing

/// The replay proves something only as long as it shares nothing with the evaluator (M9).
@Suite struct IndependenceTests {
  @Test("Проверка не берёт из движка ни строки: только значения методики и чтение JSON")
  func theReplayImportsNothingOfTheEngine() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = package.appending(path: "Sources/Verifying")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var imports: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        if let index = words.firstIndex(of: "import"), index + 1 < words.count, !line.hasPrefix("//") {
          imports.insert(words[(index + 1)...].joined(separator: " "))
        }
      }
    }
    #expect(imports == ["RubricModel", "Reading"])
  }
}
