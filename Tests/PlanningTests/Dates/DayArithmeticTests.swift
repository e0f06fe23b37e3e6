import Planning
import RubricModel
import Testing

@Suite("Days are counted exactly")
struct DayArithmeticTests {
  @Test(
    "Days whose number anybody can look up",
    arguments: [
      ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2), ("2021-03-14", 18_700, 7),
      ("2023-09-26", 19_626, 2), ("2100-03-01", 47_541, 1), ("1900-01-01", -25_567, 1),
    ])
  func known(iso: String, number: Int, weekday: Int) throws {
    let day = try #require(CivilDay(iso: iso))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(CivilDay(clampedNumber: number) == day)
  }

  @Test("Every day from 1900 to 2199 follows the day before, and its number leads back to it")
  func everyDay() throws {
    var expected = CivilDay.earliest
    for number in CivilDay.earliest.number...CivilDay.latest.number {
      let day = CivilDay(clampedNumber: number)
      guard day == expected, day.number == number else {
        Issue.record("\(number): \(day.iso) instead of \(expected.iso)")
        return
      }
      let month = expected.civilMonth
      if expected.day < month.length {
        expected = CivilDay(in: month, clampingDay: expected.day + 1)
      } else {
        expected = month.adding(months: 1).first
      }
    }
    #expect(CivilDay.latest.number - CivilDay.earliest.number + 1 == 109_573)
  }

  @Test("What is added can be taken away again")
  func inverse() {
    var dice = Dice(seed: 7)
    for _ in 0..<5000 {
      let day = CivilDay(clampedNumber: Int.random(in: -10_000...70_000, using: &dice))
      let step = Int.random(in: -9000...9000, using: &dice)
      let other = day.adding(days: step)
      #expect(other.adding(days: -step) == day)
      #expect(day.days(until: other) == step)
      #expect((day < other) == (step > 0))
    }
  }

  @Test("Months keep their distance over the turn of the year")
  func months() throws {
    let november = try #require(CivilMonth(iso: "2022-11"))
    #expect(november.adding(months: 13).iso == "2023-12")
    #expect(november.adding(months: -23).iso == "2020-12")
    #expect(november.adding(months: 3).last.iso == "2023-02-28")
    #expect(try #require(CivilMonth(iso: "2024-02")).last.iso == "2024-02-29")
  }

  @Test("Nothing runs over the edge of the calendar, whatever is added")
  func edges() {
    #expect(CivilDay.latest.iso == "2199-12-31")
    #expect(CivilDay.earliest.iso == "1900-01-01")
    #expect(CivilDay.latest.adding(days: .max) == CivilDay.latest)
    #expect(CivilDay.earliest.adding(days: .min) == CivilDay.earliest)
    #expect(CivilDay.latest.civilMonth.adding(months: .max).last == CivilDay.latest)
    #expect(CivilDay.earliest.civilMonth.adding(months: .min).first == CivilDay.earliest)
  }

  @Test(
    "A day that does not exist cannot be made",
    arguments: [
      "2023-02-29", "2023-02-30", "2100-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "2023-01-00", "0000-01-01",
      "2023-1-05", "23-01-05", "2023-01-05T00:00", "2023/01/05", "٢٠٢٣-01-05", "", "2023-01-0x", "+023-01-05",
      "9999-12-31",
    ])
  func impossible(iso: String) {
    #expect(CivilDay(iso: iso) == nil)
  }
}
