import RubricModel
import Testing

@testable import Verifying

/// The cross-check is worth something only if its random schools get into every situation a certificate tells of.
@Suite struct SituationTests {
  @Test("Случайные листы попадают во все положения, о которых говорит свидетельство")
  func randomSheetsReachEverySituation() {
    var seen: [String: Int] = [:]
    func note(_ situation: String, _ holds: Bool) { seen[situation, default: 0] += holds ? 1 : 0 }
    for seed in 0..<600 as Range<UInt64> {
      var maker = RandomRubric(seed: seed)
      let rubric = maker.make()
      let sheet = RandomSheet(over: rubric, seed: seed).sheet
      let school = SchoolReplay(rubric, sheet: sheet)
      for direction in school.directions {
        let way = WayUp(direction)
        note("not rated", !direction.isRated)
        note("zeroed", direction.isRated && !direction.zeroedBy.isEmpty)
        note("may be zeroed", direction.zeroedAtWorst && !direction.zeroedAtBest)
        note("undecided", !direction.toAnswer.isEmpty)
        note("decided in spite of gaps", direction.level != nil && !direction.gaps.isEmpty)
        note("at the top", direction.level == 3)
        note("several raises", (way?.raises.count ?? 0) > 1)
        note("out of a critical zero", way != nil && direction.zeroedAtWorst)
        note("no way up", way == nil && direction.level.map { $0 < 3 } ?? false)
        note("fall", direction.pointsToFall != nil)
        note("excluded by the school", direction.standings.contains { $0.state == .excluded(by: .school) })
        note("excluded by the edition", direction.standings.contains { $0.state == .excluded(by: .rubric) })
        note(
          "another title",
          direction.counting.contains {
            IndicatorSources($0.indicator, for: SchoolPredicate(school: sheet.school)).text != $0.indicator.title
          })
      }
      note(
        "the rule for zeroed directions acts",
        school.worst.level.map { $0 < school.ladder.level(of: school.worst.score) } ?? false)
      note("the whole undecided", school.level == nil && school.maximum > 0)
    }
    for (situation, times) in seen { #expect(times >= 15, "\(situation): \(times)") }
    #expect(seen.count == 15)
  }
}
