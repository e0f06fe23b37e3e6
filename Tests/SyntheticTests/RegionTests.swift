import RubricModel
import Scoring
import Synthetic
import Testing

/// The region looks like one: places, schools, growth.
@Suite struct RegionTests {
  let sample: SampleRegion

  init() throws { sample = try SampleRegion.shared() }

  @Test func fortySchoolsStandInEighteenMunicipalitiesOfSakhalin() {
    let municipalities = Set(sample.region.schools.compactMap(\.school.municipality))
    #expect(sample.region.schools.count == 40)
    #expect(municipalities.count == 18)
    #expect(Set(municipalities.map(\.oktmo)).count == 18)
    #expect(municipalities.allSatisfy { $0.oktmo.hasPrefix("64") && $0.oktmo.utf8.count == 8 })
  }

  @Test func everyKindOfSchoolAndEverySetOfLevelsStandsThere() {
    let schools = sample.region.schools.map(\.school)
    #expect(Set(schools.compactMap(\.kind)) == Set(sample.rubric.schoolKinds.map(\.id)))
    let levels = Set(schools.compactMap(\.educationLevels))
    #expect(
      levels.isSuperset(of: [[.primary, .basic, .secondary], [.primary, .basic], [.primary], [.basic, .secondary]]))
    #expect(schools.contains { $0.specialNeeds == true } && schools.contains { $0.specialNeeds == false })
  }

  @Test func everySchoolSaysThatItIsInvented() {
    let names = sample.region.schools.map(\.school.name)
    #expect(names.allSatisfy { $0.hasSuffix(" (учебный пример)") })
    #expect(Set(names).count == names.count)
  }

  @Test func idsAreValidAndFromAnInventedRange() {
    let ids = sample.region.schools.map(\.school.id)
    let own = ids.filter { $0.hasPrefix("sakhalin-") }
    #expect(Set(ids).count == ids.count)
    #expect(own.count == 2)
    for id in ids where !own.contains(id) {
      #expect(id.hasPrefix("10265000") && id.utf8.count == 13)
      let number = Int(id.prefix(12)) ?? -1
      #expect(number % 11 % 10 == Int(id.suffix(1)), "\(id)")
    }
  }

  @Test func directionsRiseBetweenWavesAndNotAlike() throws {
    let growth = try sample.rubric.directions.indices.map { index -> Int in
      let shares = try sample.waves.map { wave -> Int in
        let tallies = wave.map { $0.evaluation.directions[index].tally }.filter(\.isRated)
        try #require(!tallies.isEmpty)
        return tallies.reduce(0) { $0 + 10_000 * $1.raw / $1.maximum } / tallies.count
      }
      return shares[1] - shares[0]
    }
    #expect(growth.allSatisfy { $0 > 0 }, "\(growth)")
    #expect((growth.max() ?? 0) > 2 * (growth.min() ?? 0), "\(growth)")
  }

  @Test func aSchoolGoodInOneDirectionTendsToBeGoodInOthers() {
    let shares = sample.waves[0].map { scored in
      scored.evaluation.directions.map { 1000 * $0.tally.raw / Swift.max($0.tally.maximum, 1) }
    }
    func mean(_ direction: Int) -> Int { shares.reduce(0) { $0 + $1[direction] } / shares.count }
    func covariance(_ a: Int, _ b: Int) -> Int {
      shares.reduce(0) { $0 + ($1[a] - mean(a)) * ($1[b] - mean(b)) }
    }
    let together = (0..<8).flatMap { a in (0..<8).filter { $0 > a }.map { covariance(a, $0) > 0 } }
    #expect(together.count { $0 } >= 25, "of 28 pairs")
  }

  @Test func whatASchoolMayNotExcludeItDoesNotExclude() {
    let excludable = Dictionary(uniqueKeysWithValues: sample.rubric.indicators.map { ($0.id, $0.mayExclude != nil) })
    for answer in sample.waves.flatMap({ $0 }).flatMap(\.sheet.answers) {
      if case .notApplicable(let reason) = answer.value {
        #expect(excludable[answer.indicator] == true && !reason.isEmpty, "\(answer.indicator)")
      }
    }
  }

  @Test func aSharePartOfOneSheetIsAlwaysTakenOfTheSamePeople() {
    for scored in sample.waves.flatMap({ $0 }) {
      var pupils: Set<Int> = []
      for answer in scored.sheet.answers {
        guard case .share(let part, let whole) = answer.value else { continue }
        #expect(part >= 0 && part <= whole && whole > 0)
        if ["TV-01", "TV-12", "ZD-09", "ZD-11"].contains(answer.indicator) { pupils.insert(whole) }
      }
      #expect(pupils.count <= 1, "\(scored.sheet.school.id)")
    }
  }
}
