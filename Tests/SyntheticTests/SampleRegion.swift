import RubricModel
import Scoring
import Synthetic
import Testing

/// The region of the samples, both waves evaluated.
struct SampleRegion {
  let rubric: Rubric
  let region: SyntheticRegion
  let waves: [[Scored]]

  private static let made = Result { try SampleRegion(of: Repository.rubric()) }

  /// Made once for all tests.
  static func shared() throws -> SampleRegion { try made.get() }

  private init(of rubric: Rubric) {
    self.rubric = rubric
    region = SyntheticRegion(rubric: rubric)
    let compiled = CompiledRubric(rubric)
    let region = region
    waves = SampleFiles.defaultWaves.enumerated().map { wave, month in
      region.sheets(wave: wave, month: month).map { Scored($0, rubric, compiled) }
    }
  }

  /// The sheets of the one school that plays this part.
  func sheets(of role: Role) throws -> [Scored] {
    let school = try #require(region.schools.first { $0.role == role })
    return waves.flatMap { $0 }.filter { $0.sheet.school.id == school.school.id }
  }

  /// Place of an indicator in the rubric.
  func place(_ id: String) throws -> Int { try #require(rubric.indicators.firstIndex { $0.id == id }) }
}
