import Planning
import RubricModel
import Testing

@Suite("Each rule D1–D10 becomes its windows")
struct DeadlineWindowTests {
  @Test(
    "The rules",
    arguments: [
      (Deadline.Rule.day(day("2022-01-17")), ["2022-01-17…2022-01-17"]),
      (.notAfter(day("2023-10-15")), ["…2023-10-15"]),
      (.days(day("2021-12-15"), day("2022-02-03")), ["2021-12-15…2022-02-03"]),
      (.month(month("2024-02")), ["2024-02-01…2024-02-29"]),
      (.months(month("2022-11"), month("2023-06")), ["2022-11-01…2023-06-30"]),
      (.waves([month("2023-12"), month("2024-05")]), ["2023-12-01…2023-12-31", "2024-05-01…2024-05-31"]),
      (.year(2021), ["2021-01-01…2021-12-31"]), (.schoolYear(2023), ["2023-09-01…2024-05-31"]),
      (.project, ["2023-01-01…2023-12-31"]), (.separateSchedule, []),
    ])
  func windows(rule: Deadline.Rule, expected: [String]) {
    let item = SampleMap.item(rule)
    let calendar = RoadmapCalendar(SampleMap.roadmap([item]))
    #expect(calendar.windows(of: item.deadline).map { "\($0.start?.iso ?? "")…\($0.end.iso)" } == expected)
  }

  @Test(
    "A school year lasts as long as the roadmap has dated work in summer, and never beyond August",
    arguments: [
      ("2024-05", "2024-05-31"), ("2024-06", "2024-06-30"), ("2024-08", "2024-08-31"), ("2024-09", "2024-05-31"),
    ])
  func schoolYear(dated: String, end: String) {
    let year = SampleMap.item(.schoolYear(2023))
    let calendar = RoadmapCalendar(SampleMap.roadmap([year, SampleMap.item(.month(month(dated)), key: "2")]))
    #expect(calendar.windows(of: year.deadline).first?.end.iso == end)
  }

  @Test("Work begins when the document is signed, if its month began before")
  func opens() {
    let item = SampleMap.item(.month(month("2023-01")))
    let occurrence = RoadmapCalendar(SampleMap.roadmap([item])).occurrences(of: item).first
    #expect(occurrence?.opens.iso == "2023-01-14")
    #expect(occurrence?.window.start?.iso == "2023-01-01")
  }

  @Test("Of a row and a clause for the same duty the earlier date counts, and the clause is named")
  func stricter() {
    let item = SampleMap.item(.months(month("2023-10"), month("2023-11")))
    func due(_ iso: String) -> Occurrence? {
      let clause = OrderClause(
        number: "4.2", title: "Изменить программу",
        deadline: Deadline(printed: "до", rule: .notAfter(day(iso))), sameAs: ["1"])
      return RoadmapCalendar(SampleMap.roadmap([item], clauses: [clause])).occurrences(of: item).first
    }
    #expect(due("2023-10-20")?.due.iso == "2023-10-20")
    #expect(due("2023-10-20")?.stricterClause == "4.2")
    #expect(due("2023-12-20")?.due.iso == "2023-11-30")
    #expect(due("2023-12-20")?.stricterClause == nil)
  }

  @Test("Days of an attached schedule stand in for «по отдельному графику»")
  func schedule() {
    let item = SampleMap.item(
      .separateSchedule,
      recurrence: Recurrence(
        period: Recurrence.Period(every: 1, unit: .week), minimum: 1, at: .title))
    let calendar = RoadmapCalendar(SampleMap.roadmap([item]))
    #expect(calendar.occurrences(of: item).isEmpty)
    let given = calendar.occurrences(of: item, schedule: [DateWindow(from: day("2023-02-06"), to: day("2023-02-19"))])
    #expect(given.map(\.due.iso) == ["2023-02-12", "2023-02-19"])
    #expect(given.map(\.fromSchedule) == [true, true])
  }
}
