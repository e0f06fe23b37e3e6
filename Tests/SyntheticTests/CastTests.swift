import RubricModel
import Scoring
import Synthetic
import Testing

/// Each school that plays a part plays it.
@Suite struct CastTests {
  let sample: SampleRegion

  init() throws { sample = try SampleRegion.shared() }

  @Test func thePerfectSchoolHasEveryPoint() throws {
    for scored in try sample.sheets(of: .perfect) {
      #expect(scored.evaluation.overall.score == scored.evaluation.overall.maximum)
      #expect(scored.evaluation.overall.gaps == 0)
      #expect(scored.evaluation.states.allSatisfy { $0.points != nil })
    }
  }

  @Test func theHopelessSchoolIsZeroedInEveryDirection() throws {
    for scored in try sample.sheets(of: .hopeless) {
      #expect(scored.evaluation.directions.allSatisfy { $0.tally.zeroed && $0.tally.raw == 0 })
    }
  }

  @Test func theHalfFilledSchoolMissesAboutHalf() throws {
    for scored in try sample.sheets(of: .halfFilled) {
      let overall = scored.evaluation.overall
      #expect((35...65).contains(100 * overall.gaps / overall.applicable))
      #expect(scored.level == nil)
    }
  }

  @Test func theUnsureSchoolOftenDoesNotKnow() throws {
    let scored = try #require(try sample.sheets(of: .unsure).first)
    #expect(scored.sheet.answers.count { $0.value == .unknown } >= 10)
  }

  @Test func oneSchoolLeavesAndOneArrives() throws {
    let ids = sample.waves.map { Set($0.map(\.sheet.school.id)) }
    #expect(ids[0].subtracting(ids[1]).count == 1)
    #expect(ids[1].subtracting(ids[0]).count == 1)
    #expect(try sample.sheets(of: .leaves).map(\.sheet.wave) == ["2023-11"])
    #expect(try sample.sheets(of: .arrives).map(\.sheet.wave) == ["2024-05"])
  }

  @Test func theCopyingSchoolSendsTheSameAnswersAgain() throws {
    let sheets = try sample.sheets(of: .copies)
    try #require(sheets.count == 2)
    #expect(sheets[0].sheet.answers.map(\.value) == sheets[1].sheet.answers.map(\.value))
  }

  @Test func theLeapingSchoolRisesByTwoLevels() throws {
    let levels = try sample.sheets(of: .leaps).map { try #require($0.level) }
    #expect(levels == [0, 2])
  }

  @Test func onlyTheContradictingSchoolWinsWithoutTakingPart() throws {
    let pairs = try [("ZN-10", "ZN-11"), ("ZD-07", "ZD-08"), ("TV-04", "TV-05"), ("UC-11", "UC-12")].map {
      (try sample.place($0), try sample.place($1))
    }
    let contradicting = try #require(sample.region.schools.first { $0.role == .contradicts }).school.id
    for scored in sample.waves.flatMap({ $0 }) {
      let states = scored.evaluation.states
      let contradictions = pairs.count { (leader, follower) in
        guard let leading = states[leader].points, let winning = states[follower].points else { return false }
        return winning > leading
      }
      #expect(
        contradictions == (scored.sheet.school.id == contradicting ? pairs.count : 0), "\(scored.sheet.school.id)")
    }
  }

  @Test func anOtherwiseFairSchoolHasItsCriticalZeroInItsWaves() throws {
    for school in sample.region.schools {
      guard case .zero(let indicator, let when) = school.role else { continue }
      let item = try sample.place(indicator)
      let zeros = try sample.sheets(of: school.role).map { $0.evaluation.states[item].points == 0 }
      let expected = when == .first ? [true, false] : when == .later ? [false, true] : [true, true]
      #expect(zeros == expected, "\(indicator)")
    }
  }
}
