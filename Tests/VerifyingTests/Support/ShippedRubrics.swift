import FileSystem
import Reading
import RubricModel

/// The editions in `Rubrics/`, found from this file.
enum ShippedRubrics {
  static let root = Path.folder(of: Path.folder(of: Path.folder(of: Path.folder(of: #filePath))))
  static let locator = RubricLocator(places: [Path.join(root, "Rubrics")])

  /// All that can be read without an error.
  static let all: [Rubric] = locator.known.compactMap { id in
    guard case .success(let path) = locator.locate(id) else { return nil }
    return RubricReader(locator: locator).read(path).rubric
  }
}
