import Foundation
import Register
import RubricModel
import Testing

@Suite("An expert's values beside the school's")
struct VerificationTests {
  private func record(
    _ region: Region, _ values: [(String, Int)], school: String = "school-1", reason: String = "нет приказа"
  ) throws -> (outcomes: [VerificationDesk.Outcome], problems: [Problem]) {
    let lines = values.map { indicator, points in
      VerificationLine(
        school: school, wave: "2023-11",
        verdict: Verdict(indicator: indicator, points: points, reason: reason, day: "2023-12-01", expert: "Эксперт"))
    }
    return try VerificationDesk(region.open(.write), Region.shelf, engine: "test").record(lines)
  }

  @Test("Both values and both levels are kept; the school's own bytes and levels never change")
  func both() throws {
    let region = Region()
    try region.submit([sheet()])
    let before = try region.column("SELECT score FROM levels WHERE direction = 'knowledge'")
    let outcome = try #require(try record(region, [("ZN-01", 0)]).outcomes.first)
    #expect(outcome.recorded == 1)
    #expect(outcome.differing == 1)
    #expect(try region.column("SELECT state FROM submissions") == ["expertCorrected"])
    #expect(try region.column("SELECT score FROM levels WHERE direction = 'knowledge'") == before)
    let verified = try region.column("SELECT verified_score FROM levels WHERE direction = 'knowledge'")
    #expect(Int(verified[0]) == Int(before[0]).map { $0 - 3 })
    #expect(try region.column("SELECT declared || ' ' || verified FROM disagreements") == ["3 0"])
    #expect(try region.check().problems.isEmpty)
  }

  @Test("The same value twice is one value; another one stands, and the first stays in the history")
  func history() throws {
    let region = Region()
    try region.submit([sheet()])
    _ = try record(region, [("ZN-01", 0)])
    let head = try region.check().head
    #expect(try record(region, [("ZN-01", 0)]).outcomes.first?.recorded == 0)
    #expect(try region.check().head == head)
    #expect(try record(region, [("ZN-01", 3)], reason: "приказ нашёлся").outcomes.first?.differing == 0)
    #expect(try region.column("SELECT state FROM submissions") == ["accepted"])
    #expect(try region.column("SELECT points FROM verdict ORDER BY number") == ["0", "3"])
    #expect(try region.column("SELECT count (*) FROM disagreements") == ["0"])
    #expect(try region.check().problems.isEmpty)
  }

  @Test(
    "What does not fit is named and nothing is recorded",
    arguments: [
      ("ZN-99", 1, "school-1"), ("ZN-01", 77, "school-1"), ("ZN-01", 1, "нет-такой"),
    ])
  func refusals(indicator: String, points: Int, school: String) throws {
    let region = Region()
    try region.submit([sheet()])
    let head = try region.check().head
    let result = try record(region, [(indicator, points)], school: school)
    #expect(!result.problems.isEmpty)
    #expect(try record(region, [("ZN-01", 0), (indicator, points)], school: school).outcomes.isEmpty)
    #expect(try region.check().head == head)
  }

  @Test("A new version of a verified sheet starts without the expert's values, and says so")
  func newVersion() throws {
    let region = Region()
    try region.submit([sheet()])
    _ = try record(region, [("ZN-01", 0)])
    let receipt = try region.submit([sheet(points: 2)])[0]
    #expect(receipt.problems.contains { $0.id == "register.verdicts-stay" })
    #expect(try region.column("SELECT count (*) FROM disagreements") == ["1"])
    #expect(try region.column("SELECT verified_score FROM levels WHERE direction = ''") == [""])
    _ = try StateChange(region.open(.write)).restore(1, reason: "верен первый")
    #expect(try region.column("SELECT state FROM submissions ORDER BY number") == ["expertCorrected", "superseded"])
    #expect(try region.check().problems.isEmpty)
  }

  @Test("An expert's list in CSV, its mistakes by line")
  func list() {
    let good = "Школа;Волна;Показатель;Баллы;Причина;Дата;Эксперт\nschool-1;2023-11;ZN-01;0;нет;01.12.2023;Э\n"
    let (lines, problems) = VerificationFile(file: "a.csv").read(Array(good.utf8))
    #expect(problems.isEmpty)
    #expect(
      lines.map(\.verdict) == [Verdict(indicator: "ZN-01", points: 0, reason: "нет", day: "2023-12-01", expert: "Э")])
    for bad in [
      good.replacingOccurrences(of: ";0;", with: ";-1;"), good.replacingOccurrences(of: "нет;", with: ";"),
      good.replacingOccurrences(of: "01.12", with: "32.12"), good.replacingOccurrences(of: "Баллы", with: "Оценка"),
      good.replacingOccurrences(of: ";0;", with: ";99999999999999999999;"),
    ] {
      let result = VerificationFile(file: "a.csv").read(Array(bad.utf8))
      #expect(result.lines.isEmpty && !result.problems.isEmpty, "\(bad)")
    }
  }
}
