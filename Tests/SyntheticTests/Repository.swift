import Reading
import RubricModel
import Testing

/// Files of the repository that tests read.
enum Repository {
  /// The folder of the package.
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

  /// The edition the samples are made for.
  static func rubric() throws -> Rubric {
    let reading = RubricReader(locator: RubricLocator(places: ["\(root)/Rubrics"])).read("\(root)/Rubrics/smp-2023")
    return try #require(reading.rubric, "\(reading.problems.prefix(3))")
  }
}
