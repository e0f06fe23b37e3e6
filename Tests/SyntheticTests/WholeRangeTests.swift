import RubricModel
import Scoring
import Synthetic
import Testing

/// Whatever the engine can say of a school, the samples hold a school of which it says so.
@Suite struct WholeRangeTests {
  let sample: SampleRegion

  init() throws { sample = try SampleRegion.shared() }

  @Test(arguments: [0, 1])
  func everyLevelOfTheWholeSchoolStandsInEachWave(wave: Int) {
    let levels = sample.waves[wave].map(\.level)
    for level in 0...3 { #expect(levels.contains(level), "level \(level)") }
    #expect(levels.contains(nil), "no undecided school")
  }

  @Test(arguments: [0, 1])
  func everyLevelStandsInEachDirectionAndWave(wave: Int) {
    for (index, direction) in sample.rubric.directions.enumerated() {
      let levels = sample.waves[wave].map { $0.level(of: index) }
      for level in 0...3 { #expect(levels.contains(level), "\(direction.id), level \(level)") }
      #expect(levels.contains(nil), "\(direction.id): nobody undecided")
    }
  }

  @Test(arguments: [0, 1])
  func aRegionIsMostlyInTheMiddle(wave: Int) {
    let levels = sample.waves[wave].compactMap(\.level)
    let shares = (0...3).map { level in 100 * levels.count { $0 == level } / levels.count }
    #expect((1...20).contains(shares[0]), "\(shares)")
    #expect((20...45).contains(shares[1]), "\(shares)")
    #expect((30...60).contains(shares[2]), "\(shares)")
    #expect((5...25).contains(shares[3]), "\(shares)")
  }

  @Test func criticalZerosComeFromManyIndicatorsAndSomeAreMended() throws {
    func zeros(_ wave: Int) throws -> Set<String> {
      let hopeless = try sample.sheets(of: .hopeless).map(\.sheet.school.id)
      let fair = sample.waves[wave].filter { !hopeless.contains($0.sheet.school.id) }
      return Set(
        fair.flatMap { scored in
          scored.evaluation.directions.flatMap(\.zeroedBy).map {
            "\(scored.sheet.school.id) \(sample.rubric.indicators[$0].id)"
          }
        })
    }
    let (first, second) = (try zeros(0), try zeros(1))
    #expect(Set(first.map { $0.suffix(5) }).count >= 8)
    #expect(first.subtracting(second).count >= 4, "mended")
    #expect(first.intersection(second).count >= 3, "still there")
    #expect(!second.subtracting(first).isEmpty, "new")
  }

  @Test func aDirectionZeroedByACriticalIndicatorWouldHavePassedWithoutIt() throws {
    let unlucky = sample.waves.flatMap { $0 }.flatMap(\.evaluation.directions).filter { direction in
      direction.tally.zeroed && 2 * direction.tally.raw >= direction.tally.maximum
    }
    #expect(unlucky.count >= 5)
  }

  @Test func everyFormOfAnswerStandsInTheSamples() {
    let answers = sample.waves.flatMap { $0 }.flatMap(\.sheet.answers)
    func count(_ holds: (Answer) -> Bool) -> Int { answers.count(where: holds) }
    #expect(count { if case .points = $0.value { true } else { false } } > 3000)
    #expect(count { if case .share = $0.value { true } else { false } } > 500)
    #expect(count { if case .percent = $0.value { true } else { false } } > 50)
    #expect(count { if case .count = $0.value { true } else { false } } > 500)
    #expect(count { if case .notApplicable = $0.value { true } else { false } } > 100)
    #expect(count { $0.value == .unknown } > 30)
    #expect(count { $0.value == .unanswered } > 3)
    #expect(count { $0.comment != nil } > 200)
    #expect(count { $0.value == .unknown && $0.comment != nil } > 2)
    #expect(count { !$0.evidence.isEmpty } > 200)
    #expect(sample.waves.flatMap { $0 }.contains { $0.sheet.submitted == nil })
  }

  @Test func gapsStandInEveryDirection() {
    for index in sample.rubric.directions.indices {
      let gaps = sample.waves.flatMap { $0 }.map { $0.evaluation.directions[index].gaps.count }
      #expect(gaps.contains { (1...2).contains($0) })
    }
  }
}
