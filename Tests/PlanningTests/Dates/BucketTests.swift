import Planning
import RubricModel
import Testing

@Suite("A window is cut into buckets that keep together and leave nothing out")
struct BucketTests {
  static func cut(_ every: Int, _ unit: Recurrence.Unit, _ from: String, _ to: String) -> [String] {
    Buckets(Recurrence.Period(every: every, unit: unit)).cut(DateWindow(from: day(from), to: day(to)))
      .map { "\($0.start?.iso ?? "")…\($0.end.iso)" }
  }

  @Test("Months of half a year")
  func months() {
    #expect(
      Self.cut(1, .month, "2022-11-01", "2023-02-28") == [
        "2022-11-01…2022-11-30", "2022-12-01…2022-12-31", "2023-01-01…2023-01-31", "2023-02-01…2023-02-28",
      ])
  }

  @Test("A norm for two months counts in fixed pairs from the first month on")
  func pairs() {
    let buckets = Self.cut(2, .month, "2021-01-01", "2021-12-31")
    #expect(buckets.count == 6)
    #expect(buckets.first == "2021-01-01…2021-02-28")
    #expect(buckets.last == "2021-11-01…2021-12-31")
  }

  @Test("Quarters of a school year begin in September: four, not five")
  func quarters() {
    #expect(
      Self.cut(1, .quarter, "2023-09-01", "2024-08-31") == [
        "2023-09-01…2023-11-30", "2023-12-01…2024-02-29", "2024-03-01…2024-05-31", "2024-06-01…2024-08-31",
      ])
  }

  @Test("Weeks run from Monday to Sunday, and the first and the last keep inside the window")
  func weeks() {
    #expect(
      Self.cut(1, .week, "2023-02-01", "2023-02-14") == [
        "2023-02-01…2023-02-05", "2023-02-06…2023-02-12", "2023-02-13…2023-02-14",
      ])
  }

  @Test("Any window: buckets follow one another, begin and end with it, and none is longer than its period")
  func properties() {
    var dice = Dice(seed: 23)
    for _ in 0..<1000 {
      let first = CivilDay(clampedNumber: dice.roll(10_000...25_000))
      let last = first.adding(days: dice.roll(0...800))
      let every = dice.roll(1...12)
      let unit = Recurrence.Unit.allCases[dice.roll(0...2)]
      let buckets = Buckets(Recurrence.Period(every: every, unit: unit)).cut(DateWindow(from: first, to: last))
      let longest = every * (unit == .week ? 7 : unit == .month ? 31 : 92)
      #expect(buckets.first?.start == first && buckets.last?.end == last)
      for (bucket, next) in zip(buckets, buckets.dropFirst()) {
        #expect(next.start == bucket.end.adding(days: 1))
      }
      for bucket in buckets {
        guard let start = bucket.start else { continue }
        #expect((1...longest).contains(start.days(until: bucket.end) + 1))
      }
    }
  }

  @Test("A window without a beginning has no buckets, and absurd ones end")
  func odd() {
    let month = Recurrence.Period(every: 1, unit: .month)
    #expect(Buckets(month).cut(DateWindow(from: nil, to: day("2023-05-31"))).isEmpty)
    #expect(Buckets(month).cut(DateWindow(from: day("2023-06-01"), to: day("2023-05-31"))).isEmpty)
    let week = Recurrence.Period(every: 1, unit: .week)
    #expect(Buckets(week).cut(DateWindow(from: .earliest, to: .latest)).count == Buckets.most)
    let endless = Recurrence.Period(every: .max, unit: .quarter)
    #expect(Buckets(endless).cut(DateWindow(from: .earliest, to: .latest)).last?.end == .latest)
  }
}
