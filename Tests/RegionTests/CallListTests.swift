import OfficeFiles
import Region
import RegionReports
import RubricModel
import Scoring
import TestSupport
import Testing

@Suite("Whom a methodist should call first")
struct CallListTests {
  private func list(_ region: RegionCase) -> (RegionSubject, CallList) {
    let subject = RegionSubject(region: region, engine: "проверка")
    return (subject, CallList(subject, SchoolFacts(subject)))
  }

  @Test("A small region with lists gives each school its reasons, the most pressing first") func listed() throws {
    let (subject, list) = list(try ListedRegion.region())
    let words = CallWords(subject)
    let texts = list.calls.map { call in "\(call.label.name): \(call.reasons.map(words.text).joined(separator: "; "))" }
    expectGolden(texts.joined(separator: "\n") + "\n", "calls.txt")
    #expect(list.day == "2024-05-24")
    #expect(!list.calls.contains { $0.label.id == "d" }, "a school that owes no sheet is not called for one")
  }

  @Test(
    "A school stands once; every known school without a reason has none to find", arguments: 0..<40 as Range<UInt64>)
  func once(seed: UInt64) throws {
    let region = try RandomRegion(seed: seed, mixed: seed % 3 == 0).region()
    let (_, list) = list(region)
    let ids = list.calls.map(\.label.id)
    #expect(Set(ids).count == ids.count, "seed \(seed)")
    let stages = list.calls.map(\.stage.rawValue)
    #expect(stages == stages.sorted(), "seed \(seed)")
    #expect(list.calls.allSatisfy { $0.reasons.map(\.stage.rawValue) == $0.reasons.map(\.stage.rawValue).sorted() })
    let zeros = Set(region.current.indicators.flatMap(\.criticalZeros))
    let called = Set(
      list.calls.filter { $0.reasons.contains { if case .criticalZeros = $0 { true } else { false } } }
        .compactMap(\.place))
    #expect(called == zeros, "seed \(seed)")
    let below = Set(region.current.belowBase(.overall))
    #expect(Set(list.calls.filter { $0.reasons.contains(.belowBase) }.compactMap(\.place)) == below)
    let coverage = region.current.whole.coverage
    #expect(list.calls.count { $0.reasons.contains(.noSheet) } == coverage.missing, "seed \(seed)")
    #expect(list.calls.count { $0.stage == .setAside } == coverage.setAside, "seed \(seed)")
    let silent = region.current.schools.indices.filter { !Set(list.calls.compactMap(\.place)).contains($0) }
    for school in silent.map({ region.current.schools[$0] }) {
      #expect(([school.overall] + school.directions).allSatisfy { $0.levels?.decided != 0 }, "seed \(seed)")
      #expect(school.overall.levels.map { $0.decided != nil } ?? true, "seed \(seed)")
    }
  }

  @Test("The order of files changes nothing", arguments: 0..<10 as Range<UInt64>) func order(seed: UInt64) throws {
    let random = RandomRegion(seed: seed)
    var generator = Seeded(seed)
    let one = list(try random.region()).1.calls
    let two = list(try random.region(random.sheets.shuffled(using: &generator))).1.calls
    #expect(one.map(\.label.id) == two.map(\.label.id) && one.map(\.reasons) == two.map(\.reasons))
    #expect(one.map(\.topics) == two.map(\.topics))
  }

  @Test(
    "A measure is late only after its last day, and finished only once it is finished",
    arguments: [
      ("2024-05-20", nil, "срок 20.05.2024"), ("2024-05-19", nil, "просрочена: срок 19.05.2024"),
      (nil, nil, "без срока"), ("2024-05-01", "2024-05-20", "завершена 20.05.2024"),
      ("2024-05-01", "2024-05-21", "просрочена: срок 01.05.2024"), (nil, "2024-01-09", "завершена 09.01.2024"),
    ] as [(String?, String?, String)]) func measures(due: String?, finished: String?, words: String)
  {
    let measure = SchoolMeasure(school: "a", indicator: "A1", due: due, finished: finished)
    #expect(MeasureState(measure, on: "2024-05-20").words == words)
  }
}
