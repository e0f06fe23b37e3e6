import FileSystem
import Reading
import RubricModel
import Scoring
import Testing

/// Data that goes out with the tool, found from this file.
enum Shipped {
  static let root = Path.folder(of: Path.folder(of: Path.folder(of: Path.folder(of: #filePath))))
  static let broken = Path.join(root, "Samples/broken")

  private static let reading = RubricReader(locator: RubricLocator(places: [Path.join(root, "Rubrics")]))
    .read(Path.join(root, "Rubrics/smp-2023"))

  /// The edition of 2023.
  static func rubric() throws -> Rubric { try #require(reading.rubric) }

  static func intake() throws -> SheetIntake {
    let rubric = try rubric()
    return SheetIntake(AnswerResolver(rubric, CompiledRubric(rubric)))
  }
}
