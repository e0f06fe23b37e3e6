import FileSystem
import Planning
import Reading
import RoadmapReading
import RubricModel
import Testing

/// The roadmaps that go out with the tool, found from this file.
enum Shipped {
  static let root = Path.folder(of: Path.folder(of: Path.folder(of: #filePath)))
  static let folder = Path.join(root, "Rubrics/roadmaps")
  static let fixtures = Path.join(Path.folder(of: #filePath), "Fixtures")

  static func read(_ id: String) -> RoadmapReading {
    RoadmapReader().read(Path.join(folder, "\(id).json"))
  }

  static func roadmap(_ id: String) throws -> Roadmap {
    try #require(read(id).roadmap, "\(id) не читается")
  }
}

extension DateWindow {
  /// As in the tables: `2021-01-01…2021-03-31`.
  var text: String { "\(start?.iso ?? "")…\(end.iso)" }
}

extension Problem {
  /// On one line, for a failing test.
  var line: String {
    "\(place.line):\(place.column) \(severity) \(id): \(summary) | \(expected ?? "") | \(found ?? "") | \(remedy ?? "")"
  }
}
