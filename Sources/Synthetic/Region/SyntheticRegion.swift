import RubricModel
import RussianText
import Scoring

/// An invented region: the same rubric, plan and seed give the same schools and the same sheets, byte for byte.
package struct SyntheticRegion: Sendable {
  /// The seed of the samples in the repository.
  package static let defaultSeed: UInt64 = 65
  /// Schools of the samples in the repository.
  package static let defaultSchools = 40
  /// More would need ids beyond the invented range.
  package static let mostSchools = 1300

  package let rubric: Rubric
  package let plan: RegionPlan
  package let seed: UInt64
  package let schools: [SyntheticSchool]
  private let maker: SheetMaker

  /// A region of so many schools, 0…`mostSchools`; a number outside is brought inside.
  package init(
    rubric: Rubric, plan: RegionPlan = .sakhalin, schools count: Int = defaultSchools, seed: UInt64 = defaultSeed
  ) {
    let school = SchoolMaker(plan: plan, seed: seed)
    var names = SchoolNames()
    self.rubric = rubric
    self.plan = plan
    self.seed = seed
    schools = (0..<Swift.min(Swift.max(count, 0), Self.mostSchools)).compactMap { number in
      plan.slot(number).map { school.make(number, slot: $0, name: names.next($0.form)) }
    }
    maker = SheetMaker(rubric: rubric, plan: plan, seed: seed)
  }

  /// The sheet of a school in the wave with this number, counted from 0; nil when the school sends none.
  package func sheet(_ school: SyntheticSchool, wave: Int, month: ISOMonth) -> AnswerSheet? {
    guard school.role.sends(wave: wave) else { return nil }
    return maker.make(school, wave: wave, month: month)
  }

  /// All sheets of a wave, in the order of the schools.
  package func sheets(wave: Int, month: ISOMonth) -> [AnswerSheet] {
    schools.compactMap { sheet($0, wave: wave, month: month) }
  }
}
