import FileSystem
import Reading
import RubricModel

/// Where the package keeps its data, found from this file.
enum PackageFolders {
  static let root = Path.folder(of: Path.folder(of: Path.folder(of: #filePath)))
  static let rubrics = Path.join(root, "Rubrics")
  static let schemas = Path.join(rubrics, "schemas")
  static let fixtures = Path.join(Path.folder(of: #filePath), "Fixtures")

  static let locator = RubricLocator(places: [rubrics])

  /// Ids of all shipped rubrics.
  static let rubricIDs = locator.known

  /// Reads a shipped rubric.
  static func read(_ id: String) -> RubricReading {
    RubricReader(locator: locator).read(Path.join(rubrics, id))
  }
}

extension Problem {
  /// On one line, for a failing test.
  var line: String {
    let name = Path.name(of: place.file)
    let details = [expected.map { "ожидалось: \($0)" }, found.map { "найдено: \($0)" }, remedy].compactMap { $0 }
    return "\(name):\(place.line):\(place.column) \(severity) \(id): \(summary); \(details.joined(separator: "; "))"
  }
}
